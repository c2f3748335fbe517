import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelOf } from '../../../src/core/areas/area';
import type { Gazetteer, GazetteerAlias, GazetteerEntry } from '../../../src/core/areas/gazetteer';
import { NO_READINGS } from '../../../src/core/text/readings';
import { createPlaceSearch } from '../../../src/state/search/placeSearch';

function entry(
  adcode: string,
  zh: string,
  en: string,
  parent: string | null,
  ...aliases: GazetteerAlias[]
): GazetteerEntry {
  return { adcode, level: levelOf(adcode), names: { zh, hant: zh, en }, parent, aliases };
}

const GAZETTEER: Gazetteer = {
  edition: '2024',
  entries: [
    entry('220000', '吉林省', 'Jilin', null),
    entry('220200', '吉林市', 'Jilin', '220000'),
    entry('370000', '山东省', 'Shandong', null),
    entry('370100', '济南市', 'Jinan', '370000', { text: '莱芜市', how: 'merged' }),
    entry('370103', '市中区', 'Shizhong', '370100'),
    entry('370402', '市中区', 'Shizhong', '370400'),
    entry('610100', '西安市', "Xi'an", null, { text: 'xian', how: 'pinyin' }),
  ],
  undrawn: [],
  simplified: new Map([['濟', '济']]),
};
const SELECTABLE = new Set(['220000', '220200', '370000', '370100', '370103', '610100']);
const search = createPlaceSearch(GAZETTEER, (adcode) => SELECTABLE.has(adcode), NO_READINGS);
const found = (text: string) => search.find(text).map(({ adcode }) => adcode);

describe('createPlaceSearch', () => {
  it('finds a place in either script, in pinyin, in English and by code', () => {
    for (const text of ['济南', '濟南', 'jinan', 'JINAN', '370100', '3701']) expect(found(text)[0]).toBe('370100');
    for (const text of ["Xi'an", 'xian', 'xi an', 'Xi’an']) expect(found(text)).toEqual(['610100']);
  });

  it('puts the prefecture before the province of the same name, and shows both', () => {
    expect(found('jilin')).toEqual(['220200', '220000']);
    expect(found('吉林')).toEqual(['220200', '220000']);
  });

  it('finds a county with the areas around it, and leaves out what cannot be selected', () => {
    expect(search.find('市中区')).toMatchObject([{ adcode: '370103', within: [{ en: 'Jinan' }, { en: 'Shandong' }] }]);
  });

  it('tells by which other name a place was found, but not by which spelling', () => {
    expect(search.find('莱芜')).toMatchObject([{ adcode: '370100', foundBy: '莱芜市' }]);
    expect(search.find('xian')).toMatchObject([{ foundBy: null }]);
  });

  it('finds nothing for nothing, and never throws', () => {
    for (const text of ['', '   ', '?!', '東菅']) expect(found(text)).toEqual([]);
    fc.assert(fc.property(fc.string(), (text) => search.find(text, 3).length <= 3));
  });
});
