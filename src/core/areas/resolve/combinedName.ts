import type { Adcode } from '../area';
import { replaceCharacters } from '../gazetteer';
import { isFormer } from './chooseReadings';
import { EVERYWHERE, lookUp, type Scope } from './lookUp';
import type { NameIndex, Reading } from './nameIndex';
import { isHanKey, normaliseName } from './normaliseName';

/** 新疆维吾尔自治区, 恩施土家族苗族自治州: no container's name is longer. */
export const LONGEST_CONTAINER = 18;
const MOST_PARTS = 8;

const COUNTRY_PREFIX = /^(?:中华人民共和国|中国)/;
const COUNTRY_KEYS: ReadonlySet<string> = new Set([
  '中国',
  '中國',
  '中华人民共和国',
  '中華人民共和國',
  'china',
  'prc',
  'prchina',
  'peoplesrepublicofchina',
]);

/**
 * The readings of a text that names a place together with what it lies in: 山东省东营市, 山东 东营, 北京市海淀区,
 * "Dongying, Shandong", "Shandong Dongying". Every part has to be known and the place to lie in the others.
 */
export function lookUpCombined(index: NameIndex, text: string, scope: Scope): readonly Reading[] {
  const parts = separatedParts(text);
  const key = normaliseName(text);
  if (parts.length > 1) {
    const found = lookUpArranged(index, parts, scope);
    if (found.length > 0) return found;
  }
  // Taiwan, China: the country alone says nothing more.
  const [only] = parts;
  if (parts.length === 1 && only !== undefined && only !== key) return lookUp(index, only, scope);
  return isHanKey(key) ? lookUpJoined(index, key, scope) : lookUpWords(index, text, scope);
}

/** The parts of a text with separators, without the country; a single one where there are none. */
export function separatedParts(text: string): readonly string[] {
  return text
    .split(/[,，、/／|;；>＞()（）[\]【】_]+|\s[-–—]\s/)
    .map(normaliseName)
    .filter((part) => part !== '' && !COUNTRY_KEYS.has(part))
    .slice(0, MOST_PARTS);
}

/** The place stands first (Dongying, Shandong) or last (山东省/东营市); where both can be read, both are kept. */
function lookUpArranged(index: NameIndex, parts: readonly string[], scope: Scope): readonly Reading[] {
  const [first = '', ...afterFirst] = parts;
  const last = parts.at(-1) ?? '';
  const placeFirst = lookUpInside(index, first, afterFirst, scope);
  const placeLast = lookUpInside(index, last, parts.slice(0, -1), scope);
  return distinct([...placeFirst, ...placeLast]);
}

function lookUpInside(
  index: NameIndex,
  place: string,
  containers: readonly string[],
  scope: Scope,
): readonly Reading[] {
  let scopes: readonly Scope[] = [scope];
  for (const container of containers) scopes = scopes.flatMap((each) => narrowed(index, container, each));
  return distinct(scopes.flatMap((each) => lookUp(index, place, each)));
}

/** The scopes that a container's name narrows a scope to: a province, a prefecture, both (吉林), or none; also 河北省石家庄市. */
export function narrowed(index: NameIndex, container: string, scope: Scope): readonly Scope[] {
  const scopes = narrowedByName(index, container, scope);
  if (scopes.length > 0 || !isHanKey(container)) return scopes;
  for (let length = Math.min(container.length - 2, LONGEST_CONTAINER); length >= 2; length--) {
    const outer = narrowedByName(index, container.slice(0, length), scope);
    const inner = outer.flatMap((each) => narrowedByName(index, container.slice(length), each));
    if (inner.length > 0) return inner;
  }
  return [];
}

function narrowedByName(index: NameIndex, container: string, scope: Scope): readonly Scope[] {
  const provinces = lookUp(index, container, { ...EVERYWHERE, province: scope.province, level: 'province' });
  const cities = lookUp(index, container, { ...EVERYWHERE, province: scope.province, level: 'prefecture' });
  return [
    ...provinces.map(({ adcode }): Scope => ({ ...scope, province: adcode })),
    ...cities
      .filter(({ adcode }) => scope.city === null || scope.city === adcode)
      .map((reading): Scope => ({ ...scope, city: reading.adcode, formerCity: formerKey(reading, container) })),
  ];
}

/** The key, where it is a former name of the area. */
export function formerKey(reading: Reading, key: string): string | null {
  return isFormer(reading) ? key : null;
}

/** Chinese without separators: the longest container at the front that leaves a place inside it. */
function lookUpJoined(index: NameIndex, key: string, scope: Scope): readonly Reading[] {
  const simplified = replaceCharacters(key, index.simplified);
  const plain = simplified.replace(COUNTRY_PREFIX, '');
  if (plain !== simplified) return lookUpTail(index, key, plain, scope);
  for (let length = Math.min(plain.length - 2, LONGEST_CONTAINER); length >= 2; length--) {
    const rest = plain.slice(length);
    const found = narrowed(index, plain.slice(0, length), scope).flatMap((inside) =>
      lookUpTail(index, key, rest, inside),
    );
    if (found.length > 0) return distinct(found);
  }
  return [];
}

/** The end of a joined name. Its readings are `traditional` where it was written so. */
function lookUpTail(index: NameIndex, key: string, tail: string, scope: Scope): readonly Reading[] {
  const found = lookUp(index, tail, scope);
  if (found.length === 0) return lookUpJoined(index, tail, scope);
  const written = key.slice(-tail.length);
  return written === tail ? found : found.map((reading) => ({ ...reading, how: 'traditional' }));
}

/** Romanised words without a comma: Haidian District Beijing. */
function lookUpWords(index: NameIndex, text: string, scope: Scope): readonly Reading[] {
  const words = text
    .split(/\s+/)
    .map(normaliseName)
    .filter((word) => word !== '' && !COUNTRY_KEYS.has(word));
  if (words.length > MOST_PARTS) return [];
  const found: Reading[] = [];
  for (let count = 1; count < words.length; count++) {
    found.push(...lookUpArranged(index, [words.slice(0, count).join(''), words.slice(count).join('')], scope));
  }
  return distinct(found);
}

function distinct(readings: readonly Reading[]): readonly Reading[] {
  const kept = new Map<Adcode, Reading>();
  for (const reading of readings) if (!kept.has(reading.adcode)) kept.set(reading.adcode, reading);
  return [...kept.values()];
}
