import type { Adcode } from '../area';
import type { GazetteerEntry } from '../gazetteer';
import { BARE, type Reading } from './nameIndex';
import { splitName } from './splitName';

/**
 * The readings that a name keeps once the stronger have beaten the weaker; more than one area left is an ambiguity.
 *
 * `anyLevel`: the level is not given, and bare names are weighed across levels by `preferred`.
 */
export function chooseReadings(
  readings: readonly Reading[],
  entries: ReadonlyMap<Adcode, GazetteerEntry>,
  anyLevel: boolean,
  isRomanised: boolean,
): readonly Reading[] {
  const strongest = Math.min(...readings.map(({ strength }) => strength));
  const kept = new Map<Adcode, Reading>();
  for (const reading of readings) {
    if (reading.strength === strongest && !kept.has(reading.adcode)) kept.set(reading.adcode, reading);
  }
  const rivals = strongest === BARE ? withoutOutweighedFormer([...kept.values()], entries) : [...kept.values()];
  if (rivals.length === 1 || strongest !== BARE || !anyLevel) return rivals;
  return preferred(rivals, (adcode) => entries.get(adcode)!, isRomanised);
}

/** Bare former names count for nothing beside a province or prefecture of today: Huizhou is 惠州, not what 徽州 became. */
function withoutOutweighedFormer(
  rivals: readonly Reading[],
  entries: ReadonlyMap<Adcode, GazetteerEntry>,
): readonly Reading[] {
  const current = rivals.filter((reading) => !isFormer(reading));
  return current.some(({ adcode }) => entries.get(adcode)?.level !== 'county') ? current : rivals;
}

export function isFormer({ how }: Reading): boolean {
  return how === 'former' || how === 'merged';
}

/**
 * A bare name without a level is read as people use it, where use is settled:
 *
 * 1. as the province, where only counties share the name (河北 is not 天津's 河北区), but not where a prefecture does;
 * 2. as the prefecture-level city, where only districts or counties inside it share the name (东营 is not 东营区);
 *    but not beside a county-level city (恩施州, 恩施市), nor where the prefecture is no more (莱芜);
 * 3. as the provincial capital, where only counties elsewhere share the name (西安);
 * 4. romanised, as the prefecture, where counties only sound like it (Bozhou is 亳州, not 播州区).
 *
 * Everything else stays ambiguous: 吉林, 海南, 朝阳, 大同.
 */
function preferred(
  rivals: readonly Reading[],
  entryOf: (adcode: Adcode) => GazetteerEntry,
  isRomanised: boolean,
): readonly Reading[] {
  const ofLevel = (level: GazetteerEntry['level']) => rivals.filter(({ adcode }) => entryOf(adcode).level === level);
  const provinces = ofLevel('province');
  const prefectures = ofLevel('prefecture');
  if (provinces.length === 1 && prefectures.length === 0) return provinces;
  const [prefecture] = prefectures;
  if (provinces.length > 0 || prefectures.length !== 1 || prefecture === undefined) return rivals;

  const { base, generic } = splitName(entryOf(prefecture.adcode).names.zh);
  const isCurrent = !isFormer(prefecture);
  const counties = ofLevel('county').filter(({ adcode }) => {
    const county = entryOf(adcode);
    const name = splitName(county.names.zh);
    if (!isCurrent) return true;
    if (isRomanised && name.base !== base) return false;
    if (county.parent === prefecture.adcode) return generic !== '市' || name.generic === '市';
    return !isProvincialCapital(prefecture.adcode);
  });
  return [prefecture, ...counties];
}

/** The first prefecture of every province in GB/T 2260 is its capital. */
function isProvincialCapital(adcode: Adcode): boolean {
  return adcode.endsWith('0100');
}
