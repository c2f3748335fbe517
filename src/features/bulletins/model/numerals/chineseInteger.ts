import { scanNumerals } from '../../../../core/record/authored/numerals';

/** 三 3, 十六 16, 二〇二四 2024, 三十余万 300000; null where a text is no Chinese numeral from its first to its last character. */
export function chineseInteger(text: string): number | null {
  const [numeral, ...others] = scanNumerals(text);
  if (numeral === undefined || others.length > 0) return null;
  return numeral.start === 0 && numeral.end === text.length ? numeral.value : null;
}
