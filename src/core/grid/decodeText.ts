/** A text out of bytes. */
export interface DecodedText {
  /** Without a byte order mark. */
  readonly text: string;
  /** Lines in another encoding than most, which were read as that: the first (from 1), and how many. */
  readonly mixed: OddLines | null;
  /** Lines with bytes that are no text: they have U+FFFD in their place. */
  readonly undecodable: OddLines | null;
}

interface OddLines {
  readonly line: number;
  readonly count: number;
}

/**
 * Decodes UTF-8, UTF-16 with its mark or without, and what spreadsheets write in China, GB 18030, and in Taiwan and Hong
 * Kong, Big5. Where the whole is none of them, each line is decoded by itself. Never throws.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const wide = wideEncodingOf(bytes);
  if (wide !== null) return whole(new TextDecoder(wide).decode(bytes));
  const utf8 = decodeStrictly(bytes, 'utf-8');
  if (utf8 !== null) return whole(utf8);
  const lines = countUtf8Lines(bytes);
  if (lines.chinese === 0 && isLikelierBig5(bytes)) {
    const big5 = decodeStrictly(bytes, 'big5');
    if (big5 !== null) return whole(big5);
  }
  // GB 18030 finds characters in most bytes, those of a damaged UTF-8 too.
  const gb18030 = lines.chinese > lines.other / 100 ? null : decodeStrictly(bytes, 'gb18030');
  return gb18030 === null ? decodeByLine(bytes, lines.chinese >= lines.other) : whole(gb18030);
}

function whole(text: string): DecodedText {
  const undecodable = createOddLines();
  if (text.includes('\ufffd')) {
    text.split('\n').forEach((line, index) => {
      if (line.includes('\ufffd')) undecodable.note(index + 1);
    });
  }
  return { text, mixed: null, undecodable: undecodable.result() };
}

type WideEncoding = 'utf-16le' | 'utf-16be';

/** By the mark; without one by where the zeros stand that digits, separators and line ends have. */
function wideEncodingOf(bytes: Uint8Array): WideEncoding | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const [little, big] = [countAscii(bytes, 1), countAscii(bytes, 0)];
  if (little === big) return null;
  return little > big ? 'utf-16le' : 'utf-16be';
}

/**
 * How many of the first characters are ASCII, if they are UTF-16 with the high byte first (0) or second (1); 0 where that
 * is not likely. 一 (U+4E00) read the wrong way round is an N, but digits and line ends are then something else.
 */
function countAscii(bytes: Uint8Array, high: 0 | 1): number {
  const length = Math.min(bytes.length, 8192) & ~1;
  let count = 0;
  for (let index = 0; index < length; index += 2) {
    if (bytes[index + high] !== 0) continue;
    const low = bytes[index + 1 - high] ?? 0;
    if (low === 0) return 0;
    if (low < 0x7f && (low >= 0x20 || low === 0x09 || low === 0x0a || low === 0x0d)) count += 1;
  }
  return count * 40 > length ? count : 0;
}

/** In bytes: enough of a table to tell its encoding. */
const SAMPLE_LENGTH = 65_536;
/** Of any table of figures, in both scripts; read in the wrong one of the two encodings, hardly any is left. */
const USUAL = /[市县縣区區省州年月日城地名人口数數件率合计計总總全第一二三四五六七八九十中国國北南东東西江山河湖海]/g;

/** Nearly all bytes of Big5 are characters of GB 18030 too, but none that a table has. */
function isLikelierBig5(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE_LENGTH);
  const [big5, gb18030] = ['big5', 'gb18030'].map((encoding) => count(new TextDecoder(encoding).decode(sample), USUAL));
  return big5! > 2 * gb18030! + 1;
}

function decodeStrictly(bytes: Uint8Array, encoding: 'utf-8' | 'gb18030' | 'big5'): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** How many lines with more than ASCII are Chinese in UTF-8, and how many are not UTF-8. */
function countUtf8Lines(bytes: Uint8Array): { readonly chinese: number; readonly other: number } {
  let [chinese, other] = [0, 0];
  let isChinese = false;
  let isValid = true;
  for (let index = 0; index <= bytes.length; index += 1) {
    const byte = bytes[index] ?? 0x0a;
    if (byte < 0x80) {
      if (byte !== 0x0a) continue;
      if (!isValid) other += 1;
      else if (isChinese) chinese += 1;
      [isChinese, isValid] = [false, true];
      continue;
    }
    const following =
      byte >= 0xf0 && byte < 0xf5 ? 3 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xc2 && byte < 0xe0 ? 1 : 0;
    let found = 0;
    while (found < following && ((bytes[index + found + 1] ?? 0) & 0xc0) === 0x80) found += 1;
    if (following === 0 || found < following) isValid = false;
    else if (byte >= 0xe3 && byte <= 0xe9) isChinese = true;
    index += found;
  }
  return { chinese, other };
}

/** Neither GB 18030 nor UTF-8 has the byte of a line feed within a character. */
function decodeByLine(bytes: Uint8Array, isMostlyUtf8: boolean): DecodedText {
  const [mixed, undecodable] = [createOddLines(), createOddLines()];
  const decodeLine = createLineDecoder(isMostlyUtf8);
  const texts: string[] = [];
  for (let start = 0, line = 1; start < bytes.length; line += 1) {
    const found = bytes.indexOf(0x0a, start);
    const end = found < 0 ? bytes.length : found + 1;
    const { text, isUtf8 } = decodeLine(bytes.subarray(start, end));
    if (text.includes('\ufffd')) undecodable.note(line);
    else if (isUtf8 !== null && isUtf8 !== isMostlyUtf8) mixed.note(line);
    texts.push(text);
    start = end;
  }
  return { text: texts.join('').replace(/^\ufeff/, ''), mixed: mixed.result(), undecodable: undecodable.result() };
}

interface DecodedLine {
  readonly text: string;
  /** null for a line that is the same in both. */
  readonly isUtf8: boolean | null;
}

function createLineDecoder(isMostlyUtf8: boolean): (bytes: Uint8Array) => DecodedLine {
  const [utf8, gb18030] = [new TextDecoder('utf-8'), new TextDecoder('gb18030')];
  return (bytes) => {
    const text = utf8.decode(bytes);
    if (text.length === bytes.length && !text.includes('\ufffd')) return { text, isUtf8: null };
    const [damaged, chinese] = [count(text, /\ufffd/g), count(text, /[\u3400-\u9fff]/g)];
    // Decoding GB 18030 as UTF-8 leaves hardly any characters.
    const isUtf8 = damaged === 0 ? isMostlyUtf8 || chinese > 0 : isMostlyUtf8 && damaged * 2 <= chinese;
    return isUtf8 ? { text, isUtf8 } : { text: gb18030.decode(bytes), isUtf8 };
  };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function createOddLines(): { note(line: number): void; result(): OddLines | null } {
  let first = 0;
  let count = 0;
  return {
    note(line) {
      if (count === 0) first = line;
      count += 1;
    },
    result: () => (count === 0 ? null : { line: first, count }),
  };
}
