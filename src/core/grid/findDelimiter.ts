import { parseDelimited } from './parseDelimited';

/** In order of preference: commas may also part thousands and decimals. */
export const DELIMITERS = ['\t', ';', '|', ','] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** In characters. */
const SAMPLE_LENGTH = 65_536;

/**
 * What parts the cells of a text: what gives most of its first rows the same number of cells. null where nothing gives
 * any row two.
 */
export function findDelimiter(text: string): Delimiter | null {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const isCut = sample.length < text.length;
  let best: Delimiter | null = null;
  let mostAgreeing = 0;
  for (const delimiter of DELIMITERS) {
    const agreeing = countAgreeing(sample, delimiter, isCut);
    if (agreeing <= mostAgreeing) continue;
    best = delimiter;
    mostAgreeing = agreeing;
  }
  return best;
}

/** How many rows have the number of cells that most have, of those that have several. */
function countAgreeing(sample: string, delimiter: Delimiter, isCut: boolean): number {
  if (!sample.includes(delimiter)) return 0;
  const lengths: number[] = [];
  // Where a delimiter parts what quotation marks hold together, it is none.
  let isTorn = false;
  parseDelimited(sample, delimiter, {
    onRow({ length }) {
      lengths.push(isTorn ? 0 : length);
      isTorn = false;
    },
    onLooseQuote() {
      isTorn = true;
    },
  });
  if (isCut && lengths.length > 1) lengths.pop();
  const counts = new Map<number, number>();
  for (const length of lengths) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}
