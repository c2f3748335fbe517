import { describe, expect, it } from 'vitest';
import type { MapState } from '../../../src/core/portrayal/mapState';
import { figureAddress, themeAddress } from '../../../src/state/link/citedAddress';
import { decodeLink } from '../../../src/state/link/permalink';
import { DEFAULT_MAP_STATE } from '../../../src/state/mapState';

const PAGE = 'https://atlas.example/map/';
const looking: MapState = {
  ...DEFAULT_MAP_STATE,
  view: { longitude: 118, latitude: 37, zoom: 6, bearing: 0, pitch: 0 },
  basemap: { appearance: 'night', labels: false },
  selection: ['370500'],
  classification: { method: 'quantile', classCount: 4 },
};

const figure = { id: 'dalian-losses', adcode: '210200' };

describe('the address of a citation', () => {
  it('says the theme, the first one too, and not how it was looked at', () => {
    expect(themeAddress(PAGE, looking, 'prefecture')).toBe(
      `${PAGE}#theme=fraud-cases&classes=quantile,4&level=prefecture`,
    );
    expect(
      themeAddress(PAGE, { ...looking, theme: 'population', classification: null, language: 'en' }, 'county'),
    ).toBe(`${PAGE}#theme=population&level=county&lang=en`);
  });

  it('opens a figure in a theme that shows it, at its place', () => {
    expect(figureAddress(PAGE, looking, 'fraud-losses', figure)).toBe(
      `${PAGE}#theme=fraud-losses&area=210200&figure=dalian-losses`,
    );
    expect(figureAddress(PAGE, looking, null, figure)).toBe(
      `${PAGE}#theme=fraud-cases&area=210200&figure=dalian-losses&classes=quantile,4`,
    );
  });

  it('is a link that the atlas reads', () => {
    const { hash } = new URL(themeAddress(PAGE, looking, 'prefecture'));
    const context = {
      hasTheme: () => true,
      hasArea: () => true,
      hasOverlay: () => true,
      placeOfFigure: () => null,
      newestEdition: () => 1,
    };
    expect(decodeLink(hash, context)).toMatchObject({ state: { theme: 'fraud-cases', view: null }, notices: [] });
  });
});
