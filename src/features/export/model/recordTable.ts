import { levelOf } from '../../../core/areas/area';
import type { AtlasRecord } from '../../../core/record/authored/parseRecord';
import type { Observation } from '../../../core/record/observation';
import { type Cells, formatCsv } from '../../../core/text/csv';
import { EVIDENCE_COLUMNS, evidenceCells, MEASURE_COLUMNS, measureCells, UNIT_COLUMNS, unitCells } from './figureCells';
import type { NameOf } from './themeFigures';

/** The header of the record's file; as stable as that of a theme. */
export const RECORD_COLUMNS: readonly string[] = [
  ...['id', 'adcode', 'name_zh', 'name_en', 'level', 'value', ...UNIT_COLUMNS],
  ...EVIDENCE_COLUMNS,
  ...MEASURE_COLUMNS,
  ...['topic', 'topic_zh', 'topic_en'],
];

/**
 * Every figure of the record, a row each, as it was read: nothing chosen, divided or classified. Those that the atlas
 * computed from the boundaries have the `source_kind` "boundaries" and nothing in `published`. A reader's own tables are no
 * part of it: hundreds of thousands of rows stay in the file that they came in.
 *
 * @param record without own figures (`AtlasData.published`).
 */
export function recordCsv(record: AtlasRecord, nameOf: NameOf): string {
  return formatCsv(
    RECORD_COLUMNS,
    record.observations.map((observation) => recordRow(observation, record, nameOf)),
  );
}

function recordRow(observation: Observation, record: AtlasRecord, nameOf: NameOf): Cells {
  const { id, adcode, value, unit } = observation;
  const name = nameOf(adcode);
  const measure = record.measures.get(observation.measure);
  const topic = record.topics.get(measure?.topic ?? '');
  return {
    id,
    adcode,
    name_zh: name?.zh ?? null,
    name_en: name?.en ?? null,
    level: levelOf(adcode),
    value,
    ...unitCells(unit),
    ...evidenceCells(observation, record),
    ...(measure === undefined ? { measure: observation.measure } : measureCells(measure)),
    topic: measure?.topic ?? null,
    topic_zh: topic?.name.zh ?? null,
    topic_en: topic?.name.en ?? null,
  };
}
