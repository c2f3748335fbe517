import { isAdcode } from '../../areas/area';
import { RESIDENTS_MEASURE } from '../normalise';
import type { Observation } from '../observation';
import { BadCell, numberIn, requiredText } from './cells';
import { impossible } from './impossible';
import type { ObservationContext } from './parseObservations';
import { parseTable, problemOf, type Report, type Row } from './table';

const columns = ['adcode', 'name', 'residents', 'note'] as const;

/** When the residents of these tables were counted. */
const CENSUS_DAY = '2020-11-01';

/**
 * Figures that are alike but for place, number and note: the residents of every county at the census, in a table a third as large as
 * `observations`. What refers to something unknown or does not read as a number is reported and left out.
 */
export function parseResidents(
  file: string,
  source: string,
  text: string | null | undefined,
  context: ObservationContext,
  report: Report,
): Observation[] {
  if (!context.measures.has(RESIDENTS_MEASURE)) return [];
  return parseTable(file, text, columns, report)
    .map((row) => BadCell.report(report, () => parseRow(row, source, context)))
    .filter((observation) => observation !== null);
}

function parseRow(row: Row<(typeof columns)[number]>, source: string, context: ObservationContext): Observation {
  const measure = context.measures.get(RESIDENTS_MEASURE);
  const published = context.sources.get(source);
  if (measure === undefined || published === undefined) throw new BadCell(problemOf(row, 'unknown-source', { source }));
  const adcode = requiredText(row, 'adcode');
  if (!isAdcode(adcode) || !context.hasArea(adcode)) throw new BadCell(problemOf(row, 'unknown-adcode', { adcode }));
  const value = numberIn(row, 'residents');
  const period = { start: CENSUS_DAY, end: CENSUS_DAY };
  const reason = impossible({ adcode, value, comparator: 'none', period }, measure, published);
  if (reason !== null) throw new BadCell(problemOf(row, reason.code, reason.values));
  return {
    id: `${source}-${RESIDENTS_MEASURE}-${adcode}`,
    source,
    adcode,
    measure: RESIDENTS_MEASURE,
    value,
    unit: measure.unit,
    comparator: 'none',
    period,
    qualifier: 'none',
    scope: 'all',
    published: '',
    paragraphs: [],
    note: row.cells.note,
    file: row.file,
    line: row.line,
  };
}
