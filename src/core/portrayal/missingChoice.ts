import type { Level } from '../areas/area';
import { areasAtLevel } from '../areas/areasAtLevel';
import type { View } from '../geometry/view';
import { refuseMeasure } from '../record/normalise';
import type { Period, PublishedRecord } from '../record/observation';
import { figuresOf } from '../record/recordIndex';
import type { Normalisation, Theme } from '../record/theme';
import type { MapState } from './mapState';
import { figureCounts, shownLevel } from './shownLevel';

type Figures = Pick<Theme, 'measure' | 'alongside'>;

/** Whether a theme has a figure of exactly a period; null: of any level. */
export function hasPeriod(
  { measure, alongside }: Figures,
  record: PublishedRecord,
  period: Period,
  level: Level | null = null,
): boolean {
  return [measure, ...alongside].some((id) => {
    const { adcodes, at } = figuresOf(record, id);
    const areas = level === null ? adcodes : areasAtLevel(adcodes, level);
    return areas.some((adcode) => at(adcode, period).length > 0);
  });
}

/** Whether the figures of a theme can be divided so; null: as the theme says. */
export function canDivide(
  { measure: id }: Figures,
  { measures }: Pick<PublishedRecord, 'measures'>,
  normalisation: Normalisation | null,
): boolean {
  const measure = measures.get(id);
  return normalisation === null || measure === undefined || refuseMeasure(measure, normalisation) === null;
}

type Chosen = Pick<MapState, 'geography' | 'period'> & { readonly view: View | null };

/**
 * The choice, as a link names it, that the figures of a theme have nothing of: its level, or its period at the level that is
 * shown. Without it another map would be seen than was chosen; null where both can be shown.
 */
export function missingChoice(
  theme: Theme,
  { geography: { level }, period, view }: Chosen,
  record: PublishedRecord,
): 'level' | 'period' | null {
  const counts = figureCounts(theme, record);
  if (theme.symbol === 'none' || Object.values(counts).every((count) => count === 0)) return null;
  if (level !== 'auto' && counts[level] === 0) return 'level';
  return period !== null && !hasPeriod(theme, record, period, shownLevel(level, theme, record, view)) ? 'period' : null;
}
