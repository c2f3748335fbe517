import { Converter } from 'opencc-js';
import { pinyin } from 'pinyin-pro';
import type { ReadingsFile } from '../../src/core/text/readings';

const HAN = /\p{Script=Han}/u;

/**
 * How characters are read: those of the given texts, and the common ones, which a reader's own tables may have; with the
 * traditional and variant forms of them all.
 *
 * @param official names in simplified characters: what stands in them is no variant, as 乾 of 乾县.
 */
export function readingsFile(official: readonly string[], texts: readonly string[]): ReadingsFile {
  const toSimplified = Converter({ from: 't', to: 'cn' });
  const known = new Set([...commonCharacters(), ...hanIn(official)]);
  for (const character of hanIn(texts)) if (toSimplified(character) === character) known.add(character);
  const bySyllable = new Map<string, string>();
  for (const character of [...known].sort()) {
    for (const syllable of syllablesOf(character))
      bySyllable.set(syllable, (bySyllable.get(syllable) ?? '') + character);
  }
  return {
    version: 1,
    syllables: Object.fromEntries([...bySyllable].sort(([a], [b]) => (a < b ? -1 : 1))),
    characters: variantPairs(known, toSimplified),
  };
}

function hanIn(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.join(''))].filter((character) => HAN.test(character));
}

/** Without tones. 绿 is typed lv, and by some lu. */
function syllablesOf(character: string): readonly string[] {
  const read = pinyin(character, { multiple: true, toneType: 'none', type: 'array' });
  const typed = read.flatMap((syllable) =>
    syllable.includes('ü') ? [syllable.replace('ü', 'v'), syllable.replace('ü', 'u')] : [syllable],
  );
  return [...new Set(typed)].filter((syllable) => /^[a-z]+$/.test(syllable));
}

/** Those of level 1 of GB/T 2312: 3 755 that make up nearly all of what is written. */
function commonCharacters(): readonly string[] {
  const decoder = new TextDecoder('gb18030');
  const found: string[] = [];
  for (let row = 0xb0; row <= 0xd7; row += 1)
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) {
      const character = decoder.decode(new Uint8Array([row, cell]));
      if (HAN.test(character)) found.push(character);
    }
  return found;
}

/** Simplified, then what is folded into it. */
function variantPairs(known: ReadonlySet<string>, toSimplified: (text: string) => string): string {
  let pairs = '';
  for (let codePoint = 0x4e00; codePoint < 0xa000; codePoint += 1) {
    const variant = String.fromCodePoint(codePoint);
    if (known.has(variant)) continue;
    const plain = toSimplified(variant);
    if (plain !== variant && known.has(plain)) pairs += plain + variant;
  }
  return pairs;
}
