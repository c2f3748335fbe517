import { namesChange } from '../../../../core/cells/headingWords';
import { yearBefore } from '../../../../core/cells/relativePeriod';
import type { Period } from '../../../../core/record/observation';
import { periodKey } from '../../../../core/record/period';
import { decimalsIn } from '../recognise/guessMeasure';
import type { CollectedMeasure } from './collectedMeasures';

/**
 * What the numbers of a change are, where the table has both years that they compare. `difference`: 12 − 10 = 2, not 2 %, of
 * the measure `of`; `of-one`: 0.2 where it is 20 %.
 */
export interface ChangeForm {
  readonly form: 'difference' | 'of-one';
  /** Key of the measure whose change it is. */
  readonly of: string;
  /** Whether it counts in as many as that one does: 2 beside 10万元 is of 10 000. */
  readonly isScaledAlike: boolean;
}

/** A single one may agree by chance. */
const FEWEST_AGREEING = 2;
/** How far a printed number may be from what it was rounded from, in its last digit. */
const HALF = 0.51;

/**
 * Holds changes on the year before against the figures themselves. Those of which the figures say nothing certain, since some do
 * not agree or a change in percent would agree too, are left out.
 */
export function changeForms(
  measures: readonly CollectedMeasure[],
  periods: readonly Period[],
): ReadonlyMap<string, ChangeForm> {
  const whole = new Map(measures.filter(({ part }) => part === null).map((measure) => [measure.key, measure]));
  const numbers = new Map(periods.map((period, index) => [periodKey(period), index]));
  const before = periods.map((period) => {
    const year = yearBefore(period);
    return (year === null ? undefined : numbers.get(periodKey(year))) ?? null;
  });
  return new Map(
    [...whole.values()].flatMap((change): readonly [string, ChangeForm][] => {
      const base = baseOf(change, whole);
      const form = base === null ? null : formOf(change, base, before);
      if (base === null || form === null) return [];
      return [[change.key, { form, of: base.key, isScaledAlike: change.scale === base.scale }]];
    }),
  );
}

/** 发案 of 发案 同比. */
function baseOf(
  { key, isCategory }: CollectedMeasure,
  measures: ReadonlyMap<string, CollectedMeasure>,
): CollectedMeasure | null {
  if (isCategory) return null;
  const end = key.lastIndexOf(' ');
  if (end < 0 || !namesChange(key.slice(end + 1))) return null;
  return measures.get(key.slice(0, end)) ?? null;
}

function formOf(
  change: CollectedMeasure,
  base: CollectedMeasure,
  before: readonly (number | null)[],
): ChangeForm['form'] | null {
  const values = new Map(base.values.map((value, at) => [placeOf(base, at), value]));
  const stepOf = (numbers: readonly number[], scale: number) =>
    HALF * scale * 10 ** -Math.max(0, ...numbers.slice(0, MOST_LOOKED_AT).map((value) => decimalsIn(value / scale)));
  const [step, own] = [stepOf(base.values, base.scale), stepOf(change.values, change.scale)];
  const agreeing = { percent: 0, difference: 0, 'of-one': 0 };
  let compared = 0;
  for (let at = 0; at < change.values.length; at += 1) {
    const earlier = before[change.periods[at]!] ?? null;
    const now = values.get(placeOf(change, at));
    const then = earlier === null ? undefined : values.get(`${change.adcodes[change.areas[at]!]} ${earlier}`);
    if (now === undefined || then === undefined || then === 0) continue;
    const value = change.values[at]!;
    const percent = (100 * (now - then)) / then;
    const room = (200 * step) / Math.abs(then);
    compared += 1;
    if (Math.abs(value - percent) <= own + room) agreeing.percent += 1;
    const asPrinted = Math.abs(value / change.scale - (now - then) / base.scale);
    if (asPrinted <= own / change.scale + (2 * step) / base.scale) agreeing.difference += 1;
    if (Math.abs(100 * value - percent) <= 100 * own + room) agreeing['of-one'] += 1;
  }
  if (compared < FEWEST_AGREEING || agreeing.percent === compared) return null;
  if (agreeing.difference === compared) return 'difference';
  return agreeing['of-one'] === compared ? 'of-one' : null;
}

const MOST_LOOKED_AT = 200;

function placeOf({ adcodes, areas, periods }: CollectedMeasure, at: number): string {
  return `${adcodes[areas[at]!]} ${periods[at]!}`;
}
