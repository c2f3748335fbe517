/** The marks of the four tones, as they are when taken apart from their letters. */
const MARKS = /[\u0300\u0301\u0304\u030c]/u;
const NUMBERED = /[a-zü](?:[1-5])/iu;
const TONE_MARKS = ['', '\u0304', '\u0301', '\u030c', '\u0300', ''];

/**
 * The key of pinyin with its tones, letters alone: Shǎnxī is shǎnxī, and so is Shan3xi1. null where no tone is written:
 * Shaanxi, Ürümqi.
 */
export function tonedKey(text: string): string | null {
  const marked = NUMBERED.test(text) && /^[a-zü1-5'’\s-]+$/iu.test(text) ? marksOfNumbers(text) : text;
  if (!MARKS.test(marked.normalize('NFD'))) return null;
  return marked
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '');
}

/** The kinds that may follow, with their tones. */
const TONED_KINDS: readonly (readonly [toned: string, generic: string])[] = [
  ['shěng', '省'],
  ['shì', '市'],
  ['xiàn', '县'],
  ['qū', '区'],
  ['zhōu', '州'],
];

/** What a key with tones may be: as it is, and without the kind that it ends in. */
export function tonedBases(key: string): readonly { readonly base: string; readonly generic: string | null }[] {
  const kinded = TONED_KINDS.filter(([kind]) => key.endsWith(kind) && key.length > kind.length + 1);
  return [
    { base: key, generic: null },
    ...kinded.map(([kind, generic]) => ({ base: key.slice(0, -kind.length), generic })),
  ];
}

/** Shan3xi1: the mark stands on a or e, on the o of ou, else on the last vowel. */
function marksOfNumbers(text: string): string {
  return text.replace(/([a-zü]+)([1-5])/giu, (_, syllable: string, number: string) => {
    const at = [/[ae]/i, /o(?=u)/i].map((vowel) => syllable.search(vowel)).find((index) => index >= 0);
    const last = at ?? syllable.search(/[aeiouü](?=[^aeiouü]*$)/i);
    return last < 0 ? syllable : syllable.slice(0, last + 1) + TONE_MARKS[Number(number)] + syllable.slice(last + 1);
  });
}
