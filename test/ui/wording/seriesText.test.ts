import { describe, expect, it } from 'vitest';
import { seriesOf } from '../../../src/core/record/figureSeries';
import type { Observation } from '../../../src/core/record/observation';
import { createLanguages } from '../../../src/i18n/createLanguages';
import { headlineText, seriesSentence } from '../../../src/ui/wording/seriesText';
import { wordsIn } from '../../../src/ui/wording/useWords';
import { CASES, GEOGRAPHIES, observation } from '../atlasFixture';

const english = wordsIn(createLanguages('en').t, 'en', { geographies: GEOGRAPHIES, measures: new Map() });
const chinese = wordsIn(createLanguages('zh').t, 'zh', { geographies: GEOGRAPHIES, measures: new Map() });
const figure = (id: string, value: number, date: string, fields: Partial<Observation> = {}) =>
  observation({ id, measure: CASES.id, value, comparator: 'none', period: { start: date, end: date }, ...fields });
const before = figure('a', 182, '2022-01-10');
const after = figure('b', 221, '2024-10-12');
const seriesFrom = (...observations: Observation[]) => seriesOf(observations, [])[0]!;

describe('a series in words', () => {
  it('is one sentence', () => {
    const series = seriesFrom(after, before);
    expect(seriesSentence(english, series, CASES)).toBe('182 in January 2022, 221 in October 2024');
    expect(seriesSentence(chinese, series, CASES)).toBe('2022年1月为 182，2024年10月为 221');
  });

  it('names days where months would be the same', () => {
    const series = seriesFrom(before, figure('c', 190, '2022-01-20', { qualifier: 'over' }));
    expect(seriesSentence(english, series, CASES)).toBe('182 (10 January 2022), ≥ 190 (20 January 2022)');
  });

  it('is short of a long series', () => {
    const years = Array.from({ length: 30 }, (_, index) => figure(`y${index}`, index, `${1990 + index}-01-01`));
    expect(seriesSentence(english, seriesFrom(...years), CASES)).toBe(
      '0 in January 1990, 28 others between, 29 in January 2019',
    );
  });

  it('is headed by the newest value, or by all values where they differ', () => {
    expect(headlineText(english, seriesFrom(after, before), CASES)).toBe('221 cases');
    const [disputed] = seriesOf([after], [{ kept: after, other: { ...after, id: 'd', value: 230 } }]);
    expect(headlineText(english, disputed!, CASES)).toBe('221 cases / 230 cases');
  });
});
