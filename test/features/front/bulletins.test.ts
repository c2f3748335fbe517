import { describe, expect, it } from 'vitest';
import { bulletinsOf } from '../../../src/features/front/model/bulletins';
import { atlasOf } from '../figureTables';

const data = atlasOf([
  {},
  { measure: 'cases', value: 3 },
  { measure: 'patrols', value: 7, start: '2024-07-01', end: '2024-07-31' },
  { measure: 'cases', value: 90, adcode: '210200' },
  { source: 'report', measure: 'patrols', value: 5, adcode: '370000', start: '2022-01-01', end: '2022-12-31' },
  { source: 'census', measure: 'resident-population', value: 2_193_518, start: '2020-11-01', end: '2020-11-01' },
]);
const [newest, earlier] = bulletinsOf(data);

describe('bulletinsOf', () => {
  it('has the bulletins, the newest first, and neither census nor boundaries', () => {
    expect(bulletinsOf(data).map(({ source }) => source.id)).toEqual(['bulletin', 'report']);
    expect(bulletinsOf(data)).toBe(bulletinsOf(data));
  });

  it('tells of the place with the most figures, how many there are, of when most are, and what about', () => {
    expect(newest).toMatchObject({
      adcode: '370500',
      figures: 4,
      places: 2,
      period: { start: '2024-01-01', end: '2024-10-12' },
    });
    expect(newest?.topics.map(({ id }) => id)).toEqual(['enforcement', 'calls']);
  });

  it('has first figures of that bulletin and place, as the listed themes show them, then of other measures', () => {
    expect(newest?.leading.map(({ theme, figure }) => [theme.id, figure.value])).toEqual([
      ['fraud-cases', -34.2],
      ['cases', 3],
      ['patrols', 7],
    ]);
  });

  it('has figures of a level that their map shows only if it is chosen', () => {
    expect(earlier).toMatchObject({ adcode: '370000', figures: 1 });
    expect(earlier?.leading).toMatchObject([
      { theme: { measure: 'patrols' }, level: 'province', figure: { value: 5 } },
    ]);
  });
});
