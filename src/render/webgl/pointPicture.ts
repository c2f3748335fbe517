import type { Device, Buffer as GpuBuffer, RenderPass, Texture } from '@luma.gl/core';
import { Model } from '@luma.gl/engine';
import { type Box, visibleRuns } from '../../core/geometry/chunks';
import type { OverlayMesh } from '../../core/overlays/knownMeshes';
import { createNearness, type Nearness, paintedRectangles, paintNearness } from '../../core/overlays/nearness';
import { panned, type ToPixels, toPixels } from '../../core/overlays/toPixels';
import { BLENDED } from './areaModels';
import { type OverlayUniforms, overlayUniforms, POINT_PICTURE } from './overlayShaders';

/** Around the window, in device pixels: so far the map is panned before the picture is painted anew. */
const MARGIN = 128;
/** Painting a dot that is out of sight costs little. */
const MOST_RUNS = 64;
const BYTES_OF_RECTANGLE = 16;

/** Dots as they lay when they were painted. */
interface Painted {
  readonly nearness: Nearness;
  readonly texture: Texture;
  /** Where in the picture there are any. */
  readonly rectangles: GpuBuffer;
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
    this.corners = device.createBuffer({ data: Float32Array.of(0, 0, 1, 0, 0, 1, 1, 1) });
    this.model = new Model(device, {
      ...POINT_PICTURE,
      id: 'overlay-layer-point-picture',
      modules: [overlayUniforms],
      disableWarnings: true,
      parameters: BLENDED,
      topology: 'triangle-strip',
      vertexCount: 4,
      isInstanced: true,
      bufferLayout: [
        { name: 'positions', format: 'float32x2' },
        { name: 'rectangles', format: 'float32x4', stepMode: 'instance' },
      ],
      attributes: { positions: this.corners },
    });
  }

  /** @param box what the window shows, in the coordinates of the mesh. */
  draw(renderPass: RenderPass, overlay: OverlayUniforms, box: Box): void {
    const shown = toPixels(overlay.matrix, overlay.viewport);
    const reachPixels = overlay.pointRadius * overlay.pixelRatio + 0.5;
    const { texture, rectangles, toPixels: placed } = this.paintedFor(shown, overlay, box, reachPixels);
    const picture: [number, number] = [Math.round(placed.x0 - shown.x0), Math.round(placed.y0 - shown.y0)];
    this.model.setBindings({ nearness: texture });
    this.model.setAttributes({ rectangles });
    this.model.setInstanceCount(rectangles.byteLength / BYTES_OF_RECTANGLE);
    this.model.shaderInputs.setProps({ overlay: { ...overlay, picture } });
    this.model.draw(renderPass);
  }

  destroy(): void {
    this.model.destroy();
    this.corners.destroy();
    this.painted?.texture.destroy();
    this.painted?.rectangles.destroy();
  }

  /** Paints the dots, unless they have been painted and the window still lies inside what was. */
  private paintedFor(shown: ToPixels, { viewport, magnification }: OverlayUniforms, box: Box, reachPixels: number) {
    const [width, height] = [pictureSize(viewport[0]), pictureSize(viewport[1])];
    const before = this.painted;
    const isSameSize = before?.nearness.width === width && before.nearness.height === height;
    if (isSameSize && before.reachPixels === reachPixels && isInside(before, shown)) return before;

    const nearness = isSameSize ? before.nearness : createNearness(width, height);
    const placed = { ...shown, x0: shown.x0 + MARGIN, y0: shown.y0 + MARGIN };
    const runs = visibleRuns(this.points.chunks, widened(box, MARGIN / magnification), MOST_RUNS);
    paintNearness(nearness, this.points.positions, runs, placed, reachPixels);
    if (isSameSize) before.texture.writeData(nearness.bytes);
    else before?.texture.destroy();
    before?.rectangles.destroy();
    const texture = isSameSize ? before.texture : this.textureOf(nearness);
    const rectangles = this.device.createBuffer({ data: paintedRectangles(nearness) });
    this.painted = { nearness, texture, rectangles, toPixels: placed, reachPixels };
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

/** Rows of a texture of bytes begin at every fourth. */
function pictureSize(windowPixels: number): number {
  return Math.ceil((windowPixels + 2 * MARGIN) / 4) * 4;
}

/** Whether the window shows nothing but what was painted, and not its edge, where dots are left out. */
function isInside({ toPixels: placed, reachPixels }: Painted, shown: ToPixels): boolean {
  const moved = panned(placed, shown);
  const most = MARGIN - 2 * Math.ceil(reachPixels);
  return moved?.every((pixels) => Math.abs(pixels - MARGIN) <= most) ?? false;
}

function widened([west, south, east, north]: Box, margin: number): Box {
  return [west - margin, south - margin, east + margin, north + margin];
}
