import { fitPositions } from '../geometry/fitPositions';
import { type Padding, project, type Size } from '../geometry/mercator';
import { NATIONAL_ALBERS } from '../geometry/nationalProjection';
import type { Position } from '../geometry/position';
import type { View } from '../geometry/view';

/** Ends of the country without the islands far in the south: with all of them in sight, a map is one of the whole country. */
const MAINLAND_ENDS: readonly Position[] = [
  [123.6, 53.56],
  [134.8, 47.7],
  [135.1, 48.4],
  [73.5, 39.4],
  [73.8, 38.6],
  [87.8, 49.2],
  [109.5, 18.17],
  [121, 21.9],
];

/** The South China Sea with the coast north of it, all around. */
const SOUTH: readonly Position[] = [
  [105.5, 24.4],
  [114, 24.4],
  [123.5, 24.4],
  [122, 14],
  [121, 2.8],
  [113, 2.8],
  [105.5, 2.8],
];

const NO_PADDING: Padding = { top: 0, right: 0, bottom: 0, left: 0 };

/** The southernmost, easternmost and westernmost of the islands of the south. */
const ISLAND_ENDS: readonly Position[] = [
  [112.3, 3.95],
  [117.7, 15.1],
  [109.6, 7.4],
];

/**
 * The same camera on the equal-area projection of the country; null where it shows the whole of it on neither plane, or not
 * with the north above.
 */
export function nationalView(view: View, size: Size): View | null {
  if (Math.round(view.bearing) % 360 !== 0) return null;
  const national: View = { ...view, projection: NATIONAL_ALBERS };
  if (areSeen(MAINLAND_ENDS, national, size)) return national;
  // Where it was seen whole by a hair's breadth, it still is.
  return areSeen(MAINLAND_ENDS, view, size) ? fitCountry(size, NO_PADDING) : null;
}

/** The country without the islands far in the south, as large as a window has room for it. */
export function fitCountry(size: Size, padding: Padding): View {
  return fitPositions(MAINLAND_ENDS, size, padding, NATIONAL_ALBERS);
}

/** The islands of the south and the coast north of them. */
export function fitSouth(size: Size, padding: Padding): View {
  return fitPositions(SOUTH, size, padding, NATIONAL_ALBERS);
}

/** Of a map of the south its width by its height. */
export function shapeOfSouth(): number {
  const points = SOUTH.map(NATIONAL_ALBERS.toPlane);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return (Math.max(...xs) - Math.min(...xs)) / (Math.max(...ys) - Math.min(...ys));
}

/** Whether a map of the whole country cuts off islands in its south, so that they need a map of their own beside it. */
export function cutsOffIslands(view: View, size: Size): boolean {
  return view.projection === NATIONAL_ALBERS && !areSeen(ISLAND_ENDS, view, size);
}

function areSeen(positions: readonly Position[], view: View, size: Size): boolean {
  const toPixels = project(view, size);
  return positions.every((position) => {
    const [x, y] = toPixels(position);
    return x >= 0 && y >= 0 && x <= size.widthPixels && y <= size.heightPixels;
  });
}
