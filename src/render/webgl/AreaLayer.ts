import { Layer, type LayerContext, type UpdateParameters } from '@deck.gl/core';
import type { RenderPass } from '@luma.gl/core';
import type { Model } from '@luma.gl/engine';
import type { Level } from '../../core/areas/area';
import type { AreaMesh, FillMesh, LineMesh } from '../../core/areas/tessellate';
import { type Chunks, visibleRuns } from '../../core/geometry/chunks';
import { common, ORIGIN } from '../../core/geometry/mercator';
import type { Position } from '../../core/geometry/position';
import type { Inks } from '../../core/portrayal/palette';
import {
  borderStyles,
  edgeStyle,
  figureBorderStyles,
  innerBorderStyle,
  type LineStyle,
  outlineStyles,
} from '../style/lineStyles';
import { EDGE } from '../style/styleTable';
import { createDrawing, type Drawing, destroyModel, outlineModel } from './areaModels';
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
  /** Index of the area that is pointed at; −1 for none. */
  hovered: number;
  /** How much larger lines and hatch are than in the style table. */
  magnification: number;
  /** Where symbols stand, in the order of the areas. */
  labelPoints: readonly Position[];
  /** Colours and radii; written to by whoever portrays, read at each draw. */
  texels: AreaTexels;
  inks: Inks;
  /** Called after each draw. */
  onDraw: () => void;
}

const NO_LINE: Vector4 = [0, 0, 0, 0];

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
      this.state.drawing.outlines = outlineModel(context.device, props.outlines);
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
    for (const model of [drawing.edges, drawing.borders, drawing.outlines]) model.setBindings({ texels });
    drawVisible(drawing.edges, mesh.borders.chunks);
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
    const { inks, level, hovered, magnification, texels } = this.props;
    const borders = borderStyles(level, inks);
    const outlines = outlineStyles(inks);
    const figureBorders = figureBorderStyles(inks);
    const edge = edgeStyle(level, viewport.zoom, texels.figures, inks);
    const hasEdges = edge.inside.widthPixels * magnification >= EDGE.leastPixels;
    const line = ({ colour: [red, green, blue], widthPixels }: LineStyle): Vector4 => [
      red / 255,
      green / 255,
      blue / 255,
      widthPixels * magnification,
    ];
    const pixelRatio = this.context.device.canvasContext?.cssToDeviceRatio() ?? 1;
    const matrix = translated(viewport.viewProjectionMatrix, ORIGIN);
    return {
      matrix,
      viewport: [viewport.width * pixelRatio, viewport.height * pixelRatio],
      pixelRatio,
      ...hatchOf(viewport, pixelRatio, magnification),
      hovered,
      neighbour: unit(inks.neighbour),
      land: unit(inks.land),
      hatchInk: unit(inks.hatch),
      symbolEdge: unit(inks.symbolEdge),
      border0: line(borders.county),
      border1: line(borders.prefecture),
      border2: line(borders.province),
      border3: line(borders.nation),
      border4: line(outlines.selected),
      border5: line(outlines.hovered),
      innerBorder: line(innerBorderStyle(inks)),
      figureBorder1: level === 'county' ? line(figureBorders.prefecture) : NO_LINE,
      figureBorder2: level === 'province' ? NO_LINE : line(figureBorders.province),
      hairline: line(edge.hairline),
      inside: line({ ...edge.inside, widthPixels: hasEdges ? edge.inside.widthPixels : 0 }),
    };
  }

  private release(): void {
    const { drawing } = this.state;
    if (drawing === null) return;
    const { land, fill, edges, borders, outlines, symbols } = drawing;
    for (const model of [land, fill, edges, borders, outlines, symbols]) if (model !== null) destroyModel(model);
    this.state.drawing = null;
  }
}
