import { scanNumerals } from '../record/authored/numerals';
import { findPrint, splitParagraphs } from '../record/authored/paragraph';
import type { Observation, PublishedRecord } from '../record/observation';
import type { Discrepancy } from './discrepancy';
import type { NotFigure } from './notFigures';
import { verifyBody } from './verifyBody';
import { verifyDocument } from './verifyDocument';

export interface Verification {
  readonly discrepancies: readonly Discrepancy[];
  /** For each verified source: how many figures, and how many numerals its document holds. */
  readonly verified: readonly {
    readonly source: string;
    readonly document: string;
    readonly figures: number;
    readonly numerals: number;
  }[];
}

/**
 * Checks the record of the bulletins against their documents, given as text by name. Which document belongs to which
 * source is seen from the figures in it, so no name of a file enters the record.
 *
 * @param simplified a text in simplified characters, as the names of measures are.
 */
export function verifyRecord(
  record: PublishedRecord,
  notFigures: readonly NotFigure[],
  documents: ReadonlyMap<string, string>,
  simplified: (text: string) => string,
): Verification {
  const discrepancies: Discrepancy[] = [];
  const verified: Verification['verified'][number][] = [];
  const used = new Set<NotFigure>();
  const rest = new Map(documents);
  const bulletins = [...record.sources.values()].filter(({ kind }) => kind === 'bulletin');
  for (const { id: source, date, body } of bulletins) {
    const observations = record.observations.filter((observation) => observation.source === source);
    const name = findDocument(observations, rest);
    const text = name === null ? undefined : rest.get(name);
    if (name === null || text === undefined) {
      discrepancies.push({ source, id: null, code: 'no-document', values: {} });
      continue;
    }
    rest.delete(name);
    discrepancies.push(...verifyDocument(source, text, observations, record.measures, notFigures, used, simplified));
    discrepancies.push(...verifyBody(source, text, body));
    if (!printsDay(text, date)) discrepancies.push({ source, id: null, code: 'wrong-date', values: { date } });
    verified.push({ source, document: name, figures: observations.length, numerals: scanNumerals(text).length });
  }
  for (const name of rest.keys()) discrepancies.push({ source: name, id: null, code: 'no-source', values: {} });
  for (const notFigure of notFigures) {
    if (used.has(notFigure)) continue;
    const { text, file, line, source } = notFigure;
    discrepancies.push({ source: source ?? 'any', id: null, code: 'unused-not-figure', values: { text, file, line } });
  }
  return { discrepancies, verified };
}

/** Whether a text prints a day, with its year or without; of a date without a day, whether it prints the year. */
function printsDay(text: string, date: string): boolean {
  const [year = '', month, day] = date.split('-');
  if (month === undefined || day === undefined) return text.includes(year);
  return text.includes(date) || new RegExp(`(?<!\\d)0?${Number(month)}月0?${Number(day)}日`).test(text);
}

/** The document in which most of the figures stand at their paragraph; null where none holds at least half of them. */
function findDocument(observations: readonly Observation[], documents: ReadonlyMap<string, string>): string | null {
  let best: string | null = null;
  let bestCount = observations.length / 2;
  for (const [name, document] of documents) {
    const paragraphs = splitParagraphs(document);
    const count = observations.filter(({ published, paragraphs: [number = 0] }) => {
      const paragraph = paragraphs[number - 1];
      return published !== '' && paragraph !== undefined && findPrint(published, paragraph).length > 0;
    }).length;
    if (count >= bestCount && count > 0) {
      best = name;
      bestCount = count;
    }
  }
  return best;
}
