import { isCountingWord } from '../../../../core/cells/countingWords';
import { type Dimension, dimensionOf, dimensionOfUnit } from '../../../../core/cells/dimension';
import { namesChange, namesFall, namesOnlyComparison, namesPercent } from '../../../../core/cells/headingWords';
import type { ReadNumber } from '../../../../core/cells/numberCell';
import { unitKey } from '../../../../core/cells/unitKey';
import type { CellRefusal } from '../tableReport';
import { type Spelling, saysFactor } from './columnSpelling';

/** A figure as it stands in its column. */
export interface FigureInColumn {
  readonly cell: ReadNumber;
  readonly text: string;
  /** Of its measure. */
  readonly name: string;
  /** Of its measure, a key of `units`, as far as it is known; '' where nothing says it. */
  readonly unit: string;
  /** Whether heading, title, a column of units or the reader says what the column counts in. */
  readonly isUnitSaid: boolean;
  /** Of its column, which is looked through only where that decides. */
  readonly spelling: () => Spelling;
}

/** Why a cell that could be read says no figure that is certain in its column; null where it does. */
export function doubtOf(figure: FigureInColumn): CellRefusal | null {
  return (figure.cell.isSigned ? doubtOfSign(figure) : null) ?? (figure.isUnitSaid ? null : doubtOfUnit(figure));
}

/** −35 cases are none; (35) is a fall to accountants, and to others a part of the figure above it. */
function doubtOfSign({ cell, text, name, unit, spelling }: FigureInColumn): CellRefusal | null {
  const ofCell = unitKey(cell.unit);
  if (ofCell === 'percentage-points' || namesChange(name) || namesFall(name) || namesOnlyComparison(name)) return null;
  const dimension = dimensionOfUnit(unit === '' ? ofCell : unit) ?? dimensionOf(name);
  const isMoney = dimension === 'money';
  const isCounted = dimension !== null && NEVER_NEGATIVE.has(dimension) && !NET.test(name);
  const { signed, bare, share, multiplied, counted } = spelling();
  const isMostlySigned = signed * 2 > bare + share + multiplied + counted;
  if (BRACKETED.test(text)) return isMoney || (isMostlySigned && !isCounted) ? null : 'bracketed';
  // 95.3%↓ is a share that has fallen, not one below zero.
  if (!SIGN.test(text)) return isMostlySigned && !isCounted && dimension !== 'share' ? null : 'ambiguous-sign';
  return isCounted && cell.value < 0 ? 'negative-count' : null;
}

const NEVER_NEGATIVE: ReadonlySet<Dimension> = new Set(['people', 'households', 'area', 'length', 'cases', 'vehicles']);
const NET = /净|差|增|减|升|降|变|盈|亏|余缺|迁|机械|\bnet\b|balance|deficit|surplus/i;
const BRACKETED = /^\s*[(（].*[)）]\W*$/;
const SIGN = /[-+−－–﹣﹢＋]/;

/** 13 among 12.5万人 may be 130 000, and 0.13 among 12.5% may be 13%; 12% among numbers of cases is none of those. */
function doubtOfUnit({ cell, text, name, spelling }: FigureInColumn): CellRefusal | null {
  const { bare, share, multiplied, counted } = spelling();
  const isOfShares = share >= bare || namesPercent(name);
  if (cell.unit === '') {
    if (cell.value === 0 || saysFactor(text)) return null;
    if (multiplied > bare) return 'no-unit';
    return share > 0 && isOfShares && Math.abs(cell.value) <= 1 ? 'no-unit' : null;
  }
  if (cell.unit.startsWith('%')) return isOfShares ? null : 'other-unit';
  return counted < bare && !isCountingWord(cell.unit) && unitKey(cell.unit) === cell.unit ? 'other-unit' : null;
}
