import type { Level } from '../../../../core/areas/area';
import { cellText, normaliseName } from '../../../../core/areas/resolve/normaliseName';
import type { Resolver } from '../../../../core/areas/resolve/resolver';
import { keptAnswers } from '../../../../core/cells/keptAnswers';
import { isUnitText } from '../../../../core/cells/readHeading';
import type { SetAsideRule } from './joinReport';
import { LEVELS_ABOVE } from './ownRows';
import { ADMINISTRATION, FROM_ELSEWHERE, MISSING, REGION, REGION_ENGLISH, REMAINDERS, TOTALS } from './setAsideWords';

const NOTE =
  /^(?:注|备注|備註|说明|說明|資料來源|资料来源|数据来源|來源|来源|单位|單位|制表人?|制表单位|填表人?|填报人|填报单位|审核人?|负责人|联系人|数据库|数据集|指标|时间|database|dataset|indicator|note|notes|source|sources)\s*\d*\s*[:：.、]/i;

/** 数据截至年底。 */
const SENTENCE = /。$/;

/** 全省总计, 辽宁省合计, Liaoning total: no place is named so. */
const SUM_OF_SOMETHING = /^.{0,12}(?:合计|合計|总计|總計|小计|小計|共计|共計|总数|總數|total)$/;

/** Whether a cell stands for a sum over places, or for places that are not named: 合计, 全省, 其他, 东部地区, Total. */
export function isTotalOrRemainder(cell: string): boolean {
  return !FIGURE.test(cell) && standsForSeveral(cell);
}

/** Nearly every cell of a large table. */
const FIGURE = /^[\d.,%]+$/;

const standsForSeveral = keptAnswers((cell: string): boolean => {
  const key = normaliseName(cellText(cell));
  return key !== '' && (isTotal(cell, key) || isRemainder(cell, key) || isRegion(cell, key));
});

/** Whether a cell says nothing: NA, null, —. */
export function isMissing(cell: string): boolean {
  if (FIGURE.test(cell)) return !/\d/.test(cell);
  const key = normaliseName(cellText(cell));
  return key === '' || MISSING.has(key);
}

function isTotal(cell: string, key: string): boolean {
  return SUM_OF_SOMETHING.test(key) || isSaid(cell, key, (said) => TOTALS.has(said));
}

function isRemainder(cell: string, key: string): boolean {
  return isSaid(cell, key, (said) => REMAINDERS.has(said) || FROM_ELSEWHERE.test(said) || ADMINISTRATION.test(said));
}

function isRegion(cell: string, key: string): boolean {
  return isSaid(cell, key, (said) => REGION.test(said) || REGION_ENGLISH.test(said));
}

/** 一、东部地区, （二）合计: what numbers a section. */
const SECTION_NUMBER = /^[(（]?[一二三四五六七八九十\d]{1,3}[)）、.．]\s*/;

/** Also with a remark, 合计（起）, 全市（含开发区）, and in two languages, 全 国 National, of which the Chinese decides. */
function isSaid(cell: string, key: string, says: (key: string) => boolean): boolean {
  if (says(key)) return true;
  const bare = cell
    .trim()
    .replace(SECTION_NUMBER, '')
    .replaceAll(/[(（][^()（）]*[)）]/g, '');
  const rest = bare === cell ? key : normaliseName(cellText(bare));
  const chinese = rest.replaceAll(/[^\p{Script=Han}]/gu, '');
  const isBilingual = /^\p{Script=Han}+[a-z]+$|^[a-z]+\p{Script=Han}+$/u.test(rest);
  return (rest !== '' && says(rest)) || (isBilingual && says(chinese));
}

/** Why a place cell that no area of the level matches is nothing to be matched; null where it should have been one. */
export function setAsideRule(
  cell: string,
  heading: string,
  level: Level | undefined,
  context: { readonly province: string | null; readonly city: string | null },
  resolve: Resolver,
): SetAsideRule | null {
  const text = cellText(cell);
  const key = normaliseName(text);
  if (NOTE.test(cell.trim()) || SENTENCE.test(cell.trim())) return 'note';
  // Text too long for a name is a remark below the table.
  if (text === '' && cell.trim() !== '') return 'note';
  // （万人） below the heading says what all columns are in.
  if (/^[(（].*[)）]$/.test(cell.trim()) && isUnitText(cell)) return 'note';
  if (isMissing(cell)) return 'empty';
  if (isTotal(cell, key)) return 'total';
  if (isRemainder(cell, key)) return 'remainder';
  if (isRegion(cell, key)) return 'region';
  if (key === normaliseName(cellText(heading))) return 'heading';
  const isHigher = (level === undefined ? [] : LEVELS_ABOVE[level]).some(
    (above) => resolve({ name: cell, ...context, level: above }).status === 'matched',
  );
  return isHigher ? 'higher-level' : null;
}
