import { observationNote } from '../../../core/record/authored/note';
import { unitName } from '../../../core/record/authored/units';
import type { Measure, Observation, PublishedRecord } from '../../../core/record/observation';
import type { Cells } from '../../../core/text/csv';

export const MEASURE_COLUMNS = [
  'measure',
  'measure_zh',
  'measure_en',
  'definition_zh',
  'definition_en',
  'kind',
  'span',
  'polarity',
  'comparability',
] as const;

/** What is observed, spelled out so that a row can be read without the tables of the atlas. */
export function measureCells({ id, name, definition, kind, span, polarity, comparability }: Measure): Cells {
  return {
    measure: id,
    measure_zh: name.zh,
    measure_en: name.en,
    definition_zh: definition.zh,
    definition_en: definition.en,
    kind,
    span,
    polarity,
    comparability,
  };
}

export const UNIT_COLUMNS = ['unit', 'unit_zh', 'unit_en'] as const;

/** The key of a unit and its names; the text itself for a unit that the atlas does not know. */
export function unitCells(unit: string): Cells {
  const name = unitName(unit);
  return { unit, unit_zh: name.zh, unit_en: name.en };
}

export const EVIDENCE_COLUMNS = [
  'qualifier',
  'comparator',
  'scope',
  'period_start',
  'period_end',
  'published',
  'source',
  'source_kind',
  'source_title_zh',
  'source_title_en',
  'publisher_zh',
  'publisher_en',
  'source_date',
  'paragraphs',
  'note_zh',
  'note_en',
] as const;

/** How a figure was said, and where: all that is needed to find it in its document. */
export function evidenceCells(observation: Observation, { sources }: PublishedRecord): Cells {
  const { qualifier, comparator, scope, period, published, paragraphs } = observation;
  const source = sources.get(observation.source);
  const note = observationNote(observation);
  return {
    qualifier,
    comparator,
    scope,
    period_start: period.start,
    period_end: period.end,
    published,
    source: observation.source,
    source_kind: source?.kind ?? null,
    source_title_zh: source?.title.zh ?? null,
    source_title_en: source?.title.en ?? null,
    publisher_zh: source?.publisher.zh ?? null,
    publisher_en: source?.publisher.en ?? null,
    source_date: source?.date ?? null,
    paragraphs: paragraphs.join(' '),
    note_zh: note?.zh ?? null,
    note_en: note?.en ?? null,
  };
}
