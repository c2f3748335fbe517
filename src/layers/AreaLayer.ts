import { type DefaultProps, Layer, type LayerContext, type UpdateParameters } from '@deck.gl/core';
import { Buffer, type Device, type RenderPass } from '@luma.gl/core';
import { Model, type ModelProps } from '@luma.gl/engine';
import type { Position } from '../domain/area';
import { BORDER_WIDTHS } from '../domain/borderWidths';
import { HATCH, HATCH_ANCHOR } from '../domain/hatch';
import type { Inks } from '../domain/palette';
import type { Rgb } from '../domain/portrayal';
import { type AreaMesh, common, type FillMesh, type LineMesh, ORIGIN } from '../domain/tessellate';
import { type AreaUniforms, areaUniforms, FILL, LAND, LINE, type Matrix4, SYMBOL, type Vector4 } from './areaShaders';
import type { AreaTexels } from './areaTexels';

export interface AreaLayerProps {
  id: string;
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

interface Drawing {
  land: Model | null;
  fill: Model;
  borders: Model;
  outlines: Model;
  symbols: Model;
  symbolCentres: Buffer;
  symbolAreas: Buffer;
}

const OPAQUE = { depthWriteEnabled: false, depthCompare: 'always', cullMode: 'none', blend: false } as const;
const BLENDED = {
  ...OPAQUE,
  blend: true,
  blendColorOperation: 'add',
  blendColorSrcFactor: 'one',
  blendColorDstFactor: 'one-minus-src-alpha',
  blendAlphaOperation: 'add',
  blendAlphaSrcFactor: 'one',
  blendAlphaDstFactor: 'one-minus-src-alpha',
} as const;

/**
 * Areas, their borders, the land around them and the symbols on them, in one pass.
 *
 * It stands in for deck.gl's SolidPolygonLayer, PathLayer and ScatterplotLayer, which keep a colour per vertex: to
 * show another theme they rewrite every one of them in a later frame. Here colours are texels (see AreaTexels), so
 * that a theme is drawn in the task that chose it. Nothing is picked on the graphics card, which would need a second
 * pass over the whole screen: `areaAt` finds what is under the pointer.
 */
export class AreaLayer extends Layer<AreaLayerProps> {
  static override layerName = 'AreaLayer';
  static override defaultProps: DefaultProps<AreaLayerProps> = {
    mesh: { type: 'object', value: null as unknown as AreaMesh, compare: false },
    texels: { type: 'object', value: null as unknown as AreaTexels, compare: false },
  } as DefaultProps<AreaLayerProps>;
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
    const uniforms = this.uniforms();
    const { symbolOrder } = this.props.texels;
    for (const model of [drawing.land, drawing.fill, drawing.borders, drawing.outlines, drawing.symbols]) {
      if (model === null || model.vertexCount === 0) continue;
      model.shaderInputs.setProps({ area: uniforms });
      if (model === drawing.fill || model === drawing.symbols) model.setBindings({ texels });
      if (model === drawing.symbols) {
        if (symbolOrder.length === 0) continue;
        this.placeSymbols(drawing, symbolOrder);
      }
      model.draw(renderPass);
    }
    this.props.onDraw();
  }

