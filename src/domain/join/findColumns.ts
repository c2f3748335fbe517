import type { Level } from '../area';
import { cellText, normaliseName } from '../resolve/normaliseName';
import type { Resolver } from '../resolve/resolver';
import type { JoinColumns, TableRow } from './joinReport';
import { isTotalOrRemainder } from './setAside';

/** From the finest to the broadest. Of equally good levels the prefecture is taken: see `levelOfColumn`. */
const LEVELS: readonly Level[] = ['county', 'prefecture', 'province'];

/** As many rows tell a column's nature. */
const MOST_ROWS_READ = 400;
const LEAST_SHARE = 0.5;

const CODE_HEADING = /代码|代碼|编码|編碼|区划|區劃|code|adcode|^id$/i;

/**
 * Finds the columns that say where rows belong, by what their cells resolve to: the finest column of places, the
 * province's and the city's beside it. null where no column holds places.
 *
 * @param level where the reader said it; otherwise that of most of the places.
 */
export function findColumns(
  headings: readonly string[],
  rows: readonly TableRow[],
  resolve: Resolver,
  level?: Level,
): JoinColumns | null {
  const read = rows.slice(0, MOST_ROWS_READ);
  // A cell alone in its row is a note or the name of a section, unless all are.
  const beside = read.filter(({ cells }) => cells.filter((cell) => cell !== '').length > 1);
  const sample = beside.length > 0 ? beside : read;
  const width = Math.max(headings.length, ...sample.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, column) => {
    const cells = sample.map(({ cells: row }) => row[column] ?? '');
    return readColumn(column, headings[column] ?? '', cells, resolve);
  });

  const places = columns
    .map((column) => ({ ...column, level: level ?? levelOfColumn(column) }))
    .filter((column) => column.shares[column.level] >= LEAST_SHARE)
    .sort((one, other) => LEVELS.indexOf(one.level) - LEVELS.indexOf(other.level) || better(one, other));
  const [place] = places;
  if (place === undefined) return null;
  const context = (wanted: Level) =>
    columns.find(({ column, shares }) => column !== place.column && shares[wanted] >= LEAST_SHARE)?.column ?? null;
  return {
    place: place.column,
    province: place.level === 'province' ? null : context('province'),
    city: place.level === 'county' ? context('prefecture') : null,
    level: place.level,
  };
}

interface ColumnNature {
  readonly column: number;
  readonly isCode: boolean;
  /** Cells that say something, sums left out. */
  readonly filled: number;
  /** Of the cells that say something, the share that names a place of the level, or several such places. */
  readonly shares: Readonly<Record<Level, number>>;
}

function readColumn(column: number, heading: string, cells: readonly string[], resolve: Resolver): ColumnNature {
  const texts = cells.filter((cell) => normaliseName(cellText(cell)) !== '' && !isTotalOrRemainder(cell));
  const isNumeric = texts.length > 0 && texts.every((text) => /^[\s'\d.,eE+]+$/.test(text.normalize('NFKC')));
  const hasLongCodes = texts.every((text) => text.replace(/\.0*$/, '').replaceAll(/\D/g, '').length >= 6);
  // A column of figures such as 37 and 61 is none of provinces.
  const isReadable = !isNumeric || CODE_HEADING.test(heading) || hasLongCodes;
  // 50 among 30% and 12.5 is no code of 重庆.
  const mayBePlace = (name: string) => CODE_HEADING.test(heading) || !/^\d{1,5}$/.test(name);
  const share = (level: Level) => {
    if (texts.length === 0 || !isReadable) return 0;
    return (
      texts.filter((name) => mayBePlace(name) && resolve({ name, level }).status !== 'unmatched').length / texts.length
    );
  };
  return {
    column,
    isCode: isNumeric,
    filled: texts.length,
    shares: { province: share('province'), prefecture: share('prefecture'), county: share('county') },
  };
}

function levelOfColumn({ shares }: ColumnNature): Level {
  if (shares.prefecture >= shares.province && shares.prefecture >= shares.county) return 'prefecture';
  return shares.province >= shares.county ? 'province' : 'county';
}

/** Codes are exact, so they go before names; otherwise the column with more places, then the fuller, then the first. */
function better(one: ColumnNature & { level: Level }, other: ColumnNature & { level: Level }): number {
  if (one.isCode !== other.isCode) return one.isCode ? -1 : 1;
  const byShare = other.shares[other.level] - one.shares[one.level];
  // A province that is told once for all its cities fills few cells.
  return byShare || other.filled - one.filled || one.column - other.column;
}
