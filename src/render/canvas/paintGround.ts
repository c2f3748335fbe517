import type { WorldArcs } from '../../core/areas/worldArcs';
import { project } from '../../core/geometry/mercator';
import { type WorldCamera, worldCamera } from '../../core/geometry/worldCamera';
import type { Rgb } from '../../core/portrayal/portrayal';
import type { Ground, GroundAreas, MapWindow } from '../drawing/painter';
import { hatchShares } from '../style/hatchShares';
import type { EdgeStyle } from '../style/lineStyles';
import { HATCH } from '../style/styleTable';
import type { AreaCoverage } from './areaCoverage';
import type { LinePixels } from './linePixels';

/** Pixels of the device, four bytes each. */
export interface Pixels {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

/** What colours pixels of an area: one, or one for each x + y of a pixel; packed as in memory. */
type Colour = number | Uint32Array;

/**
 * Sea, land and areas, pixel by pixel: a browser's CPU takes several times as long to fill and hatch paths. Can be left off
 * after each layer and gone on with.
 */
export function* paintGround(
  image: Pixels,
  { sea, layers }: Ground,
  window: MapWindow,
  coverageOf: (arcs: WorldArcs, camera: WorldCamera, size: Pixels) => AreaCoverage,
): Generator<void, void> {
  const { view, size } = window;
  const ratio = image.width / size.widthPixels;
  const { width, height } = image;
  const camera = worldCamera(view, { width, height, unitsPerPixel: ratio, margin: 0 });
  const pixels = new Uint32Array(image.data.buffer);
  pixels.fill(packed(sea));
  for (const layer of layers) {
    const [first] = layer;
    if (first === undefined) continue;
    const { arcs } = first.shape;
    const coverage = coverageOf(arcs, camera, image);
    const colours = coloursOf(layer, arcs, image, window, ratio);
    paintRuns(pixels, width, coverage, colours);
    yield;
    paintParts(pixels, width, coverage, colours);
    yield;
  }
}

/** Of each area; undefined where it is not drawn. */
function coloursOf(
  layer: readonly GroundAreas[],
  arcs: WorldArcs,
  { width, height }: Pixels,
  { view, size, scale }: MapWindow,
  ratio: number,
): readonly (Colour | undefined)[] {
  const colours: (Colour | undefined)[] = arcs.rings.map(() => undefined);
  for (const { shape, fill, hatch } of layer) {
    let colour: Colour = packed(fill);
    if (hatch !== undefined && shape.members.length > 0) {
      const [x, y] = project(view, size)(HATCH.anchor);
      const shares = hatchShares(width + height, { anchor: (x + y) * ratio, scale: scale.hatch * ratio });
      colour = Uint32Array.from(shares, (share) => blended(packed(fill), packed(hatch), Math.round(255 * share)));
    }
    for (const member of shape.members) colours[member] = colour;
  }
  return colours;
}

/** The pixels that areas cover whole. */
function paintRuns(
  pixels: Uint32Array,
  width: number,
  { runs }: AreaCoverage,
  colours: readonly (Colour | undefined)[],
): void {
  for (let i = 0; i < runs.length; i += 3) {
    const start = runs[i] as number;
    const end = runs[i + 1] as number;
    const colour = colours[runs[i + 2] as number];
    if (colour === undefined) continue;
    if (typeof colour === 'number') pixels.fill(colour, start, end);
    else {
      const sum = (start % width) + Math.floor(start / width);
      pixels.set(colour.subarray(sum, sum + end - start), start);
    }
  }
}

/** Then those that they share. */
function paintParts(
  pixels: Uint32Array,
  width: number,
  { parts }: AreaCoverage,
  colours: readonly (Colour | undefined)[],
): void {
  for (let i = 0; i < parts.length; i += 3) {
    const pixel = parts[i] as number;
    const colour = colours[parts[i + 1] as number];
    if (colour === undefined) continue;
    const above = typeof colour === 'number' ? colour : (colour[(pixel % width) + Math.floor(pixel / width)] as number);
    pixels[pixel] = blended(pixels[pixel] as number, above, parts[i + 2] as number);
  }
}

/**
 * Lines over what was painted.
 *
 * @param covered of each pixel of the picture, of 255, what lies above the lines.
 */
export function paintLines({ data }: Pixels, { pixels, colours }: LinePixels, covered: Uint8ClampedArray): void {
  const painted = new Uint32Array(data.buffer);
  for (let i = 0; i < pixels.length; i++) {
    const pixel = pixels[i] as number;
    const colour = colours[i] as number;
    const share = ((colour >>> 24) * (255 - (covered[pixel] as number))) / 255;
    painted[pixel] = blended(painted[pixel] as number, colour, Math.round(share));
  }
}

/**
 * The frame of an area in place of as much of its fill.
 *
 * @param frame see EdgePixels.
 * @param covered takes up what of each pixel the frame covers, of 255.
 */
export function paintEdge(
  { data }: Pixels,
  frame: Int32Array,
  fill: Rgb,
  { hairline, inside }: EdgeStyle,
  covered: Uint8ClampedArray,
): void {
  const [red, green, blue] = fill;
  const [darkRed, darkGreen, darkBlue] = stepsBetween(fill, hairline.colour);
  const [lightRed, lightGreen, lightBlue] = stepsBetween(fill, inside.colour);
  for (let i = 0; i < frame.length; i += 3) {
    const pixel = frame[i] as number;
    const dark = frame[i + 1] as number;
    const light = frame[i + 2] as number;
    const all = dark + light;
    const at = 4 * pixel;
    covered[pixel] = (covered[pixel] as number) + all;
    if (all === 255) {
      data[at] = red + dark * darkRed + light * lightRed;
      data[at + 1] = green + dark * darkGreen + light * lightGreen;
      data[at + 2] = blue + dark * darkBlue + light * lightBlue;
    } else {
      data[at] = (data[at] as number) + dark * darkRed + light * lightRed;
      data[at + 1] = (data[at + 1] as number) + dark * darkGreen + light * lightGreen;
      data[at + 2] = (data[at + 2] as number) + dark * darkBlue + light * lightBlue;
    }
  }
}

/** From one colour to another in 255 steps. */
function stepsBetween(from: Rgb, to: Rgb): Rgb {
  return [(to[0] - from[0]) / 255, (to[1] - from[1]) / 255, (to[2] - from[2]) / 255];
}

/** As a canvas has them in memory on every machine of today: the lowest byte first. */
function packed([red, green, blue]: Rgb): number {
  return ((255 << 24) | (blue << 16) | (green << 8) | red) >>> 0;
}

/** One opaque colour over another, by a share of 255: red and blue at once, then green. */
function blended(below: number, above: number, share: number): number {
  const of256 = share + (share >> 7);
  const rest = 256 - of256;
  const redBlue = Math.imul(below & 0xff00ff, rest) + Math.imul(above & 0xff00ff, of256);
  const green = Math.imul(below & 0xff00, rest) + Math.imul(above & 0xff00, of256);
  return (((redBlue >>> 8) & 0xff00ff) | ((green >>> 8) & 0xff00) | 0xff000000) >>> 0;
}
