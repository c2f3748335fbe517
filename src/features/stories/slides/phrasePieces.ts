/** A stretch of a title between whose ends no line is broken. */
export type Piece = string;

const OPENS = /[“‘（《「]$/;
const NO_START = /^[，。、：；！？”’）》」…·]/;
const DIGIT_END = /[\d.,、]$/;
/** Longer ones would not fit a narrow line. */
const LONGEST = 9;

/**
 * The two parts of a title that says of what it speaks, and then what: "大连：" and "1、3、5 分钟处置圈". A title that says it at
 * once has one part.
 */
export function titleParts(title: string): readonly string[] {
  const [, subject, rest] = /^(.{1,24}?(?:：|: ))(.+)$/s.exec(title) ?? [];
  return subject === undefined || rest === undefined ? [title] : [subject, rest];
}

/** A Chinese text as its words, each with the signs that belong to it, and numbers with what they count: lines break between them. */
export function phrasePieces(text: string): readonly Piece[] {
  if (!/\p{Script=Han}/u.test(text) || !('Segmenter' in Intl)) return [text];
  const pieces: string[] = [];
  for (const { segment } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)) {
    const last = pieces.at(-1);
    if (last !== undefined && last.length < LONGEST && isTied(last, segment))
      pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces;
}

function isTied(before: string, after: string): boolean {
  if (OPENS.test(before) || NO_START.test(after) || after === ' ') return true;
  // A list of numbers, and a number with its measure word.
  if (DIGIT_END.test(before) && /^[\d、]/.test(after)) return true;
  return /\d ?$/.test(before) && /^\p{Script=Han}/u.test(after);
}
