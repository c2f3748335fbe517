import { type Adcode, provinceAdcode } from '../../../../core/areas/area';
import { parseAdcode } from '../../../../core/areas/resolve/parseAdcode';
import type { Resolver } from '../../../../core/areas/resolve/resolver';
import type { JoinColumns, TableRow } from '../join/joinReport';

/** Numbers that tell rows, places or ranks apart and measure nothing. */

const FEWEST_PLACED = 2;
const FEWEST_CODES = 3;
/** Shorter ones are codes only of the very places. */
const SHORTEST_CODE = 6;

/** When something about the place began: 成立年份, founded, year_established. */
const BEGINNING =
  /(?:成立|建立|设立|設立|创立|創立|创办|創辦|创建|創建|始建|建校|建院|建馆|建城|建市|建县|建制|置县|撤县设市|撤县设区|设市|设区|建成|落成|竣工|开业|開業|开馆|开通|启用|投用|投运|起始|获评|入选|授牌|挂牌|认定)(?:年|年份|年度|时间|時間|日期|年月)(?:[（(].*[）)])?$/;
const BEGINNING_ENGLISH =
  /^(?:(?:year|date)[ _]?)?(?:of[ _])?(?:founded|founding|foundation|established|establishment|inception|opened|opening|built|construction|incorporated|launched)(?:[ _]?(?:year|yr|in|on|date|at))?$/i;
const YEAR_OR_DATE = /^(?:1\d|20)\d\d(?:\.0|年(?:\d{1,2}月(?:\d{1,2}日)?)?|[-/.]\d{1,2}(?:[-/.]\d{1,2})?)?$/;
/** Numbers below such a heading sort places: 级别 2. Texts below it are categories. */
const SORTS =
  /(?:级别|級別|等级|等級|类别|類別|类型|類型|分类|分類|档次|分组|组别)$|^(?:class|category|type|grade|group|cluster)$/i;

/**
 * Whether cells say when something about the place began, or sort places by numbers: attributes, and no figures or periods.
 */
export function areAttributes(heading: string, cells: readonly string[]): boolean {
  if (headsSorts(heading)) return cells.every((cell) => /^\d{1,3}(?:\.0)?$/.test(cell));
  if (!BEGINNING.test(heading) && !BEGINNING_ENGLISH.test(heading)) return false;
  // 12 below established are counted.
  return cells.filter((cell) => YEAR_OR_DATE.test(cell)).length * 2 > cells.length;
}

/** Whether a heading says that what stands below it sorts places or rows. */
export function headsSorts(heading: string): boolean {
  return SORTS.test(heading);
}

/** A cell of the column with the area that its row is of; null where that is not known. */
export interface PlacedCell {
  readonly cell: string;
  readonly area: Adcode | null;
}

/**
 * Whether numbers are none of a measure by what they are, whatever heads them: numbers of rows, digits with zeros in
 * front, codes of the very places beside them, or one number for all places of each province.
 *
 * @param cells those that say something, in the order of the rows.
 * @param heading what its heading says: 1, 2, 3 below one may be counts, and 330100 below 存款（万元） is no code.
 */
export function areIdentifiers(
  cells: readonly PlacedCell[],
  { isHeaded, hasUnit }: { readonly isHeaded: boolean; readonly hasUnit: boolean },
  resolve: Resolver,
): boolean {
  const texts = cells.map(({ cell }) => cell);
  return (
    (!isHeaded && areRowNumbers(texts)) ||
    (texts.every((text) => /^\d+$/.test(text)) && texts.some((text) => /^0\d/.test(text))) ||
    (!hasUnit && areCodes(cells, resolve)) ||
    areOfProvinces(cells)
  );
}

function areRowNumbers(texts: readonly string[]): boolean {
  const first = Number(texts[0]);
  return (
    texts.length >= FEWEST_CODES &&
    (first === 0 || first === 1) &&
    texts.every((text, index) => /^\d+(?:\.0)?$/.test(text) && Number(text) === first + index)
  );
}

/** Round numbers are codes only where they are those of the places. */
function areCodes(cells: readonly PlacedCell[], resolve: Resolver): boolean {
  const placed = cells.filter(({ area }) => area !== null);
  const different = new Set(cells.map(({ cell }) => cell));
  // 37 and 3701 are figures, unless they are just what the places' own codes begin with.
  const isShortOf = ({ cell, area }: PlacedCell) => /^(?:\d{2}){1,2}$/.test(cell) && area!.startsWith(cell);
  if (placed.length === cells.length && different.size >= FEWEST_PLACED && cells.every(isShortOf)) return true;
  if (!cells.every(({ cell }) => cell.length >= SHORTEST_CODE)) return false;
  const codes = cells.map(({ cell, area }) => ({ code: parseAdcode(cell), area }));
  const isOf = (code: Adcode, area: Adcode) => {
    const stem = code.replace(/(?:00)+$/, '');
    return area.startsWith(stem) || code.startsWith(area.replace(/(?:00)+$/, ''));
  };
  if (
    placed.length >= FEWEST_PLACED &&
    placed.length === cells.length &&
    codes.every(({ code, area }) => code !== null && isOf(code.adcode, area!))
  )
    return true;
  return (
    different.size >= FEWEST_CODES &&
    codes.every(({ code }) => code !== null && !/0{3}$/.test(code.adcode)) &&
    [...different].every((cell) => resolve({ name: cell }).status === 'matched')
  );
}

/** A figure of the province that is printed at each of its cities is none of theirs, either. */
function areOfProvinces(cells: readonly PlacedCell[]): boolean {
  const numbers = new Map<Adcode, string>();
  const areas = new Map<Adcode, Set<Adcode>>();
  for (const { cell, area } of cells) {
    if (area === null) return false;
    const province = provinceAdcode(area);
    if ((numbers.get(province) ?? cell) !== cell) return false;
    numbers.set(province, cell);
    areas.set(province, (areas.get(province) ?? new Set()).add(area));
  }
  const isRepeated = [...areas.values()].every(({ size }) => size >= FEWEST_PLACED);
  return numbers.size >= FEWEST_PLACED && isRepeated && new Set(numbers.values()).size === numbers.size;
}

/** The area of each row, where it is known without asking. */
export function areasOf(
  rows: readonly TableRow[],
  places: JoinColumns | null,
  resolve: Resolver,
): readonly (Adcode | null)[] {
  if (places === null) return rows.map(() => null);
  const at = (cells: readonly string[], column: number | null) => (column === null ? null : (cells[column] ?? null));
  return rows.map(({ cells }) => {
    const found = resolve({
      name: cells[places.place] ?? '',
      province: at(cells, places.province),
      city: at(cells, places.city),
      level: places.level,
    });
    return found.status === 'matched' ? found.adcode : null;
  });
}
