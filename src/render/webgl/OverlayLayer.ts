import { Layer, type LayerContext, type UpdateParameters } from '@deck.gl/core';
import { type Device, Buffer as GpuBuffer, type RenderPass } from '@luma.gl/core';
import { Model, type ModelProps } from '@luma.gl/engine';
import { visibleRuns } from '../../core/geometry/chunks';
import { ORIGIN } from '../../core/geometry/mercator';
import type { OverlayPart } from '../../core/overlays/geometry';
import { meshOf, type OverlayMesh, type StrokeMesh } from '../../core/overlays/overlayMesh';
import { type Appearance, inksOf } from '../../core/portrayal/palette';
import type { Rgb } from '../../core/portrayal/portrayal';
import type { OverlayStyle } from '../style/overlayStyle';
import { BLENDED } from './areaModels';
import { hatchOf, translated, unit, visibleBox } from './camera';
import {
  AREA_FILL,
  CIRCLE,
  DISC_FILL,
  DISC_STROKE,
  type OverlayUniforms,
  overlayUniforms,
  POINT,
  STROKE,
} from './overlayShaders';
import { PointPicture } from './pointPicture';

export interface OverlayLayerProps {
  id: string;
  /** In drawing order. */
  parts: readonly OverlayPart[];
  /** Of the entries, by their id. */
  inkOf: (entry: string) => Rgb;
  styleOf: (part: OverlayPart) => OverlayStyle;
  metresPerMinute: number;
  appearance: Appearance;
  /** Of the whole overlay, 0 to 1. */
  strength: number;
  /** The layer of the map that it lies below. */
  beforeId?: string;
}

/** What one part has on the graphics card. */
interface Drawing {
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

/** Corners of a circle. Where WebGL is drawn in software, every vertex costs. */
const CORNERS = 64;
const MOST_RUNS = 6;
/** Of dots in the window: more are drawn as one picture. */
const MOST_POINTS = 4000;

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
    const { metresPerMinute, appearance, strength, inkOf, styleOf } = this.props;
    const pixelRatio = device.canvasContext?.cssToDeviceRatio() ?? 1;
    const camera = {
      matrix: translated(viewport.viewProjectionMatrix, ORIGIN),
      viewport: [viewport.width * pixelRatio, viewport.height * pixelRatio] as [number, number],
      picture: [0, 0] as [number, number],
      pixelRatio,
      magnification: viewport.scale * pixelRatio,
      ...hatchOf(viewport, pixelRatio),
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

function createDrawing(device: Device, part: OverlayPart): Drawing {
  const mesh = meshOf(part);
  const buffers: GpuBuffer[] = [];
  const bufferOf = (data: Float32Array) => {
    const buffer = device.createBuffer({ data });
    buffers.push(buffer);
    return buffer;
  };
  const indexOf = (data: Uint32Array) => {
    const buffer = device.createBuffer({ data, usage: GpuBuffer.INDEX, indexType: 'uint32' });
    buffers.push(buffer);
    return buffer;
  };
  const create = (name: string, props: ModelProps) =>
    new Model(device, {
      id: `overlay-layer-${name}`,
      modules: [overlayUniforms],
      disableWarnings: true,
      parameters: BLENDED,
      ...props,
    });
  const strokeModel = ({ positions, normals, triangles }: StrokeMesh) =>
    create('stroke', {
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

  const models: Model[] = [];
  const { discs, fill, stroke, points, circles } = mesh;
  if (fill !== null && fill.triangles.length > 0)
    models.push(
      create('fill', {
        ...AREA_FILL,
        topology: 'triangle-list',
        vertexCount: fill.triangles.length,
        indexBuffer: indexOf(fill.triangles),
        bufferLayout: [{ name: 'positions', format: 'float32x2' }],
        attributes: { positions: bufferOf(fill.positions) },
      }),
    );
  if (stroke !== null && stroke.triangles.length > 0) models.push(strokeModel(stroke));
  if (discs !== null && discs.minutes.length > 0) {
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
    models.push(
      create('disc', {
        ...DISC_FILL,
        topology: 'triangle-list',
        vertexCount: triangles.length,
        indexBuffer: indexOf(triangles),
        isInstanced: true,
        instanceCount: discs.minutes.length,
        bufferLayout: [{ name: 'positions', format: 'float32x2' }, ...layout],
        attributes: { positions: bufferOf(fan), ...instances },
      }),
      create('ring', {
        ...DISC_STROKE,
        topology: 'triangle-strip',
        vertexCount: strip.length / 4,
        isInstanced: true,
        instanceCount: discs.minutes.length,
        bufferLayout: [{ name: 'positions', format: 'float32x4' }, ...layout],
        attributes: { positions: bufferOf(strip), ...instances },
      }),
    );
  }
  if (circles !== null && circles.radii.length > 0)
    models.push(
      create('circles', {
        ...CIRCLE,
        topology: 'triangle-strip',
        vertexCount: 4,
        isInstanced: true,
        instanceCount: circles.radii.length,
        bufferLayout: [
          { name: 'positions', format: 'float32x2' },
          { name: 'centres', format: 'float32x2', stepMode: 'instance' },
          { name: 'radii', format: 'float32', stepMode: 'instance' },
        ],
        attributes: {
          positions: bufferOf(Float32Array.of(-1, -1, 1, -1, -1, 1, 1, 1)),
          centres: bufferOf(circles.centres),
          radii: bufferOf(circles.radii),
        },
      }),
    );
  let dots: Model | null = null;
  if (points !== null && points.positions.length > 0) {
    dots = create('points', {
      ...POINT,
      topology: 'point-list',
      vertexCount: points.positions.length / 2,
      bufferLayout: [{ name: 'positions', format: 'float32x2' }],
      attributes: { positions: bufferOf(points.positions) },
    });
    models.push(dots);
  }
  const isMany = part.type === 'points' && points !== null && points.positions.length / 2 > MOST_POINTS;
  return { part, mesh, models, dots, buffers, picture: isMany ? new PointPicture(device, points) : null };
}

function destroyDrawing({ models, buffers, picture }: Drawing): void {
  picture?.destroy();
  for (const model of models) model.destroy();
  for (const buffer of buffers) buffer.destroy();
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
