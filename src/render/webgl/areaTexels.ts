import type { Device, Texture } from '@luma.gl/core';
import type { Portrayal, PortrayedArea, Rgb } from '../../core/portrayal/portrayal';

const WIDEST = 4096;
const NO_FILL: Rgb = [0, 0, 0];
/** Behind the areas: the land that is known by none of them. */
const BACKDROP = 1;
/** How an area stands among figures, as the alpha of its fill. */
export const STANDING = { figure: 1, gap: 0.5, plain: 0 } as const;

/**
 * A colour is a texel: one texture holds how each area is drawn, and the shaders look it up by the area's index. So a
 * new theme is one upload of a few kilobytes, and no geometry is touched.
 *
 * The first row holds fills (red, green, blue, and how the area stands among figures), the second symbols (red, green,
 * blue, radius in CSS pixels; 0 for none). The last texel of a row is the plain land around the areas.
 */
export class AreaTexels {
  /** The areas that have a symbol, the largest first, so that a small one is never buried. */
  symbolOrder: Float32Array = new Float32Array();
  /** How many areas have a figure. */
  figures = 0;
  private readonly width: number;
  private readonly data: Float32Array;
  private texture: Texture | null = null;

  /**
   * @param areas how many areas there are.
   * @throws RangeError for more than a texture can be wide on every graphics card; the country has 2 900 counties.
   */
  constructor(areas: number) {
    this.width = areas + BACKDROP;
    if (this.width > WIDEST) throw new RangeError(`AreaTexels: ${areas} areas are more than ${WIDEST - BACKDROP}`);
    this.data = new Float32Array(2 * this.width * 4);
  }

  write({ areas, legend }: Portrayal): void {
    const symbols = this.width * 4;
    this.figures = 0;
    const drawn: number[] = [];
    for (let index = 0; index < areas.length; index++) {
      const { fill, isGap, radiusPixels } = areas[index] as PortrayedArea;
      const standing = fill !== null ? 'figure' : isGap ? 'gap' : 'plain';
      this.set(index * 4, fill ?? NO_FILL, STANDING[standing]);
      if (fill !== null) this.figures += 1;
      this.set(symbols + index * 4, legend.symbolColour, radiusPixels);
      if (radiusPixels > 0) drawn.push(index);
    }
    this.set(areas.length * 4, NO_FILL, STANDING.plain);
    drawn.sort((a, b) => (areas[b]?.radiusPixels ?? 0) - (areas[a]?.radiusPixels ?? 0));
    this.symbolOrder = Float32Array.from(drawn);
    this.texture?.writeData(this.data);
  }

  /** The texture on the graphics card, made at the first call. */
  textureOn(device: Device): Texture {
    this.texture ??= device.createTexture({
      id: 'area-texels',
      format: 'rgba32float',
      width: this.width,
      height: 2,
      data: this.data,
      mipLevels: 1,
      sampler: { minFilter: 'nearest', magFilter: 'nearest', mipmapFilter: 'none' },
    });
    return this.texture;
  }

  private set(offset: number, colour: Rgb, alpha: number): void {
    this.data[offset] = colour[0] / 255;
    this.data[offset + 1] = colour[1] / 255;
    this.data[offset + 2] = colour[2] / 255;
    this.data[offset + 3] = alpha;
  }
}
