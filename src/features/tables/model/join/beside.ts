import type { Adcode, Level } from '../../../../core/areas/area';
import type { Resolver } from '../../../../core/areas/resolve/resolver';
import { adcodesOf, areCodes, chainOf, isNumber, placeText, saysCode } from './codeColumns';
import type { JoinColumns, TableRow } from './joinReport';
import { isTotalOrRemainder } from './setAside';

const MOST_ROWS_READ = 400;
const LEAST_SHARE = 0.5;

/** What the columns beside a place say of it. */
export interface PlaceContext {
  readonly province: string | null;
  readonly city: string | null;
}

/**
 * The column that says each row's place again: the codes beside names, the names beside codes. null where there is none.
 *
 * @param among the columns that may be it.
 */
export function findBeside(
  headings: readonly string[],
  rows: readonly TableRow[],
  { place, level }: JoinColumns,
  among: readonly number[],
  resolve: Resolver,
): number | null {
  const sample = rows.slice(0, MOST_ROWS_READ);
  const cellsOf = (column: number) => sample.map(({ cells }) => placeText(cells[column] ?? ''));
  const places = cellsOf(place);
  const hasCodes = isMostly(places, isNumber);
  const isPlace = (name: string) => resolve({ name, level }).status !== 'unmatched';
  const candidates = among.filter((column) => {
    const cells = cellsOf(column);
    if (isMostly(cells, isNumber) === hasCodes) return false;
    if (hasCodes) return isMostly(cells, isPlace);
    const heading = headings[column] ?? '';
    return saysCode(heading) ? isMostly(cells, isPlace) : areCodes(heading, cells, [places], resolve);
  });
  const agreements = (column: number) =>
    cellsOf(column).filter((cell, row) => {
      const own = adcodesOf(resolve({ name: places[row], level }));
      return adcodesOf(resolve({ name: cell, level })).some((adcode) => own.includes(adcode));
    }).length;
  const [best] = candidates
    .map((column) => ({ column, count: agreements(column) }))
    .sort((one, other) => other.count - one.count);
  return best?.column ?? null;
}

/**
 * What the two ways in which a row says its place leave open.
 *
 * - `agree`: they mean one area, or only the place itself is known;
 * - `contradict`: they mean different ones: `areas`, those of the place first;
 * - `beside-only`: only what stands beside it is known, and means `areas`.
 */
export interface Standing {
  readonly kind: 'agree' | 'contradict' | 'beside-only';
  readonly areas: readonly Adcode[];
}

const AGREE: Standing = { kind: 'agree', areas: [] };

export function standingOf(
  cell: string,
  beside: string,
  level: Level | undefined,
  context: PlaceContext,
  resolve: Resolver,
): Standing {
  if (beside.trim() === '' || isTotalOrRemainder(cell)) return AGREE;
  const own = adcodesOf(resolve({ name: cell, ...context, level }));
  const atLevel = placeText(beside) === '' ? [] : adcodesOf(resolve({ name: beside, ...context, level }));
  if (own.length === 0) return { kind: 'beside-only', areas: atLevel };
  if (placeText(beside) === '') return AGREE;
  const other = atLevel.length > 0 ? atLevel : adcodesOf(resolve({ name: beside }));
  // The province's code beside a city does not contradict it.
  const around = new Set(own.flatMap(chainOf));
  if (other.length === 0 || other.some((adcode) => around.has(adcode))) return AGREE;
  return { kind: 'contradict', areas: [...own, ...other] };
}

function isMostly(cells: readonly string[], is: (cell: string) => boolean): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return filled.length > 0 && filled.filter(is).length / filled.length >= LEAST_SHARE;
}
