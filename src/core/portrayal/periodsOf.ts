import type { Level } from '../areas/area';
import type { Period, PublishedRecord } from '../record/observation';
import { figuresOf } from '../record/recordIndex';
import type { Theme } from '../record/theme';
import { figureCounts } from './shownLevel';

const NONE: readonly Period[] = [];

/**
 * The periods that a reader may choose from, in ascending order; none where the figures are in no table of several
 * periods, or at another level.
 */
export function periodsOf(
  theme: Pick<Theme, 'measure' | 'alongside'>,
  record: PublishedRecord,
  level: Level,
): readonly Period[] {
  const { table } = figuresOf(record, theme.measure);
  if (table === null || table.periods.length < 2 || figureCounts(theme, record)[level] === 0) return NONE;
  return table.periods;
}
