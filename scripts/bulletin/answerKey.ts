/** The answer keys of bulletins: for each text its figures and its numerals that are none, as JSON lines. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Line from 1, then from and to in code points of it. */
export type KeySpan = readonly [line: number, start: number, end: number];

export interface KeyFigure {
  readonly doc: string;
  readonly adcode: string;
  readonly metric_zh: string;
  readonly metric_alt?: readonly string[];
  readonly value: number;
  readonly unit: string | null;
  readonly kind: string;
  readonly comparator: string | null;
  readonly comparator_alt?: readonly (string | null)[];
  readonly period: string | null;
  readonly period_alt?: readonly (string | null)[];
  readonly qualifier: string | null;
  readonly scope: string;
  readonly scope_alt?: readonly string[];
  readonly published: string;
  readonly span: KeySpan;
  /** The rest of a numeral that goes on in another line. */
  readonly span2?: KeySpan;
  /** Where the text repeats the figure. */
  readonly also_spans?: readonly KeySpan[];
  /** Other values with their units that are right. */
  readonly also_accept?: readonly { readonly value?: number; readonly unit?: string | null }[];
  /** What the value is counted per, where the unit may say it too. */
  readonly per?: string;
  /** Counts neither for nor against. */
  readonly borderline?: boolean;
}

interface KeyNumeral {
  readonly doc: string;
  readonly published: string;
  readonly span: KeySpan;
  readonly borderline?: boolean;
}

export interface AnswerKey {
  readonly figures: readonly KeyFigure[];
  readonly others: readonly KeyNumeral[];
}

/** @param folder holds figures.jsonl and not_figures.jsonl beside the texts. */
export async function readAnswerKey(folder: string): Promise<AnswerKey> {
  const lines = async (name: string) => {
    const text = await readFile(join(folder, name), 'utf8');
    return text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line));
  };
  return { figures: await lines('figures.jsonl'), others: await lines('not_figures.jsonl') };
}
