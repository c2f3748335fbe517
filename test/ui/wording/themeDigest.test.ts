import { describe, expect, it } from 'vitest';
import type { ThemeFigure } from '../../../src/core/portrayal/themeFigures';
import type { Measure, Qualifier } from '../../../src/core/record/observation';
import type { Normalisation } from '../../../src/core/record/theme';
import { createLanguages } from '../../../src/i18n/createLanguages';
import { digestValue, type ThemeDigest, themeDigest } from '../../../src/ui/wording/themeDigest';
import { wordsIn } from '../../../src/ui/wording/useWords';
import { CASES, CHANGE, GEOGRAPHIES, observation } from '../atlasFixture';

const wordsOf = (language: 'zh' | 'en') =>
  wordsIn(createLanguages(language).t, language, { geographies: GEOGRAPHIES, measures: new Map() });
const english = wordsOf('en');
const chinese = wordsOf('zh');
const RATE: Measure = { ...CHANGE, kind: 'rate' };
const figure = (value: number, qualifier: Qualifier = 'none', adcode = '370500'): ThemeFigure => ({
  adcode,
  value,
  observation: observation({ value, qualifier, adcode }),
});
const theme = (en: string, normalisation: Normalisation = []) => ({ title: { zh: en, en }, normalisation });
const digest = (measure: Measure, figures: readonly ThemeFigure[], words = english) =>
  said(themeDigest(words, { theme: theme('Theme'), measure, level: 'prefecture' }, figures));

function said(found: ThemeDigest): string {
  if (found.is === 'none') return 'none';
  return found.is === 'each' ? found.figures.map(({ value }) => value).join(' · ') : `${found.places} · ${found.range}`;
}

describe('themeDigest', () => {
  it('tells each of a few as printed, the largest first whatever its sign', () => {
    expect(digest(CHANGE, [figure(3), figure(-34.2), figure(0)])).toBe('−34.2% · +3% · 0%');
    expect(digest(CASES, [figure(1192, 'over')])).toBe('≥ 1,192 cases');
    expect(digest(CASES, [figure(1192), figure(1770), figure(40)])).toBe('1,770 cases · 1,192 · 40');
    expect(digest(CHANGE, [])).toBe('none');
  });

  it('says of many how many they are and from where to where, the unit once', () => {
    expect(
      digest(
        RATE,
        [12, 40, 87, 61].map((value) => figure(value)),
      ),
    ).toBe('4 cities · 12–87%');
    expect(
      digest(
        CASES,
        [1192, 38, 500, 61].map((value) => figure(value)),
        chinese,
      ),
    ).toBe('4 个地市 · 38–1,192 起');
    expect(digest(RATE, [figure(95, 'or-more'), figure(99), figure(98), figure(100)])).toBe('4 cities · ≥ 95–100%');
  });

  it('has no dash between changes, whose minus it would be read as, nor between ranks', () => {
    const changes = [-34.2, -31.4, 3, -2].map((value) => figure(value));
    expect(digest(CHANGE, changes)).toBe('4 cities · −34.2% to +3%');
    expect(digest(CHANGE, changes, chinese)).toBe('4 个地市 · −34.2% 至 +3%');
    const rank: Measure = { ...CASES, kind: 'index', unit: 'rank' };
    expect(
      digest(
        rank,
        [1, 2, 3, 4].map((value) => figure(value)),
      ),
    ).toBe('4 cities · rank 1 to rank 4');
  });

  it('says a value that all have once, hedged if one of them is', () => {
    expect(
      digest(
        RATE,
        [100, 100, 100, 100].map((value) => figure(value)),
      ),
    ).toBe('4 cities · 100%');
    expect(digest(RATE, [figure(95), figure(95, 'or-more'), figure(95), figure(95)])).toBe('4 cities · ≥ 95%');
  });

  it('counts categories', () => {
    const names = ['高', '低'].map((zh) => ({ zh, en: zh }));
    const categories = { names, isOrdered: true } as unknown as NonNullable<Measure['categories']>;
    const risk: Measure = { ...CASES, kind: 'category', unit: '', categories };
    expect(
      digest(
        risk,
        [0, 1, 1, 0].map((value) => figure(value)),
      ),
    ).toBe('4 cities · 2 categories');
  });
});

describe('digestValue', () => {
  it('is the number alone of what was divided, where the title says by what', () => {
    const told = { theme: theme('Cases per million residents per day', ['residents', 'day']), measure: CASES };
    expect(digestValue(english, told, figure(0.00811))).toBe('0.811');
    const unsaid = { theme: theme('Case density', ['area']), measure: CASES };
    expect(digestValue(english, unsaid, figure(8.11, 'over'))).toBe('≥ 8.11 cases per 1,000 km²');
  });
});
