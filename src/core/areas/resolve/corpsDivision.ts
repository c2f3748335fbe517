/** A division of the Production and Construction Corps that is named with its city: 兵团第八师石河子市. */
export interface CorpsDivision {
  /** As the gazetteer has it: 第八师. */
  readonly division: string;
  /** The key of what else is named; empty where the division stands alone. */
  readonly rest: string;
}

const DIGITS = '〇一二三四五六七八九';
const CHINESE =
  /^(.*?)(?:新疆)?(?:维吾尔自治区)?(?:生产建设)?(?:兵团)?(?:农业)?(?:建设)?第?([一二三四五六七八九十]{1,3}|\d{1,2})师(.*)$/;
const ENGLISH =
  /^(.*?)(?:the)?(?:xinjiang)?(?:production(?:and)?construction)?(?:corps|bingtuan|xpcc)(\d{1,2})(?:st|nd|rd|th)division(.*)$/;

/** Reads a key (normaliseName); null where no division is named. */
export function readCorpsDivision(key: string): CorpsDivision | null {
  const [, before = '', number = '', after = ''] = CHINESE.exec(key) ?? ENGLISH.exec(key) ?? [];
  return number === '' ? null : { division: `第${chineseNumber(number)}师`, rest: before + after };
}

function chineseNumber(text: string): string {
  if (!/\d/.test(text)) return text;
  const [tens, ones] = [Math.floor(Number(text) / 10), Number(text) % 10];
  return `${tens > 1 ? DIGITS.charAt(tens) : ''}${tens > 0 ? '十' : ''}${ones > 0 ? DIGITS.charAt(ones) : ''}`;
}
