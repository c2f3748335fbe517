/** Widths in em of the widest of the usual sans-serif faces (Arial, Segoe UI, Noto Sans), by classes of characters. */
const NARROW = /[iIjl.,:;'|!·‘’]/;
const SLIM = /[ftr()[\]{}/\\"\-°“”]/;
const WIDE = /[mwMW%@—…‰]/;
const CAPITAL = /[A-HJ-LN-VX-Z&+<>=~≥≤≈−×]/;
/** Ideographs, kana, full-width forms and their punctuation: a square each. */
const SQUARE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;
const ASTRAL = 0xffff;

/** Beyond what is estimated, so that a face a little wider still fits. */
const MARGIN = 1.03;
const BOLD = 1.07;

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
  if (character === ' ') return 0.28;
  if (NARROW.test(character)) return 0.3;
  if (SLIM.test(character)) return 0.4;
  if (WIDE.test(character)) return 0.95;
  return CAPITAL.test(character) ? 0.71 : 0.58;
}
