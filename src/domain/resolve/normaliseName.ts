/** Longer texts are no place names. */
const LONGEST_NAME = 100;

const PLAIN_HAN = /^[\u3400-\u9fff]+$/;
/** 沈阳①, 沈阳[1], 沈阳（注2）: a mark that leads to a note is no part of a name. */
const FOOTNOTES =
  /(?<=\S)(?:[\s*＊†‡※★☆①-⑳⑴-⒇❶-❿¹²³⁰-⁹]|[[［【〔(（]\s*(?:(?:注|註|note)\s*)?(?:\d{1,2}|[一二三四五六七八九十]|[a-e])\s*[\]］】〕)）]|[[［【〔(（]\s*(?:注|註|note)\s*[\]］】〕)）]|\s注\s*\d{0,2})+$/iu;
const HAN = /\p{Script=Han}/u;

/** What a cell says: text trimmed, a number as its digits, "" for everything else and for overlong text. */
export function cellText(value: unknown): string {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  if (typeof value !== 'string' || value.length > LONGEST_NAME) return '';
  return PLAIN_HAN.test(value) ? value : value.trim().replace(FOOTNOTES, '');
}

/**
 * The key that a name is looked up by: compatibility forms folded (full-width letters), accents, case, spaces and
 * punctuation left out. "Lu'an" and "lu an" share a key; so do "Ürümqi" and "Urumqi".
 */
export function normaliseName(text: string): string {
  if (PLAIN_HAN.test(text)) return text;
  const folded = text.normalize('NFKC');
  // What is left may compose anew, and only what is left tells the script: a Han radical is no letter.
  const letters = lettersOf(folded).normalize('NFKC');
  return HAN.test(letters) ? letters : lettersOf(folded.normalize('NFD'));
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

export function isHanKey(key: string): boolean {
  return HAN.test(key);
}
