import type { Resolver } from '../../../../core/areas/resolve/resolver';
import type { Grid } from '../../../../core/grid/grid';
import { widthOf } from '../../../../core/grid/widthOf';
import { type PersonalData, personalDataIn } from '../../../../core/privacy/personalDataIn';
import { personalWord } from '../../../../core/privacy/personalHeadings';
import { firstDataRow, recogniseLayout } from '../recognise/recogniseLayout';
import type { ColumnRole } from '../tableLayout';

/** A table that may be read, with the columns that were blanked; or the personal data that it is refused for. */
export type GuardedGrid =
  | { readonly ok: true; readonly grid: Grid; readonly blanked: readonly PersonalData[] }
  | { readonly ok: false; readonly personal: PersonalData };

/** More than so many columns of persons are no contacts beside figures. */
const MOST_CONTACTS = 6;
/** Of the rows, as many are of a place and period of their own: those of a list of persons are not. */
const LEAST_DIFFERENT = 0.9;
/** Who answers for a place. */
const OFFICE =
  /负责人|联系人|责任人|对接人|分管|领导|局长|市长|县长|区长|书记|主任|所长|队长|站长|校长|院长|厅长|处长|科长|主管|统计员|填报|填表|经办|审核|值班|contact|manager|director|mayor|officer|principal|head/i;
/** Whom rows are about. */
const SUBJECT =
  /受害|被害|嫌疑|当事|报警|报案|申请|户主|患者|病例|学生|员工|职工|参保|业主|户籍|victim|suspect|patient|student|employee|applicant/i;
const KEYS: ReadonlySet<ColumnRole> = new Set(['place', 'province', 'city', 'period', 'measure']);

/**
 * Blanks the columns of a table of places that say how somebody at each of them is called or reached (联系电话), so that
 * nothing of them is kept. A table whose rows are about persons is refused whole, whatever else it holds: one with numbers
 * of documents or plates, one that begins with persons, and one in which places repeat.
 */
export function withoutContacts(
  grid: Grid,
  names: { readonly fileName: string; readonly sheet: string },
  resolve: Resolver,
): GuardedGrid {
  const blanked: PersonalData[] = [];
  let own = grid;
  for (let personal = personalDataIn(own); personal !== null; personal = personalDataIn(own)) {
    if (!isContact(personal) || blanked.length === MOST_CONTACTS)
      return { ok: false, personal: blanked[0] ?? personal };
    own = withoutColumn(own, personal);
    blanked.push(personal);
  }
  const [first] = blanked;
  return first === undefined || isOfPlaces(own, blanked, names, resolve)
    ? { ok: true, grid: own, blanked }
    : { ok: false, personal: first };
}

function isContact({ kind, heading }: PersonalData): boolean {
  if (SUBJECT.test(heading)) return false;
  if (kind === 'mobile-number') return true;
  if (kind !== 'heading') return false;
  const word = personalWord(heading);
  return word === 'telephone' || (word === 'name' && OFFICE.test(heading));
}

/** Its heading stays, so that it can be seen what was left out. */
function withoutColumn(grid: Grid, { column, heading }: PersonalData): Grid {
  const at = column - 1;
  const isKept = (cell: string) => cell === '' || (heading !== '' && cell === heading);
  return grid.map((row) => (isKept(row[at] ?? '') ? row : row.map((cell, index) => (index === at ? '' : cell))));
}

/** Whether each row is of a place, which stands left of its contacts, and has figures. */
function isOfPlaces(
  grid: Grid,
  blanked: readonly PersonalData[],
  names: { readonly fileName: string; readonly sheet: string },
  resolve: Resolver,
): boolean {
  const layout = recogniseLayout(grid, widthOf(grid), names, resolve);
  const place = layout.roles.indexOf('place');
  if (place < 0 || !layout.roles.includes('value') || blanked.some(({ column }) => column - 1 < place)) return false;
  const rows = grid.slice(firstDataRow(layout)).filter((row) => (row[place] ?? '') !== '');
  const keys = layout.roles.flatMap((role, column) => (KEYS.has(role) ? [column] : []));
  const different = new Set(rows.map((row) => keys.map((column) => row[column] ?? '').join('\t')));
  return different.size >= LEAST_DIFFERENT * rows.length;
}
