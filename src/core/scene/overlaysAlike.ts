import type { DrawnOverlay } from './mapScene';

/** Whether two lists of overlays are drawn alike, whatever else is told of them. */
export function areOverlaysAlike(a: readonly DrawnOverlay[], b: readonly DrawnOverlay[]): boolean {
  return a === b || (a.length === b.length && a.every((one, index) => areAlike(one, b[index] as DrawnOverlay)));
}

function areAlike(one: DrawnOverlay, other: DrawnOverlay): boolean {
  return (
    one.recipe === other.recipe &&
    one.choice.id === other.choice.id &&
    one.choice.opacity === other.choice.opacity &&
    one.metresPerMinute === other.metresPerMinute &&
    (one.districts === other.districts || one.districts.length + other.districts.length === 0) &&
    one.parts.length === other.parts.length &&
    one.parts.every((part, index) => part === other.parts[index])
  );
}
