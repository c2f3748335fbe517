/** Widths in em of the widest of the faces that a picture may be drawn in (DejaVu Sans), by classes of characters. */
const NARROW = /[iIjl.,;'|!]/;
const SLIM = /[ftr()[\]{}/\\:"\-°]/;
const SLENDER = /[ckszvxyJ]/;
const WIDE = /[mwMW%@‰]/;
const OPERATOR = /[+<>=~≥≤≈−×]/;
const CAPITAL = /[A-HK-LN-VX-Z&]/;
/** Ideographs, kana, full-width forms and their punctuation, a square each; so are quotation marks and dots in Chinese faces. */
const SQUARE =
  /[·‘’“”—…\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;
const ASTRAL = 0xffff;

/** Beyond what is estimated, so that a face a little wider still fits. */
const MARGIN = 1.01;
const BOLD = 1.11;

/**
 * How wide a text may get, in pixels. SVG breaks no lines and measures nothing before it is drawn, so lines are broken by
 * this estimate, which is rather too wide than too narrow.
 */
export function textWidth(text: string, fontPixels: number, isBold = false): number {
  let em = 0;
  for (const character of text) em += widthOf(character) * (isBold && !SQUARE.test(character) ? BOLD : 1);
  return em * fontPixels * MARGIN;
}

function widthOf(character: string): number {
  if (SQUARE.test(character) || (character.codePointAt(0) ?? 0) > ASTRAL) return 1;
  if (character === ' ') return 0.32;
  if (NARROW.test(character)) return 0.32;
  if (SLIM.test(character)) return 0.42;
  if (WIDE.test(character)) return 0.97;
  if (OPERATOR.test(character)) return 0.84;
  if (SLENDER.test(character)) return 0.58;
  return CAPITAL.test(character) ? 0.74 : 0.635;
}
