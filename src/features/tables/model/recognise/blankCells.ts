import { parentAdcode, provinceAdcode } from '../../../../core/areas/area';
import type { Resolver } from '../../../../core/areas/resolve/resolver';
import { readNumberCell } from '../../../../core/cells/readNumberCell';
import type { Grid } from '../../../../core/grid/grid';
import type { ColumnRole } from '../tableLayout';

/** Of which columns a blank cell means what stands above it. */
export interface ReadAsAbove {
  readonly place: boolean;
  readonly province: boolean;
  readonly city: boolean;
}

/** Of the blocks of an outline, as many are alike. */
const LEAST_ALIKE = 2 / 3;

/**
 * Whether blank cells draw an outline, as merging leaves them when it is lost: each place once above all its periods or
 * measures, block after block; each province or city above places that lie in it. Anywhere else a blank cell says
 * nothing, and what is beside it is of nobody knows where.
 *
 * @param rows below the heading.
 */
export function readAsAbove(rows: Grid, roles: readonly ColumnRole[], resolve: Resolver): ReadAsAbove {
  return {
    place: drawsBlocks(rows, roles),
    province: headsPlaces(rows, roles, 'province', resolve),
    city: headsPlaces(rows, roles, 'city', resolve),
  };
}

/** Blank cells of places below one that is filled, where period or measure go through the same in each block. */
function drawsBlocks(rows: Grid, roles: readonly ColumnRole[]): boolean {
  const place = roles.indexOf('place');
  const parts = roles.flatMap((role, column) =>
    role === 'measure' || role === 'period' || role === 'breakdown' ? [column] : [],
  );
  const others = roles.flatMap((role, column) =>
    role === 'province' || role === 'city' || role === 'ignored' ? [column] : [],
  );
  const isBlank = (cells: readonly string[]) =>
    (cells[place] ?? '') === '' && parts.some((column) => (cells[column] ?? '') !== '');
  // Most tables have none.
  if (!rows.some(isBlank)) return false;
  const blocks: string[][] = [];
  let head: readonly string[] = [];
  for (const cells of rows) {
    const part = parts.map((column) => cells[column] ?? '').join('\t');
    if (part.trim() === '') continue;
    const text = cells[place] ?? '';
    if (text !== '') {
      // A table that names the place in every row does not leave it blank to repeat it.
      if (text === head[place] && !others.some((column) => differ(cells[column], head[column]))) return false;
      blocks.push([part]);
      head = cells;
      continue;
    }
    const block = blocks.at(-1);
    if (block === undefined || block.includes(part)) return false;
    if (others.some((column) => differ(cells[column], head[column]))) return false;
    block.push(part);
  }
  return areAlike(blocks);
}

/** Two texts that say different things; numbers of rows do. */
function differ(one = '', other = ''): boolean {
  return one !== '' && one !== other && readNumberCell(one).status === 'unread';
}

/** Most are the same, and none has what the others have not. */
function areAlike(blocks: readonly (readonly string[])[]): boolean {
  const counts = new Map<string, number>();
  for (const block of blocks) counts.set(block.join('\n'), (counts.get(block.join('\n')) ?? 0) + 1);
  const [usual, count] = [...counts].reduce((best, each) => (each[1] > best[1] ? each : best));
  const parts = new Set(usual.split('\n'));
  return (
    parts.size > 1 &&
    count >= LEAST_ALIKE * blocks.length &&
    blocks.every((block) => block.every((part) => parts.has(part)))
  );
}

/** Blank cells of a province or city beside places that lie in the one above, as far as they are known, and no other. */
function headsPlaces(rows: Grid, roles: readonly ColumnRole[], role: 'province' | 'city', resolve: Resolver): boolean {
  const [place, column] = [roles.indexOf('place'), roles.indexOf(role)];
  let above = '';
  let inside = false;
  const known = new Map<string, boolean | null>();
  for (const cells of rows) {
    const [text, head] = [cells[place] ?? '', cells[column] ?? ''];
    if (head !== '') above = head;
    if (head !== '' || text === '' || above === '') continue;
    const key = `${text}\t${above}`;
    const lies = known.has(key) ? known.get(key)! : liesIn(text, above, role, resolve);
    known.set(key, lies);
    if (lies === false) return false;
    inside ||= lies === true;
  }
  return inside;
}

/** null where it is not known which place the text means without what stands above it. */
function liesIn(text: string, above: string, role: 'province' | 'city', resolve: Resolver): boolean | null {
  const found = resolve({ name: text });
  const head = resolve({ name: above, level: role === 'province' ? 'province' : 'prefecture' });
  if (found.status !== 'matched' || head.status !== 'matched') return null;
  const { adcode } = found;
  return role === 'province'
    ? provinceAdcode(adcode) === provinceAdcode(head.adcode)
    : adcode === head.adcode || parentAdcode(adcode) === head.adcode;
}
