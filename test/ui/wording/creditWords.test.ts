import { describe, expect, it } from 'vitest';
import type { BoundariesEdition } from '../../../src/core/areas/boundaries';
import { createLanguages } from '../../../src/i18n/createLanguages';
import { creditTexts } from '../../../src/ui/wording/creditTexts';
import { creditParts, shortBaseCredits } from '../../../src/ui/wording/creditWords';
import { wordsIn } from '../../../src/ui/wording/useWords';
import { GEOGRAPHIES, source } from '../atlasFixture';

const words = wordsIn(createLanguages('zh').t, 'zh', { geographies: GEOGRAPHIES, measures: new Map() });
const builtIn: BoundariesEdition = { id: 'a', date: '2020-06-30', sources: [] };
const own = (reviewNumber: string | null): BoundariesEdition => ({
  ...builtIn,
  publication: {
    title: { zh: '某省标准地图', en: 'Standard map' },
    publisher: { zh: '某厅', en: 'Department' },
    licence: 'CC-BY-4.0',
    reviewNumber,
  },
});

describe('the credits of boundaries', () => {
  it('are the built-in sources where they are built in', () => {
    expect(creditParts(words, [source()], builtIn)[0]).toBe('© OpenStreetMap · Natural Earth');
    expect(creditTexts(builtIn, (say) => say(words))).toHaveLength(5);
  });

  it('are the publisher and the review number of an edition of another', () => {
    const parts = creditParts(words, [source()], own('某S(2024)001号'));
    expect(parts.slice(0, 2)).toEqual(['审图号：某S(2024)001号', '边界 © 某厅，2020-06-30']);
    expect(parts.join()).not.toContain('OpenStreetMap');
    expect(shortBaseCredits(words, own('某S(2024)001号'))).toEqual(['审图号：某S(2024)001号']);
    expect(creditTexts(own('某S(2024)001号'), (say) => say(words)).slice(0, 2)).toEqual([
      '某省标准地图，某厅，截至 2020-06-30（CC-BY-4.0）。',
      '审图号：某S(2024)001号。',
    ]);
  });

  it('say so where that edition has no review number', () => {
    expect(creditParts(words, [], own(null))[0]).toBe('边界 © 某厅，2020-06-30');
    expect(shortBaseCredits(words, own(null))).toEqual(['某厅']);
    expect(creditTexts(own(null), (say) => say(words))[1]).toMatch(/没有审图号/);
  });
});

describe('the name of a site', () => {
  it('stands where the atlas’s own does, and once where both languages have the same', () => {
    const { t } = createLanguages('en', { zh: '图', en: 'Map' });
    expect([t('app.name'), t('app.otherName')]).toEqual(['Map', '图']);
    expect(createLanguages('zh', { zh: 'Map', en: 'Map' }).t('app.otherName')).toBe('');
  });
});
