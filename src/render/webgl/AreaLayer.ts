import { Layer, type LayerContext, type UpdateParameters } from '@deck.gl/core';
import type { RenderPass } from '@luma.gl/core';
import type { Model } from '@luma.gl/engine';
import type { Level } from '../../core/areas/area';
import type { AreaMesh, FillMesh, LineMesh } from '../../core/areas/tessellate';
import { type Chunks, visibleRuns } from '../../core/geometry/chunks';
import { common, ORIGIN } from '../../core/geometry/mercator';
import type { Position } from '../../core/geometry/position';
import type { Inks } from '../../core/portrayal/palette';
import { borderStyles, type LineStyle, outlineStyles } from '../style/lineStyles';
import { createDrawing, type Drawing, destroyModel, lineModel } from './areaModels';
import type { AreaUniforms, Vector4 } from './areaShaders';
import type { AreaTexels } from './areaTexels';
import { hatchOf, translated, unit, visibleBox } from './camera';

export interface AreaLayerProps {
  id: string;
  level: Level;
  mesh: AreaMesh;
  /** Neighbouring land, for context. */
  land: FillMesh | null;
  /** Around what is selected and hovered. */
  outlines: LineMesh;
  /** Where symbols stand, in the order of the areas. */
  labelPoints: readonly Position[];
  /** Colours and radii; written to by whoever portrays, read at each draw. */
  texels: AreaTexels;
  inks: Inks;
  /** Called after each draw. */
  onDraw: () => void;
}

/** More would save few vertices, and each is a draw call. */
const MOST_RUNS = 4;

/**
 * Areas, their borders, the land around them and the symbols on them, in one pass.
 *
 * It stands in for deck.gl's SolidPolygonLayer, PathLayer and ScatterplotLayer, which keep a colour per vertex: to
 * show another theme they rewrite every one of them in a later frame. Here colours are texels (see AreaTexels), so
 * that a theme is drawn in the task that chose it. Nothing is picked on the graphics card, which would need a second
 * pass over the whole screen: `createAreaIndex` finds what is under the pointer.
 */
export class AreaLayer extends Layer<AreaLayerProps> {
  static override layerName = 'AreaLayer';
  declare state: { drawing: Drawing | null };

  initializeState(): void {
    this.state = { drawing: null };
  }

  override updateState({ props, oldProps, context }: UpdateParameters<this>): void {
    const isFirst = this.state.drawing === null;
    if (isFirst || props.mesh !== oldProps.mesh || props.land !== oldProps.land) {
      this.release();
      this.state.drawing = createDrawing(context.device, props);
    } else if (props.outlines !== oldProps.outlines && this.state.drawing !== null) {
      destroyModel(this.state.drawing.outlines);
      this.state.drawing.outlines = lineModel(context.device, 'outlines', props.outlines);
    }
  }

  override finalizeState(context: LayerContext): void {
    super.finalizeState(context);
    this.release();
  }

  override draw({ renderPass }: { renderPass: RenderPass }): void {
    const { drawing } = this.state;
    if (drawing === null) return;
    const { device } = this.context;
    const texels = this.props.texels.textureOn(device);
    const area = this.uniforms();
    const { mesh, land, outlines } = this.props;
    const { symbolOrder } = this.props.texels;
    const box = visibleBox(this.context.viewport);

    const drawVisible = (model: Model | null, chunks: Chunks | undefined) => {
      if (model === null || chunks === undefined) return;
      const runs = visibleRuns(chunks, box, MOST_RUNS);
      if (runs.length === 0) return;
      model.shaderInputs.setProps({ area });
      for (const { start, count } of runs) {
        model.setVertexCount(count);
        model.setDrawOffsets({ firstVertex: start * Uint32Array.BYTES_PER_ELEMENT, firstIndex: start });
        model.draw(renderPass);
      }
    };

    drawing.fill.setBindings({ texels });
    drawVisible(drawing.land, land?.chunks);
    drawVisible(drawing.fill, mesh.fill.chunks);
    drawVisible(drawing.borders, mesh.borders.chunks);
    drawVisible(drawing.outlines, outlines.chunks);
    if (symbolOrder.length > 0) {
      drawing.symbols.shaderInputs.setProps({ area });
      drawing.symbols.setBindings({ texels });
      this.placeSymbols(drawing, symbolOrder);
      drawing.symbols.draw(renderPass);
    }
    this.props.onDraw();
  }

  /** The order is another object for each theme; within one, symbols stay where they are. */
  private placeSymbols(drawing: Drawing, order: Float32Array): void {
    if (drawing.placedSymbols === order) return;
    drawing.placedSymbols = order;
    const centres = new Float32Array(order.length * 2);
    order.forEach((area, i) => {
      const [x, y] = common(this.props.labelPoints[area] as [number, number]);
      centres[2 * i] = x - ORIGIN[0];
      centres[2 * i + 1] = y - ORIGIN[1];
    });
    drawing.symbolCentres.write(centres);
    drawing.symbolAreas.write(order);
    drawing.symbols.setInstanceCount(order.length);
  }

  private uniforms(): AreaUniforms {
    const { viewport } = this.context;
    const { inks, level } = this.props;
    const borders = borderStyles(level, inks);
    const outlines = outlineStyles(inks);
    const pixelRatio = this.context.device.canvasContext?.cssToDeviceRatio() ?? 1;
    const matrix = translated(viewport.viewProjectionMatrix, ORIGIN);
    return {
      matrix,
      viewport: [viewport.width * pixelRatio, viewport.height * pixelRatio],
      pixelRatio,
      ...hatchOf(viewport, pixelRatio),
      land: unit(inks.neighbour),
      hatchGround: unit(inks.hatchGround),
      hatchInk: unit(inks.hatch),
      symbolEdge: unit(inks.symbolEdge),
      border0: lineUniform(borders.county),
      border1: lineUniform(borders.prefecture),
      border2: lineUniform(borders.province),
      border3: lineUniform(borders.nation),
      border4: lineUniform(outlines.selected),
      border5: lineUniform(outlines.hovered),
    };
  }

  private release(): void {
    const { drawing } = this.state;
    if (drawing === null) return;
    for (const model of [drawing.land, drawing.fill, drawing.borders, drawing.outlines, drawing.symbols])
      if (model !== null) destroyModel(model);
    this.state.drawing = null;
  }
}

function lineUniform({ colour: [red, green, blue], widthPixels }: LineStyle): Vector4 {
  return [red / 255, green / 255, blue / 255, widthPixels];
}
