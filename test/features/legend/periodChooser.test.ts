import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, it } from 'vitest';
import type { MapState } from '../../../src/core/portrayal/mapState';
import { withAddition } from '../../../src/data/assembleAtlas';
import { PeriodChooser } from '../../../src/features/legend/PeriodChooser';
import { createLanguages } from '../../../src/i18n/createLanguages';
import { createAtlas } from '../../../src/state/atlas';
import { DEFAULT_MAP_STATE } from '../../../src/state/mapState';
import type { OverlayWork } from '../../../src/state/overlays/overlayWork';
import { AtlasProvider, type Parts } from '../../../src/ui/AtlasContext';
import { OWN_SOURCE, ownRow, quarter, tableOf, thefts } from '../../core/portrayal/ownTables';
import { dongying } from '../../core/record/records';
import { data, session } from '../../state/smallAtlas';

const rows = [ownRow(dongying, quarter(1), 20), ownRow(dongying, quarter(2), 30)];
const ownFigures = { sources: [OWN_SOURCE], measures: [thefts], topics: [], tables: [tableOf(thefts, rows)] };
const known = withAddition(data, { parts: { ownFigures }, notices: [] }).data;

function markup(change: Partial<MapState>): string {
  const atlas = createAtlas(known, { ...DEFAULT_MAP_STATE, ...change }, session);
  const parts: Parts = {
    load: () => Promise.reject(new Error('none')),
    present: () => {},
    openFiles: () => {},
    packable: async () => null,
  };
  const overlayWork = {} as OverlayWork;
  const i18n = createLanguages('en');
  const children = createElement(I18nextProvider, { i18n }, createElement(PeriodChooser));
  return renderToStaticMarkup(createElement(AtlasProvider, { atlas, overlayWork, parts, children }));
}
const slider = (html: string) => /<input[^>]*>/.exec(html)?.[0];
const NOT_OFFERED = { start: '2020-01-01', end: '2020-12-31' };

describe('the chooser of periods', () => {
  it('is on the newest behind the last period, and says so', () => {
    const html = markup({ theme: thefts.id });
    expect(slider(html)).toMatch(/max="2".*aria-valuetext="newest of each area".*value="2"/);
    expect(html).toMatch(/aria-label="Next period"[^>]*aria-disabled="true"|aria-disabled="true"[^>]*aria-label="Next/);
  });

  it('says its period in words', () => {
    const html = markup({ theme: thefts.id, period: quarter(1) });
    expect(slider(html)).toMatch(/aria-valuetext="January – March 2024".*value="0"/);
  });

  it('has a place for the period of a link that the table does not have, and a way out of it', () => {
    expect(slider(markup({ theme: thefts.id, period: NOT_OFFERED }))).toMatch(/max="3".*value="0"/);
    expect(slider(markup({ theme: 'second', period: NOT_OFFERED }))).toMatch(/max="1".*value="0"/);
  });

  it('is not there for what was published', () => {
    expect(markup({ theme: 'second' })).toBe('');
  });
});
