/** What of a person a heading says that its column holds. */
export type PersonalWord = 'name' | 'number' | 'telephone' | 'plate' | 'address';

/**
 * Words that end a heading of their column. In Chinese and English alike the last word says what is meant: 电话诈骗案件
 * are cases, 报警电话数 is a count, 报警人电话 is a telephone number.
 */
const ENDINGS: readonly (readonly [PersonalWord, RegExp])[] = [
  ['name', /(姓名|\b(full|first|last|sur|family|given) ?name)$/],
  ['number', /((身份[证證]|[证證]件|[护護]照|[银銀]行卡)([号號][码碼]?|[编編][号號])?|[证證]件[号號][码碼]?)$/],
  ['number', /\b(id ?card|identity|passport)( ?(no|num|nr|number)s?\.?)?$/],
  ['telephone', /(手[机機]|移[动動]电话)([号號][码碼]?)?$/],
  ['telephone', /\b(mobile|cell)( ?phone)?( ?(no|num|nr|number)s?\.?)?$/],
  ['plate', /([车車]牌|[号號]牌)([号號][码碼]?)?$/],
  ['plate', /\bplates?( ?(no|num|nr|number)s?\.?)?$/],
];
/** How a person is reached, or where: also said of stations and hospitals. */
const CONTACT_ENDINGS: readonly (readonly [PersonalWord, RegExp])[] = [
  ['telephone', /([电電][话話]|[联聯][系繫]方式)([号號][码碼]?)?$/],
  ['telephone', /\b(tele)?phone( ?(no|num|nr|number)s?\.?)?$/],
  ['address', /住址$|\baddress( ?line)?$/],
];
/** 手机（部） counts them. */
const COUNTED = /\(([万千百亿]?[起件部台个個张張辆輛次条條人户宗名元]|[%‰])\)$/;

/** What of a person the heading of a column says that it holds; null for none. */
export function personalWord(heading: string): PersonalWord | null {
  return wordIn(heading, ENDINGS) ?? wordIn(heading, CONTACT_ENDINGS);
}

/**
 * The headings that look like persons' data.
 *
 * A table is held to telephone numbers and addresses too; GeoJSON is not, since OpenStreetMap gives them for fire
 * stations and hospitals.
 */
export function personalHeadings(headings: readonly string[], isTable: boolean): string[] {
  return headings.filter((heading) => (isTable ? personalWord(heading) : wordIn(heading, ENDINGS)) !== null);
}

function wordIn(heading: string, endings: typeof ENDINGS): PersonalWord | null {
  const words = heading.slice(0, 80).normalize('NFKC').replaceAll(/[_-]/g, ' ').trim().toLowerCase();
  if (COUNTED.test(words)) return null;
  // Without what stands in brackets, and the number of several alike: 联系电话2（必填）.
  const name = words.replaceAll(/[([【].*?[)\]】]/g, '').replace(/[\s:*]*\d?[\s:*]*$/, '');
  return endings.find(([, ending]) => ending.test(name))?.[0] ?? null;
}
