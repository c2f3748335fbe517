import { readNumberCell } from '../../../../core/cells/readNumberCell';
import { unitKey } from '../../../../core/cells/unitKey';
import type { Grid } from '../../../../core/grid/grid';
import type { TableLayout } from '../tableLayout';

/** How the figures of one measure in a column are written: how many of them in each way. */
export interface Spelling {
  /** Digits alone, but for zeros, which are the same in every unit. */
  readonly bare: number;
  /** 12.5%, 3‰, 1.2个百分点. */
  readonly share: number;
  /** 12.5万, 1.2亿元. */
  readonly multiplied: number;
  /** With another unit. */
  readonly counted: number;
  /** With a sign, an arrow or a word of rising and falling; each is one of the above, too. */
  readonly signed: number;
}

/** @returns how the cells are written that stand in the column of one, for the measure of its row where rows name it. */
export type SpellingOf = (cells: readonly string[], column: number) => Spelling;

/** @param rows below the heading. */
export function createSpellings(rows: Grid, { roles }: TableLayout): SpellingOf {
  const measure = roles.indexOf('measure');
  const byColumn = new Map<number, ReadonlyMap<string, Spelling>>();
  return (cells, column) => {
    const known = byColumn.get(column) ?? spellingsOf(rows, column, measure);
    byColumn.set(column, known);
    return known.get(nameIn(cells, measure)) ?? NOTHING;
  };
}

/** 28.2万 says what it is multiplied by. */
export function saysFactor(text: string): boolean {
  return /[千万亿萬億]/.test(text);
}

const NOTHING: Spelling = { bare: 0, share: 0, multiplied: 0, counted: 0, signed: 0 };

function spellingsOf(rows: Grid, column: number, measure: number): ReadonlyMap<string, Spelling> {
  const spellings = new Map<string, Record<keyof Spelling, number>>();
  for (const cells of rows) {
    const text = cells[column] ?? '';
    if (!HAS_FIGURE.test(text)) continue;
    const key = nameIn(cells, measure);
    let spelling = spellings.get(key);
    if (spelling === undefined) {
      spelling = { ...NOTHING };
      spellings.set(key, spelling);
    }
    if (PLAIN.test(text)) {
      spelling.bare += 1;
      continue;
    }
    const cell = readNumberCell(text);
    if (cell.status !== 'read') continue;
    if (cell.isSigned) spelling.signed += 1;
    if (cell.unit === '') {
      if (saysFactor(text)) spelling.multiplied += 1;
      else if (cell.value !== 0) spelling.bare += 1;
    } else if (SHARES.has(unitKey(cell.unit))) spelling.share += 1;
    else if (saysFactor(text)) spelling.multiplied += 1;
    else spelling.counted += 1;
  }
  return spellings;
}

/** What names the measure of a row; '' where no column does. */
function nameIn(cells: readonly string[], measure: number): string {
  return measure < 0 ? '' : (cells[measure] ?? '');
}

const HAS_FIGURE = /[1-9０-９一二三四五六七八九十百千万亿两萬億]/;
const PLAIN = /^\d+(?:\.\d+)?$/;
const SHARES: ReadonlySet<string> = new Set(['percent', 'percentage-points']);
