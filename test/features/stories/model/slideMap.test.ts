import { describe, expect, it } from 'vitest';
import { mapStateOf, slideMapOf } from '../../../../src/features/stories/model/slideMap';
import type { LinkContext } from '../../../../src/state/link/permalink';
import { DEFAULT_MAP_STATE } from '../../../../src/state/mapState';

const context: LinkContext = {
  hasTheme: (id) => id === 'cases-solved' || id === 'population',
  hasArea: () => true,
  hasOverlay: () => false,
  placeOfFigure: () => null,
  newestEdition: () => 2,
};
const shown = (map: string, more: Partial<LinkContext> = {}) =>
  mapStateOf({ map }, DEFAULT_MAP_STATE, { ...context, ...more }).state.theme;

describe('the map of a slide', () => {
  it.each([
    ['theme=population&edition=2', 'population'],
    // The store draws land alone for what it does not have.
    ['theme=own-ab12-x9', 'own-ab12-x9'],
    ['theme=of-another-site', 'of-another-site'],
    ['theme=Population。', 'population'],
    ['theme=', 'unread-fraud-cases'],
    [`theme=${'x'.repeat(101)}`, 'unread-fraud-cases'],
    ['theme=population&edition=7', 'unread-population'],
    ['theme=population&per=hours', 'unread-population'],
    ['theme=population&level=street', 'unread-population'],
    ['theme=population&period=soon', 'unread-population'],
    // Not of which figures are shown.
    ['theme=population&classes=heads,99', 'population'],
    ['theme=population&area=abc', 'population'],
  ])('of %s is that of %s, never another', (map, theme) => {
    expect(shown(map)).toBe(theme);
  });

  it('says its theme, so that a site which opens with another shows none in its place', () => {
    const map = slideMapOf(DEFAULT_MAP_STATE);
    expect(map).toBe(`theme=${DEFAULT_MAP_STATE.theme}`);
    expect(shown(map, { defaultTheme: 'population', hasTheme: (id) => id === 'population' })).toBe(
      DEFAULT_MAP_STATE.theme,
    );
  });
});