  private placeSymbols(drawing: Drawing, order: Float32Array): void {
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
    const { inks, texels } = this.props;
    const pixelRatio = this.context.device.canvasContext?.cssToDeviceRatio() ?? 1;
    const matrix = translated(viewport.viewProjectionMatrix, ORIGIN);
    const [x, y] = viewport.project([...HATCH_ANCHOR]);
    const period = HATCH.periodPixels * Math.SQRT2;
    const offset = (x ?? 0) + (y ?? 0) - viewport.height;
    return {
      matrix,
      viewport: [viewport.width * pixelRatio, viewport.height * pixelRatio],
      pixelRatio,
      hatchOffset: (((offset % period) + period) % period) * pixelRatio,
      land: unit(inks.neighbour),
      hatchGround: unit(inks.hatchGround),
      hatchInk: unit(inks.hatch),
      symbolEdge: unit(inks.symbolEdge),
      symbolRow: texels.rows,
      border0: withWidth(inks.prefectureBorder, BORDER_WIDTHS.prefecture),
      border1: withWidth(inks.provinceBorder, BORDER_WIDTHS.province),
      border2: withWidth(inks.nationBorder, BORDER_WIDTHS.nation),
      border3: withWidth(inks.selected, BORDER_WIDTHS.selected),
      border4: withWidth(inks.hovered, BORDER_WIDTHS.hovered),
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

/** The buffers that were made for a model; luma.gl leaves them to whoever made them. */
const buffersOf = new WeakMap<Model, Buffer[]>();

function destroyModel(model: Model): void {
  model.destroy();
  for (const buffer of buffersOf.get(model) ?? []) buffer.destroy();
}

function createDrawing(device: Device, { mesh, land, outlines, labelPoints }: AreaLayerProps): Drawing {
  const symbolCentres = device.createBuffer({ byteLength: Math.max(labelPoints.length, 1) * 8, usage: Buffer.VERTEX });
  const symbolAreas = device.createBuffer({ byteLength: Math.max(labelPoints.length, 1) * 4, usage: Buffer.VERTEX });
  const corners = device.createBuffer({ data: Float32Array.of(-1, -1, 1, -1, -1, 1, 1, 1) });
  const symbols = createModel(device, 'symbols', {
    ...SYMBOL,
    topology: 'triangle-strip',
    parameters: BLENDED,
    vertexCount: 4,
    instanceCount: 0,
    isInstanced: true,
    bufferLayout: [
      { name: 'positions', format: 'float32x2' },
      { name: 'centres', format: 'float32x2', stepMode: 'instance' },
      { name: 'areas', format: 'float32', stepMode: 'instance' },
    ],
    attributes: { positions: corners, centres: symbolCentres, areas: symbolAreas },
  });
  buffersOf.set(symbols, [corners, symbolCentres, symbolAreas]);
  return {
    land: land === null ? null : fillModel(device, 'land', LAND, land, false),
    fill: fillModel(device, 'fill', FILL, mesh.fill, true),
    borders: lineModel(device, 'borders', mesh.borders),
    outlines: lineModel(device, 'outlines', outlines),
    symbols,
    symbolCentres,
    symbolAreas,
  };
}

function fillModel(
  device: Device,
  name: string,
  shaders: { vs: string; fs: string },
  { positions, areas, triangles }: FillMesh,
  hasAreas: boolean,
): Model {
  const attributes: Record<string, Buffer> = { positions: device.createBuffer({ data: positions }) };
  if (hasAreas) attributes.areas = device.createBuffer({ data: areas });
  return indexed(device, name, triangles, attributes, {
    ...shaders,
    parameters: OPAQUE,
    bufferLayout: [
      { name: 'positions', format: 'float32x2' },
      ...(hasAreas ? [{ name: 'areas', format: 'float32' as const }] : []),
    ],
  });
}

function lineModel(device: Device, name: string, { positions, normals, triangles }: LineMesh): Model {
  const attributes = {
    positions: device.createBuffer({ data: positions }),
    normals: device.createBuffer({ data: normals }),
  };
  return indexed(device, name, triangles, attributes, {
    ...LINE,
    parameters: BLENDED,
    bufferLayout: [
      { name: 'positions', format: 'float32x2' },
      { name: 'normals', format: 'float32x3' },
    ],
  });
}

function indexed(
  device: Device,
  name: string,
  triangles: Uint32Array,
  attributes: Record<string, Buffer>,
  props: ModelProps,
): Model {
  const indexBuffer = device.createBuffer({ data: triangles, usage: Buffer.INDEX, indexType: 'uint32' });
  const model = createModel(device, name, {
    ...props,
    attributes,
    indexBuffer,
    topology: 'triangle-list',
    vertexCount: triangles.length,
  });
  buffersOf.set(model, [indexBuffer, ...Object.values(attributes)]);
  return model;
}

function createModel(device: Device, name: string, props: ModelProps): Model {
  return new Model(device, { id: `area-layer-${name}`, modules: [areaUniforms], disableWarnings: true, ...props });
}

/** The matrix for positions relative to an origin: moved in double precision, where single would shake. */
function translated(matrix: readonly number[], [x, y]: readonly [number, number]): Matrix4 {
  const moved = Array.from(matrix);
  for (let row = 0; row < 4; row++)
    moved[12 + row] = (matrix[row] ?? 0) * x + (matrix[4 + row] ?? 0) * y + (matrix[12 + row] ?? 0);
  return moved as Matrix4;
}

function withWidth([red, green, blue]: Rgb, widthPixels: number): Vector4 {
  return [red / 255, green / 255, blue / 255, widthPixels];
}

function unit([red, green, blue]: Rgb): Vector4 {
  return [red / 255, green / 255, blue / 255, 1];
}
