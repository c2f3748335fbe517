import { type Device, Buffer as GpuBuffer } from '@luma.gl/core';
import { Model, type ModelProps } from '@luma.gl/engine';
import type { OverlayPart } from '../../core/overlays/geometry';
import type { OverlayMesh, StrokeMesh } from '../../core/overlays/knownMeshes';
import { meshOf } from '../../core/overlays/overlayMesh';
import { BLENDED } from './areaModels';
import { AREA_FILL, CIRCLE, DISC_FILL, DISC_STROKE, overlayUniforms, POINT, STROKE } from './overlayShaders';
import { PointPicture } from './pointPicture';

/** What one part has on the graphics card. */
export interface Drawing {
  readonly part: OverlayPart;
  readonly mesh: OverlayMesh;
  /** In drawing order. */
  readonly models: readonly Model[];
  /** The one of them that draws its dots; null where it has none. */
  readonly dots: Model | null;
  readonly buffers: readonly GpuBuffer[];
  /** Of its dots, where there are many. */
  readonly picture: PointPicture | null;
}

type Of<Part extends keyof OverlayMesh> = NonNullable<OverlayMesh[Part]>;

/** Of dots in the window: more are drawn as one picture. */
export const MOST_POINTS = 4000;
/** Corners of a circle. Where WebGL is drawn in software, every vertex costs. */
const CORNERS = 64;

export function createDrawing(device: Device, part: OverlayPart): Drawing {
  const mesh = meshOf(part);
  const { discs, fill, stroke, points, circles } = mesh;
  const gpu = onDevice(device);
  const dots = points !== null && points.positions.length > 0 ? pointModel(gpu, points) : null;
  const models = [
    ...(fill !== null && fill.triangles.length > 0 ? [fillModel(gpu, fill)] : []),
    ...(stroke !== null && stroke.triangles.length > 0 ? [strokeModel(gpu, stroke)] : []),
    ...(discs !== null && discs.minutes.length > 0 ? discModels(gpu, discs) : []),
    ...(circles !== null && circles.radii.length > 0 ? [circleModel(gpu, circles)] : []),
    ...(dots === null ? [] : [dots]),
  ];
  const isMany = part.type === 'points' && points !== null && points.positions.length / 2 > MOST_POINTS;
  const picture = isMany ? new PointPicture(device, points) : null;
  return { part, mesh, models, dots, buffers: gpu.buffers, picture };
}

export function destroyDrawing({ models, buffers, picture }: Drawing): void {
  picture?.destroy();
  for (const model of models) model.destroy();
  for (const buffer of buffers) buffer.destroy();
}

interface OnDevice {
  /** All that were made. */
  readonly buffers: readonly GpuBuffer[];
  bufferOf(data: Float32Array): GpuBuffer;
  indexOf(data: Uint32Array): GpuBuffer;
  model(name: string, props: ModelProps): Model;
}

function onDevice(device: Device): OnDevice {
  const buffers: GpuBuffer[] = [];
  const kept = (buffer: GpuBuffer) => {
    buffers.push(buffer);
    return buffer;
  };
  return {
    buffers,
    bufferOf: (data) => kept(device.createBuffer({ data })),
    indexOf: (data) => kept(device.createBuffer({ data, usage: GpuBuffer.INDEX, indexType: 'uint32' })),
    model: (name, props) =>
      new Model(device, {
        id: `overlay-layer-${name}`,
        modules: [overlayUniforms],
        disableWarnings: true,
        parameters: BLENDED,
        ...props,
      }),
  };
}

function fillModel({ model, bufferOf, indexOf }: OnDevice, { triangles, positions }: Of<'fill'>): Model {
  return model('fill', {
    ...AREA_FILL,
    topology: 'triangle-list',
    vertexCount: triangles.length,
    indexBuffer: indexOf(triangles),
    bufferLayout: [{ name: 'positions', format: 'float32x2' }],
    attributes: { positions: bufferOf(positions) },
  });
}

function strokeModel({ model, bufferOf, indexOf }: OnDevice, { positions, normals, triangles }: StrokeMesh): Model {
  return model('stroke', {
    ...STROKE,
    topology: 'triangle-list',
    vertexCount: triangles.length,
    indexBuffer: indexOf(triangles),
    bufferLayout: [
      { name: 'positions', format: 'float32x2' },
      { name: 'normals', format: 'float32x3' },
    ],
    attributes: { positions: bufferOf(positions), normals: bufferOf(normals) },
  });
}

/** Discs and the rings around them. */
function discModels({ model, bufferOf, indexOf }: OnDevice, discs: Of<'discs'>): readonly Model[] {
  const instances = {
    centres: bufferOf(discs.centres),
    minutes: bufferOf(discs.minutes),
    scales: bufferOf(discs.scales),
  };
  const layout = [
    { name: 'centres', format: 'float32x2' as const, stepMode: 'instance' as const },
    { name: 'minutes', format: 'float32' as const, stepMode: 'instance' as const },
    { name: 'scales', format: 'float32x2' as const, stepMode: 'instance' as const },
  ];
  const { fan, triangles, strip } = circle();
  return [
    model('disc', {
      ...DISC_FILL,
      topology: 'triangle-list',
      vertexCount: triangles.length,
      indexBuffer: indexOf(triangles),
      isInstanced: true,
      instanceCount: discs.minutes.length,
      bufferLayout: [{ name: 'positions', format: 'float32x2' }, ...layout],
      attributes: { positions: bufferOf(fan), ...instances },
    }),
    model('ring', {
      ...DISC_STROKE,
      topology: 'triangle-strip',
      vertexCount: strip.length / 4,
      isInstanced: true,
      instanceCount: discs.minutes.length,
      bufferLayout: [{ name: 'positions', format: 'float32x4' }, ...layout],
      attributes: { positions: bufferOf(strip), ...instances },
    }),
  ];
}

function circleModel({ model, bufferOf }: OnDevice, { centres, radii }: Of<'circles'>): Model {
  return model('circles', {
    ...CIRCLE,
    topology: 'triangle-strip',
    vertexCount: 4,
    isInstanced: true,
    instanceCount: radii.length,
    bufferLayout: [
      { name: 'positions', format: 'float32x2' },
      { name: 'centres', format: 'float32x2', stepMode: 'instance' },
      { name: 'radii', format: 'float32', stepMode: 'instance' },
    ],
    attributes: {
      positions: bufferOf(Float32Array.of(-1, -1, 1, -1, -1, 1, 1, 1)),
      centres: bufferOf(centres),
      radii: bufferOf(radii),
    },
  });
}

function pointModel({ model, bufferOf }: OnDevice, { positions }: Of<'points'>): Model {
  return model('points', {
    ...POINT,
    topology: 'point-list',
    vertexCount: positions.length / 2,
    bufferLayout: [{ name: 'positions', format: 'float32x2' }],
    attributes: { positions: bufferOf(positions) },
  });
}

/** A circle of radius 1: corners with the triangles between them, and the strip along its edge. */
function circle() {
  const fan: number[] = [];
  const triangles: number[] = [];
  const strip: number[] = [];
  for (let corner = 0; corner <= CORNERS; corner++) {
    const angle = (2 * Math.PI * corner) / CORNERS;
    const [x, y] = [Math.cos(angle), Math.sin(angle)];
    strip.push(x, y, 1, corner / CORNERS, x, y, -1, corner / CORNERS);
    if (corner === CORNERS) continue;
    fan.push(x, y);
    if (corner > 1) triangles.push(0, corner - 1, corner);
  }
  return { fan: Float32Array.from(fan), triangles: Uint32Array.from(triangles), strip: Float32Array.from(strip) };
}
