import { Layer, type LayerContext, type UpdateParameters } from '@deck.gl/core';
import type { RenderPass } from '@luma.gl/core';
import { visibleRuns } from '../../core/geometry/chunks';
import { ORIGIN } from '../../core/geometry/mercator';
import type { OverlayPart } from '../../core/overlays/geometry';
import { type Appearance, inksOf } from '../../core/portrayal/palette';
import type { Rgb } from '../../core/portrayal/portrayal';
import type { OverlayStyle } from '../style/overlayStyle';
import { hatchOf, translated, unit, visibleBox } from './camera';
import { createDrawing, type Drawing, destroyDrawing, MOST_POINTS } from './overlayDrawing';
import type { OverlayUniforms } from './overlayShaders';

export interface OverlayLayerProps {
  id: string;
  /** In drawing order. */
  parts: readonly OverlayPart[];
  /** Of the entries, by their id. */
  inkOf: (entry: string) => Rgb;
  styleOf: (part: OverlayPart) => OverlayStyle;
  metresPerMinute: number;
  appearance: Appearance;
  /** How much larger its hatch is than in the style table. */
  magnification: number;
  /** Of the whole overlay, 0 to 1. */
  strength: number;
}

const MOST_RUNS = 6;

/**
 * One overlay: circles, lines, areas and dots. Speed, opacity and light are uniforms, so that a slider moves nothing but
 * them; a part that stays the same object keeps its buffers.
 */
export class OverlayLayer extends Layer<OverlayLayerProps> {
  static override layerName = 'OverlayLayer';
  declare state: { drawings: readonly Drawing[] };

  initializeState(): void {
    this.state = { drawings: [] };
  }

  override updateState({ props, oldProps, context }: UpdateParameters<this>): void {
    if (props.parts === oldProps.parts) return;
    const before = new Map(this.state.drawings.map((drawing) => [drawing.part, drawing]));
    this.state.drawings = props.parts.map((part) => before.get(part) ?? createDrawing(context.device, part));
    const kept = new Set(this.state.drawings);
    for (const drawing of before.values()) if (!kept.has(drawing)) destroyDrawing(drawing);
  }

  override finalizeState(context: LayerContext): void {
    super.finalizeState(context);
    for (const drawing of this.state.drawings) destroyDrawing(drawing);
  }

  override draw({ renderPass }: { renderPass: RenderPass }): void {
    const { viewport, device } = this.context;
    const { metresPerMinute, appearance, magnification, strength, inkOf, styleOf } = this.props;
    const pixelRatio = device.canvasContext?.cssToDeviceRatio() ?? 1;
    const camera = {
      matrix: translated(viewport.viewProjectionMatrix, ORIGIN),
      viewport: [viewport.width * pixelRatio, viewport.height * pixelRatio] as [number, number],
      picture: [0, 0] as [number, number],
      pixelRatio,
      magnification: viewport.scale * pixelRatio,
      ...hatchOf(viewport, pixelRatio, magnification),
      metresPerMinute,
      opacity: strength,
      ground: unit(inksOf(appearance).ground),
    };
    const box = visibleBox(viewport);
    for (const { part, mesh, models, dots, picture } of this.state.drawings) {
      const style = styleOf(part);
      const overlay: OverlayUniforms = {
        ...camera,
        fillOpacity: style.fillOpacity,
        hatchOpacity: style.hatchOpacity,
        strokeWidth: style.strokePixels,
        dashPeriod: style.dashPixels,
        pointRadius: style.pointRadiusPixels,
        isHollow: style.isHollow ? 1 : 0,
        ink: unit(inkOf(part.entry)),
      };
      const runs = mesh.points === null ? [] : visibleRuns(mesh.points.chunks, box, MOST_RUNS);
      if (picture !== null && runs.reduce((sum, { count }) => sum + count, 0) > MOST_POINTS) {
        picture.draw(renderPass, overlay, box);
        continue;
      }
      for (const model of models) {
        model.shaderInputs.setProps({ overlay });
        if (model !== dots) model.draw(renderPass);
        else
          for (const { start, count } of runs) {
            model.setVertexCount(count);
            model.setDrawOffsets({ firstVertex: start, firstIndex: 0 });
            model.draw(renderPass);
          }
      }
    }
  }
}
