import { alone, figure, judged, type Line, ratio, spaced } from '../line';
import type { Part } from '../part';
import { timeUnion, type UnionTimings } from '../timeUnion';

export const unionPart: Part = async () => {
  console.log('Timing the union of circles, exactly and by turf …');
  const timings = timeUnion();
  return { lines: unionLines(timings), measured: timings };
};

export function unionLines({ exact, turf, turfToExact, coverage }: UnionTimings): readonly Line[] {
  const msOf = (discs: number) => timingOf(exact, discs).medianMs;
  return [
    alone('exact area of the union of 118 circles, ms', msOf(118), figure('at most', 16)),
    alone('… of 10 000 circles, ms', msOf(10_000), figure('at most', 1000)),
    judged({
      name: '… of 1 000 circles, ms (ratio: turf to exact)',
      atlas: msOf(1000),
      beside: { what: 'turf', figure: timingOf(turf, 1000).medianMs },
      ratio: turfToExact,
      target: ratio('at least', 100),
      // Far beyond its target, and up and down by more than a tenth.
      watched: null,
    }),
    ...turf.map(({ discs, relativeDifference }) =>
      alone(
        `area of ${spaced(discs)} circles: turf (as polygons of 64 edges) less exact, %`,
        100 * relativeDifference,
        null,
      ),
    ),
    alone(
      `coverage by ${coverage.discs} circles of districts like Dalian’s, ${spaced(coverage.vertices)} corners, ms`,
      coverage.medianMs,
      null,
    ),
  ];
}

function timingOf<Timing extends { readonly discs: number }>(timings: readonly Timing[], discs: number): Timing {
  const found = timings.find((timing) => timing.discs === discs);
  if (found === undefined) throw new Error(`the union of ${discs} circles was not timed`);
  return found;
}
