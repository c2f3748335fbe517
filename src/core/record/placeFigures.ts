import { type Adcode, parentAdcode } from '../areas/area';
import { sameInAll } from '../text/text';
import type { NamedPlace } from './authored/parseNamedPlaces';
import type { AtlasRecord } from './authored/parseRecord';
import { type FigureSeries, isDisputed, seriesOf } from './figureSeries';
import type { Measure, Observation, PublishedRecord } from './observation';
import { isContext, publishedCounts } from './publishedCounts';
import { figuresAt } from './recordIndex';
import type { Topic } from './theme';

/** The figures of one place under one topic, in the order of the record. */
export interface TopicFigures {
  readonly topic: Topic;
  readonly figures: readonly Figure[];
  /** Figures of all periods. */
  readonly count: number;
}

/** What was published of one measure: a single figure, or those of several periods. */
export interface Figure {
  readonly measure: Measure;
  readonly series: FigureSeries;
}

/** A place one level below with figures of its own, or of places within it. */
export interface PlaceWithin {
  readonly adcode: Adcode;
  readonly count: number;
  readonly countWithin: number;
}

/** What the record holds for a place, and for those within it. */
export interface PlaceFigures {
  /** What bulletins published. */
  readonly own: readonly TopicFigures[];
  readonly count: number;
  readonly sourceCount: number;
  /** Figures for which several values are recorded. */
  readonly disputedCount: number;
  /** Census and measured land: no bulletin's figures, but what these are divided by. */
  readonly context: readonly Figure[];
  /** Bulletins that name the place and give no figure for it. */
  readonly named: readonly NamedPlace[];
  readonly within: readonly PlaceWithin[];
}

/** @param topics in the order that they are to be listed in; figures of a topic not among them come last. */
export function placeFigures(
  record: PublishedRecord & Partial<Pick<AtlasRecord, 'namedPlaces'>>,
  topics: readonly Topic[],
  adcode: Adcode,
): PlaceFigures {
  const all = figuresAt(record, adcode);
  const own = all.filter((observation) => !isContext(record, observation));
  const sources = new Set(own.map(({ source }) => source));
  const figures = figuresOf(record, own);
  return {
    own: byTopic(figures, topics),
    count: own.length,
    sourceCount: sources.size,
    disputedCount: figures.filter(({ series }) => isDisputed(series)).length,
    context: figuresOf(
      record,
      all.filter((observation) => isContext(record, observation)),
    ),
    named: (record.namedPlaces ?? []).filter((named) => named.adcode === adcode && !sources.has(named.source)),
    within: placesWithin(record, adcode),
  };
}

/** The topics of the record's measures, where it carries them: finer than those of the theme list. */
export function topicsOf(record: PublishedRecord | AtlasRecord): readonly Topic[] {
  return 'topics' in record ? [...record.topics.values()] : [];
}

/** Whether an id is that of one of the figure's observations. */
export function isFigure({ series }: Figure, id: string | null): boolean {
  return id !== null && series.points.some(({ observations }) => observations.some((candidate) => candidate.id === id));
}

/** The figure that an observation belongs to, published or context; null where the place has none of that id. */
export function figureIn({ own, context }: PlaceFigures, id: string): Figure | null {
  const all = [...own.flatMap(({ figures }) => figures), ...context];
  return all.find((figure) => isFigure(figure, id)) ?? null;
}

/** The same without one figure, which is shown elsewhere. */
export function withoutFigure({ own, context }: PlaceFigures, shown: Figure): Pick<PlaceFigures, 'own' | 'context'> {
  const others = (figures: readonly Figure[]) => figures.filter((figure) => figure !== shown);
  return {
    own: own
      .map(({ topic, figures }) => topicFigures(topic, others(figures)))
      .filter(({ figures }) => figures.length > 0),
    context: others(context),
  };
}

function figuresOf({ measures, conflicts }: PublishedRecord, observations: readonly Observation[]): readonly Figure[] {
  return seriesOf(observations, conflicts).flatMap((series) => {
    const measure = measures.get(series.newest.measure);
    return measure === undefined ? [] : [{ measure, series }];
  });
}

function byTopic(figures: readonly Figure[], topics: readonly Topic[]): readonly TopicFigures[] {
  const ids = new Set(topics.map(({ id }) => id));
  const others = [...new Set(figures.map(({ measure }) => measure.topic))].filter((id) => !ids.has(id));
  return [...topics, ...others.map((id) => ({ id, name: sameInAll(id) }))]
    .map((topic) =>
      topicFigures(
        topic,
        figures.filter(({ measure }) => measure.topic === topic.id),
      ),
    )
    .filter((group) => group.figures.length > 0);
}

export function topicFigures(topic: Topic, figures: readonly Figure[]): TopicFigures {
  const count = figures.reduce((sum, { series }) => sum + series.count, 0);
  return { topic, figures, count };
}

/** Climbs from each place with figures to the one that lies directly in the place asked for. */
function placesWithin(record: PublishedRecord, adcode: Adcode): readonly PlaceWithin[] {
  const within = new Map<Adcode, { count: number; countWithin: number }>();
  for (const [place, count] of publishedCounts(record)) {
    let child: Adcode | null = place;
    while (child !== null && parentAdcode(child) !== adcode) child = parentAdcode(child);
    if (count === 0 || child === null) continue;
    const counts = within.get(child) ?? { count: 0, countWithin: 0 };
    counts[child === place ? 'count' : 'countWithin'] += count;
    within.set(child, counts);
  }
  return [...within]
    .map(([child, counts]) => ({ adcode: child, ...counts }))
    .sort((a, b) => a.adcode.localeCompare(b.adcode));
}
