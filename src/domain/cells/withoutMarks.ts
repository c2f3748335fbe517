import { isCountingWord, splitMultiplier } from './countingWords';

/**
 * A folded cell without what is no part of its figure: footnote marks (★12, 12①, 12[3], 12*), a remark in brackets
 * behind it, the full stop, the apostrophe by which spreadsheets mark a text. A unit in brackets stays, without them.
 */
export function withoutMarks(cell: string): string {
  let text = cell.replace(LEADING_MARKS, '');
  for (let isDone = false; !isDone; ) {
    const shorter = withoutRemark(
      text
        .replace(TRAILING_MARKS, '')
        .replace(/(?:左右|上下)$/, '')
        .trimEnd(),
    );
    isDone = shorter === text;
    text = shorter;
  }
  return text.trim();
}

const LEADING_MARKS = /^(?:['’]|[★☆*†‡§¶#※]+)\s*/;
const TRAILING_MARKS =
  /(?:[★☆*†‡§¶#※①-⑳⑴-⒇❶-❿。;,、]|(?<=[\d%])[.¹²³⁰⁴-⁹]+|[[【〔]\s*(?:注|note)?\s*[\da-z]{1,2}\s*[\]】〕]|\(?注\s*\d{1,2}\)?)\s*$/i;

/** A bracket with a number in it says a second figure, and stays to be refused. */
function withoutRemark(text: string): string {
  const remark = /^(.*[^\s(])\s*\(([^()\d]*)\)$/.exec(text);
  if (remark === null) return text;
  const [, figure = '', words = ''] = remark;
  const isUnit = /[\d余多]$/.test(figure) && isCountingWord(splitMultiplier(words).word);
  return isUnit ? `${figure}${words}` : figure;
}
