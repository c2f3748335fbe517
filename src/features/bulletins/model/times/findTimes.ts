/** Finds the expressions of time in a folded passage, the longest at each place. */
import { chineseInteger } from '../numerals/chineseInteger';
import type { TimeToken } from './timeExpression';
import { TIME_PATTERNS } from './timePatterns';

const BEGINS =
  /[\d廿零一二三四五六七八九十两去今上前本全下同截当首头头春国元五中清端过近行自农双星周第“年次每今明昨收结专集整战开部刚目迄至最行]/;

export function findTimes(text: string): readonly TimeToken[] {
  const found: TimeToken[] = [];
  let index = 0;
  while (index < text.length) {
    const token = BEGINS.test(text.charAt(index)) ? timeAt(text, index) : null;
    if (token === null) index += 1;
    else {
      found.push(token);
      index = token.end;
    }
  }
  return found;
}

function timeAt(text: string, index: number): TimeToken | null {
  let longest: TimeToken | null = null;
  for (const { pattern, read } of TIME_PATTERNS) {
    pattern.lastIndex = index;
    const match = pattern.exec(text);
    if (match === null || match[0] === '') continue;
    const end = index + match[0].length;
    if (longest !== null && end <= longest.end) continue;
    const meaning = read(match.groups ?? {}, numberOf);
    if (meaning !== null) longest = { kind: 'time', start: index, end, meaning };
  }
  return longest;
}

function numberOf(text: string | undefined): number {
  if (text === undefined) return Number.NaN;
  return /^\d+$/.test(text)
    ? Number(text)
    : (chineseInteger(text.replace('廿', '二十').replace('卅', '三十')) ?? Number.NaN);
}
