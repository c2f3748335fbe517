import type { Level } from '../areas/area';
import { areasAtLevel } from '../areas/areasAtLevel';
import type { View } from '../geometry/view';
import { refuseMeasure } from '../record/normalise';
import type { Period, PublishedRecord } from '../record/observation';
import { figuresOf } from '../record/recordIndex';
import type { Theme } from '../record/theme';
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

type Chosen = Pick<MapState, 'geography' | 'normalisation' | 'period'> & { readonly view: View | null };

/**
 * The choice, as a link names it, that the figures of a theme do not allow: a level or a period that they have nothing of, or
 * to be divided by what they cannot be. Without it another map would be seen than was chosen; null where all can be shown.
 */
export function missingChoice(
  theme: Theme,
  { geography: { level }, normalisation, period, view }: Chosen,
  record: PublishedRecord,
): 'level' | 'period' | 'per' | null {
  const counts = figureCounts(theme, record);
  const measure = record.measures.get(theme.measure);
  if (theme.symbol === 'none' || measure === undefined || Object.values(counts).every((count) => count === 0))
    return null;
  if (level !== 'auto' && counts[level] === 0) return 'level';
  if (period !== null && !hasPeriod(theme, record, period, shownLevel(level, theme, record, view))) return 'period';
  return normalisation !== null && refuseMeasure(measure, normalisation) !== null ? 'per' : null;
}
