import { chooseReadings } from './chooseReadings';
import { isInScope, type Scope } from './lookUp';
import type { NameIndex, Reading } from './nameIndex';
import { splitName } from './splitName';
import { tonedBases, tonedKey } from './tones';

/**
 * The readings of pinyin with its tones, where these tell one area from another: Shǎnxī is 陕西, Sùzhōu 宿州. null where no
 * tones are written, or where they decide nothing.
 */
export function lookUpToned(index: NameIndex, text: string, scope: Scope): readonly Reading[] | null {
  const key = tonedKey(text);
  if (key === null) return null;
  for (const { base, generic } of tonedBases(key)) {
    const readings = index.toned.get(base);
    if (readings === undefined) continue;
    const isOfKind = ({ adcode }: Reading) =>
      generic === null || splitName(index.entries.get(adcode)!.names.zh).generic.endsWith(generic);
    const within = readings.filter((reading) => isOfKind(reading) && isInScope(index, reading.adcode, scope));
    return within.length === 0 ? [] : chooseReadings(within, index.entries, scope.level === undefined, true);
  }
  return null;
}
