import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BUILT_FOLDER } from '../../../../scripts/geodata/folders';
import {
  type FormerDivision,
  mayHoldAt,
  packFormerDivisions,
  unpackFormerDivisions,
  yearsText,
} from '../../../../src/core/areas/formerDivisions';
import type { PlaceQuery } from '../../../../src/core/areas/resolve/resolution';
import { createResolver } from '../../../../src/core/areas/resolve/resolver';
import { gazetteer } from './builtGazetteer';

const divisions = unpackFormerDivisions(JSON.parse(readFileSync(join(BUILT_FOLDER, 'former-divisions.json'), 'utf8')));
const resolve = createResolver(gazetteer, divisions);

/** The code and rule, ? or - with those that it may be; in brackets the years of what it was, or since when it is. */
function meaning(query: PlaceQuery): string {
  const found = resolve(query);
  const codes =
    found.status === 'matched'
      ? [found.adcode, found.how]
      : found.status === 'ambiguous'
        ? ['?', ...found.candidates.map(({ adcode }) => adcode)]
        : ['-', ...found.suggestions.map(({ adcode }) => adcode)];
  const years = [
    ...(found.former ?? []).map(({ adcode, until }) => `[${adcode} ..${yearsText(until)}]`),
    ...(found.since === undefined ? [] : [`[${yearsText(found.since)}..]`]),
  ];
  return [...codes, ...years].join(' ');
}

describe('names and codes that are none of today', () => {
  it.each([
    // Districts that were merged, by name in their city and by code.
    ['济宁市市中区', '370811 merged [370802 ..2013]'],
    ['茂港区', '440904 merged [440903 ..2014]'],
    ['440903', '440904 merged [440903 ..2014]'],
    ['伊春市西林区', '230751 merged [230705 ..2019]'],
    // Codes of Tibet, Haidong, Turpan and Hami.
    ['542121', '540302 former [542121 ..2014]'],
    ['652201', '650502 former [652201 ..2016]'],
    ['652101', '650402 former [652101 ..2015]'],
    ['652222', '650521 former [652222 ..2015-2016]'],
    ['632126', '630223 former [632126 ..2012-2013]'],
    ['320683', '320612 former [320683 ..2009]'],
    ['CN-320683', '320612 former [320683 ..2009]'],
    // Before 2002, some from another province.
    ['酃县', '430225 former [ ..1994] [432127 ..-1983]'],
    ['510226', '500117 former [510226 ..-1997]'],
    ['442123', '469002 former [442123 ..-1988]'],
    // Where a district of that name stood beside the county.
    ['武昌县', '420115 former [420122 ..1995]'],
    // Divided.
    // No list says what became of it.
    ['430402', '- [430402 ..-2002]'],
    ['乌马河区', '- 230717 230718 [230711 ..2019]'],
    ['510200', '- 500000 [510200 ..1997]'],
    // The districts of a city together.
    ['370101', '- 370100'],
    ['999999', '-'],
    ['不知县', '-'],
  ])('%s is %s', (name, expected) => expect(meaning({ name })).toBe(expected));

  it('lie in what their row says', () => {
    expect(meaning({ name: '市中区', city: '济宁市' })).toBe('370811 merged [370802 ..2013]');
    expect(meaning({ name: '茂港区', province: '山东' })).not.toContain('440904');
    expect(meaning({ name: '日照县', level: 'county' })).toMatch(/^- 371100 /);
  });

  it('leave what is found today as it is', () => {
    const plain = createResolver(gazetteer);
    for (const { names } of gazetteer.entries) expect(resolve({ name: names.zh })).toEqual(plain({ name: names.zh }));
  });
});

describe('names of a year', () => {
  it.each<[string, number, string]>([
    ['巢湖市', 2005, '- 340100 340200 340500 [341400 ..2011]'],
    ['巢湖', 2005, '- 340100 340200 340500 [341400 ..2011]'],
    ['莱芜', 2005, '370100 merged [371200 ..2019]'],
    ['莱芜市', 2021, '370100 merged'],
    ['襄樊', 2005, '420600 former [420600 ..2010]'],
    ['襄阳市', 2005, '420600 full-name [2010..]'],
    ['普洱市', 2005, '530800 full-name [2007..]'],
    ['通州市', 2005, '320612 former [320683 ..2009]'],
    ['宿州市', 1995, '341302 former [ ..1998]'],
    ['六安市', 1995, '- 341502 341503 [ ..1999]'],
    ['重庆市', 1990, '- 500000 [510200 ..1997]'],
    ['重庆市', 2005, '500000 full-name'],
    ['542400', 2005, '540600 former [542400 ..2017]'],
    ['海口市', 1987, '460100 former [441000 ..1988]'],
    ['东营市', 2005, '370500 full-name'],
    ['370502', 2005, '370502 code'],
  ])('%s in %i is %s', (name, at, expected) => expect(meaning({ name, at })).toBe(expected));
});

describe('the built file', () => {
  it('names only divisions of today as heirs, and years in order', () => {
    const known = new Set(gazetteer.entries.map(({ adcode }) => adcode));
    for (const { name, heirs, since, until, change } of divisions) {
      expect(
        heirs.filter((heir) => !known.has(heir)),
        name,
      ).toEqual([]);
      expect(heirs.length > 0 || change === 'unknown', name).toBe(true);
      for (const years of [since, until]) if (years !== null) expect(years.from, name).toBeLessThanOrEqual(years.to);
    }
    expect(divisions.length).toBeGreaterThan(4000);
  });

  it('is read as it was written, and a damaged one is refused', () => {
    const one: FormerDivision = {
      adcode: '370802',
      name: '市中区',
      since: { from: 1983, to: 1983 },
      until: { from: 2012, to: 2013 },
      change: 'merged',
      heirs: ['370811', '370802'],
    };
    expect(unpackFormerDivisions(packFormerDivisions([one]))).toEqual([one]);
    expect(() => unpackFormerDivisions({ version: 1, divisions: '370802' })).toThrow('line 1 is damaged');
    expect(() => unpackFormerDivisions({ version: 2 as 1, divisions: '' })).toThrow('version 2');
    expect([1982, 1983, 2012, 2013].map((year) => mayHoldAt(one, year))).toEqual([false, true, true, false]);
    expect(yearsText({ from: 0, to: 2002 })).toBe('-2002');
  });
});
