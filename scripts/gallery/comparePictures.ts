import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** How far the colour of a pixel may be off before it counts, 0 to 1: pixelmatch's own default. */
const COLOUR_TOLERANCE = 0.1;

export type Comparison =
  /** `share` of the pixels differ, 0 to 1; `difference` is a PNG that has them in red on the faded reference. */
  | { readonly kind: 'compared'; readonly share: number; readonly difference: Buffer }
  /** Sizes as `width × height` in pixels. */
  | { readonly kind: 'other-size'; readonly reference: string; readonly now: string };

/**
 * Compares two PNG files pixel by pixel. Pixels that differ by their smoothing alone do not count.
 * Method: Kotsarenko and Ramos, Measuring perceived color difference using YIQ (2010), as in mapbox/pixelmatch.
 *
 * @throws where a file is no PNG.
 */
export function comparePictures(reference: Buffer, now: Buffer): Comparison {
  const [a, b] = [PNG.sync.read(reference), PNG.sync.read(now)];
  if (a.width !== b.width || a.height !== b.height) return { kind: 'other-size', reference: sizeOf(a), now: sizeOf(b) };
  const { width, height } = a;
  const difference = new PNG({ width, height });
  const differing = pixelmatch(a.data, b.data, difference.data, width, height, { threshold: COLOUR_TOLERANCE });
  return { kind: 'compared', share: differing / (width * height), difference: encode(difference) };
}

/** The same picture in fewer bytes: a browser writes its screenshots in haste, and the references are kept for long. */
export function compactPng(file: Buffer): Buffer {
  return encode(PNG.sync.read(file));
}

/** Flat colours and text are smallest unfiltered. */
function encode(picture: PNG): Buffer {
  return PNG.sync.write(picture, { colorType: 2, deflateLevel: 9, deflateStrategy: 0, filterType: 0 });
}

function sizeOf({ width, height }: PNG): string {
  return `${width} × ${height}`;
}
