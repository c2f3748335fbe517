import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readingsFile } from '../../../scripts/page/readings';
import { unpackGazetteer } from '../../../src/core/areas/gazetteer';
import { unpackReadings } from '../../../src/core/text/readings';
import { createPlaceSearch } from '../../../src/state/search/placeSearch';
import { timesAsLong } from '../../timesAsLong';

const built = join(import.meta.dirname, '../../../geodata/built');
const gazetteer = unpackGazetteer(JSON.parse(readFileSync(join(built, 'gazetteer.json'), 'utf8')));
const names = gazetteer.entries.map((entry) => entry.names.zh);
const file = readingsFile(names, ['電信網絡詐騙', '乾县']);
const readings = unpackReadings(file)!;

describe('readingsFile', () => {
  it('has the syllables of common characters, of all names, and of those in several ways all', () => {
    expect(readings.syllables.get('重')).toEqual(expect.arrayContaining(['zhong', 'chong']));
    expect(readings.syllables.get('绿')).toEqual(expect.arrayContaining(['lv', 'lu']));
    for (const name of names)
      for (const character of name) expect(readings.syllables.has(character), character).toBe(true);
  });

  it('folds traditional characters, but none that stands in a simplified name', () => {
    for (const [traditional, simplified] of ['電电', '騙骗', '營营', '東东'].map(([a, b]) => [a, b] as const))
      expect(readings.simplified.get(traditional!)).toBe(simplified);
    expect(readings.simplified.has('乾')).toBe(false);
  });

  it('is small enough to come when the search is first entered', () => {
    expect(Buffer.byteLength(JSON.stringify(file))).toBeLessThan(32_000);
  });
});

describe('the search over all names', () => {
  const search = createPlaceSearch(gazetteer, () => true, readings);

  it.each([
    ['dongying', '东营市'],
    ['bj', '北京市'],
    ['nmg', '内蒙古自治区'],
    ['chongqing', '重庆市'],
    ['東營', '东营市'],
    ['370500', '东营市'],
    ["Xi'an", '西安市'],
  ])('finds %s first as %s', (text, name) => {
    expect(search.find(text)[0]?.names.zh).toBe(name);
  });

  it('puts places that are sought before others which fit as well', () => {
    expect(search.find('szq', 1, (adcode) => adcode === '370103')[0]?.adcode).toBe('370103');
  });

  it('looks through 3 000 places in a few times what it takes to look through them for a text', () => {
    const plain = () => gazetteer.entries.filter(({ names: { zh, en } }) => `${zh} ${en}`.toLowerCase().includes('dy'));
    const times = (act: () => unknown) => () => {
      for (let time = 0; time < 20; time += 1) act();
    };
    expect(
      timesAsLong(
        times(() => search.find('dy')),
        times(plain),
      ),
    ).toBeLessThan(40);
  });
});
