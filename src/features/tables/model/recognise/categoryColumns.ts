import type { Resolver } from '../../../../core/areas/resolve/resolver';
import { readPeriodCell } from '../../../../core/cells/readPeriodCell';
import type { Grid } from '../../../../core/grid/grid';
import { headsPersons } from '../../../../core/privacy/personalText';
import { namesPerson } from '../../../../core/privacy/personName';
import { MOST_CATEGORIES, MOST_COLOURS } from '../../../../core/record/categories/categories';
import { orderOf } from '../../../../core/record/categories/orderedScales';
import type { ColumnRole } from '../tableLayout';
import { categoryIn } from './categoryCells';
import { isRemarkHeading } from './columnRoles';

/** A category is named often; a remark is not. */
const LEAST_ROWS_PER_NAME = 1.5;
/** Below such a heading one that is named twice is enough. */
const CATEGORY_HEADING =
  /(?:类型|類型|类别|類別|种类|種類|分类|分類|等级|等級|级别|級別|评级|評級|状态|狀態|性质|性質)$|^(?:type|kind|class|category|level|grade|status|rating)$/i;
/** What has more names than colours can tell apart is only taken for a category where they are named so much oftener. */
const MANY_NAMES_FACTOR = 2;
const LONGEST_NAME = 30;
/** Of the rows, as many have a place and period of their own: those of a list of incidents have not. */
const LEAST_DIFFERENT = 0.8;

/**
 * The roles with those texts as categories that sort the places of a table without figures: 高, 中 and 低 below 风险等级.
 * Where there are figures, a text beside them is something about the place.
 *
 * @param grid the rows below the heading.
 */
export function withCategoryColumns(
  roles: readonly ColumnRole[],
  headings: readonly string[],
  grid: Grid,
  resolve: Resolver,
): readonly ColumnRole[] {
  if (!roles.includes('place') || roles.includes('value') || roles.includes('measure')) return roles;
  const place = roles.indexOf('place');
  const rows = grid.filter((row) => (row[place] ?? '') !== '');
  const keys = roles.flatMap((role, column) => (KEYS.includes(role) ? [column] : []));
  const different = new Set(rows.map((row) => keys.map((column) => row[column] ?? '').join('\t'))).size;
  if (different < LEAST_DIFFERENT * rows.length) return roles;
  const isPlace = (name: string) => resolve({ name }).status !== 'unmatched';
  return roles.map((role, column) => {
    const heading = headings[column]!;
    if (role !== 'ignored' || isRemarkHeading(heading) || headsPersons(heading)) return role;
    return areCategories(
      CATEGORY_HEADING.test(heading) ? 1 : LEAST_ROWS_PER_NAME,
      rows.map((row) => row[column] ?? ''),
      isPlace,
    )
      ? 'category'
      : role;
  });
}

const KEYS: readonly ColumnRole[] = ['place', 'province', 'city', 'period'];

function areCategories(
  leastRowsPerName: number,
  cells: readonly string[],
  isPlace: (name: string) => boolean,
): boolean {
  const filled = cells.map(categoryIn).filter((cell) => cell !== '');
  const names = [...new Set(filled)];
  if (names.length < 2 || names.length > MOST_CATEGORIES || names.some(({ length }) => length > LONGEST_NAME))
    return false;
  if (orderOf(names) !== null) return true;
  const rowsPerName = names.length > MOST_COLOURS ? MANY_NAMES_FACTOR * leastRowsPerName : leastRowsPerName;
  const isMostly = (is: (name: string) => boolean) => names.filter(is).length * 2 > names.length;
  return (
    filled.length > names.length &&
    filled.length >= rowsPerName * names.length &&
    !isMostly((name) => /^[\d.,%\s+-]+$/.test(name) || readPeriodCell(name).status !== 'none') &&
    !isMostly(isPlace) &&
    !isMostly((name) => namesPerson(name, isPlace))
  );
}
