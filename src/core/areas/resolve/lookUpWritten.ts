import { type Adcode, parentAdcode } from '../area';
import { replaceCharacters } from '../gazetteer';
import { isFormer } from './chooseReadings';
import { lookUpCombined } from './combinedName';
import { readCorpsDivision } from './corpsDivision';
import { readIncludedParts } from './includedParts';
import { EVERYWHERE, isInScope, lookUp, type Scope } from './lookUp';
import type { NameIndex, Reading } from './nameIndex';
import { isHanKey, normaliseName } from './normaliseName';
import { type OfficePlace, placeOfOffice } from './officeName';
import { splitName } from './splitName';
import { readTwoScripts } from './twoScripts';

/**
 * The readings of a name as offices and tables write it: with a remark of what it contains (南阳（含邓州）), a division of
 * the Corps (兵团第八师石河子市), the office that reports (济南市公安局历下区分局) or both. None where the remark contradicts it.
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
    const named = lookUpAny(index, division.rest, scope);
    const readings = named.length > 0 ? named : lookUpOffice(index, division.rest, scope);
    return readings.filter(({ adcode }) => own.includes(adcode));
  }
  return lookUpOffice(index, key, scope);
}

function lookUpOffice(index: NameIndex, key: string, scope: Scope): readonly Reading[] {
  const office = placeOfOffice(key);
  if (office === null) return [];
  return readingsOfOffice(index, office, scope).map(
    (reading): Reading => (isFormer(reading) ? reading : { ...reading, how: 'office' }),
  );
}

/** A name in two scripts: both have to mean the place, but for a third script, of which no names are known. */
export function lookUpInScripts(index: NameIndex, text: string, scope: Scope): readonly Reading[] {
  const scripts = readTwoScripts(text);
  if (scripts === null) return [];
  const { han, latin } = scripts;
  const plain = lookUpAny(index, han === '' ? latin : han, scope);
  if (han === '' || latin === '') return plain;
  const other = lookUpAny(index, latin, scope);
  return plain.filter(({ adcode }) => other.some((reading) => reading.adcode === adcode));
}

/** 河北分局 and 朝阳交警支队 may be of several places: none is taken for the one that is of the office's level. */
function readingsOfOffice(index: NameIndex, { key, level, isBranch }: OfficePlace, scope: Scope): readonly Reading[] {
  if (level === undefined) return lookUpAny(index, key, scope);
  const found = lookUpAny(index, key, { ...scope, level }).filter(
    ({ adcode }) => !isBranch || splitName(nameOf(index, adcode)).generic.endsWith('区'),
  );
  const isWhole = (adcode: Adcode) =>
    isBranch && found.length > 0 && found.every((reading) => parentAdcode(reading.adcode) === adcode);
  const others = lookUpAny(index, key, { ...scope, level: undefined }).filter(
    ({ adcode }) => !found.some((reading) => reading.adcode === adcode) && !isWhole(adcode),
  );
  const readings = [...found, ...others].filter(({ adcode }) => isInScope(index, adcode, scope));
  return others.length > 0 && readings.length === 1 ? [] : readings;
}

function nameOf(index: NameIndex, adcode: Adcode): string {
  return index.entries.get(adcode)?.names.zh ?? '';
}

/** What a name as offices write it may mean out of scope: the city of a Corps division, the place of an office. */
export function suggestWritten(index: NameIndex, text: string): readonly Adcode[] {
  const division = readCorpsDivision(spelt(index, text));
  if (division !== null) return index.divided.get(division.division) ?? [];
  const scripts = readTwoScripts(text);
  const meant =
    scripts === null ? [] : [scripts.han, scripts.latin].flatMap((name) => lookUpAny(index, name, EVERYWHERE));
  return [...lookUpWritten(index, text, EVERYWHERE), ...meant].map(({ adcode }) => adcode);
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
