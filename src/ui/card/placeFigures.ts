import { type Adcode, parentAdcode, provinceAdcode } from '../../domain/area';
import type { Measure, Observation, PublishedRecord } from '../../domain/observation';
import type { AtlasRecord } from '../../domain/record/parseRecord';
import type { Topic } from '../../domain/theme';

/** The figures of one place under one topic, in the order of the record. */
export interface TopicFigures {
  readonly topic: Topic;
  readonly figures: readonly Figure[];
}

export interface Figure {
  readonly observation: Observation;
  readonly measure: Measure;
}

/** What the record holds for a place, for those within it and for the province around it. */
export interface PlaceFigures {
  readonly own: readonly TopicFigures[];
  readonly count: number;
  /** Sources of the place's own figures. */
  readonly sourceCount: number;
  /** Districts and counties with figures, which no map of prefectures shows. */
  readonly within: readonly {
    readonly adcode: Adcode;
    readonly topics: readonly TopicFigures[];
    readonly count: number;
  }[];
  /** null for a province, and where there are none. */
  readonly province: {
    readonly adcode: Adcode;
    readonly topics: readonly TopicFigures[];
    readonly count: number;
  } | null;
}

/** @param topics in the order that they are to be listed in; figures of a topic not among them come last. */
export function placeFigures(record: PublishedRecord, topics: readonly Topic[], adcode: Adcode): PlaceFigures {
  const byAdcode = figuresByAdcode(record);
  const own = byAdcode.get(adcode) ?? [];
  const province = provinceAdcode(adcode);
  const ofProvince = province === adcode ? [] : (byAdcode.get(province) ?? []);
  return {
    own: byTopic(own, topics),
    count: own.length,
    sourceCount: new Set(own.map(({ observation }) => observation.source)).size,
    within: [...byAdcode]
      .filter(([candidate]) => isCounty(candidate) && parentAdcode(candidate) === adcode)
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([county, figures]) => ({ adcode: county, topics: byTopic(figures, topics), count: figures.length })),
    province:
      ofProvince.length === 0
        ? null
        : { adcode: province, topics: byTopic(ofProvince, topics), count: ofProvince.length },
  };
}

/** The topics of the record's measures, where it carries them: finer than those of the theme list. */
export function topicsOf(record: PublishedRecord | AtlasRecord): readonly Topic[] {
  return 'topics' in record ? [...record.topics.values()] : [];
}

const known = new WeakMap<PublishedRecord, ReadonlyMap<Adcode, readonly Figure[]>>();

function figuresByAdcode(record: PublishedRecord): ReadonlyMap<Adcode, readonly Figure[]> {
  let figures = known.get(record);
  if (figures === undefined) {
    const lists = new Map<Adcode, Figure[]>();
    for (const observation of record.observations) {
      const measure = record.measures.get(observation.measure);
      if (measure === undefined) continue;
      const list = lists.get(observation.adcode);
      if (list === undefined) lists.set(observation.adcode, [{ observation, measure }]);
      else list.push({ observation, measure });
    }
    figures = lists;
    known.set(record, figures);
  }
  return figures;
}

function byTopic(figures: readonly Figure[], topics: readonly Topic[]): readonly TopicFigures[] {
  const ids = new Set(topics.map(({ id }) => id));
  const others = [...new Set(figures.map(({ measure }) => measure.topic))].filter((id) => !ids.has(id));
  return [...topics, ...others.map((id) => ({ id, name: { zh: id, en: id } }))]
    .map((topic) => ({ topic, figures: figures.filter(({ measure }) => measure.topic === topic.id) }))
    .filter((group) => group.figures.length > 0);
}

function isCounty(adcode: Adcode): boolean {
  return !adcode.endsWith('00') && adcode.slice(2, 4) !== '90';
}
