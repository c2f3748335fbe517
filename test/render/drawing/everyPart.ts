import type { OverlayPart, Shape } from '../../../src/core/overlays/geometry';
import type { Certainty } from '../../../src/core/overlays/recipe';

/** One part of each type, on the squares of smallScene. */
export function everyPart(certainty: Certainty): readonly OverlayPart[] {
  const shapes: readonly Shape[] = [
    { type: 'areas', areas: [[[Float64Array.of(101, 31, 103, 31, 103, 30, 101, 31)]]] },
    { type: 'lines', lines: [Float64Array.of(101, 31, 103, 32)] },
    { type: 'discs', positions: Float64Array.of(103, 31), minutes: Float64Array.of(5) },
    { type: 'points', positions: Float64Array.of(102, 31) },
    { type: 'points', positions: Float64Array.of(102, 31), radii: Float32Array.of(8) },
  ];
  return shapes.map((shape, index) => ({ entry: `${shape.type}-${index}`, certainty, names: null, ...shape }));
}
