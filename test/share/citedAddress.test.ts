import { describe, expect, it } from 'vitest';
import type { MapState } from '../../src/domain/mapState';
import { figureAddress, themeAddress } from '../../src/share/citedAddress';
import { decodeLink } from '../../src/share/permalink';
import { DEFAULT_MAP_STATE } from '../../src/state/mapState';

const PAGE = 'https://atlas.example/map/';
const looking: MapState = {
  ...DEFAULT_MAP_STATE,
  view: { longitude: 118, latitude: 37, zoom: 6, bearing: 0, pitch: 0 },
  basemap: { appearance: 'night', labels: false },
  selection: ['370500'],
  classification: { method: 'quantile', classCount: 4 },
};

describe('the address of a citation', () => {
  it('says the theme, the first one too, and not how it was looked at', () => {
    expect(themeAddress(PAGE, looking)).toBe(`${PAGE}#theme=fraud-cases&classes=quantile,4`);
    expect(themeAddress(PAGE, { ...looking, theme: 'population', classification: null, language: 'en' })).toBe(
      `${PAGE}#theme=population&lang=en`,
    );
  });

  it('opens a figure in a theme that shows it, at its place', () => {
    expect(figureAddress(PAGE, looking, 'fraud-losses', '210200')).toBe(`${PAGE}#theme=fraud-losses&area=210200`);
    expect(figureAddress(PAGE, looking, null, '210200')).toBe(
      `${PAGE}#theme=fraud-cases&area=210200&classes=quantile,4`,
    );
  });

  it('is a link that the atlas reads', () => {
    const { hash } = new URL(themeAddress(PAGE, looking));
    const context = { hasTheme: () => true, hasArea: () => true, placeOfFigure: () => null };
    expect(decodeLink(hash, context)).toMatchObject({ state: { theme: 'fraud-cases', view: null }, notices: [] });
  });
});
