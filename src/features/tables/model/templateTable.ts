import { type Adcode, type Area, levelOf } from '../../../core/areas/area';
import { unitName } from '../../../core/record/authored/units';
import { formatPeriod } from '../../../core/record/formatPeriod';
import type { Measure, Observation, PublishedRecord, Source } from '../../../core/record/observation';
import { figuresOf } from '../../../core/record/recordIndex';
import { type Cells, formatCsv } from '../../../core/text/csv';
import { type Language, localise, sameInAll } from '../../../core/text/text';
import type { TableSource } from './project';
import type { TableForm } from './tableLayout';

/** A table to fill in, which is a real example of one: CSV, and where its figures are from. */
export interface Template {
  readonly csv: string;
  readonly source: TableSource;
}

/** What the columns are headed with, and the line below the table that names the source. */
export interface TemplateWords {
  readonly place: string;
  readonly province: string;
  readonly period: string;
  readonly measure: string;
  readonly value: string;
  readonly unit: string;
  readonly source: string;
  headingWithUnit(name: string, unit: string): string;
  sourceLine(title: string): string;
}

const MOST_CITIES = 12;
/** Of what bulletins published for a city. */
const MOST_OF_CITY = 3;

/**
 * A template out of the record at hand: the count that the most prefectures have figures of, for the largest of them;
 * a long one also has what bulletins published for some. null where the record has no such count.
 *
 * @param areas by adcode, for their names.
 */
export function templateTable(
  form: TableForm,
  record: PublishedRecord,
  areas: ReadonlyMap<Adcode, Area>,
  language: Language,
  words: TemplateWords,
): Template | null {
  const example = exampleFigures(record, areas);
  const [first] = example;
  const source = first === undefined ? undefined : record.sources.get(first.source);
  if (first === undefined || source === undefined) return null;
  const nameOf = (adcode: Adcode) => localise(areas.get(adcode)?.names, language) ?? adcode;
  const placeCells = (observation: Observation): Cells => ({
    [words.place]: nameOf(observation.adcode),
    [words.province]: nameOf(areas.get(observation.adcode)?.province ?? observation.adcode),
    [words.period]: formatPeriod(observation.period, language),
  });
  const unitOf = (observation: Observation) => localise(unitName(observation.unit), language);

  const wide = () => {
    const heading = words.headingWithUnit(localise(nameOfMeasure(record, first), language), unitOf(first));
    const rows = example.map((figure): Cells => ({ ...placeCells(figure), [heading]: figure.value }));
    return formatCsv(
      [words.place, words.province, words.period, heading],
      [...rows, { [words.place]: words.sourceLine(localise(source.title, language)) }],
    );
  };
  const long = () => {
    const rows = [...example, ...bulletinFigures(record, areas)].map(
      (figure): Cells => ({
        ...placeCells(figure),
        [words.measure]: localise(nameOfMeasure(record, figure), language),
        [words.value]: figure.value,
        [words.unit]: unitOf(figure),
        [words.source]: localise(record.sources.get(figure.source)?.title, language) ?? figure.source,
      }),
    );
    return formatCsv(
      [words.place, words.province, words.period, words.measure, words.value, words.unit, words.source],
      rows,
    );
  };
  const csv = form === 'wide' ? wide() : long();
  return {
    csv,
    source: {
      title: localise(source.title, language),
      publisher: localise(source.publisher, language),
      date: source.date,
    },
  };
}

/** Of the count that one document gives for the most prefectures: its largest figures, one an area. */
function exampleFigures(record: PublishedRecord, areas: ReadonlyMap<Adcode, Area>): readonly Observation[] {
  let best: readonly Observation[] = [];
  for (const measure of record.measures.values()) {
    if (measure.kind !== 'count') continue;
    const known = figuresOf(record, measure.id);
    const figures = known.adcodes.flatMap((adcode) => {
      const [figure] = known.of(adcode);
      return figure !== undefined && isPlain(figure, measure, areas) && isPublished(record.sources.get(figure.source))
        ? [figure]
        : [];
    });
    const [first] = figures;
    const ofOne = figures.filter(({ source }) => source === first?.source);
    if (ofOne.length > best.length) best = ofOne;
  }
  return [...best].sort((one, other) => other.value - one.value).slice(0, MOST_CITIES);
}

function bulletinFigures(record: PublishedRecord, areas: ReadonlyMap<Adcode, Area>): readonly Observation[] {
  const counts = new Map<Adcode, number>();
  return record.observations.filter((figure) => {
    const measure = record.measures.get(figure.measure);
    const isBulletin = record.sources.get(figure.source)?.kind === 'bulletin';
    if (measure?.kind !== 'count' || !isBulletin || !isPlain(figure, measure, areas)) return false;
    const count = (counts.get(figure.adcode) ?? 0) + 1;
    counts.set(figure.adcode, count);
    return count <= MOST_OF_CITY;
  });
}

/** A number that says all there is to say in a cell. */
function isPlain(
  { adcode, qualifier, comparator, scope, unit }: Observation,
  measure: Measure,
  areas: ReadonlyMap<Adcode, Area>,
): boolean {
  const isWhole = qualifier === 'none' && comparator === 'none' && scope === 'all' && unit === measure.unit;
  return isWhole && levelOf(adcode) === 'prefecture' && areas.has(adcode);
}

function isPublished(source: Source | undefined): boolean {
  return source !== undefined && source.kind !== 'boundaries';
}

function nameOfMeasure({ measures }: PublishedRecord, { measure }: Observation) {
  return measures.get(measure)?.name ?? sameInAll(measure);
}
