import { EVEN_TOLERANCE, roundBreaks } from '../roundBreaks';
import { strictlyAscending } from '../strictlyAscending';
import type { ClassificationMethod } from './classificationMethod';

export const standardDeviation: ClassificationMethod = {
  id: 'standard-deviation',
  name: { key: 'classify.method.standard-deviation' },
  suits: 'others',
  fitsValues: true,
  breaksOf: (sorted, classCount) =>
    roundBreaks(
      strictlyAscending(standardDeviationBreaks(sorted, classCount)),
      sorted,
      moments(sorted).deviation * EVEN_TOLERANCE,
    ),
};

/**
 * Edges one standard deviation apart, laid out evenly about the mean: with an odd number of classes the mean lies in
 * the middle of one (±½, ±1½ …), with an even number it is an edge (0, ±1 …). The outermost classes hold all that lies
 * beyond. The deviation is that of a population (divided by n): the areas shown are all there are.
 *
 * Edges at or outside the smallest and largest value are left out, and with them the classes that nothing can fall in.
 *
 * @param sorted ascending, at least two different values.
 */
export function standardDeviationBreaks(sorted: ArrayLike<number>, classCount: number): number[] {
  const smallest = sorted[0]!;
  const largest = sorted[sorted.length - 1]!;
  const { mean, deviation } = moments(sorted);
  const edges = [smallest];
  for (let index = 1; index < classCount; index += 1) {
    const edge = mean + (index - classCount / 2) * deviation;
    if (edge > smallest && edge < largest) edges.push(edge);
  }
  edges.push(largest);
  return edges;
}

/** Mean and standard deviation of a population. */
export function moments(values: ArrayLike<number>): { readonly mean: number; readonly deviation: number } {
  // Scaled by the largest magnitude, so that neither the sum nor the squares overflow.
  let scale = 0;
  for (let index = 0; index < values.length; index += 1) scale = Math.max(scale, Math.abs(values[index]!));
  if (scale === 0) return { mean: 0, deviation: 0 };
  let sum = 0;
  for (let index = 0; index < values.length; index += 1) sum += values[index]! / scale;
  const mean = sum / values.length;
  let squares = 0;
  for (let index = 0; index < values.length; index += 1) squares += (values[index]! / scale - mean) ** 2;
  return { mean: mean * scale, deviation: Math.sqrt(squares / values.length) * scale };
}
