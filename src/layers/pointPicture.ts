import type { Device, Buffer as GpuBuffer, RenderPass, Texture } from '@luma.gl/core';
import { Model } from '@luma.gl/engine';
import { type Box, visibleRuns } from '../domain/chunks';
import { type Nearness, paintNearness, type ToPixels } from '../domain/overlays/nearness';
import type { OverlayMesh } from '../domain/overlays/overlayMesh';
import { BLENDED } from './areaModels';
import { type OverlayUniforms, overlayUniforms, POINT_PICTURE } from './overlayShaders';

/** Around the window, in device pixels: so far the map is panned before the picture is painted anew. */
const MARGIN = 128;
/** Painting a dot that is out of sight costs little. */
const MOST_RUNS = 64;

/** Dots as they lay when they were painted. */
interface Painted {
  readonly nearness: Nearness;
  readonly texture: Texture;
  readonly toPixels: ToPixels;
  readonly reachPixels: number;
}

/**
 * A great many dots as one picture, somewhat larger than the window, which stays as it is while the map is panned.
 * Where WebGL is drawn in software, dots by themselves would take several times as long as all else on the map.
 */
export class PointPicture {
  private readonly corners: GpuBuffer;
  private readonly model: Model;
  private painted: Painted | null = null;

  constructor(
    private readonly device: Device,
    private readonly points: NonNullable<OverlayMesh['points']>,
  ) {
    this.corners = device.createBuffer({ data: Float32Array.of(-1, -1, 1, -1, -1, 1, 1, 1) });
    this.model = new Model(device, {
      ...POINT_PICTURE,
      id: 'overlay-layer-point-picture',
      modules: [overlayUniforms],
      disableWarnings: true,
      parameters: BLENDED,
      topology: 'triangle-strip',
      vertexCount: 4,
      bufferLayout: [{ name: 'positions', format: 'float32x2' }],
      attributes: { positions: this.corners },
    });
  }

  /** @param box what the window shows, in the coordinates of the mesh. */
  draw(renderPass: RenderPass, overlay: OverlayUniforms, box: Box): void {
    const window = toPixels(overlay);
    const reachPixels = overlay.pointRadius * overlay.pixelRatio + 0.5;
    const { toPixels: then, texture } = this.paintedFor(window, overlay, box, reachPixels);
    const picture: [number, number] = [Math.round(then.x0 - window.x0), Math.round(then.y0 - window.y0)];
    this.model.setBindings({ nearness: texture });
    this.model.shaderInputs.setProps({ overlay: { ...overlay, picture } });
    this.model.draw(renderPass);
  }

  destroy(): void {
    this.model.destroy();
    this.corners.destroy();
    this.painted?.texture.destroy();
  }

  /** Paints the dots, unless they were and the map has only been panned a little since. */
  private paintedFor(window: ToPixels, { viewport, magnification }: OverlayUniforms, box: Box, reachPixels: number) {
    const [width, height] = [pictureSize(viewport[0]), pictureSize(viewport[1])];
    const before = this.painted;
    const isSameSize = before?.nearness.width === width && before.nearness.height === height;
    if (isSameSize && before.reachPixels === reachPixels && isWithin(before.toPixels, window, reachPixels))
      return before;

    const nearness = isSameSize ? before.nearness : { width, height, bytes: new Uint8Array(width * height) };
    const placed = { ...window, x0: window.x0 + MARGIN, y0: window.y0 + MARGIN };
    const runs = visibleRuns(this.points.chunks, widened(box, MARGIN / magnification), MOST_RUNS);
    paintNearness(nearness, this.points.positions, runs, placed, reachPixels);
    if (isSameSize) before.texture.writeData(nearness.bytes);
    else before?.texture.destroy();
    const texture = isSameSize ? before.texture : this.textureOf(nearness);
    this.painted = { nearness, texture, toPixels: placed, reachPixels };
    return this.painted;
  }

  private textureOf({ width, height, bytes }: Nearness): Texture {
    return this.device.createTexture({
      id: 'overlay-points',
      format: 'r8unorm',
      width,
      height,
      data: bytes,
      mipLevels: 1,
      sampler: { minFilter: 'nearest', magFilter: 'nearest', mipmapFilter: 'none' },
    });
  }
}

/** The map is seen straight from above, so that the matrix is an affine one on the plane. */
function toPixels({ matrix, viewport: [width, height] }: OverlayUniforms): ToPixels {
  const [across, up] = [width / 2 / matrix[15], height / 2 / matrix[15]];
  return {
    xx: matrix[0] * across,
    xy: matrix[4] * across,
    x0: matrix[12] * across + width / 2,
    yx: matrix[1] * up,
    yy: matrix[5] * up,
    y0: matrix[13] * up + height / 2,
  };
}

/** Rows of a texture of bytes begin at every fourth. */
function pictureSize(windowPixels: number): number {
  return Math.ceil((windowPixels + 2 * MARGIN) / 4) * 4;
}

/** Whether the window lies inside what was painted, at the same scale and turn, and clear of its unpainted edge. */
function isWithin(painted: ToPixels, window: ToPixels, reachPixels: number): boolean {
  const isSame = (key: 'xx' | 'xy' | 'yx' | 'yy') =>
    Math.abs(painted[key] - window[key]) <= 1e-9 * (Math.abs(painted.xx) + Math.abs(painted.xy));
  const isNear = (key: 'x0' | 'y0') => Math.abs(painted[key] - window[key] - MARGIN) <= MARGIN - 2 * reachPixels - 1;
  return isSame('xx') && isSame('xy') && isSame('yx') && isSame('yy') && isNear('x0') && isNear('y0');
}

function widened([west, south, east, north]: Box, margin: number): Box {
  return [west - margin, south - margin, east + margin, north + margin];
}
