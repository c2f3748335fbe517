import type { Size } from '../../core/geometry/mercator';
import { reasonOf } from '../../core/text/reasonOf';

/** A picture in pixels, or why there is none. */
export type Raster =
  | { readonly ok: true; readonly png: Blob }
  | { readonly ok: false; readonly failure: RasterFailure };

type RasterFailure = { readonly code: 'canvas' | 'size' } | { readonly code: 'drawing'; readonly reason: string };

/** What browsers are sure to draw: a side, and all of it (that of Safari on a telephone). */
const LONGEST_SIDE = 16_384;
const MOST_PIXELS = 2 ** 26;

/**
 * Draws SVG text as a PNG. The picture is drawn by the browser, in the faces that it has; it fetches nothing, so that the
 * canvas may be read.
 *
 * @param size of the picture, which is also what its `width` and `height` say.
 */
export async function rasterise(svg: string, size: Size): Promise<Raster> {
  const { widthPixels: width, heightPixels: height } = size;
  if (Math.max(width, height) > LONGEST_SIDE || width * height > MOST_PIXELS) return failed({ code: 'size' });
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d', { alpha: false });
    if (context === null) return failed({ code: 'canvas' });
    context.drawImage(image, 0, 0, width, height);
    const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    // A canvas larger than the browser supports yields null.
    return png === null ? failed({ code: 'size' }) : { ok: true, png };
  } catch (error) {
    return failed({ code: 'drawing', reason: reasonOf(error) });
  } finally {
    URL.revokeObjectURL(address);
  }
}

function failed(failure: RasterFailure): Raster {
  return { ok: false, failure };
}
