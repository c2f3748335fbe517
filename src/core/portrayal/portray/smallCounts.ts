import type { Measure } from '../../record/observation';

/** Up to as many cases someone who knows a place may tell who they are. */
const MOST_OF_FEW = 9;

const KEYS_OF_QUANTITIES: readonly string[] = ['km', 'km2', 'mu', 'cny', 'days', 'months', 'rank'];

/** Lengths, land and money as readers write them. */
const QUANTITY = /元|米|公里|公顷|亩|\bkm|\bha\b|hectare|acre|met(?:re|er)|yuan|\b(?:cny|rmb|usd)\b|[¥$€]/i;

/** Whether a measure counts what may be persons or their cases: lengths, land, money and time do not. */
export function canTellPersons({ kind, unit }: Pick<Measure, 'kind' | 'unit'>): boolean {
  return kind === 'count' && !KEYS_OF_QUANTITIES.includes(unit) && !QUANTITY.test(unit);
}

export function isSmallCount(value: number): boolean {
  return value >= 1 && value <= MOST_OF_FEW;
}
