import { unitKey } from '../../../core/cells/unitKey';
import { differInSize, hasSize } from '../../../core/cells/unitSize';
import { SCALES, units } from '../../../core/record/authored/units';
import type { CountedIn } from './tableMeasure';

/**
 * What figures are shown in where the reader names another unit than the table: of the same unit in another scale (元, 亿元)
 * they are converted; where the table names none, its numbers are counted in what the reader says. null where that would say
 * something else than was printed: 亿元 do not become 万人, nor kilometres metres, nor percent per mille.
 */
export function correctedUnit(table: CountedIn, said: string): CountedIn | null {
  const wanted = readScaledUnit(said);
  if (table.unit === '' || wanted.unit === table.unit) return wanted;
  return wanted.scale === table.scale && !differInSize(wanted.unit, table.unit) ? wanted : null;
}

/** 亿元, 100 million yuan, cny. */
export function readScaledUnit(text: string): CountedIn {
  const typed = text.trim();
  const whole = unitKey(typed);
  // 千米 are kilometres.
  if (Object.hasOwn(units, whole) || hasSize(whole)) return { unit: whole, scale: 1 };
  for (const [scale, { zh, en }] of LONGEST_FIRST) {
    const word = [zh, en].find((prefix) => typed.toLowerCase().startsWith(prefix));
    if (word !== undefined) return { unit: unitKey(typed.slice(word.length)), scale };
  }
  return { unit: whole, scale: 1 };
}

const LONGEST_FIRST = [...SCALES].sort(([, one], [, other]) => other.zh.length - one.zh.length);
