/** Finds the places that a folded passage names. Which of several a name means is decided by who asks. */
import type { Adcode } from '../../../../core/areas/area';
import { parentAdcode } from '../../../../core/areas/area';
import type { NameIndex } from '../../../../core/areas/resolve/nameIndex';
import { chineseInteger } from '../numerals/chineseInteger';
import { isInside } from './containment';
import type { PlaceToken, WholeLevel } from './placeToken';
import { COMMON_WORDS, COUNTED_PLACES, NO_PLACE_BEFORE, PART, WHOLE } from './placeWords';

const LONGEST = 14;
const NATION: Adcode = '100000';
const OFFICE_BEHIND =
  /^(?:[省市州县区旗]?(?:人民)?(?:公安|检察|(?:中级|高级|基层)?(?:人民)?法|中院|高院|消防|生态环境|环境保护|市场监|应急|统计|税务|教育|民政|司法|卫生|交通|禁毒|人社|城管|住建|住房|农业|水利|气象|医保|文旅|商务|林业|自然资源|政府|纪委|委)[^，。；：、\s]{0,18}?(?:局|厅|院|队|委员会|委|办公室|中心|政府|办|部门)|(?:市|区|县)局|[院局](?=[、和及分受立办共破抓查，])|分局|交警|警方|民警|检方|公安(?!厅局)|海关|海事局|边检)/;

/** @param within where names without kind, and names of several places, are looked for; null before that is known. */
export type PlaceFinder = (
  text: string,
  within: Adcode | null,
  taken: (start: number, end: number) => boolean,
) => readonly PlaceToken[];

export function createPlaceFinder(index: NameIndex): PlaceFinder {
  const names = new Map<string, { readonly adcodes: readonly Adcode[]; readonly isBare: boolean }>();
  const openings = new Map<string, number>();
  for (const [name, readings] of index.names) {
    if (name.length < 2 || !/^[一-龥]+$/.test(name)) continue;
    const usable = readings.filter(({ how }) => how !== 'merged' || readings.length === 1);
    const strongest = Math.min(...usable.map(({ strength }) => strength));
    const adcodes = [...new Set(usable.filter(({ strength }) => strength === strongest).map(({ adcode }) => adcode))];
    const all = [...new Set(usable.map(({ adcode }) => adcode))];
    names.set(name, { adcodes: strongest === 2 ? all : adcodes, isBare: strongest === 2 });
    const opening = name.slice(0, 2);
    openings.set(opening, Math.max(openings.get(opening) ?? 0, name.length));
  }

  const nameAt = (text: string, at: number, within: Adcode | null): PlaceToken | null => {
    const longest = Math.min(openings.get(text.slice(at, at + 2)) ?? 0, LONGEST);
    for (let length = longest; length >= 2; length -= 1) {
      const name = text.slice(at, at + length);
      const known = names.get(name);
      if (known === undefined) continue;
      const adcodes = choose(known.adcodes, within);
      if (adcodes.length === 0) continue;
      const behind = text.slice(at + length, at + length + 24);
      if (known.isBare && !isBareName(text, at, name, adcodes, within, behind)) continue;
      const office = OFFICE_BEHIND.exec(behind)?.[0];
      if (office !== undefined && !/^(?:警方|民警)/.test(office))
        return { kind: 'place', start: at, end: at + length + office.length, adcodes, what: { is: 'office' } };
      return { kind: 'place', start: at, end: at + length, adcodes, what: { is: 'name', isBare: known.isBare } };
    }
    return null;
  };

  return (text, within, taken) => {
    const found: PlaceToken[] = [];
    for (let at = 0; at < text.length; at += 1) {
      if (taken(at, at + 2)) continue;
      const token =
        nameAt(text, at, within) ?? wholeAt(text, at) ?? countAt(text, at, found) ?? partAt(text, at, found);
      if (token === null) continue;
      found.push(token);
      at = token.end - 1;
    }
    return found;
  };
}

