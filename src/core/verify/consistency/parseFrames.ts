import type { Adcode } from '../../areas/area';
import { BadCell, choiceIn, optionalText, paragraphsIn, requiredText } from '../../record/authored/cells';
import { parseTable, problemOf, type Report, type Row } from '../../record/authored/table';
import type { Comparator, Observation } from '../../record/observation';
import { isCalendarDate, isoDay } from '../../text/dates';

/** Stands for the day on which the source came out: figures up to then must move with it. */
export const PUBLICATION = 'publication';

/**
 * What figures of a paragraph have in common, as an editor read it there: place, period, scope and comparator are said
 * once for many figures, and so are written down once for them.
 */
export interface Frame {
  readonly source: string;
  /** Empty for a source whose figures name no paragraph. */
  readonly paragraphs: readonly number[];
  /** How many figures are of this frame in each of the paragraphs; of a source without paragraphs, in all. */
  readonly figures: readonly number[];
  /** Kinds and spans of measures, or measures: which figures of the paragraphs it is for. Empty: all that no other is for. */
  readonly of: readonly string[];
  /** null: any place. */
  readonly adcode: Adcode | null;
  /** Days (YYYY-MM-DD), or `PUBLICATION`. */
  readonly start: string;
  readonly end: string;
  readonly scope: Observation['scope'];
  readonly comparator: Comparator;
  readonly file: string;
  readonly line: number;
}

const columns = [
  'source',
  'paragraphs',
  'figures',
  'of',
  'adcode',
  'start',
  'end',
  'scope',
  'comparator',
  'about',
] as const;

/** @param text null where the file is missing, which is reported. */
export function parseFrames(file: string, text: string | null, report: Report): readonly Frame[] {
  return parseTable(file, text, columns, report).flatMap((row) => BadCell.report(report, () => parseFrame(row)) ?? []);
}

function parseFrame(row: Row<(typeof columns)[number]>): Frame {
  const [start, end] = [isoDay(requiredText(row, 'start')), isoDay(requiredText(row, 'end'))];
  const isDay = (day: string) => day === PUBLICATION || isCalendarDate(day);
  // The word stands behind every date, as the day itself is the last that a figure can be of.
  if (!isDay(start) || !isDay(end) || start > end) throw new BadCell(problemOf(row, 'bad-period', { start, end }));
  requiredText(row, 'about');
  requiredText(row, 'figures');
  return {
    source: requiredText(row, 'source'),
    paragraphs: paragraphsIn(row, 'paragraphs'),
    figures: paragraphsIn(row, 'figures'),
    of: (optionalText(row, 'of') ?? '').split(/\s+/).filter((word) => word !== ''),
    adcode: optionalText(row, 'adcode'),
    start,
    end,
    scope: choiceIn(row, 'scope', ['all', 'operation', 'part']),
    comparator: choiceIn(row, 'comparator', ['yoy', 'mom', 'none']),
    file: row.file,
    line: row.line,
  };
}
