import { levelOf } from '../../../core/areas/area';
import type { LegendDenominator, Portrayal } from '../../../core/portrayal/portrayal';
import { observationNote } from '../../../core/record/authored/note';
import type { AtlasRecord } from '../../../core/record/authored/parseRecord';
import { unitName } from '../../../core/record/authored/units';
import { valueOrName } from '../../../core/record/categories/categories';
import type { DataEdition } from '../../../core/record/dataEdition';
import { formatPlainly } from '../../../core/record/format';
import type { Measure, Observation, PublishedRecord } from '../../../core/record/observation';
import type { Notice } from '../../../core/text/notice';
import type { LocalText } from '../../../core/text/text';
import { type NameOf, themeFigures } from './themeFigures';

/** What every file says of itself. */
export interface Provenance {
  readonly atlas: LocalText;
  /** Address that shows what the file holds. */
  readonly link: string;
  readonly edition: DataEdition;
  /** ISO date on which the file was written. */
  readonly downloaded: string;
  /** What the licences of boundaries and base map ask to be said. */
  readonly credits: readonly LocalText[];
  readonly nameOf: NameOf;
  /** The sentence of a notice. */
  textOf(notice: Notice): LocalText;
}

/** The theme as it is on the map, with its sources and notices, as JSON. */
export function themeJson(portrayal: Portrayal, record: PublishedRecord, provenance: Provenance): string {
  const { theme, level, classification, legend, notices } = portrayal;
  const { measure, normalisation } = legend;
  const figures = themeFigures(portrayal, record, provenance.nameOf);
  return stringify({
    format: 'bulletin-atlas-theme',
    ...heading(provenance),
    theme: {
      id: theme.id,
      title: theme.title,
      caption: theme.caption,
      level,
      symbol: theme.symbol,
      measure: measure.id,
      alongside: theme.alongside,
      normalisation,
      denominators: legend.denominators.map(({ denominator, per, sources, period }: LegendDenominator) => ({
        denominator,
        per,
        sources,
        period,
      })),
      period: legend.period,
      classification: classification === null ? null : { method: classification.method, breaks: classification.breaks },
      published: legend.published,
      notComparable: legend.notComparable,
      notRead: legend.notRead,
      notPublished: legend.notPublished,
    },
    measures: [measure.id, ...theme.alongside]
      .map((id) => record.measures.get(id))
      .filter((shown) => shown !== undefined)
      .map(measureEntry),
    notices: notices.map((notice) => ({ ...notice, text: provenance.textOf(notice) })),
    areas: figures.map(({ adcode, name, status, value, observation, unread, classNumber, ...divisors }) => ({
      adcode,
      name,
      status,
      value: value === null ? null : valueOrName(value, measure),
      shown: value === null ? null : formatPlainly(value, measure, 'en', normalisation),
      class: classNumber,
      figure: observation === null ? null : figureEntry(observation, measure),
      ...(unread === null ? {} : { unread: { printed: unread.text, row: unread.row, column: unread.column } }),
      residents: divisors.residents === null ? null : figureEntry(divisors.residents),
      landArea: divisors.landArea === null ? null : figureEntry(divisors.landArea),
      divisor: divisors.divisor === null ? null : figureEntry(divisors.divisor),
      days: divisors.days,
    })),
    sources: portrayal.credits.map((id) => record.sources.get(id)).filter((source) => source !== undefined),
  });
}

/**
 * Every figure of the record as it was read, with its measures, topics, sources and their contradictions, as JSON. A
 * reader's own tables are no part of it: hundreds of thousands of rows stay in the file that they came in.
 *
 * @param record without own figures (`AtlasData.published`).
 */
export function recordJson(record: AtlasRecord, notices: readonly Notice[], provenance: Provenance): string {
  return stringify({
    format: 'bulletin-atlas-record',
    ...heading(provenance),
    notices: notices.map((notice) => ({ ...notice, text: provenance.textOf(notice) })),
    topics: [...record.topics.values()],
    measures: [...record.measures.values()].map(measureEntry),
    sources: [...record.sources.values()],
    contradictions: record.contradictions,
    comparability: [...record.comparability.values()],
    conflicts: record.conflicts.map(({ kept, other }) => ({ kept: figureEntry(kept), other: figureEntry(other) })),
    observations: record.observations.map((observation) => ({
      ...figureEntry(observation),
      name: provenance.nameOf(observation.adcode),
      level: levelOf(observation.adcode),
    })),
  });
}

function heading({ atlas, link, edition, downloaded, credits }: Provenance) {
  return { version: 1, atlas, link, edition, downloaded, credits };
}

/** A figure without the line of the atlas's own file, which means nothing outside; of the reader's own file it does. */
function figureEntry(observation: Observation, measure: Pick<Measure, 'categories'> = {}) {
  const { file, line, column, ...figure } = observation;
  const place = column === undefined ? {} : { file, row: line, column };
  return { ...figure, value: valueOrName(figure.value, measure), ...place, note: observationNote(observation) };
}

function measureEntry(measure: Measure) {
  return { ...measure, unitName: unitName(measure.unit) };
}

function stringify(document: unknown): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
