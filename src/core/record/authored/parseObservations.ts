import { isAdcode } from '../../areas/area';
import { isCalendarDate, isoDay } from '../../text/dates';
import type { Measure, Observation, Source } from '../observation';
import { BadCell, choiceIn, numberIn, paragraphsIn, requiredText } from './cells';
import { impossible } from './impossible';
import { parseTable, problemOf, type Report, type Row } from './table';

// biome-ignore format: one line reads as the header of the file
export const OBSERVATION_COLUMNS = ['id', 'source', 'adcode', 'measure', 'value', 'unit', 'comparator', 'period_start', 'period_end', 'qualifier', 'scope', 'published', 'paragraph', 'note'] as const;

export interface ObservationContext {
  readonly sources: ReadonlyMap<string, Source>;
  readonly measures: ReadonlyMap<string, Measure>;
  hasArea(adcode: string): boolean;
}

/** The figures of one source. What refers to something unknown or does not read as a figure is reported and left out. */
export function parseObservations(
  file: string,
  source: string,
  text: string | null | undefined,
  context: ObservationContext,
  report: Report,
): Observation[] {
  return parseTable(file, text, OBSERVATION_COLUMNS, report)
    .map((row) => BadCell.report(report, () => parseObservation(row, source, context)))
    .filter((observation) => observation !== null);
}

/**
 * One figure.
 *
 * @param expected the source that the file is of.
 * @throws {BadCell}
 */
export function parseObservation(
  row: Row<(typeof OBSERVATION_COLUMNS)[number]>,
  expected: string,
  context: ObservationContext,
): Observation {
  const source = requiredText(row, 'source');
  const published = context.sources.get(source);
  if (published === undefined) throw new BadCell(problemOf(row, 'unknown-source', { source }));
  if (source !== expected) throw new BadCell(problemOf(row, 'wrong-file', { source, expected }));
  const adcode = requiredText(row, 'adcode');
  if (!isAdcode(adcode) || !context.hasArea(adcode)) throw new BadCell(problemOf(row, 'unknown-adcode', { adcode }));
  const measureId = requiredText(row, 'measure');
  const measure = context.measures.get(measureId);
  if (measure === undefined) throw new BadCell(problemOf(row, 'unknown-measure', { measure: measureId }));
  const value = numberIn(row, 'value');
  const unit = requiredText(row, 'unit');
  if (unit !== measure.unit) {
    throw new BadCell(problemOf(row, 'wrong-unit', { unit, measure: measureId, expected: measure.unit }));
  }
  const start = isoDay(requiredText(row, 'period_start'));
  const end = isoDay(requiredText(row, 'period_end'));
  if (!isCalendarDate(start) || !isCalendarDate(end) || start > end) {
    throw new BadCell(problemOf(row, 'bad-period', { start, end }));
  }
  const comparator = choiceIn(row, 'comparator', ['yoy', 'mom', 'none']);
  const period = { start, end };
  const reason = impossible({ adcode, value, comparator, period }, measure, published);
  if (reason !== null) throw new BadCell(problemOf(row, reason.code, reason.values));
  return {
    id: requiredText(row, 'id'),
    source,
    adcode,
    measure: measureId,
    value,
    unit,
    comparator,
    period,
    qualifier: choiceIn(row, 'qualifier', ['over', 'or-more', 'nearly', 'exceeding', 'daily-mean', 'about', 'none']),
    scope: choiceIn(row, 'scope', ['all', 'operation', 'part']),
    published: row.cells.published,
    paragraphs: paragraphsIn(row, 'paragraph'),
    note: row.cells.note,
    file: row.file,
    line: row.line,
  };
}
