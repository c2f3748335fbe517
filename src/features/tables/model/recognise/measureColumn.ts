import { readHeading } from '../../../../core/cells/readHeading';
import { readNumberCell } from '../../../../core/cells/readNumberCell';
import type { Grid } from '../../../../core/grid/grid';
import type { ColumnRole } from '../tableLayout';

/** The heading says without doubt that each row names its measure. */
const MEASURE_HEADING =
  /^(?:统计|統計)?(?:指标|指標)(?:名称|名稱)?$|^(?:measure|indicator|variable|metric)s?(?:[ _]?name)?$/i;
/** So may these, where rows of one place and period could not be told apart without. */
const MEASURE_WORD = /指标|指標|项目|項目|类别|類別|类型|類型|measure|indicator|variable|metric|item|category/i;

/** As many rows tell whether places and periods repeat. */
const MOST_ROWS = 50_000;
/** Of the rows, as many have others of the same place and period in a table of several measures. */
const LEAST_REPEATED = 0.5;
/** Of two measures the figures of one are as many times those of the other. */
const LEAST_RATIO = 10;
const FEWEST_FIGURES = 2;

/**
 * The column that says what each row's figure is of; null where none does. Where place and period already tell rows
 * apart, a text beside them is something about the place, whatever it says. Where they do not, the text has to tell all
 * of them apart, and be called a measure, or go with a unit or a magnitude of its own; what is neither is left to the
 * reader.
 *
 * @param candidates columns of texts that repeat.
 * @param rows of the table below its heading, all or the first.
 */
export function measureColumn(
  candidates: readonly number[],
  headings: readonly string[],
  roles: readonly ColumnRole[],
  rows: Grid,
): number | null {
  const headed = candidates.find((column) => namesMeasures(headings[column]!));
  if (headed !== undefined || candidates.length === 0) return headed ?? null;
  const keyed = keyedRows(rows, roles);
  if (repeatedShare(keyed, () => '') < LEAST_REPEATED) return null;
  const telling = candidates.filter((column) => repeatedShare(keyed, (cells) => cells[column] ?? '') === 0);
  const named = telling.find((column) => MEASURE_WORD.test(headings[column]!));
  return named ?? telling.find((column) => areOfOwnKind(rows, column, roles)) ?? null;
}

/** Whether a heading says so, even where no name stands twice: 指标 of one city. */
export function namesMeasures(heading: string): boolean {
  return MEASURE_HEADING.test(heading);
}

interface KeyedRow {
  readonly key: string;
  readonly cells: readonly string[];
}

/** Rows with their place and period, each row once; blank places are those above, as in merged cells. */
function keyedRows(rows: Grid, roles: readonly ColumnRole[]): readonly KeyedRow[] {
  const of = (...wanted: readonly ColumnRole[]) =>
    roles.flatMap((role, column) => (wanted.includes(role) ? [column] : []));
  const places = of('place', 'province', 'city');
  const periods = of('period');
  const values = of('value');
  const above = new Map<number, string>();
  const different = new Map<string, KeyedRow>();
  for (const cells of rows.slice(0, MOST_ROWS)) {
    if (!values.some((column) => (cells[column] ?? '') !== '')) continue;
    for (const column of places) if ((cells[column] ?? '') !== '') above.set(column, cells[column]!);
    const key = [...places.map((column) => above.get(column) ?? ''), ...periods.map((column) => cells[column] ?? '')];
    different.set(cells.join('\t'), { key: key.join('\t'), cells });
  }
  return [...different.values()];
}

/** The share of rows that others have the key of. */
function repeatedShare(rows: readonly KeyedRow[], more: (cells: readonly string[]) => string): number {
  const counts = new Map<string, number>();
  const keys = rows.map(({ key, cells }) => `${key}\n${more(cells)}`);
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return rows.length === 0 ? 0 : keys.filter((key) => counts.get(key)! > 1).length / rows.length;
}

/** Whether figures of one name have one unit, of several that there are, or a magnitude that those of no other have. */
function areOfOwnKind(rows: Grid, column: number, roles: readonly ColumnRole[]): boolean {
  const unitColumn = roles.indexOf('unit');
  const values = roles.flatMap((role, at) => (role === 'value' ? [at] : []));
  const found = new Map<string, { readonly units: Set<string>; least: number; most: number; count: number }>();
  for (const cells of rows.slice(0, MOST_ROWS)) {
    const name = cells[column] ?? '';
    const numbers = values.map((at) => readNumberCell(cells[at] ?? '')).filter((cell) => cell.status === 'read');
    if (name === '' || numbers.length === 0) continue;
    const known = found.get(name) ?? {
      units: new Set<string>(),
      least: Number.POSITIVE_INFINITY,
      most: Number.NEGATIVE_INFINITY,
      count: 0,
    };
    found.set(name, known);
    known.count += numbers.length;
    known.units.add((unitColumn < 0 ? '' : (cells[unitColumn] ?? '')) || readHeading(name).unit);
    for (const { value } of numbers) {
      known.least = Math.min(known.least, value);
      known.most = Math.max(known.most, value);
    }
  }
  const names = [...found.values()];
  if (names.length < 2) return false;
  const haveOneUnit = names.every(({ units }) => units.size === 1);
  if (haveOneUnit && new Set(names.flatMap(({ units }) => [...units])).size > 1) return true;
  const ascending = names.toSorted((one, other) => one.least - other.least);
  return (
    names.every(({ count }) => count >= FEWEST_FIGURES) &&
    ascending.every(({ least }, index) => index === 0 || least >= LEAST_RATIO * Math.abs(ascending[index - 1]!.most))
  );
}
