const MOST_CHARACTERS_SHOWN = 80;
/** Looked at at most, so that a cell of a hundred megabytes costs nothing. */
const MOST_CHARACTERS_READ = 1000;

/**
 * Text of a file as it may be shown: without control characters, halves of surrogate pairs and marks that turn the
 * direction of writing, on one line, cut at 80 characters. It is text: nothing in it is ever read as markup.
 */
export function plainText(text: string): string {
  const shown = text
    .slice(0, MOST_CHARACTERS_READ)
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replaceAll(/[\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .trim();
  const characters = [...shown];
  return characters.length <= MOST_CHARACTERS_SHOWN
    ? shown
    : `${characters
        .slice(0, MOST_CHARACTERS_SHOWN - 1)
        .join('')
        .trimEnd()}…`;
}

/** A value of a file as it may be shown; '' for what is no text or number. */
export function plainValue(value: unknown): string {
  if (typeof value === 'string') return plainText(value);
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** How a thing of a file is named in a notice: its number, counted from 1, and its name where it has one. */
export function labelOf(number: number, name: string): string {
  return name === '' ? String(number) : `${number} “${name}”`;
}
