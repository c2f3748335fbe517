/**
 * Whether characters that nobody sees stand where a reader would not expect them: controls, marks that turn the direction
 * of writing, fillers, and the sign for what could not be decoded. 72 and 23 with such a mark between them are not 7223.
 * A byte order mark or a space without width at the ends comes from copying, and says nothing.
 */
export function hasHiddenCharacters(text: string): boolean {
  return HIDDEN.test(text) && HIDDEN.test(text.replace(HARMLESS_ENDS, ''));
}

/** With the sign for what could not be decoded in their places. */
export function withHiddenShown(text: string): string {
  return text.replace(HARMLESS_ENDS, '').replace(HIDDEN_ALL, '\ufffd');
}

const HIDDEN = /[\p{Cf}\p{Default_Ignorable_Code_Point}\ufffd]|(?!\s)\p{Cc}/u;
const HIDDEN_ALL = new RegExp(HIDDEN, 'gu');
const HARMLESS_ENDS = /^[\s\u200b\u200e\u2060\ufeff]+|[\s\u200b\u200e\u2060\ufeff]+$/gu;
