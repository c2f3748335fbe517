import { describe, expect, it } from 'vitest';
import { MapTitle } from '../../src/app/MapTitle';
import { normaliseBy } from '../../src/state/actions';
import { atlasOf } from '../features/figureTables';
import { renderPart } from '../renderPart';

const census = { source: 'census', measure: 'resident-population', start: '2020-11-01', end: '2020-11-01' };
const data = atlasOf([
  {},
  { adcode: '210200', value: -31.4 },
  { measure: 'cases', value: 3, qualifier: 'over' },
  { ...census, value: 2_193_518 },
]);
const titleOf = (theme: string, language: 'zh' | 'en' = 'en') => {
  const view = renderPart(<MapTitle />, { data, mapState: { theme }, language });
  return { ...view, text: () => view.container.textContent };
};

describe('the title of the map', () => {
  it('says what, where and how much, and against what', () => {
    expect(titleOf('fraud-cases').text()).toBe('Fraud −34.2% Dongying · −31.4% Dalian · year on year');
    expect(titleOf('fraud-cases', 'zh').text()).toBe('诈骗发案 −34.2% 东营·−31.4% 大连·同比');
    expect(titleOf('cases').text()).toBe('Solved ≥ 3 cases Dongying');
  });

  it('says it of the map as the reader has it', async () => {
    const { text, atlas, findByText } = titleOf('cases');
    atlas.getState().dispatch(normaliseBy(['residents']));
    expect(await findByText('≥ 0.0137 cases per 10,000 residents')).toBeTruthy();
    expect(text()).toBe('Solved ≥ 0.0137 cases per 10,000 residents Dongying');
  });

  it('is the name alone where there is nothing to show', () => {
    expect(titleOf('land-of-nowhere').text()).toBe('Data not here ');
  });
});
