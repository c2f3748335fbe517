import type { Adcode } from '../../core/areas/area';
import type { Measure, Observation } from '../../core/record/observation';
import { figuresOf } from '../../core/record/recordIndex';
import { showsMeasure, type Theme } from '../../core/record/theme';
import { type Fit, nameFit, type SearchName, searchKey, searchName } from '../../core/text/nameFit';
import type { Readings } from '../../core/text/readings';
import type { LocalText } from '../../core/text/text';
import type { AtlasData } from '../../data/assembleAtlas';

/** A theme whose title a reader may mean. */
export interface FoundTheme {
  readonly theme: Theme;
  readonly fit: SubjectFit;
}

/** A measure with figures whose name a reader may mean. */
export interface FoundMeasure {
  readonly measure: Measure;
  /** That shows it; null where its figures may not share a legend. */
  readonly theme: Theme | null;
  /** The newest of its figures. */
  readonly newest: Observation;
  readonly fit: SubjectFit;
}

/** As names fit, and last what is of a topic of that name. */
type SubjectFit = Fit | 5;

const OF_TOPIC = 5 as const;

export interface FoundSubjects {
  readonly themes: readonly FoundTheme[];
  /** Those of layers. */
  readonly layers: readonly FoundTheme[];
  /** But those whose theme is among the found ones. */
  readonly measures: readonly FoundMeasure[];
}

export interface SubjectSearch {
  /** All that fits, the best first, and what fits as well in the order of the list; nothing for an empty text. */
  find(text: string): FoundSubjects;
}

interface Indexed<Subject> {
  readonly subject: Subject;
  readonly names: readonly SearchName[];
  readonly topic: readonly SearchName[];
}

/** Searches the themes that are listed and all measures that have figures, in both languages, by pinyin and initials. */
export function createSubjectSearch(
  data: Pick<AtlasData, 'themes' | 'topics' | 'record'>,
  readings: Readings,
): SubjectSearch {
  const { themes, topics, record } = data;
  const namesOf = ({ zh, en }: LocalText) => [zh, en].map((text) => searchName(text, readings));
  const topicNames = new Map([...topics, ...record.topics.values()].map(({ id, name }) => [id, namesOf(name)]));
  const index = <Subject>(subject: Subject, name: LocalText, topic: string): Indexed<Subject> => ({
    subject,
    names: namesOf(name),
    topic: topicNames.get(topic) ?? [],
  });
  const all = [...themes.values()];
  const listed = all
    .filter(({ origin }) => origin !== 'derived')
    .map((theme) => index(theme, theme.title, theme.topic));
  const measures = measuresOf(data).map((found) => index(found, found.measure.name, found.measure.topic));
  return {
    find(text) {
      const key = searchKey(text, readings);
      const found = fitting(listed, key).map(({ subject, fit }) => ({ theme: subject, fit }));
      const shown = new Set(found.map(({ theme }) => theme));
      return {
        themes: found.filter(({ theme }) => theme.symbol !== 'none'),
        layers: found.filter(({ theme }) => theme.symbol === 'none'),
        measures: fitting(measures, key)
          .filter(({ subject: { theme } }) => theme === null || !shown.has(theme))
          .map(({ subject, fit }) => ({ ...subject, fit })),
      };
    },
  };
}

function fitting<Subject>(
  all: readonly Indexed<Subject>[],
  key: string,
): readonly { readonly subject: Subject; readonly fit: SubjectFit }[] {
  return all
    .flatMap(({ subject, names, topic }) => {
      const fit: SubjectFit | null = bestFit(names, key) ?? (bestFit(topic, key) === null ? null : OF_TOPIC);
      return fit === null ? [] : [{ subject, fit }];
    })
    .sort((a, b) => a.fit - b.fit);
}

function bestFit(names: readonly SearchName[], key: string): Fit | null {
  return names.reduce<Fit | null>((best, name) => {
    const fit = nameFit(name, key);
    return fit === null || (best !== null && best <= fit) ? best : fit;
  }, null);
}

function measuresOf({ themes, record }: Pick<AtlasData, 'themes' | 'record'>): readonly Omit<FoundMeasure, 'fit'>[] {
  const ofFigures = [...themes.values()].filter(({ symbol }) => symbol !== 'none');
  return [...record.measures.values()].flatMap((measure) => {
    const newest = newestOf(record, measure.id);
    if (newest === null) return [];
    return [{ measure, theme: ofFigures.find((theme) => showsMeasure(theme, measure.id)) ?? null, newest }];
  });
}

function newestOf(record: AtlasData['record'], measure: string): Observation | null {
  const figures = figuresOf(record, measure);
  return figures.adcodes.reduce<Observation | null>((newest: Observation | null, adcode: Adcode) => {
    const own = figures.until(adcode, null);
    return own === null || (newest !== null && newest.period.end >= own.period.end) ? newest : own;
  }, null);
}
