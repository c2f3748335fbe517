import { type Adcode, isProvinceAndPrefecture, LEVELS, type Level, levelOf, provinceAdcode, ranksOf } from '../area';
import { replaceCharacters } from '../gazetteer';
import { chooseReadings, isFormer } from './chooseReadings';
import { KINDED, type NameIndex, type Reading } from './nameIndex';
import { isHanKey } from './normaliseName';
import { readRomanisedKinds } from './romanisedKinds';

/** Where a name is to be found. null and undefined leave it open. */
export interface Scope {
  readonly province: Adcode | null;
  readonly city: Adcode | null;
  readonly level: Level | undefined;
  /** The key of a former name by which the city is given: 铜仁地区, whose 铜仁市 was a part of it. */
  readonly formerCity: string | null;
}

export const EVERYWHERE: Scope = { province: null, city: null, level: undefined, formerCity: null };

/** The readings of a key within the scope: none, one, or rivals. */
export function lookUp(index: NameIndex, key: string, scope: Scope): readonly Reading[] {
  const named = readingsOf(index, key);
  const part = named.length > 0 ? null : municipalPart(index, key, scope);
  const readings = part === null ? named : readingsOf(index, part);
  if (readings.length === 0) return readings;
  const within = readings.filter(({ adcode }) => isInScope(index, adcode, scope));
  const shadowed = shadowedReadings(index, readings, scope);
  if (within.every((reading) => shadowed.has(reading))) return [];
  const below = belowFirst(within, shadowed, key, scope);
  return chooseReadings(below, index.entries, scope.level === undefined, !isHanKey(key));
}

/**
 * 市辖区 and 县 beside their municipality mean what the lists of codes have between it and its districts: 北京市市辖区, by
 * its full name. null for any other key, or beside anything else.
 */
export function municipalPart(index: NameIndex, key: string, { province, city }: Scope): string | null {
  const whole = city ?? province;
  if (whole === null || !isProvinceAndPrefecture(whole) || !MUNICIPAL_PARTS.has(key)) return null;
  return `${index.entries.get(whole)?.names.zh ?? ''}${key}`;
}

const MUNICIPAL_PARTS: ReadonlySet<string> = new Set(['市辖区', '市轄區', '县', '縣', '城区', '城區', '郊县', '郊縣']);

/** Every reading of a key, wherever it lies. */
export function readingsOf(index: NameIndex, key: string): readonly Reading[] {
  const direct = index.names.get(key);
  // Huizhou Prefecture is also 惠州 of today, not only 徽州地区.
  if (direct && !isHanKey(key) && direct.every(isFormer)) return [...direct, ...kindedReadings(index, key)];
  if (direct) return direct;
  return isHanKey(key) ? traditionalReadings(index, key) : kindedReadings(index, key);
}

function traditionalReadings(index: NameIndex, key: string): readonly Reading[] {
  const simplified = replaceCharacters(key, index.simplified);
  if (simplified === key) return [];
  const readings = index.names.get(simplified) ?? [];
  return readings.map((reading) => (isFormer(reading) ? reading : { ...reading, how: 'traditional' }));
}

/** Romanised names with their kind (Jilin City). What a former area was is not known, so any kind will do for one. */
function kindedReadings(index: NameIndex, key: string): readonly Reading[] {
  for (const { bases, isOfKind, mayBeFormer } of readRomanisedKinds(key)) {
    for (const base of bases) {
      const readings = index.names.get(base) ?? [];
      const former = readings.filter(isFormer);
      const current = readings.filter(({ adcode }) => isOfKind(index.entries.get(adcode)!));
      const ofKind = current.filter((reading) => !former.includes(reading));
      const chosen = ofKind.length > 0 || !mayBeFormer ? ofKind : former;
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

/**
 * Former names of areas below one that has the name today: 绍兴 in a list of counties is the city's own row, not what
 * became of 绍兴县. They count for nothing by themselves, but beside a city's former name they do: 铜仁市 in 铜仁地区.
 */
function shadowedReadings(index: NameIndex, readings: readonly Reading[], scope: Scope): ReadonlySet<Reading> {
  if (readings.length < 2 || scope.formerCity !== null) return NONE;
  const anyLevel = { ...scope, level: undefined };
  const ranks = readings
    .filter((reading) => !isFormer(reading) && isInScope(index, reading.adcode, anyLevel))
    .map(({ adcode }) => LEVELS.indexOf(levelOf(adcode)));
  return new Set(
    readings.filter(
      (reading) => isFormer(reading) && ranks.some((rank) => rank < LEVELS.indexOf(levelOf(reading.adcode))),
    ),
  );
}

const NONE: ReadonlySet<Reading> = new Set();

/**
 * A name beside its province means a part of it, where a part has that name: 吉林 in 吉林省 is the city. Beside a city's
 * former name another name never means the whole.
 */
function belowFirst(
  readings: readonly Reading[],
  shadowed: ReadonlySet<Reading>,
  key: string,
  { province, city, formerCity, level }: Scope,
): readonly Reading[] {
  const whole = city ?? province;
  if (whole === null) return readings;
  const below = readings.filter((reading) => reading.adcode !== whole && !shadowed.has(reading));
  if (formerCity !== null && formerCity !== key && level !== 'prefecture') return below;
  return below.length > 0 ? below : readings;
}
