import type { Adcode } from '../areas/area';
import type { LocalText } from '../text/text';
import { observationNote } from './authored/note';
import type { AtlasRecord } from './authored/parseRecord';
import type { FigureTable } from './figureTable';
import type { Observation, Period, Source } from './observation';
import { spanOf } from './period';

/** A sentence and the figures that it is about. */
export interface RemarkOnFigures {
  readonly text: LocalText;
  readonly observations: readonly Observation[];
}

/** What the record holds of one source. */
export interface SourceSummary {
  readonly source: Source;
  readonly figures: number;
  readonly measures: number;
  /** The areas that it has figures of, those with the most first. */
  readonly places: readonly { readonly adcode: Adcode; readonly figures: number }[];
  /** From the first day to the last of its figures; null where it has none. */
  readonly period: Period | null;
  /** Lines that figures were read from, ascending, each once. */
  readonly paragraphs: readonly number[];
  readonly contradictions: readonly RemarkOnFigures[];
  /** Notes on single figures, each once, in the order of the record. */
  readonly notes: readonly RemarkOnFigures[];
}

/** In the order of the list of sources; own tables are counted without being gone through. */
export function summariseSources(
  record: Pick<AtlasRecord, 'sources' | 'observations' | 'tables' | 'contradictions'>,
): readonly SourceSummary[] {
  const bySource = new Map<string, Observation[]>([...record.sources.keys()].map((id) => [id, []]));
  const byId = new Map<string, Observation>();
  for (const observation of record.observations) {
    bySource.get(observation.source)?.push(observation);
    byId.set(observation.id, observation);
  }
  return [...record.sources.values()].map((source) => {
    const observations = bySource.get(source.id) ?? [];
    const tables = record.tables.filter((table) => table.source === source.id);
    const contradictions = record.contradictions
      .filter((contradiction) => contradiction.source === source.id)
      .map(({ text, observations: ids }) => ({
        text,
        observations: ids.map((id) => byId.get(id)).filter((observation) => observation !== undefined),
      }));
    return {
      source,
      figures: tables.reduce((sum, { values }) => sum + values.length, observations.length),
      measures: new Set([...observations, ...tables].map(({ measure }) => measure)).size,
      places: placesOf(observations, tables),
      period: spanOf([...observations.map(({ period }) => period), ...tables.flatMap(({ periods }) => periods)]),
      paragraphs: [...new Set(observations.flatMap(({ paragraphs }) => paragraphs))].sort((a, b) => a - b),
      contradictions,
      notes: notesOf(observations),
    };
  });
}

/** Ascending numbers, those that follow each other drawn together: "1, 4–7, 11". */
export function formatParagraphs(paragraphs: readonly number[], separator: string): string {
  const runs: { first: number; last: number }[] = [];
  for (const paragraph of paragraphs) {
    const run = runs.at(-1);
    if (run !== undefined && paragraph === run.last + 1) run.last = paragraph;
    else runs.push({ first: paragraph, last: paragraph });
  }
  return runs.map(({ first, last }) => (first === last ? String(first) : `${first}–${last}`)).join(separator);
}

function placesOf(observations: readonly Observation[], tables: readonly FigureTable[]): SourceSummary['places'] {
  const counts = new Map<Adcode, number>();
  const add = (adcode: Adcode, figures: number) => counts.set(adcode, (counts.get(adcode) ?? 0) + figures);
  for (const { adcode } of observations) add(adcode, 1);
  for (const { adcodes, starts } of tables)
    adcodes.forEach((adcode, index) => {
      add(adcode, starts[index + 1]! - starts[index]!);
    });
  return [...counts]
    .map(([adcode, figures]) => ({ adcode, figures }))
    .sort((a, b) => b.figures - a.figures || (a.adcode < b.adcode ? -1 : 1));
}

function notesOf(observations: readonly Observation[]): readonly RemarkOnFigures[] {
  const byText = new Map<string, { text: LocalText; observations: Observation[] }>();
  for (const observation of observations) {
    const text = observationNote(observation);
    if (text === null) continue;
    const remark = byText.get(observation.note);
    if (remark === undefined) byText.set(observation.note, { text, observations: [observation] });
    else remark.observations.push(observation);
  }
  return [...byText.values()];
}
