import type { Adcode, Level } from '../areas/area';
import { type Bounds, boundsAsShown, boundsOf } from '../record/bounds';
import { compare } from '../record/compare';
import type { PublishedRecord } from '../record/observation';
import type { Theme } from '../record/theme';
import type { Notice } from '../text/notice';
import { type ThemeFigure, themeFigures } from './themeFigures';

/** Where a place stands among those whose figures a theme shows beside its own. */
export interface Standing {
  /** The largest first. */
  readonly figures: readonly ThemeFigure[];
  readonly own: ThemeFigure;
  /** From the largest, counted from 1; `best` and `worst` differ where hedges leave the order open, or values are equal. */
  readonly best: number;
  readonly worst: number;
  /** What has to be known before they are compared. */
  readonly notices: readonly Notice[];
}

/** Why a figure has no place in an order: no other place has one, or it is a total, which follows the size of the place. */
export type NoStanding = 'alone' | 'total' | 'category';

export type StandingAnswer =
  | { readonly isRanked: true; readonly standing: Standing }
  | { readonly isRanked: false; readonly reason: NoStanding };

type RankedTheme = Pick<Theme, 'measure' | 'alongside' | 'normalisation'>;

/**
 * Where a place stands by a theme, among the places of its level; only where `compare` lets the figures share a legend.
 * Totals are not ranked unless the theme divides them by residents or land.
 *
 * @param isDrawn whether there is such an area on a map of this level.
 * @returns null where the theme shows nothing of the place.
 */
export function standingOf(
  theme: RankedTheme,
  record: PublishedRecord,
  adcode: Adcode,
  level: Level,
  isDrawn: (adcode: Adcode) => boolean,
): StandingAnswer | null {
  const figures = themeFigures(theme, record, level, isDrawn);
  const own = figures.find((figure) => figure.adcode === adcode);
  const kind = record.measures.get(theme.measure)?.kind;
  if (own === undefined || kind === undefined) return null;
  if (kind === 'category') return { isRanked: false, reason: 'category' };
  if (figures.length === 1) return { isRanked: false, reason: 'alone' };
  const isDivided = theme.normalisation.some((denominator) => denominator !== 'day');
  if (kind === 'count' && !isDivided) return { isRanked: false, reason: 'total' };
  const observations = figures.map(({ observation }) => observation);
  const comparison = compare(observations, record, { isPerDay: theme.normalisation.includes('day') });
  if (comparison.answer === 'no') return null;
  const others = figures.filter((figure) => figure !== own).map(shownBounds);
  const [lower, upper] = shownBounds(own);
  return {
    isRanked: true,
    standing: {
      figures: [...figures].sort((a, b) => b.value - a.value),
      own,
      best: 1 + others.filter(([least]) => least > upper).length,
      worst: 1 + others.filter(([, most]) => most >= lower).length,
      notices: comparison.answer === 'yes' ? [] : comparison.notices,
    },
  };
}

function shownBounds({ value, observation }: ThemeFigure): Bounds {
  return boundsAsShown(boundsOf(observation), observation.value, value);
}
