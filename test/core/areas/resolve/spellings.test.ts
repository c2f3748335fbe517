import { describe, expect, it } from 'vitest';
import { romanise, tonedPinyin } from '../../../../scripts/geodata/gazetteer';
import { levelOf, provinceAdcode, ranksOf } from '../../../../src/core/areas/area';
import type { GazetteerEntry } from '../../../../src/core/areas/gazetteer';
import { normaliseName } from '../../../../src/core/areas/resolve/normaliseName';
import type { PlaceQuery } from '../../../../src/core/areas/resolve/resolution';
import { splitName } from '../../../../src/core/areas/resolve/splitName';
import { gazetteer, resolve } from './builtGazetteer';

const { entries } = gazetteer;
const byCode = new Map(entries.map((entry) => [entry.adcode, entry]));

/** Each name as it is, and within what it lies in. */
function namesOf(entry: GazetteerEntry): readonly string[] {
  const { zh, hant, en } = entry.names;
  const parent = entry.parent === null ? undefined : byCode.get(entry.parent);
  const province = byCode.get(provinceAdcode(entry.adcode))!;
  const city = parent === province ? undefined : parent;
  const { base, generic } = splitName(zh);
  // Where the dictionary misreads a name, its pinyin is nobody's.
  const isRead = [en, ...entry.aliases.flatMap(({ text, how }) => (how === 'toned' ? [] : [text]))].some(
    (text) => normaliseName(text) === normaliseName(romanise(zh)),
  );
  const around = province === entry ? [] : [province.names.zh + (city?.names.zh ?? ''), province.names.zh];
  return [
    zh,
    hant,
    ...(base.length > 1 ? [base] : []),
    ...(generic.startsWith('自治') && base.length > 1 ? [base + generic] : []),
    ...around.flatMap((each) => [each + zh, `${each} ${zh}`, `${each}/${zh}`]),
    ...around.map((each) => `${zh}，${each}`),
    en,
    en.toUpperCase(),
    en.replaceAll(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
    ...(isRead ? [romanise(zh), tonedPinyin(zh)] : []),
    `${zh} ${en}`,
    `${zh}${en}`,
    ...(province === entry ? [] : [`${en}, ${province.names.en}`, `${en}_${province.names.en.toLowerCase()}`]),
    ` ${zh}　`,
    `${zh}①`,
  ];
}

function codesOf({ adcode }: GazetteerEntry): readonly (string | number)[] {
  return [
    adcode,
    Number(adcode),
    `${adcode}.0`,
    `${adcode}00`,
    `${adcode}000`,
    `${adcode}000000`,
    `156${adcode}`,
    `CN-${adcode}`,
    `'${adcode}`,
    `${adcode.slice(0, 3)},${adcode.slice(3)}`,
    `${adcode.charAt(0)}.${adcode.slice(1)}E+05`,
    adcode.replaceAll(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  ];
}

/** What is wrong with an answer; null where it is the area, or asks which is meant. */
function fault(entry: GazetteerEntry, query: PlaceQuery, mayBeOther: boolean): string | null {
  const found = resolve(query);
  if (found.status === 'ambiguous') {
    const isAmong = found.candidates.some(({ adcode }) => adcode === entry.adcode);
    return isAmong || mayBeOther ? null : `${JSON.stringify(query)} asks for others than ${entry.adcode}`;
  }
  if (found.status === 'unmatched') return mayBeOther ? null : `${JSON.stringify(query)} is not ${entry.adcode}`;
  if (found.adcode === entry.adcode) return null;
  // A bare name that an area shares with a larger one is the larger one's: 河北, Dongying.
  const [bare = ''] = String(query.name).split(/[,_]/);
  const isShared = mayBeOther && sharesName(byCode.get(found.adcode)!, bare);
  return isShared ? null : `${JSON.stringify(query)} is ${found.adcode} and not ${entry.adcode}`;
}

function sharesName({ names, aliases }: GazetteerEntry, name: string): boolean {
  const key = normaliseName(name);
  const own = [names.zh, names.hant, splitName(names.zh).base, names.en, romanise(names.zh)];
  return [...own, ...aliases.map(({ text }) => text)].some((each) => normaliseName(each) === key);
}

describe('every spelling of every area', () => {
  let queries = 0;

  it('is the area in its context, or asks which is meant', () => {
    const faults: string[] = [];
    for (const entry of entries) {
      const [level = levelOf(entry.adcode)] = ranksOf(entry.adcode).slice(-1);
      const city = entry.parent !== null && !entry.parent.endsWith('0000') ? entry.parent : undefined;
      const province = entry.parent === null ? undefined : provinceAdcode(entry.adcode);
      for (const name of namesOf(entry)) {
        queries += 1;
        const found = fault(entry, { name, level, province, city }, false);
        if (found !== null) faults.push(found);
      }
    }
    expect(faults).toEqual([]);
  });

  it('is never another area by itself', () => {
    const faults: string[] = [];
    for (const entry of entries)
      for (const name of namesOf(entry)) {
        queries += 1;
        const found = fault(entry, { name }, true);
        if (found !== null) faults.push(found);
      }
    expect(faults).toEqual([]);
  });

  it('and each form of its code is the area', () => {
    const faults: string[] = [];
    for (const entry of entries)
      for (const name of codesOf(entry)) {
        queries += 1;
        const found = fault(entry, { name }, false);
        if (found !== null) faults.push(found);
      }
    expect(faults).toEqual([]);
    expect(queries).toBeGreaterThan(56_000);
  });
});
