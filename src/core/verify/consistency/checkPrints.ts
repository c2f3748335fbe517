import { groupedNumber } from '../../cells/groupedNumber';
import { parseFigure } from '../../record/authored/parseFigure';
import { printedUnits } from '../../record/authored/printedUnits';
import type { Measure, Observation } from '../../record/observation';
import { type Inconsistency, inconsistencyOf } from './inconsistency';

/** Holds value, unit and qualifier of each figure against the figure as printed, where it has one. */
export function checkPrints(
  observations: readonly Observation[],
  measures: ReadonlyMap<string, Measure>,
): readonly Inconsistency[] {
  return observations.flatMap((observation) =>
    observation.published === '' ? [] : checkPrint(observation, measures.get(observation.measure)?.kind === 'change'),
  );
}

function checkPrint(observation: Observation, isChange: boolean): readonly Inconsistency[] {
  const { published, value, unit, qualifier } = observation;
  const print = withoutGrouping(published);
  const parsed = parseFigure(print);
  const inconsistency = (code: Inconsistency['code'], values: Inconsistency['values']) =>
    inconsistencyOf(observation, code, { published, value, unit, qualifier, ...values });
  if (parsed.status === 'unreadable') return [inconsistency('print-unread', { reason: REASONS[parsed.reason] })];
  const { figure } = parsed;
  const found: Inconsistency[] = [];
  const times = largeNumber(figure.unit);
  const expected = Number((figure.value * times).toPrecision(12));
  if (Math.abs(value) !== expected) found.push(inconsistency('print-value', { expected }));
  const isFall = FALLS.test(print.slice(0, figure.start));
  const isRise = RISES.test(print.slice(0, figure.start));
  if ((isFall && value > 0) || (isRise && value < 0 && isChange)) found.push(inconsistency('print-sign', {}));
  // A daily mean is said in the sentence, not in the figure.
  if (qualifier !== figure.qualifier && qualifier !== 'daily-mean')
    found.push(inconsistency('print-qualifier', { expected: figure.qualifier }));
  if (countsOtherwise(figure.unit, unit)) found.push(inconsistency('print-unit', { printed: figure.unit }));
  return found;
}

const REASONS = { 'no-numeral': 'it has no number', 'several-numerals': 'it has several numbers' } as const;

const FALLS = /(?:[-−－]|下降|减少|降低|下跌|減少)\s*$/;
const RISES = /(?:\+|上升|增长|提高|增加|增長)\s*$/;

/** 1,192 and 1’192 as 1192; whatever else a comma may part stays as it is. */
function withoutGrouping(print: string): string {
  return print.replace(/\d{1,3}(?:[,'’]\d{3})+(?:\.\d+)?/g, (run) => {
    const value = groupedNumber(run);
    return typeof value === 'number' ? String(value) : run;
  });
}

/** By how much a number is multiplied that English writes with a word behind it: 1.2 million. */
function largeNumber(unit: string): number {
  const word = /^\s*(thousand|million|billion)\b/i.exec(unit)?.[1]?.toLowerCase();
  return word === 'thousand' ? 1e3 : word === 'million' ? 1e6 : word === 'billion' ? 1e9 : 1;
}

/** Whether the print counts in a word that is another unit's and not this one's; a word that is none's says nothing. */
function countsOtherwise(printed: string, unit: string): boolean {
  const own = printedUnits[unit];
  if (printed === '' || own === undefined || own.includes(printed)) return false;
  return Object.values(printedUnits).some((words) => words.includes(printed));
}
