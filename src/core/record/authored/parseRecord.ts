import type { PublishedRecord } from '../observation';
import type { Topic } from '../theme';
import { parseMeasures, parseSources, parseTopics } from './parseAuthored';
import { parseComparability, withGroupsOfOne } from './parseComparability';
import { type Contradiction, parseContradictions } from './parseContradictions';
import { withDefinitions } from './parseDefinitions';
import { type Edition, parseEditions } from './parseEditions';
import { type NamedPlace, parseNamedPlaces } from './parseNamedPlaces';
import { parseObservations } from './parseObservations';
import { parseResidents } from './parseResidents';
import { parseRevisions, type Revision } from './parseRevisions';
import { withSourceNotes } from './parseSourceNotes';
import type { Problem } from './problem';
import { withoutDuplicates } from './withoutDuplicates';

/** The record with what the tables say beside the figures. */
export interface AtlasRecord extends PublishedRecord {
  /** That group the measures, in the order of their table. */
  readonly topics: ReadonlyMap<string, Topic>;
  readonly namedPlaces: readonly NamedPlace[];
  readonly contradictions: readonly Contradiction[];
  /** The states of the record that links were given out of, the newest last; empty where nobody listed them. */
  readonly editions: readonly Edition[];
  readonly revisions: readonly Revision[];
}

export interface RecordContext {
  /** Whether an area of any level has this adcode. */
  hasArea(adcode: string): boolean;
}

export interface ParsedRecord {
  readonly record: AtlasRecord;
  readonly problems: readonly Problem[];
}

/** Where the figures of a source stand, relative to the folder of the tables. */
function observationsFile(source: string): string {
  return `observations/${source}.csv`;
}

/** Where the residents of many places stand that a source counted on one day. */
function residentsFile(source: string): string {
  return `residents/${source}.csv`;
}

/**
 * Reads the authored tables: "sources.csv", "measures.csv", "topics.csv", "comparability.csv", those of
 * `EVIDENCE_TABLES`, "observations/<source>.csv" and "residents/<source>.csv", each as text, or null where it could not be loaded. Whatever is
 * wrong is named and left out, the rest is kept; nothing throws. A source of the kind `boundaries` has no file: what is
 * measured from its shapes is computed, not written down.
 *
 * A table of `EVIDENCE_TABLES` that is not given at all has not come yet: a measure is then defined by its name. A record
 * without "editions.csv" and "revisions.csv" is of one edition. Residents of counties come with the counties.
 */
export function parseRecord(files: Readonly<Record<string, string | null>>, context: RecordContext): ParsedRecord {
  const problems: Problem[] = [];
  const report = (problem: Problem) => {
    problems.push(problem);
  };
  const hasArea = (adcode: string) => context.hasArea(adcode);
  const topics = parseTopics('topics.csv', files['topics.csv'], report);
  const listed = parseSources('sources.csv', files['sources.csv'], hasArea, report);
  const notes = files['source-notes.csv'];
  const sources = notes === undefined ? listed : withSourceNotes(listed, 'source-notes.csv', notes, report);
  const groups = parseComparability('comparability.csv', files['comparability.csv'], report);
  const named = parseMeasures('measures.csv', files['measures.csv'], topics, groups, report);
  const definitions = files['definitions.csv'];
  const measures = definitions === undefined ? named : withDefinitions(named, 'definitions.csv', definitions, report);
  const comparability = withGroupsOfOne(groups, measures);

  const written = [...sources.values()]
    .filter((source) => source.kind !== 'boundaries')
    .flatMap(({ id }) => {
      const context = { sources, measures, hasArea };
      const [file, residents] = [observationsFile(id), residentsFile(id)];
      const figures = parseObservations(file, id, files[file], context, report);
      if (files[residents] === undefined) return figures;
      return [...figures, ...parseResidents(residents, id, files[residents], context, report)];
    });
  for (const file of Object.keys(files)) {
    const source = /^(?:observations|residents)\/(.+)\.csv$/.exec(file)?.[1];
    if (source !== undefined && !sources.has(source)) {
      problems.push({ file, line: 0, code: 'unlisted-file', values: { source } });
    }
  }
  const { observations, conflicts } = withoutDuplicates(written, report);
  const placesText = files['named-places.csv'];
  const namedPlaces =
    placesText === undefined ? [] : parseNamedPlaces('named-places.csv', placesText, { sources, hasArea }, report);
  const oddText = files['contradictions.csv'];
  const contradictions =
    oddText === undefined ? [] : parseContradictions('contradictions.csv', oddText, sources, observations, report);
  const editionsText = files['editions.csv'];
  const editions = editionsText === undefined ? [] : parseEditions('editions.csv', editionsText, report);
  const revisionsText = files['revisions.csv'];
  const known = new Set(written.map(({ id }) => id));
  const revised = { sources, measures, hasArea, editions, known };
  const revisions = revisionsText === undefined ? [] : parseRevisions('revisions.csv', revisionsText, revised, report);
  const told = { namedPlaces, contradictions, editions, revisions };
  return {
    record: { sources, measures, topics, comparability, observations, tables: [], conflicts, ...told },
    problems,
  };
}
