import { guessPolarity } from '../../../../core/cells/guessPolarity';
import { guessSpan } from '../../../../core/cells/guessSpan';
import {
  comparatorIn,
  namesChange,
  namesFall,
  namesIndex,
  namesPercent,
  namesRate,
} from '../../../../core/cells/headingWords';
import type { NumberCell, ReadNumber } from '../../../../core/cells/numberCell';
import type { Heading } from '../../../../core/cells/readHeading';
import { unitKey } from '../../../../core/cells/unitKey';
import type { TableMeasure } from '../tableMeasure';

/** What a heading and its cells tell of a measure; the reader may correct all of it. */
export type MeasureGuess = Pick<TableMeasure, 'kind' | 'unit' | 'polarity' | 'span' | 'decimals' | 'comparator'>;

/**
 * Guesses what a column observes from its heading and some of its cells.
 *
 * @param sample in the base unit: where the heading has a factor, already multiplied by it.
 */
export function guessMeasure(heading: Pick<Heading, 'name' | 'unit'>, sample: readonly NumberCell[]): MeasureGuess {
  const { name } = heading;
  const figures = sample.filter((cell): cell is ReadNumber => cell.status === 'read');
  const unit = unitOf(heading, figures);
  const kind = kindOf(name, unit, figures);
  return {
    kind,
    unit,
    // A rise of a fall is good where a rise of the thing is bad: do not guess.
    polarity: namesFall(name) ? 'neither' : guessPolarity(name),
    span: kind === 'change' ? 'flow' : guessSpan(name),
    decimals: mostDecimals(figures, 1),
    comparator: kind === 'change' ? comparatorIn(name) : 'none',
  };
}

/** How many decimals the figures have that have most, counted in so many of their unit. */
export function mostDecimals(sample: readonly NumberCell[], scale: number): number {
  return sample.reduce(
    (most, cell) => (cell.status === 'read' ? Math.max(most, decimalsIn(cell.value / scale)) : most),
    0,
  );
}

function kindOf(name: string, unit: string, figures: readonly ReadNumber[]): TableMeasure['kind'] {
  if (namesFall(name)) return 'rate';
  const isShare = unit === 'percent' || unit === 'percentage-points';
  if (namesChange(name) || unit === 'percentage-points' || (isShare && isMostlySigned(figures))) return 'change';
  if (isShare) return 'rate';
  if (namesIndex(name) || unit === '分' || unit === 'rank' || /满意度/.test(name)) return 'index';
  return namesRate(name) || /[/每]/.test(unit) ? 'rate' : 'count';
}

/** No share is below zero, and few are written with a plus: a tenth below zero is more than slips. */
function isMostlySigned(figures: readonly ReadNumber[]): boolean {
  const signed = figures.filter(({ isSigned }) => isSigned === true).length;
  const negative = figures.filter(({ value }) => value < 0).length;
  return figures.length > 0 && (signed * 2 > figures.length || negative * 10 >= figures.length);
}

/** As the heading says, else as most cells do, else percent where the name leaves nothing else. */
function unitOf({ name, unit }: Pick<Heading, 'name' | 'unit'>, figures: readonly ReadNumber[]): string {
  const said = unit === '' ? commonUnit(figures) : unit;
  if (said !== '') return unitKey(said);
  // 0.123 may be a share of one, and then is no percent.
  const isOfHundred = figures.some(({ value }) => Math.abs(value) > 1);
  return isOfHundred && namesPercent(name) && !/满意度/.test(name) ? 'percent' : '';
}

/** The unit of most cells; '' where most have none. */
function commonUnit(figures: readonly ReadNumber[]): string {
  const counts = new Map<string, number>();
  for (const { unit } of figures) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most), ['', 0] as const)[0];
}

const MOST_DECIMALS = 4;

/** How many decimals a number has, up to four. */
export function decimalsIn(value: number): number {
  if (Number.isSafeInteger(value)) return 0;
  // Only twelve digits are significant: 0.1 + 0.2 has one decimal.
  const [, decimals = ''] = String(Number(value.toPrecision(12))).split('.');
  return Math.min(/e/.test(decimals) ? MOST_DECIMALS : decimals.length, MOST_DECIMALS);
}
