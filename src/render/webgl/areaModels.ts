import { Buffer, type Device } from '@luma.gl/core';
import { Model, type ModelProps } from '@luma.gl/engine';
import type { AreaMesh, FillMesh, LineMesh } from '../../core/areas/tessellate';
import { areaUniforms, EDGE_INSIDE, FILL, LAND, LINE, SYMBOL_SHADERS } from './areaShaders';

/** What the area layer has on the graphics card. */
export interface Drawing {
  land: Model | null;
  fill: Model;
  /** Of the borders, the same mesh again. */
  edges: Model;
  borders: Model;
  outlines: Model;
  symbols: Model;
  symbolCentres: Buffer;
  symbolAreas: Buffer;
  /** The order of symbols that the buffers hold. */
  placedSymbols: Float32Array | null;
}

const OPAQUE = { depthWriteEnabled: false, depthCompare: 'always', cullMode: 'none', blend: false } as const;
export const BLENDED = {
  ...OPAQUE,
  blend: true,
  blendColorOperation: 'add',
  blendColorSrcFactor: 'one',
  blendColorDstFactor: 'one-minus-src-alpha',
  blendAlphaOperation: 'add',
  blendAlphaSrcFactor: 'one',
  blendAlphaDstFactor: 'one-minus-src-alpha',
} as const;

/** The buffers that were made for a model; luma.gl leaves them to whoever made them. */
const buffersOf = new WeakMap<Model, Buffer[]>();

export function destroyModel(model: Model): void {
  model.destroy();
  for (const buffer of buffersOf.get(model) ?? []) buffer.destroy();
}

/** What is drawn, and how many symbols at most. */
interface Drawn {
  readonly mesh: AreaMesh;
  readonly land: FillMesh | null;
  readonly outlines: LineMesh;
  readonly labelPoints: readonly unknown[];
}

export function createDrawing(device: Device, { mesh, land, outlines, labelPoints }: Drawn): Drawing {
  const symbolCentres = device.createBuffer({ byteLength: Math.max(labelPoints.length, 1) * 8, usage: Buffer.VERTEX });
  const symbolAreas = device.createBuffer({ byteLength: Math.max(labelPoints.length, 1) * 4, usage: Buffer.VERTEX });
  const corners = device.createBuffer({ data: Float32Array.of(-1, -1, 1, -1, -1, 1, 1, 1) });
  const symbols = createModel(device, 'symbols', {
    ...SYMBOL_SHADERS,
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
  const borders = borderModels(device, mesh.borders);
  return {
    land: land === null ? null : fillModel(device, 'land', LAND, land, false),
    fill: fillModel(device, 'fill', FILL, mesh.fill, true),
    edges: borders.edges,
    borders: borders.lines,
    outlines: outlineModel(device, outlines),
    symbols,
    symbolCentres,
    symbolAreas,
    placedSymbols: null,
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
  return indexed(device, name, indexBuffer(device, triangles), triangles.length, attributes, {
    ...shaders,
    parameters: OPAQUE,
    bufferLayout: [
      { name: 'positions', format: 'float32x2' },
      ...(hasAreas ? [{ name: 'areas', format: 'float32' as const }] : []),
    ],
  });
}

export function outlineModel(device: Device, mesh: LineMesh): Model {
  return lineModel(device, 'outlines', LINE, lineBuffers(device, mesh), mesh);
}

/** Edges and borders of one mesh; the buffers go with the borders. */
function borderModels(device: Device, mesh: LineMesh): { readonly edges: Model; readonly lines: Model } {
  const buffers = lineBuffers(device, mesh);
  const lines = lineModel(device, 'borders', LINE, buffers, mesh);
  const edges = lineModel(device, 'edges', EDGE_INSIDE, buffers, mesh);
  buffersOf.delete(edges);
  return { edges, lines };
}

interface LineBuffers {
  readonly attributes: Record<string, Buffer>;
  readonly index: Buffer;
}

function lineBuffers(device: Device, { positions, normals, sides, triangles }: LineMesh): LineBuffers {
  return {
    attributes: {
      positions: device.createBuffer({ data: positions }),
      normals: device.createBuffer({ data: normals }),
      sides: device.createBuffer({ data: sides }),
    },
    index: indexBuffer(device, triangles),
  };
}

function lineModel(
  device: Device,
  name: string,
  shaders: { vs: string; fs: string },
  { attributes, index }: LineBuffers,
  { triangles }: LineMesh,
): Model {
  return indexed(device, name, index, triangles.length, attributes, {
    ...shaders,
    parameters: BLENDED,
    bufferLayout: [
      { name: 'positions', format: 'float32x2' },
      { name: 'normals', format: 'float32x3' },
      { name: 'sides', format: 'float32x2' },
    ],
  });
}

function indexBuffer(device: Device, triangles: Uint32Array): Buffer {
  return device.createBuffer({ data: triangles, usage: Buffer.INDEX, indexType: 'uint32' });
}

function indexed(
  device: Device,
  name: string,
  index: Buffer,
  vertexCount: number,
  attributes: Record<string, Buffer>,
  props: ModelProps,
): Model {
  const model = createModel(device, name, {
    ...props,
    attributes,
    indexBuffer: index,
    topology: 'triangle-list',
    vertexCount,
  });
  buffersOf.set(model, [index, ...Object.values(attributes)]);
  return model;
}

function createModel(device: Device, name: string, props: ModelProps): Model {
  return new Model(device, { id: `area-layer-${name}`, modules: [areaUniforms], disableWarnings: true, ...props });
}
