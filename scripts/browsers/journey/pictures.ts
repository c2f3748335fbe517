import { PNG } from 'pngjs';
import type { AtlasTour } from './atlasTour';

/** A part of a window that no panel covers, RGBA row by row. */
export interface MapPicture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** What lies under the legend, the switch below the map and the card: shares of the map's place, from each side. */
const COVERED = { left: 0.4, top: 0.1, right: 0.05, bottom: 0.15 };
/** Steps of 0 to 255 that an eye sees. */
const SEEN = 24;

/** The middle of the map as it stands on the screen. */
export async function takeMapPicture(tour: AtlasTour): Promise<MapPicture> {
  const window = PNG.sync.read(await tour.page.screenshot());
  const { x, y, width, height } = await tour.box();
  const left = Math.round(x + width * COVERED.left);
  const top = Math.round(y + height * COVERED.top);
  return crop(window, {
    left,
    top,
    width: Math.min(window.width, Math.round(x + width * (1 - COVERED.right))) - left,
    height: Math.min(window.height, Math.round(y + height * (1 - COVERED.bottom))) - top,
  });
}

function crop(
  { width, data }: MapPicture,
  part: { readonly left: number; readonly top: number; readonly width: number; readonly height: number },
): MapPicture {
  const rows = Array.from({ length: part.height }, (_, row) => {
    const begin = ((part.top + row) * width + part.left) * 4;
    return data.subarray(begin, begin + part.width * 4);
  });
  return { width: part.width, height: part.height, data: Buffer.concat(rows) };
}

/** How many pixels of two pictures of one size can be told apart. */
export function countDifferent(one: MapPicture, other: MapPicture): number {
  let different = 0;
  for (let at = 0; at < one.data.length; at += 4)
    if ([0, 1, 2].some((channel) => Math.abs(one.data[at + channel]! - other.data[at + channel]!) > SEEN))
      different += 1;
  return different;
}

/** How many colours stand on more than a thousandth of a picture: one where nothing has been drawn. */
export function countColours({ data }: MapPicture): number {
  const pixels = new Map<number, number>();
  for (let at = 0; at < data.length; at += 4) {
    const colour = (data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!;
    pixels.set(colour, (pixels.get(colour) ?? 0) + 1);
  }
  return [...pixels.values()].filter((count) => count > data.length / 4000).length;
}
