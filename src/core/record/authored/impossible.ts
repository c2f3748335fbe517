import { type Adcode, parentAdcode } from '../../areas/area';
import type { Measure, Observation, Source } from '../observation';
import { lastDayOf } from '../period';
import type { Problem } from './problem';

/** What no figure can be, whatever it was read from. */
type Impossible = Pick<Problem, 'code' | 'values'>;

type Figure = Pick<Observation, 'adcode' | 'value' | 'comparator' | 'period'>;

/**
 * Why a figure cannot be so, or null: fewer than none of something counted; a count or a rate that is compared; a share
 * of more than the whole, or a fall by more than all; a period that ends after the source came out; a place that is
 * neither the source's, nor in it, nor around it.
 */
export function impossible(figure: Figure, measure: Measure, source: Source): Impossible | null {
  const { adcode, value, comparator, period } = figure;
  const { kind, unit, id } = measure;
  if (kind !== 'change' && value < 0) return { code: 'negative-count', values: { value, measure: id } };
  if (kind !== 'change' && comparator !== 'none')
    return { code: 'compared-count', values: { comparator, measure: id } };
  if (unit === 'percent' && measure.isOpen !== true) {
    if (kind === 'rate' && value > 100) return { code: 'more-than-whole', values: { value, measure: id } };
    if (kind === 'change' && value < -100) return { code: 'more-than-whole', values: { value, measure: id } };
  }
  if (period.end > lastDayOf(source.date))
    return { code: 'period-after-publication', values: { end: period.end, date: source.date, source: source.id } };
  if (source.adcode !== null && !isIn(adcode, source.adcode) && !isIn(source.adcode, adcode))
    return { code: 'place-of-another', values: { adcode, source: source.id, place: source.adcode } };
  return null;
}

function isIn(adcode: Adcode, place: Adcode): boolean {
  for (let around: Adcode | null = adcode; around !== null; around = parentAdcode(around)) {
    if (around === place) return true;
  }
  return false;
}
