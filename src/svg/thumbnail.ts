import type { Level } from '../domain/area';
import { areaBounds, union } from '../domain/areaBounds';
import { hexOf } from '../domain/colour';
import type { Geography } from '../domain/geography';
import { type Bounds, fitView, metresPerPixel, type Padding, project, type Size } from '../domain/mercator';
import type { Appearance } from '../domain/palette';
import type { Portrayal, Rgb } from '../domain/portrayal';
import { collectionOf, type PolygonRings, polygonsOf } from '../domain/topology';
import { type MarkedOverlay, overlayMarks } from './overlayMarks';

/** The inks of a thumbnail that are not in the portrayal. */
interface ThumbnailInks {
  readonly hatchGround: Rgb;
  readonly hatch: Rgb;
  readonly border: Rgb;
}

/** What lies on the areas, and where; the camera then goes there. */
interface ThumbnailOverlay {
  readonly bounds: Bounds;
  readonly appearance: Appearance;
  readonly overlays: readonly MarkedOverlay[];
}

/** Draws small pictures of portrayals on one geography. */
export interface ThumbnailPress {
  /** SVG text of one portrayal, in the size that the press was made for. */
  draw(portrayal: Portrayal, inks: ThumbnailInks, overlay?: ThumbnailOverlay): string;
}

const PADDING: Padding = { top: 4, right: 4, bottom: 4, left: 4 };
/** Closer than this, nobody sees where a theme with two areas of a level lies. */
const CLOSEST_ZOOM: Readonly<Record<Level, number>> = { province: 1.6, prefecture: 2.1, county: 4.6 };
/** Overlays are of one place. */
const CLOSEST_OVERLAY_ZOOM = 8;
const MARK_SCALE = 0.5;
/** A hatch at its size on the map would be three lines across the picture. */
const HATCH_PERIOD_PIXELS = 3;
/** Symbols of the map, which is some ten times as wide. */
const SYMBOL_SCALE = 0.22;
/** Coordinates are rounded to half a pixel, which also drops what cannot be seen. */
const STEPS_PER_PIXEL = 2;

/**
 * A press for pictures of one size, in CSS pixels. Themes whose figures lie in the same places share their geometry:
 * it is projected and simplified once for each camera.
 */
export function createThumbnailPress({ topology, object, level }: Geography, size: Size): ThumbnailPress {
  const geometries = collectionOf(topology, object).geometries.map((geometry) => polygonsOf(topology, geometry));
  const bounds = areaBounds(topology, object);
  const shapes = new Map<string, readonly AreaShape[]>();

  const shapesFor = (shown: Bounds) => {
    const key = shown.join(' ');
    let found = shapes.get(key);
    if (found === undefined) {
      const toPixels = project(fitView(shown, size, PADDING, CLOSEST_ZOOM[level]), size);
      found = geometries.map((polygons) => shapeOf(polygons, toPixels, size));
      shapes.set(key, found);
    }
    return found;
  };

  const drawOverlay = (
    portrayal: Portrayal,
    inks: ThumbnailInks,
    { bounds: own, appearance, overlays }: ThumbnailOverlay,
  ) => {
    const view = fitView(own, size, PADDING, CLOSEST_OVERLAY_ZOOM);
    const toPixels = project(view, size);
    const shape = geometries.map((polygons) => shapeOf(polygons, toPixels, size));
    const pixelsPerMetre = 1 / metresPerPixel(view.latitude, view.zoom);
    const marks = overlayMarks(overlays, { appearance, toPixels, pixelsPerMetre, scale: MARK_SCALE });
    return svgOf(portrayal, shape, size, inks, marks);
  };

  return {
    draw(portrayal, inks, overlay) {
      if (overlay !== undefined) return drawOverlay(portrayal, inks, overlay);
      const published = bounds.filter((_, index) => portrayal.areas[index]?.value != null);
      return svgOf(portrayal, shapesFor((published.length === 0 ? bounds : published).reduce(union)), size, inks);
    },
  };
}

/** Its outline as SVG path data, empty where it cannot be seen, and where a symbol stands. */
interface AreaShape {
  readonly path: string;
  readonly centre: readonly [number, number];
}

