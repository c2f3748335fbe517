import { type Adcode, levelOf } from '../../../core/areas/area';
import { type NoStanding, type Standing, type StandingAnswer, standingOf } from '../../../core/portrayal/standing';
import type { ThemeFigure } from '../../../core/portrayal/themeFigures';
import type { RefusalCode } from '../../../core/record/compare';
import type { Measure } from '../../../core/record/observation';
import { type Figure, type TopicFigures, topicFigures } from '../../../core/record/placeFigures';
import { isContext } from '../../../core/record/publishedCounts';
import { showsMeasure, type Theme } from '../../../core/record/theme';
import { groupBy } from '../../../core/text/groupBy';
import { keptBy } from '../../../core/text/keptBy';
import type { AtlasData } from '../../../data/atlasData';
import { figuresAtLevel, isDrawnAt } from '../../../state/themeFigures';

/** A figure that heads the page, as its theme shows it. */
export interface Headline {
  readonly theme: Theme;
  readonly measure: Measure;
  readonly figure: ThemeFigure;
}

/** As many as stand in one or two rows. */
const MOST_HEADLINES = 6;

/** What a publisher wrote themes of, as published, in the order of these. */
export function headlinesOf(data: AtlasData, adcode: Adcode): readonly Headline[] {
  const headlines: Headline[] = [];
  for (const theme of data.themes.values()) {
    const measure = data.record.measures.get(theme.measure);
    if (measure === undefined || theme.origin !== 'authored' || theme.symbol === 'none') continue;
    if (theme.normalisation.length > 0 || headlines.some((each) => each.measure === measure)) continue;
    const figure = figuresAtLevel(data, theme, levelOf(adcode)).find((each) => each.adcode === adcode);
    if (figure !== undefined && !isContext(data.record, figure.observation)) headlines.push({ theme, measure, figure });
  }
  return headlines.slice(0, MOST_HEADLINES);
}

/** Changes in per cent, the newest of each series, the strongest rise first: they stand on one scale. */
export function changesOf(figures: readonly Figure[]): readonly Figure[] {
  return figures
    .filter(({ measure }) => measure.kind === 'change' && measure.unit === 'percent')
    .sort((a, b) => b.series.newest.value - a.series.newest.value);
}

/** Ends of that scale, which is the same for all pages whose changes lie within it. */
export function scaleOf(changes: readonly Figure[]): number {
  const largest = Math.max(0, ...changes.map(({ series }) => Math.abs(series.newest.value)));
  return [50, 100, 200, 500, 1000].find((end) => end >= largest) ?? largest;
}

/** Figures of several periods, which have a course. */
export function coursesOf(figures: readonly Figure[]): readonly Figure[] {
  return figures.filter(({ measure, series }) => series.points.length > 1 && measure.kind !== 'category');
}

export interface RankedFigure {
  readonly theme: Theme;
  readonly measure: Measure;
  readonly standing: Standing;
}

/** Where a place stands, and of what else nothing of the kind can be said. */
export interface Standings {
  readonly ranked: readonly RankedFigure[];
  /** By why they are not: each measure once. */
  readonly unranked: ReadonlyMap<NoStanding | RefusalCode, readonly Measure[]>;
}

/** @param figures all of the place. */
export function standingsOf(data: AtlasData, adcode: Adcode, figures: readonly Figure[]): Standings {
  const ranked: RankedFigure[] = [];
  const reasons: { readonly measure: Measure; readonly reason: NoStanding | RefusalCode }[] = [];
  const themes = [...data.themes.values()].filter(({ symbol, origin }) => symbol !== 'none' && origin !== 'absent');
  for (const measure of new Set(figures.map((figure) => figure.measure))) {
    const answers = themes
      .filter((theme) => showsMeasure(theme, measure.id))
      .map((theme) => ({ theme, answer: answerOf(data, theme, adcode) }));
    const found = answers.find(({ answer }) => answer?.isRanked);
    if (found?.answer?.isRanked) {
      if (!ranked.some(({ theme }) => theme === found.theme))
        ranked.push({ theme: found.theme, measure, standing: found.answer.standing });
      continue;
    }
    const refused = data.refused.get(measure.id);
    const reason = answers.map(({ answer }) => (answer?.isRanked === false ? answer.reason : null)).find(Boolean);
    reasons.push({ measure, reason: refused?.code ?? reason ?? 'alone' });
  }
  const byReason = groupBy(reasons, ({ reason }) => reason);
  return {
    ranked,
    unranked: new Map([...byReason].map(([reason, list]) => [reason, list.map(({ measure }) => measure)])),
  };
}

function answerOf(data: AtlasData, theme: Theme, adcode: Adcode): StandingAnswer | null {
  const known = knownAnswers(data);
  const key = `${theme.id} ${adcode}`;
  if (!known.has(key)) {
    const level = levelOf(adcode);
    known.set(key, standingOf(theme, data.record, adcode, level, isDrawnAt(data, level)));
  }
  return known.get(key) ?? null;
}

const knownAnswers = keptBy((_: AtlasData) => new Map<string, StandingAnswer | null>());

/**
 * Themes of overlays of a place, in the order of the list; none that only puts together what others show, or that has nothing
 * to draw.
 */
export function overlayThemesOf(
  { themes, recipes }: Pick<AtlasData, 'themes' | 'recipes'>,
  adcode: Adcode,
): readonly Theme[] {
  const isDrawn = (id: string) => (recipes.get(id)?.entries.length ?? 0) > 0;
  const ofPlace = [...themes.values()].filter(
    ({ symbol, place, overlays }) => symbol === 'none' && place === adcode && overlays.some(isDrawn),
  );
  const others = (theme: Theme) =>
    ofPlace.filter((other) => other !== theme && other.overlays.length < theme.overlays.length);
  return ofPlace.filter(
    (theme) => !theme.overlays.every((id) => others(theme).some(({ overlays }) => overlays.includes(id))),
  );
}

/** The topics of a place without those figures that stand elsewhere on the page. */
export function topicsWithout(topics: readonly TopicFigures[], elsewhere: readonly Figure[]): readonly TopicFigures[] {
  return topics
    .map(({ topic, figures }) =>
      topicFigures(
        topic,
        figures.filter((figure) => !elsewhere.includes(figure)),
      ),
    )
    .filter(({ figures }) => figures.length > 0);
}
