/**
 * Brings full-width characters, spaces and dashes into one form, each UTF-16 unit for one, so that positions stay as they
 * are: （１２．５％） is (12.5%). An em dash stays: alone it says that there is nothing.
 */
export function foldText(text: string): string {
  return FOLDED.test(text) ? text.replace(FOLDED_ALL, fold) : text;
}

const CLASS = '[！-～\\s\\u00ad\\u200b-\\u200d\\u2060\\ufeff￥‐-–−﹣﹢﹪〜∼]';
const FOLDED = new RegExp(CLASS);
const FOLDED_ALL = new RegExp(CLASS, 'g');

/** Spaces that keep a number together: what SI and typesetters part thousands with. */
export const NARROW_SPACE = '\u00a0';

function fold(character: string): string {
  if (character >= '！' && character <= '～') return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
  return OTHERS[character] ?? ' ';
}

const OTHERS: Readonly<Record<string, string>> = {
  '\u00a0': NARROW_SPACE,
  '\u2009': NARROW_SPACE,
  '\u202f': NARROW_SPACE,
  '￥': '¥',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '−': '-',
  '﹣': '-',
  '﹢': '+',
  '﹪': '%',
  '〜': '~',
  '∼': '~',
};
