import { inflateSync } from 'node:zlib';

/** Red, green, blue, 0–255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** A decoded picture; positions are pixels from its top left. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** @throws outside the picture. */
  at(x: number, y: number): Rgb;
}

const SIGNATURE = '89504e470d0a1a0a';
/** Bytes of a pixel by the colour type of PNG: 2 is RGB, 6 is RGBA. */
const CHANNELS: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

/**
 * Reads a PNG as browsers write it: eight bits a channel, RGB or RGBA, not interlaced.
 * Format: W3C, Portable Network Graphics (PNG) Specification, third edition.
 *
 * @throws on any other file.
 */
export function readPng(file: Buffer): Picture {
  if (file.subarray(0, 8).toString('hex') !== SIGNATURE) throw new Error('readPng: the file is no PNG');
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  const [depth, colourType, interlaced] = [file[24], file[25] ?? -1, file[28]];
  const channels = CHANNELS[colourType];
  if (depth !== 8 || channels === undefined || interlaced !== 0)
    throw new Error(`readPng: depth ${depth}, colour type ${colourType}, interlace ${interlaced} are not read`);

  const rows = unfilter(inflateSync(Buffer.concat(dataChunks(file))), width * channels, height, channels);
  return {
    width,
    height,
    at(x, y) {
      const [column, row] = [Math.round(x), Math.round(y)];
      if (!(column >= 0 && column < width && row >= 0 && row < height))
        throw new RangeError(`Picture.at: ${x}, ${y} is outside ${width} × ${height}`);
      const offset = (row * width + column) * channels;
      return [rows[offset] as number, rows[offset + 1] as number, rows[offset + 2] as number];
    },
  };
}

function dataChunks(file: Buffer): Buffer[] {
  const chunks: Buffer[] = [];
  for (let offset = 8; offset < file.length; ) {
    const length = file.readUInt32BE(offset);
    if (file.toString('latin1', offset + 4, offset + 8) === 'IDAT')
      chunks.push(file.subarray(offset + 8, offset + 8 + length));
    offset += length + 12;
  }
  return chunks;
}

/** Undoes the filter that each row names in its first byte. */
function unfilter(filtered: Buffer, rowBytes: number, height: number, channels: number): Uint8Array {
  const rows = new Uint8Array(rowBytes * height);
  for (let y = 0; y < height; y++) {
    const filter = filtered[y * (rowBytes + 1)] ?? 0;
    for (let i = 0; i < rowBytes; i++) {
      const to = y * rowBytes + i;
      const left = i < channels ? 0 : (rows[to - channels] as number);
      const up = y === 0 ? 0 : (rows[to - rowBytes] as number);
      const upLeft = i < channels || y === 0 ? 0 : (rows[to - rowBytes - channels] as number);
      const predicted = [0, left, up, (left + up) >> 1, filter === 4 ? paeth(left, up, upLeft) : 0][filter] ?? 0;
      rows[to] = (filtered[y * (rowBytes + 1) + 1 + i] as number) + predicted;
    }
  }
  return rows;
}

/** Whichever neighbour is nearest to left + up − upLeft. */
function paeth(left: number, up: number, upLeft: number): number {
  const [a, b, c] = [Math.abs(up - upLeft), Math.abs(left - upLeft), Math.abs(left + up - 2 * upLeft)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : upLeft;
}

/** The largest difference in one of the channels. */
export function difference(a: Rgb, b: Rgb): number {
  return Math.max(Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1]), Math.abs(a[2] - b[2]));
}

/** All colours in a square of a picture around a pixel. */
export function patch(picture: Picture, [x, y]: readonly [number, number], reach: number): Rgb[] {
  const colours: Rgb[] = [];
  for (let dy = -reach; dy <= reach; dy++)
    for (let dx = -reach; dx <= reach; dx++) {
      const [column, row] = [Math.round(x) + dx, Math.round(y) + dy];
      if (column >= 0 && row >= 0 && column < picture.width && row < picture.height)
        colours.push(picture.at(column, row));
    }
  return colours;
}

/** Of all channels of two pictures of one size. */
export function meanDifference(one: Picture, other: Picture): number {
  let sum = 0;
  for (let y = 0; y < one.height; y++)
    for (let x = 0; x < one.width; x++) {
      const [a, b] = [one.at(x, y), other.at(x, y)];
      sum += Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]) + Math.abs(a[2] - b[2]);
    }
  return sum / (3 * one.width * one.height);
}
