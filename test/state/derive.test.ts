import { describe, expect, it } from 'vitest';
import type { Period } from '../../src/core/record/figureTerms';
import type { Normalisation } from '../../src/core/record/theme';
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
    expect(portrayal.areas.some(({ value, fill, isGap }) => value !== null || fill !== null || isGap)).toBe(false);
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

describe('a map of figures divided', () => {
  const divided = (normalisation: Normalisation | null, theme = 'second', period: Period | null = null) =>
    derive(data, cache, { ...DEFAULT_MAP_STATE, theme, normalisation, period }, 'day');

  it('is land alone where they cannot be divided so, and says that', () => {
    const { theme, portrayal } = divided(['residents']);
    expect(theme).toMatchObject({ origin: 'absent' });
    expect(portrayal.areas.some(({ value, fill, isGap }) => value !== null || fill !== null || isGap)).toBe(false);
    expect(portrayal.notices).toEqual([{ code: 'not-divisible', severity: 'warning', values: {} }]);
    expect(divided(['residents']).theme).toBe(theme);
  });

  it('is land alone whatever period is asked for', () => {
    const { portrayal } = divided(['residents'], 'second', { start: '2024-01-01', end: '2024-10-12' });
    expect(portrayal.notices.map(({ code }) => code)).toEqual(['not-divisible']);
  });

  it.each([[null], [[]]])('is of all that can be shown so: %s', (normalisation) => {
    expect(divided(normalisation).theme.id).toBe('second');
  });
});
