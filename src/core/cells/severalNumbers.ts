import type { UnreadReason } from './numberCell';

/** What several numbers in a cell are to each other: 3-5起 is a range, 5/7 and 1:2 are ratios; else just several. */
export function severalNumbers(cell: string): UnreadReason {
  if (RANGE.test(cell) || CHINESE_RANGE.test(cell)) return 'range';
  return RATIO.test(cell) ? 'ratio' : 'several-numbers';
}

/** What may stand between a number and the sign: its unit, but nothing of rising and falling to another number. */
const UNIT = '\\s*[^\\d\\s,;、+降升增减/:∶-]{0,4}\\s*';
const NUMBER = '\\d[\\d.,]*';
const RANGE = new RegExp(`^\\D*${NUMBER}${UNIT}(?:-|–|—|~|～|至|到|±|\\+/-)\\s*-?${NUMBER}\\D*$`, 'u');
const CHINESE_RANGE = /^[一二三四五六七八九十百千万亿两]+[^\d]{0,2}[至到~-][一二三四五六七八九十百千万亿两]+/;
const RATIO = new RegExp(`^\\D*${NUMBER}${UNIT}[/:∶⁄]\\s*${NUMBER}\\D*$|分之`, 'u');
