import type { Measure, Observation } from './observation';

const NUMBER = /\d[\d,，]*(?:\.(\d+))?/;
const TOLERANCE = 1e-9;

/**
 * What the last printed digit of a figure counts: 1000 in 28.2万, 0.1 in 33.9%. 0 for a count in full, which is not rounded;
 * null where that cannot be told, as of a number in words.
 */
export function printedStep(
  { value, published }: Pick<Observation, 'value' | 'published'>,
  { kind }: Pick<Measure, 'kind'>,
): number | null {
  const [text, decimals = ''] = NUMBER.exec(published) ?? [];
  const number = Number(text?.replace(/[,，]/g, ''));
  if (!(number > 0)) return null;
  const unit = Math.abs(value) / number;
  const power = Math.round(Math.log10(unit));
  if (Math.abs(unit / 10 ** power - 1) > TOLERANCE) return null;
  if (kind === 'count' && power === 0 && decimals === '') return 0;
  return Number(`1e${power - decimals.length}`);
}
