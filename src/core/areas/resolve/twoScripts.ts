/** A name followed, or led, by the same name in another script: 乌鲁木齐Ürümqi, 拉萨市 ལྷ་ས. */
export interface TwoScripts {
  /** In Chinese characters; empty where the name has none. */
  readonly han: string;
  /** In Latin letters; empty where the name has none. */
  readonly latin: string;
}

const LETTERS = /\p{L}/u;
const HAN = /\p{Script=Han}/u;
const LATIN = /\p{Script=Latin}/u;
/** Between two scripts: they say no more than that another one begins. */
const EDGES = /^[\s,，、/／|;；:：()（）[\]【】-]+|[\s,，、/／|;；:：()（）[\]【】-]+$/gu;

/** Reads a text in which each script stands in one piece; null where there is one script alone, or where they mix. */
export function readTwoScripts(text: string): TwoScripts | null {
  const pieces: { script: 'han' | 'latin' | 'other'; text: string }[] = [];
  for (const character of text.normalize('NFC')) {
    const last = pieces.at(-1);
    const script = scriptOf(character) ?? last?.script ?? null;
    if (script === null) continue;
    if (last?.script === script) last.text += character;
    else pieces.push({ script, text: character });
  }
  const scripts = new Set(pieces.map(({ script }) => script));
  if (scripts.size < 2 || scripts.size !== pieces.length) return null;
  const pieceOf = (script: string) => pieces.find((piece) => piece.script === script)?.text.replaceAll(EDGES, '') ?? '';
  return { han: pieceOf('han'), latin: pieceOf('latin') };
}

function scriptOf(character: string): 'han' | 'latin' | 'other' | null {
  if (!LETTERS.test(character)) return null;
  return HAN.test(character) ? 'han' : LATIN.test(character) ? 'latin' : 'other';
}
