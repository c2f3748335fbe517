/**
 * A bulletin's text as passages: paragraphs with their hard-wrapped lines joined and the spaces beside numerals left out, each
 * character with its offset in the text as it was given.
 */
import { foldText } from './foldText';
import { isFurniture, isImprint } from './furniture';

type PassageRole = 'title' | 'imprint' | 'body' | 'furniture' | 'table';

export interface Passage {
  /** Folded. */
  readonly text: string;
  /** Offset of each character in the given text. */
  readonly at: readonly number[];
  readonly role: PassageRole;
}

interface Line {
  readonly text: string;
  readonly start: number;
}

export function readPassages(given: string): readonly Passage[] {
  const lines = linesOf(foldText(given));
  const width = wrapWidth(lines);
  const passages: Passage[] = [];
  let isBefore = true;
  for (let index = 0; index < lines.length; index += 1) {
    const joined = [lines[index]!];
    if (joined[0]!.text.trim() === '') continue;
    const bare = joined[0]!.text.replace(/\s+/g, '');
    let role: PassageRole = isFurniture(bare) ? 'furniture' : isImprint(bare) ? 'imprint' : 'body';
    if (role === 'body' && /\S\t+\S/.test(joined[0]!.text.trim())) role = 'table';
    while (
      role === 'body' &&
      index + 1 < lines.length &&
      isWrapped(joined.at(-1)!, lines[index + 1]!, width, joined.length > 1)
    ) {
      index += 1;
      joined.push(lines[index]!);
    }
    const isTitle =
      role === 'body' && isBefore && joined.length === 1 && bare.length <= 60 && !/[。！；]$|[。；]/.test(bare);
    if (role === 'body' && !isTitle) isBefore = false;
    passages.push(passageOf(joined, isTitle ? 'title' : role));
  }
  return passages;
}

function linesOf(text: string): readonly Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const at = start;
    start += line.length + 1;
    return { text: line, start: at };
  });
}

/** The length that lines are cut at, or null where paragraphs stand on one line each. Letters and digits are half as wide. */
function wrapWidth(lines: readonly Line[]): number | null {
  const bodies = lines.map(({ text }) => text.trim()).filter((text) => text !== '');
  const longest = Math.max(0, ...bodies.map(widthOf));
  if (longest > 60 || longest < 12) return null;
  const cut = bodies.filter((text) => widthOf(text) >= 0.8 * longest && !ENDS.test(text) && !BEGINS.test(text)).length;
  return cut >= 3 && cut >= bodies.length / 2.5 ? longest : null;
}

function widthOf(text: string): number {
  let width = 0;
  for (let index = 0; index < text.length; index += 1) width += text.charCodeAt(index) < 0x2e80 ? 0.5 : 1;
  return width;
}

const ENDS = /(?:[。！？；：”）】…~>》]|\p{Extended_Pictographic}\uFE0F?)\s*$/u;
const BEGINS =
  /^\s*(?:[【●■◆▲★☆•·#①-⑳]|\p{Extended_Pictographic}|[一二三四五六七八九十]{1,3}[、是]|\d{1,2}[.、](?!\d)|[（(][一二三四五六七八九十\d]{1,2}[）)]|(?:附|案例|问|答|记者|备注|表)[\d一二三四五]?[：: ])/u;

/** Whether a line goes on in the next one. */
function isWrapped(line: Line, next: Line, width: number | null, isCut: boolean): boolean {
  const text = line.text.trimEnd();
  if (next.text.trim() === '' || BEGINS.test(next.text)) return false;
  const behind = next.text.replace(/\s+/g, '');
  if (isFurniture(behind) || isImprint(behind) || /\S\t+\S/.test(next.text.trim())) return false;
  if (/[，、]$/.test(text)) return true;
  if (
    /\d$/.test(text) &&
    /^(?:[余多]?[万亿%]|[余多]?[起件人名家元个处次吨天辆宗户项条批])/.test(behind) &&
    /[，。]/.test(text)
  )
    return true;
  if (ENDS.test(text)) return width !== null && /[；：”）]$/.test(text) && widthOf(text.trim()) >= 0.8 * width;
  if (width !== null) return widthOf(text.trim()) >= 0.8 * width;
  // Within a number; and the lines of a paragraph that was cut there.
  if (/\d[,，]\d{1,2}$/.test(text) && /^\d{1,2}(?!\d)/.test(behind)) return true;
  return isCut && /[\u4e00-\u9fff]$/.test(text) && /[，。]/.test(behind);
}

const DIGIT = /[\d%‰]/;

function passageOf(lines: readonly Line[], role: PassageRole): Passage {
  let raw = '';
  const rawAt: number[] = [];
  for (const { text, start } of lines) {
    // A number that was cut behind the comma of its thousands.
    if (/\d，\d{1,2}$/.test(raw) && /^\d{1,2}(?!\d)/.test(text)) raw = raw.replace(/，(?=\d{1,2}$)/, ',');
    if (/\d，$/.test(raw) && /^\d{3}(?!\d)/.test(text)) raw = `${raw.slice(0, -1)},`;
    const from = text.length - text.trimStart().length;
    for (let index = from; index < text.trimEnd().length; index += 1) {
      raw += text.charAt(index);
      rawAt.push(start + index);
    }
  }
  if (role === 'table') return { text: raw, at: rawAt, role };
  let text = '';
  const at: number[] = [];
  for (let index = 0; index < raw.length; index += 1) {
    if (raw.charAt(index) === ' ' || raw.charAt(index) === '\t') {
      const before = text.charAt(text.length - 1);
      const behind = raw.slice(index).trimStart().charAt(0);
      const isBesideDigit = DIGIT.test(before) !== DIGIT.test(behind);
      if (before === ' ' || behind === '' || isBesideDigit) continue;
    }
    text += raw.charAt(index);
    at.push(rawAt[index]!);
  }
  return { text, at, role };
}
