import { describe, expect, it } from 'vitest';
import { NO_READINGS } from '../../../src/core/text/readings';
import { createSubjectSearch } from '../../../src/state/search/subjectSearch';
import { atlasOf } from '../../features/figureTables';

const data = atlasOf([
  {},
  { measure: 'cases', value: 3 },
  { measure: 'patrols', value: 7, start: '2023-01-01', end: '2023-12-31' },
  { measure: 'patrols', value: 8, adcode: '210200' },
]);
const cases = data.themes.get('cases')!;
const layer = { ...cases, id: 'layer', symbol: 'none', title: { zh: '巡逻图层', en: 'Patrol layer' } } as const;
const search = createSubjectSearch({ ...data, themes: new Map([...data.themes, ['layer', layer]]) }, NO_READINGS);
const found = (text: string) => {
  const { themes, layers, measures } = search.find(text);
  return {
    themes: themes.map(({ theme }) => theme.id),
    layers: layers.map(({ theme }) => theme.id),
    measures: measures.map(({ measure }) => measure.id),
  };
};

describe('createSubjectSearch', () => {
  it('finds themes, layers and measures in both languages', () => {
    expect(found('诈骗发案')).toEqual({ themes: ['fraud-cases'], layers: [], measures: [] });
    expect(found('PATROL')).toEqual({ themes: [], layers: ['layer'], measures: ['patrols'] });
    expect(found('巡逻')).toEqual({ themes: [], layers: ['layer'], measures: ['patrols'] });
  });

  it('leaves out measures whose theme is found, and those without figures', () => {
    expect(found('cases solved')).toEqual({ themes: [], layers: [], measures: ['cases'] });
    expect(found('solved')).toEqual({ themes: ['cases'], layers: [], measures: [] });
    expect(found('resident population').measures).toEqual([]);
  });

  it('finds what is of a topic last', () => {
    const { themes, measures } = search.find('enforcement');
    expect(themes.map(({ theme, fit }) => [theme.id, fit])).toEqual([
      ['cases', 5],
      ['residents', 5],
    ]);
    expect(measures.map(({ measure }) => measure.id)).toEqual(['patrols', 'land-area']);
  });

  it('knows the theme of a measure, and the newest of its figures', () => {
    const [patrols] = search.find('patrols').measures;
    expect(patrols?.theme?.origin).toBe('derived');
    expect(patrols?.newest).toMatchObject({ adcode: '210200', value: 8 });
  });

  it('finds nothing for nothing', () => {
    for (const text of ['', ' ', '?!']) expect(found(text)).toEqual({ themes: [], layers: [], measures: [] });
  });
});
