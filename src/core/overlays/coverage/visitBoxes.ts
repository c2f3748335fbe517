import type Flatbush from 'flatbush';

/** Visits what of an index has a box that meets this one. */
export function visitBoxes(
  index: Flatbush | null,
  [west, south, east, north]: readonly [west: number, south: number, east: number, north: number],
  visit: (item: number) => void,
): void {
  index?.search(west, south, east, north, (item) => {
    visit(item);
    // None is gathered.
    return false;
  });
}
