import type { Portrayal } from '../../../core/portrayal/portrayal';
import { fileWithoutPerson } from '../../../core/privacy/fileWithoutPerson';
import { valueOrName } from '../../../core/record/categories/categories';
import { formatPlainly } from '../../../core/record/format';
import type { Observation, PublishedRecord } from '../../../core/record/observation';
import { type Cells, formatCsv } from '../../../core/text/csv';
import { EVIDENCE_COLUMNS, evidenceCells, MEASURE_COLUMNS, measureCells, UNIT_COLUMNS, unitCells } from './figureCells';
import { type NameOf, type ThemeFigure, themeFigures } from './themeFigures';

/** The header of a theme's file. The names stay in every language and every release: people compute with them. */
export const THEME_COLUMNS: readonly string[] = [
  ...['adcode', 'name_zh', 'name_en', 'level', 'status', 'value', 'shown', ...UNIT_COLUMNS, 'normalisation'],
  ...['residents', 'residents_date', 'residents_source', 'residents_source_date'],
  ...['land_km2', 'land_date', 'land_source', 'land_source_date', 'days'],
  ...['class', 'class_lower', 'class_upper', 'figure'],
  ...EVIDENCE_COLUMNS,
  ...MEASURE_COLUMNS,
  ...['divisor', 'divisor_measure', 'divisor_date', 'divisor_source', 'divisor_source_date'],
  ...['file', 'row', 'column'],
];

/** The theme as it is on the map, an area a row; those without a figure say so in `status`. */
export function themeCsv(portrayal: Portrayal, record: PublishedRecord, nameOf: NameOf): string {
  const rows = themeFigures(portrayal, record, nameOf).map((figure) => themeRow(figure, portrayal, record));
  return formatCsv(THEME_COLUMNS, rows);
}

function themeRow(figure: ThemeFigure, { level, legend }: Portrayal, record: PublishedRecord): Cells {
  const { adcode, name, status, value, observation, unread } = figure;
  const { residents, landArea, divisor, days, classNumber, legendClass } = figure;
  const { measure, normalisation } = legend;
  const isCategory = measure.categories !== undefined;
  return {
    adcode,
    name_zh: name?.zh ?? null,
    name_en: name?.en ?? null,
    level,
    status,
    value: value === null ? null : valueOrName(value, measure),
    shown: value === null ? null : formatPlainly(value, measure, 'en', normalisation),
    ...unitCells(measure.unit),
    normalisation: normalisation.join(' '),
    ...denominatorCells('residents', 'residents', residents, record),
    ...denominatorCells('land', 'land_km2', landArea, record),
    days,
    class: classNumber,
    class_lower: isCategory ? null : (legendClass?.lower ?? null),
    class_upper: isCategory ? null : (legendClass?.upper ?? null),
    figure: observation === null ? null : valueOrName(observation.value, measure),
    ...(observation === null ? {} : evidenceCells(observation, record)),
    // Themes may show several measures of one group: each row names its own.
    ...measureCells(record.measures.get(observation?.measure ?? '') ?? measure),
    ...denominatorCells('divisor', 'divisor', divisor, record),
    divisor_measure: divisor?.measure ?? null,
    ...(unread === null ? {} : { published: unread.text, row: unread.row, column: unread.column }),
    ...placeCells(observation),
  };
}

/** As `tableObservation` writes it. */
const SHEET_BEHIND = ' · ';

/** Where a figure stands in the reader's own file, and sheet; empty for what was published. */
function placeCells(observation: Observation | null): Cells {
  if (observation?.column === undefined) return {};
  const file = observation.file
    .split(SHEET_BEHIND)
    .map((name) => fileWithoutPerson(name))
    .join(SHEET_BEHIND);
  return { file, row: observation.line, column: observation.column };
}

function denominatorCells(
  prefix: string,
  column: string,
  observation: Observation | null,
  { sources }: PublishedRecord,
): Cells {
  return {
    [column]: observation?.value ?? null,
    [`${prefix}_date`]: observation?.period.end ?? null,
    [`${prefix}_source`]: observation?.source ?? null,
    [`${prefix}_source_date`]: observation === null ? null : (sources.get(observation.source)?.date ?? null),
  };
}
