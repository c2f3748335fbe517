/** A numeral in a text: where it stands and what it says. */
export interface Numeral {
  /** Index of its first UTF-16 unit in the text. */
  readonly start: number;
  /** Index behind its last one. */
  readonly end: number;
  readonly value: number;
}

const digits = '〇一二三四五六七八九';
const multipliers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };

/** Digits with an optional multiplier (28.2万, 3600余万), or a run of Chinese numerals (三, 十六, 千, 百亿). */
const numeralPattern = /\d+(?:\.\d+)?(?:[余多]?[百千万亿]+)?|[〇一二三四五六七八九十百千万亿]+(?:[余多][万亿]+)?/g;

/** The variants that documents use, each of one UTF-16 unit, so that positions stay as they are. */
const variants: Readonly<Record<string, string>> = {
  零: '〇',
  两: '二',
  兩: '二',
  萬: '万',
  億: '亿',
  餘: '余',
  '％': '%',
};

/**
 * Brings full-width digits, traditional numerals, 零, 两 and 餘 into one form without moving any character.
 */
export function normaliseNumerals(text: string): string {
  return text
    .replace(/[零两兩萬億餘％]/g, (character) => variants[character] ?? character)
    .replace(/[０-９．]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
}

/**
 * Every numeral of a text, Arabic and Chinese, in order. It sees characters, not meaning: the 一 of 统一 is one too, and
 * 2022-01-10 is three. A comma parts two numerals, since Chinese texts do not group thousands.
 */
export function scanNumerals(text: string): readonly Numeral[] {
  return [...normaliseNumerals(text).matchAll(numeralPattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: numeralValue(match[0]),
  }));
}

function numeralValue(numeral: string): number {
  const [, arabic, rest = ''] = /^(\d+(?:\.\d+)?)?(.*)$/.exec(numeral.replace(/[余多]/, '')) ?? [];
  if (arabic === undefined) return chineseValue(rest);
  const product = [...rest].reduce((value, character) => value * (multipliers[character] ?? 1), Number(arabic));
  // 4180.74 × 10 000 is 41807399.999999996 in binary; no figure has more than twelve digits that count.
  return Number(product.toPrecision(12));
}

/** 三 3, 十六 16, 一百零五 105, 一百五 150, 一万二 12000, 千 1000, 百亿 10¹⁰; a run of digits alone is read one by one: 二〇二二 is 2022. */
function chineseValue(numeral: string): number {
  if ([...numeral].every((character) => digits.includes(character))) {
    return Number([...numeral].map((character) => digits.indexOf(character)).join(''));
  }
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  /** What a digit at the end counts: of 一百五 tens, of 一百零五 ones. */
  let last = 1;
  for (const character of numeral) {
    const multiplier = multipliers[character];
    if (multiplier === undefined) {
      digit = digits.indexOf(character);
      if (digit === 0) last = 1;
    } else if (multiplier < 1e4) {
      section += (digit ?? 1) * multiplier;
      digit = null;
      last = multiplier / 10;
    } else {
      const counted = section + (digit ?? 0);
      // 万亿: the 亿 multiplies what stands already.
      total = counted === 0 ? Math.max(total, 1) * multiplier : total + counted * multiplier;
      section = 0;
      digit = null;
      last = multiplier / 10;
    }
  }
  return total + section + (digit ?? 0) * last;
}
