import { type Adcode, ancestorsOf, LEVELS, type Level } from '../../../../core/areas/area';
import type { Resolution } from '../../../../core/areas/resolve/resolution';
import type { Resolver } from '../../../../core/areas/resolve/resolver';
import { isMissing, isTotalOrRemainder } from './setAside';

const CODE_HEADING = /代码|代碼|编码|編碼|区划|區劃|code/i;
/** Codes of other things, of which some are also codes of areas: 邮政编码, 股票代码, zip code. */
const OTHER_CODE =
  /邮|郵|电话|電話|区号|區號|行业|行業|学校|學校|院校|机构|機構|单位|單位|股票|证券|證券|产品|產品|商品|企业|企業|指标|指標|项目|項目|品种|科目|案件|病种|疾病|药品|藥品|订单|訂單|客户|客戶|post|zip|phone|dial|stock|iso|indicator|item|product|sku/i;
const PLACE_HEADING =
  /^(?:所在|所属|统计)?(?:地区|地區|地域|区域|區域|地方|地市|省|市|县|縣|区|區|城市|辖区|轄區|行政区|行政區)|^(?:place|region|area|location|province|city|county|district|prefecture)/i;

/** All of a heading names places: 12 below 地区生产总值 is none, 12 below 地区 is 天津. */
const ONLY_PLACES =
  /^(?:所在|所属|统计|行政)?(?:地区|地區|地域|区域|區域|地方|地市|省份?|市|县|縣|区|區|城市|辖区|轄區|(?:行政)?(?:区划|區劃))$|^(?:place|region|area|location|province|prov|city|county|district|prefecture)$/i;

const NUMBER = /^[\s'"‘’“”\d.,eE+]+$/;

/** At least as many of the rows whose code and name are both known have to agree; of round numbers, all. */
const LEAST_AGREEMENT = 0.5;

/** Whether a heading says that a column holds codes of areas. */
export function saysCode(heading: string): boolean {
  return CODE_HEADING.test(heading) && !OTHER_CODE.test(heading);
}

/** Whether a heading names places and nothing else, so that what stands below it is no figure. */
export function headsPlacesAlone(heading: string): boolean {
  return ONLY_PLACES.test(heading.trim());
}

/** Whether a cell is written in digits alone, as codes are and figures too. */
export function isNumber(cell: string): boolean {
  return PLAIN.test(cell) || NUMBER.test(cell.normalize('NFKC'));
}

/** A cell, where it may name a place: no sum, and not one that says nothing, such as the code 0 of a row that has none. */
export function placeText(cell: string): string {
  if (PLAIN.test(cell)) return NO_CODE.test(cell) ? '' : cell;
  return isMissing(cell) || isTotalOrRemainder(cell) || NO_CODE.test(cell) ? '' : cell.trim();
}

/** Nearly every cell of a large table. */
const PLAIN = /^\d+(?:\.\d+)?$/;
const NO_CODE = /^0+(?:\.0*)?$/;

/**
 * Whether numbers under a heading that does not say so are codes of areas, and no figures of which some happen to be
 * codes (650000 graduates are not Xinjiang): all of them are codes, and they agree with the names beside them. Where
 * no names stand beside them, the heading has to name places, or they are not all round.
 *
 * @param cells of the rows; empty where they say nothing.
 * @param names columns of names, with a cell for each of `cells`.
 */
export function areCodes(
  heading: string,
  cells: readonly string[],
  names: readonly (readonly string[])[],
  resolve: Resolver,
): boolean {
  const codes: (Adcode | null)[] = [];
  for (const cell of cells) {
    const code = cell === '' ? null : areaOf(resolve({ name: cell }));
    // In a column of figures the first cell decides.
    if (cell !== '' && code === null) return false;
    codes.push(code);
  }
  const areRound = codes.every((code) => code === null || code.endsWith('0000'));
  if (names.length === 0) return PLACE_HEADING.test(heading.trim()) || !areRound;
  return names.some((column) => {
    const told = codes.flatMap((code, row) => {
      const agrees = code === null ? null : agree(code, column[row] ?? '', resolve);
      return agrees === null ? [] : [agrees];
    });
    return told.length > 0 && told.filter(Boolean).length / told.length >= (areRound ? 1 : LEAST_AGREEMENT);
  });
}

/** Whether a name may mean the area with the code, one in it or one around it; null where the name is not known. */
function agree(code: Adcode, name: string, resolve: Resolver): boolean | null {
  const meant = areasMeant(name, resolve);
  if (meant.length === 0) return null;
  return meant.some((area) => chainOf(area).includes(code) || chainOf(code).includes(area));
}

function areasMeant(name: string, resolve: Resolver): readonly Adcode[] {
  const scopes: readonly (Level | undefined)[] = [undefined, ...LEVELS];
  return scopes.flatMap((level) => adcodesOf(resolve({ name, level })));
}

/** The areas that a resolution leaves possible. */
export function adcodesOf(resolution: Resolution): readonly Adcode[] {
  if (resolution.status === 'matched') return [resolution.adcode];
  return resolution.status === 'ambiguous' ? resolution.candidates.map(({ adcode }) => adcode) : [];
}

function areaOf(resolution: Resolution): Adcode | null {
  return resolution.status === 'matched' ? resolution.adcode : null;
}

/** An area with all that it lies in, the smallest first. */
export function chainOf(adcode: Adcode): readonly Adcode[] {
  return [...ancestorsOf(adcode), adcode].reverse();
}
