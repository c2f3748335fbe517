import type { Adcode } from '../area';
import { replaceCharacters } from '../gazetteer';
import { lookUpCombined } from './combinedName';
import { readCorpsDivision } from './corpsDivision';
import { readIncludedParts } from './includedParts';
import { EVERYWHERE, isInScope, lookUp, type Scope } from './lookUp';
import type { NameIndex, Reading } from './nameIndex';
import { isHanKey, normaliseName } from './normaliseName';
import { placeOfOffice } from './officeName';

/**
 * The readings of a name as offices and tables write it: with a remark of what it contains (南阳（含邓州）), a division of
 * the Corps (兵团第八师石河子市) or the office that reports (济南市公安局历下区分局). None where the remark contradicts it.
 */
export function lookUpWritten(index: NameIndex, text: string, scope: Scope): readonly Reading[] {
  const included = readIncludedParts(text);
  if (included !== null) {
    return lookUpAny(index, included.whole, scope).filter(({ adcode }) =>
      included.parts.every((part) => mayContain(index, adcode, part)),
    );
  }
  const key = spelt(index, text);
  const division = readCorpsDivision(key);
  if (division !== null) {
    const own = index.divided.get(division.division) ?? [];
    return lookUpAny(index, division.rest, scope).filter(({ adcode }) => own.includes(adcode));
  }
  const office = placeOfOffice(key);
  if (office === null) return [];
  const level = office.level ?? scope.level;
  return lookUpAny(index, office.key, { ...scope, level })
    .filter(({ adcode }) => isInScope(index, adcode, scope))
    .map((reading): Reading => ({ ...reading, how: 'office' }));
}

/** What a name as offices write it may mean out of scope: the city of a Corps division, the place of an office. */
export function suggestWritten(index: NameIndex, text: string): readonly Adcode[] {
  const division = readCorpsDivision(spelt(index, text));
  if (division !== null) return index.divided.get(division.division) ?? [];
  return lookUpWritten(index, text, EVERYWHERE).map(({ adcode }) => adcode);
}

function lookUpAny(index: NameIndex, text: string, scope: Scope): readonly Reading[] {
  const direct = lookUp(index, normaliseName(text), scope);
  return direct.length > 0 ? direct : lookUpCombined(index, text, scope);
}

/** Whether a part that is known lies in the area; one that is not (开发区) may. */
function mayContain(index: NameIndex, adcode: Adcode, part: string): boolean {
  const anywhere = lookUpAny(index, part, EVERYWHERE);
  const scope = { ...EVERYWHERE, ...(adcode.endsWith('0000') ? { province: adcode } : { city: adcode }) };
  return anywhere.length === 0 || lookUpAny(index, part, scope).length > 0;
}

function spelt(index: NameIndex, text: string): string {
  const key = normaliseName(text);
  return isHanKey(key) ? replaceCharacters(key, index.simplified) : key;
}
