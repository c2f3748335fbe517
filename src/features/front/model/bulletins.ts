import type { Adcode } from '../../../core/areas/area';
import type { LevelChoice } from '../../../core/portrayal/mapState';
import type { ThemeFigure } from '../../../core/portrayal/themeFigures';
import type { Period, Source } from '../../../core/record/observation';
import { periodKey } from '../../../core/record/period';
import { summariseSources } from '../../../core/record/sourceSummary';
import type { Theme, Topic } from '../../../core/record/theme';
import { groupBy } from '../../../core/text/groupBy';
import { keptBy } from '../../../core/text/keptBy';
import type { AtlasData } from '../../../data/assembleAtlas';
import { placesOfThemes } from '../../../state/placeThemes';
import { figuresAtLevel, shownFigures } from '../../../state/themeFigures';

/** So many figures stand for a bulletin. */
const MOST_LEADING = 3;
const MOST_TOPICS = 3;

/** A bulletin, and what of it is told on the front page. */
export interface Bulletin {
  readonly source: Source;
  /** The place that it is of; of several that with the most figures. */
  readonly adcode: Adcode;
  /** That most of its figures are of; null where it has none. */
  readonly period: Period | null;
  /** How many figures of how many places it has. */
  readonly figures: number;
  readonly places: number;
  /** What most of its figures are about, most first. */
  readonly topics: readonly Topic[];
  readonly leading: readonly LeadingFigure[];
}

/** A figure of the place, and the map that shows it. */
export interface LeadingFigure {
  readonly theme: Theme;
  readonly level: LevelChoice;
  readonly figure: ThemeFigure;
}

/** The bulletins that have figures, the newest first. */
export const bulletinsOf = keptBy((data: AtlasData): readonly Bulletin[] =>
  summariseSources(data.record)
    .flatMap(({ source, figures, places }) => {
      const adcode = places.find((place) => place.adcode === source.adcode)?.adcode ?? places[0]?.adcode;
      if (source.kind !== 'bulletin' || adcode === undefined) return [];
      const topics = topicsOf(data, source.id);
      const period = periodOf(data, source.id);
      return [
        { source, adcode, period, figures, places: places.length, topics, leading: leadingOf(data, source.id, adcode) },
      ];
    })
    .sort((a, b) => (a.source.date < b.source.date ? 1 : -1)),
);

/** In the order in which authors listed the themes, as published; where these are too few, measures without one follow. */
function leadingOf(data: AtlasData, source: string, adcode: Adcode): readonly LeadingFigure[] {
  const listed = placesOfThemes(data).find((place) => place.adcode === adcode)?.themes ?? [];
  const leading: LeadingFigure[] = listed.filter(
    ({ theme, figure }) => theme.normalisation.length === 0 && figure.observation.source === source,
  );
  for (const theme of data.themes.values()) {
    if (leading.length >= MOST_LEADING) break;
    if (theme.origin !== 'derived') continue;
    const found = figureAt(data, theme, adcode);
    if (found?.figure.observation.source === source) leading.push(found);
  }
  return leading.slice(0, MOST_LEADING);
}

function figureAt(data: AtlasData, theme: Theme, adcode: Adcode): LeadingFigure | null {
  const shown = shownFigures(data, theme).figures.find((figure) => figure.adcode === adcode);
  if (shown !== undefined) return { theme, level: 'auto', figure: shown };
  for (const level of ['province', 'prefecture', 'county'] as const) {
    const figure = figuresAtLevel(data, theme, level).find((each) => each.adcode === adcode);
    if (figure !== undefined) return { theme, level, figure };
  }
  return null;
}

function topicsOf({ record }: AtlasData, source: string): readonly Topic[] {
  const topics = record.observations
    .filter((observation) => observation.source === source)
    .flatMap(({ measure }) => record.topics.get(record.measures.get(measure)?.topic ?? '') ?? []);
  return mostFirst(topics, ({ id }) => id).slice(0, MOST_TOPICS);
}

function periodOf({ record }: AtlasData, source: string): Period | null {
  const periods = record.observations
    .filter((observation) => observation.source === source)
    .map(({ period }) => period);
  return mostFirst(periods, periodKey)[0] ?? null;
}

/** Each once, those that are there most often first. */
function mostFirst<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  return [...groupBy(items, keyOf).values()].sort((a, b) => b.length - a.length).flatMap(([first]) => first ?? []);
}
