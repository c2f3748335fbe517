import { textWidth } from './textWidth';

const SQUARE = '\\u2e80-\\u303e\\u3041-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\uff00-\\uffef';
const OPENING = '（「『《〈“‘【〔';
const CLOSING = '）」』》〉”’】〕，。、；：！？…·％—';
/** What also stays with an ideograph before it. */
const LATIN_CLOSING = ')\\].,;:!?%';

/**
 * What a line may end after: a space, an ideograph with the punctuation that belongs to it, a word. So no line begins with
 * a full stop or ends with an opening bracket.
 */
const PIECES = new RegExp(
  `\\s+|[${OPENING}]*(?:(?![${OPENING}${CLOSING}])[${SQUARE}]|[^\\s${SQUARE}${OPENING}${CLOSING}]+)[${CLOSING}${LATIN_CLOSING}]*|[${OPENING}${CLOSING}]+`,
  'gu',
);

/** A text in lines that are no wider than so many pixels. A word that is wider than a line is cut where the line ends. */
export function wrapText(text: string, widthPixels: number, fontPixels: number, isBold = false): readonly string[] {
  const fits = (line: string) => textWidth(line, fontPixels, isBold) <= widthPixels;
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const piece of paragraph.match(PIECES) ?? []) {
      if (fits(line + piece.trimEnd())) {
        line += piece;
        continue;
      }
      if (line.trim() !== '') lines.push(line.trimEnd());
      line = '';
      for (const part of fits(piece) ? [piece.trimStart()] : cut(piece.trim(), fits)) {
        if (line !== '') lines.push(line);
        line = part;
      }
    }
    lines.push(line.trimEnd());
  }
  return lines.filter((line) => line !== '');
}

/** Where not even one character fits, each stands by itself. */
function cut(word: string, fits: (line: string) => boolean): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    if (part !== '' && !fits(part + character)) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}