function shapeOf(
  polygons: readonly PolygonRings[],
  toPixels: (position: readonly [number, number]) => [number, number],
  size: Size,
): AreaShape {
  const rings = polygons
    .map(([outer]) => simplified((outer ?? []).map(([x, y]) => toPixels([x ?? 0, y ?? 0]))))
    .filter((ring) => ring.length > 2 && isInside(ring, size));
  const largest = rings.reduce<readonly Point[]>((a, b) => (b.length > a.length ? b : a), []);
  return { path: rings.map(pathOf).join(''), centre: middleOf(largest) };
}

/** In steps of the grid. */
type Point = readonly [x: number, y: number];

function simplified(ring: readonly [number, number][]): Point[] {
  const kept: Point[] = [];
  for (const [x, y] of ring) {
    const point: Point = [Math.round(x * STEPS_PER_PIXEL), Math.round(y * STEPS_PER_PIXEL)];
    const last = kept.at(-1);
    if (last === undefined || last[0] !== point[0] || last[1] !== point[1]) kept.push(point);
  }
  if (kept.length > 1 && kept[0]?.join() === kept.at(-1)?.join()) kept.pop();
  return kept;
}

function isInside(ring: readonly Point[], { widthPixels, heightPixels }: Size): boolean {
  const [right, bottom] = [widthPixels * STEPS_PER_PIXEL, heightPixels * STEPS_PER_PIXEL];
  return (
    ring.some(([x]) => x >= 0) &&
    ring.some(([x]) => x <= right) &&
    ring.some(([, y]) => y >= 0) &&
    ring.some(([, y]) => y <= bottom)
  );
}

/** Relative to the point before: short, as a picture travels as text. */
function pathOf(ring: readonly Point[]): string {
  let [x, y] = [0, 0];
  return ring
    .map(([nextX, nextY], index) => {
      const step = `${index === 0 ? 'M' : 'l'}${(nextX - x) / STEPS_PER_PIXEL} ${(nextY - y) / STEPS_PER_PIXEL}`;
      [x, y] = [nextX, nextY];
      return step;
    })
    .join('')
    .replace(/$/, 'z')
    .replaceAll(' -', '-');
}

function middleOf(ring: readonly Point[]): readonly [number, number] {
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  return [
    (Math.min(...xs) + Math.max(...xs)) / 2 / STEPS_PER_PIXEL,
    (Math.min(...ys) + Math.max(...ys)) / 2 / STEPS_PER_PIXEL,
  ];
}

function svgOf(
  { areas, legend }: Portrayal,
  shapes: readonly AreaShape[],
  size: Size,
  inks: ThumbnailInks,
  marks = '',
): string {
  const paths = new Map<string, string[]>();
  const circles: string[] = [];
  areas.forEach(({ fill, radiusPixels }, index) => {
    const shape = shapes[index];
    if (shape === undefined || shape.path === '') return;
    const paint = fill === null ? 'url(#n)' : hexOf(fill);
    const drawn = paths.get(paint);
    if (drawn === undefined) paths.set(paint, [shape.path]);
    else drawn.push(shape.path);
    if (radiusPixels > 0) {
      const [x, y] = shape.centre;
      circles.push(`<circle cx="${x}" cy="${y}" r="${Math.max(1.5, radiusPixels * SYMBOL_SCALE).toFixed(1)}"/>`);
    }
  });
  const { widthPixels: width, heightPixels: height } = size;
  const period = HATCH_PERIOD_PIXELS;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<pattern id="n" width="${period}" height="${period}" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">`,
    `<path d="M0 0h${period}v${period}H0z" fill="${hexOf(inks.hatchGround)}"/>`,
    `<path d="M0 0v${period}" stroke="${hexOf(inks.hatch)}" stroke-width="1"/></pattern>`,
    `<g stroke="${hexOf(inks.border)}" stroke-width=".3" stroke-linejoin="round">`,
    ...[...paths].map(([paint, drawn]) => `<path fill="${paint}" d="${drawn.join('')}"/>`),
    '</g>',
    circles.length === 0 ? '' : `<g fill="${hexOf(legend.symbolColour)}" fill-opacity=".8">${circles.join('')}</g>`,
    marks,
    '</svg>',
  ].join('');
}