/** Those within the bulletin's own place, else those within its province, else all. */
function choose(adcodes: readonly Adcode[], within: Adcode | null): readonly Adcode[] {
  if (within === null || within === NATION || adcodes.length === 1) return adcodes;
  for (let around: Adcode | null = within; around !== null; around = parentAdcode(around)) {
    const inside = adcodes.filter((adcode) => isInside(adcode, around!));
    if (inside.length > 0) return inside.length > 1 && inside.includes(within) ? [within] : inside;
  }
  return adcodes;
}

function isBareName(
  text: string,
  at: number,
  name: string,
  adcodes: readonly Adcode[],
  within: Adcode | null,
  behind: string,
): boolean {
  if (NO_PLACE_BEFORE.test(behind) && !/^段/.test(behind)) return false;
  const before = text.charAt(at - 1);
  const isOpening = at === 0 || /[，。；：、\s“（【】和与及在看中是对·-]|[\d]/.test(before);
  const isListed =
    before === '、' ||
    /^、[一-龥]/.test(behind) ||
    (/[和与及]/.test(before) && /、/.test(text.slice(Math.max(0, at - 8), at)));
  const isSaidOf =
    /^(?:则|的?(?:[一-龥]{0,8})?(?:同比|环比|下降|上升|增长|减少|为)?\d|[一-龥]{0,6}(?:同比|环比|分别|下降|上升))/.test(
      behind,
    );
  const isCounty = adcodes.every((adcode) => !adcode.endsWith('00'));
  if (COMMON_WORDS.has(name) && !isCounty && isOpening && (at === 0 || OFFICE_BEHIND.test(behind))) return true;
  if (COMMON_WORDS.has(name))
    return (
      (isListed || (isSaidOf && /[，；、]/.test(before))) &&
      isOpening &&
      within !== null &&
      adcodes.some((adcode) => isInside(adcode, within))
    );
  if (!isCounty) return true;
  if (within === null) return at <= 2 || /讯|电|报/.test(before) || (isOpening && OFFICE_BEHIND.test(behind));
  return (
    isOpening && adcodes.some((adcode) => isInside(adcode, within) || isInside(adcode, `${within.slice(0, 2)}0000`))
  );
}

function wholeAt(text: string, at: number): PlaceToken | null {
  const region = /^[全本](澳|港)(?![口珠务币])/.exec(text.slice(at, at + 3))?.[1];
  if (region !== undefined)
    return token(at, at + 2, [region === '澳' ? '820000' : '810000'], { is: 'name', isBare: false });
  if (text.startsWith('全国', at)) return token(at, at + 2, [NATION], { is: 'name', isBare: false });
  WHOLE.lastIndex = at;
  const match = WHOLE.exec(text);
  if (match === null) return null;
  return token(at, at + match[0].length, [], {
    is: 'whole',
    level: match[1] as WholeLevel,
    refersBack: text.charAt(at) === '该',
  });
}

function countAt(text: string, at: number, found: readonly PlaceToken[]): PlaceToken | null {
  COUNTED_PLACES.lastIndex = at;
  const match = COUNTED_PLACES.exec(text);
  if (match === null || /[第\d每前近]/.test(text.charAt(at - 1))) return null;
  const count = /^\d+$/.test(match[1]!) ? Number(match[1]) : (chineseInteger(match[1]!) ?? 0);
  const isListed = found.at(-1)?.end === at;
  // 覆盖6个区县: how many, and no list of them.
  if (!isListed && /[盖及到设辖有在全]$/.test(text.slice(0, at)) && !/全$/.test(text.slice(0, at))) return null;
  return token(at, at + match[0].length, [], { is: 'count', count });
}

function partAt(text: string, at: number, found: readonly PlaceToken[]): PlaceToken | null {
  const before = text.charAt(at - 1);
  if (at !== 0 && !/[，。；：、\s（“和与及在看中]/.test(before) && found.at(-1)?.end !== at) return null;
  PART.lastIndex = at;
  const match = PART.exec(text);
  if (match === null || /[的在是把对各等]|全[省市县区]|[城乡村集]镇$|创建|建成|建设|检查|命名|打造|新增/.test(match[0]))
    return null;
  return token(at, at + match[0].length, [], { is: 'part' });
}

function token(start: number, end: number, adcodes: readonly Adcode[], what: PlaceToken['what']): PlaceToken {
  return { kind: 'place', start, end, adcodes, what };
}
