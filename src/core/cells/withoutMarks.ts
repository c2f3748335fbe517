import { type IsNote, numberOfMark } from './noteMarks';
import type { UnreadReason } from './numberCell';
import { remarkOf } from './remarks';

/** A cell without what is no part of its figure. */
export interface BareCell {
  readonly text: string;
  /** 左右, 上下 or （约） stood behind it. */
  readonly isAbout: boolean;
  /** A mark that may be part of the figure is left: 10⁴, or 12① where no note says what ① is. */
  readonly isMarked: boolean;
  /** Why a remark behind it leaves no figure to read; null where none does. */
  readonly refused: UnreadReason | null;
}

/**
 * A folded cell without footnote marks (★12, 12[3], 12*, and 12① or 12¹ where the table has the note), a remark in
 * brackets behind it, the full stop, the apostrophe by which spreadsheets mark a text. A unit in brackets stays, without
 * them.
 */
export function withoutMarks(cell: string, isNote: IsNote): BareCell {
  let text = cell.replace(LEADING_MARKS, '');
  let isAbout = false;
  let refused: UnreadReason | null = null;
  for (let isDone = false; !isDone; ) {
    const unmarked = withoutNumberedMark(text.replace(TRAILING_MARKS, ''), isNote);
    const figure = unmarked.replace(ABOUT, '');
    isAbout ||= figure !== unmarked;
    const bare = withoutRemark(figure.trimEnd());
    refused ??= bare.refused;
    isDone = bare.text === text;
    text = bare.text;
  }
  return { text: text.trim(), isAbout, isMarked: NUMBERED_MARK.test(text), refused };
}

const LEADING_MARKS = /^(?:['’]|[★☆*†‡§¶#※]+)\s*/;
const TRAILING_MARKS =
  /(?:[★☆*†‡§¶#※。;,、]|(?<=[\d%])\.|[[【〔]\s*(?:注|note)?\s*[\da-z]{1,2}\s*[\]】〕]|\(?注\s*\d{1,2}\)?)\s*$/i;
/** The raised ones behind a letter are of its unit: km². */
const NUMBERED_MARK = /(?<=.)\s*([①-⑳⑴-⒇❶-❿]|(?<=[\d%‰])[¹²³⁰⁴-⁹]+)$/;
const ABOUT = /(?:左右|上下|\((?:大?约|估[计算]?|estimated?|est\.?|approx(?:imate(?:ly)?)?\.?)\))$/i;

function withoutNumberedMark(text: string, isNote: IsNote): string {
  const [whole, mark] = NUMBERED_MARK.exec(text) ?? [];
  if (whole === undefined || mark === undefined) return text;
  const rest = text.slice(0, -whole.length);
  // To the power of 1 it is the same; 10 with a small 4 is not 10 whatever notes there are.
  if (mark === '¹') return rest;
  const isPower = /[¹²³⁰⁴-⁹]/.test(mark) && /(?:^|\D)10$/.test(rest);
  return !isPower && isNote(numberOfMark(mark)) ? rest : text;
}

/** A bracket with a number in it says a second figure, and stays to be refused. */
function withoutRemark(text: string): Pick<BareCell, 'text' | 'refused'> {
  const [, figure = '', words = ''] = /^(.*[^\s(])\s*\(([^()\d]*)\)$/.exec(text) ?? [];
  if (figure === '') return { text, refused: null };
  const remark = remarkOf(words);
  if (remark === 'joined')
    return { text: /[\d余多]$/.test(figure) ? `${figure}${words.trim()}` : figure, refused: null };
  return { text: figure, refused: remark === 'harmless' ? null : remark };
}
