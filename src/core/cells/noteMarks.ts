/** A table's cells by row. */
type Cells = readonly (readonly string[])[];

/** Whether a note stands in a table for a mark, by its number: 1 for ①, ⑴, ❶ and ¹. */
export type IsNote = (number: number) => boolean;

export const NO_NOTES: IsNote = () => false;

/** The number that a circled, bracketed or raised mark stands for; of several characters, that of ¹². */
export function numberOfMark(mark: string): number {
  const raised = [...mark].map((digit) => RAISED.indexOf(digit));
  if (!raised.includes(-1)) return Number(raised.join(''));
  const code = mark.codePointAt(0) ?? 0;
  const first = [0x2460, 0x2474, 0x2776].find((each) => code >= each && code < each + 20) ?? code;
  return code - first + 1;
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The notes of a table, looked for when the first mark is asked for: ①含高新区 · 注：1.含高新区 · [1] 初步核算数. */
export function notesOf(grid: Cells): IsNote {
  let known: ReadonlySet<number> | null = null;
  return (number) => {
    known ??= findNotes(grid);
    return known.has(number);
  };
}

const LIKELY = /[①-⑳⑴-⒇❶-❿¹²³⁴-⁹]|注|^[[(（【]?\d{1,2}[\])）】.、．]/;
/** A mark in front of words, at the beginning of a cell, of a sentence or behind 注. */
const NOTE = new RegExp(
  `(?:^|[\\s。；;：:，,])(?:([①-⑳⑴-⒇❶-❿]|[${RAISED}]{1,2})|(?:注(?:释|解)?\\s*[：:]?\\s*)?[[(（【]?(\\d{1,2})[\\])）】.、．：:]|注\\s*(\\d{1,2}))\\s*(?=[\\p{L}《“"]{2})`,
  'gu',
);

function findNotes(grid: Cells): ReadonlySet<number> {
  const numbers = new Set<number>();
  for (const row of grid) {
    for (const cell of row) {
      if (cell.length < 3 || !LIKELY.test(cell)) continue;
      for (const [, mark, bracketed, written] of cell.matchAll(NOTE))
        numbers.add(mark === undefined ? Number(bracketed ?? written) : numberOfMark(mark));
    }
  }
  return numbers;
}
