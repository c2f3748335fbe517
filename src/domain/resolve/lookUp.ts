import { type Adcode, type Level, provinceAdcode } from '../area';
import { ranksOf, replaceCharacters } from '../gazetteer';
import { chooseReadings } from './chooseReadings';
import { KINDED, type NameIndex, type Reading } from './nameIndex';
import { isHanKey } from './normaliseName';
import { readRomanisedKinds } from './romanisedKinds';

/** Where a name is to be found. null and undefined leave it open. */
export interface Scope {
  readonly province: Adcode | null;
  readonly city: Adcode | null;
  readonly level: Level | undefined;
}

export const EVERYWHERE: Scope = { province: null, city: null, level: undefined };

/** The readings of a key within the scope: none, one, or rivals. */
export function lookUp(index: NameIndex, key: string, scope: Scope): readonly Reading[] {
  const within = belowFirst(
    readingsOf(index, key).filter(({ adcode }) => isInScope(index, adcode, scope)),
    scope,
  );
  return chooseReadings(within, index.entries, scope.level === undefined, !isHanKey(key));
}

/** Every reading of a key, wherever it lies. */
export function readingsOf(index: NameIndex, key: string): readonly Reading[] {
  const direct = index.names.get(key);
  if (direct) return direct;
  return isHanKey(key) ? traditionalReadings(index, key) : kindedReadings(index, key);
}

function traditionalReadings(index: NameIndex, key: string): readonly Reading[] {
  const simplified = replaceCharacters(key, index.simplified);
  if (simplified === key) return [];
  const readings = index.names.get(simplified) ?? [];
  return readings.map((reading) =>
    reading.how === 'former' || reading.how === 'merged' ? reading : { ...reading, how: 'traditional' },
  );
}

/** Romanised names with their kind (Jilin City). What a former area was is not known, so any kind will do for one. */
function kindedReadings(index: NameIndex, key: string): readonly Reading[] {
  for (const { bases, isOfKind } of readRomanisedKinds(key)) {
    for (const base of bases) {
      const readings = index.names.get(base) ?? [];
      const former = readings.filter(({ how }) => how === 'former' || how === 'merged');
      const current = readings.filter(({ adcode }) => isOfKind(index.entries.get(adcode)!));
      const ofKind = current.filter((reading) => !former.includes(reading));
      const chosen = ofKind.length > 0 ? ofKind : former;
      if (chosen.length > 0) return chosen.map((reading) => ({ ...reading, strength: KINDED }));
    }
  }
  return [];
}

export function isInScope(index: NameIndex, adcode: Adcode, { province, city, level }: Scope): boolean {
  if (level !== undefined && !ranksOf(adcode).includes(level)) return false;
  if (province !== null && provinceAdcode(adcode) !== province) return false;
  return city === null || adcode === city || index.entries.get(adcode)?.parent === city;
}

/** A name beside its province means a part of it, where a part has that name: 吉林 in 吉林省 is the city. */
function belowFirst(readings: readonly Reading[], { province, city }: Scope): readonly Reading[] {
  if (readings.length < 2 || (province === null && city === null)) return readings;
  const whole = city ?? province;
  const below = readings.filter(({ adcode }) => adcode !== whole);
  return below.length > 0 ? below : readings;
}
