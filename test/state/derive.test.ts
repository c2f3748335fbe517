import { describe, expect, it } from 'vitest';
import { derive } from '../../src/state/derive';
import { DEFAULT_MAP_STATE } from '../../src/state/mapState';
import { createPortrayalCache } from '../../src/state/portrayalCache';
import { data } from './smallAtlas';

const cache = createPortrayalCache(data);
const shown = (start: string, end: string, theme = 'second') =>
  derive(data, cache, { ...DEFAULT_MAP_STATE, theme, period: { start, end } }, 'day');

describe('a map of one period', () => {
  it('is of a theme that has figures of it', () => {
    const { theme, portrayal } = shown('2024-01-01', '2024-10-12');
    expect([theme.id, portrayal.legend.published]).toEqual(['second', 1]);
  });

  it('is land alone where the theme has none, and says of what', () => {
    const { theme, portrayal } = shown('2023-01-01', '2023-12-31');
    expect(theme).toMatchObject({ origin: 'absent' });
    expect(portrayal.areas.some(({ value, fill }) => value !== null || fill === null)).toBe(false);
    expect(portrayal.notices).toEqual([
      { code: 'no-figures-of-period', severity: 'warning', values: { start: '2023-01-01', end: '2023-12-31' } },
    ]);
    // The same object whenever it is asked for, so that nothing is drawn anew.
    expect(shown('2023-01-01', '2023-12-31').theme).toBe(theme);
  });

  it('of a theme that is not here says that', () => {
    expect(shown('2023-01-01', '2023-12-31', 'x').portrayal.notices[0]?.code).toBe('absent-theme');
  });
});
