import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLandIndex } from '../../../../src/core/overlays/files/landIndex';
import { accepted, builtBoundary, read, refused, table } from './layerFiles';

describe('a table', () => {
  const layouts: readonly (readonly [string, string[]])[] = [
    ['commas', ['name,lon,lat,minutes', '甲,121.6,38.9,3', 'B,121.7,39,5']],
    ['semicolons and decimal commas', ['Lng;Latitude;站点名称;分钟', '121,6;38,9;甲;3', '121,7;39;B;5']],
    ['tabs and Chinese headings', ['响应时间（分钟）\t纬度\t经度(°)\t名称', '3\t38.9\t121.6\t甲', '5\t39\t121.7\tB']],
    ['x and y', ['Y,X,站点,min', '38.9,121.6,甲,3', '39,121.7,B,5']],
    [
      'quotes and spaces',
      ['"Station Name", longitude_WGS84 ,"Latitude [deg]",Minutes', '"甲", 121.6 ,"38.9",3', 'B,121.7,３９,5'],
    ],
    ['blank lines', ['\uFEFF', '经度,緯度,站名,分钟', '121.6,38.9,甲,3', ' ', '121.7,39,B,5', ',,,', '', '']],
  ];
  it.each(layouts)('is read with %s', (_, lines) => {
    for (const ending of ['\n', '\r\n']) {
      const { layer, problems } = accepted({ name: 'a.csv', text: lines.join(ending) });
      expect(problems).toEqual([]);
      expect(layer.kind).toBe('points');
      expect(layer.stations).toEqual({
        positions: Float64Array.of(121.6, 38.9, 121.7, 39),
        minutes: Float64Array.of(3, 5),
        names: ['甲', 'B'],
      });
      expect(layer.parts).toHaveLength(1);
      expect(layer.bounds).toEqual([121.6, 38.9, 121.7, 39]);
    }
  });

  it('needs neither names nor minutes', () => {
    expect(accepted(table('lat,lon', '38.9,121.6')).layer.stations).toEqual({
      positions: Float64Array.of(121.6, 38.9),
      minutes: null,
      names: [''],
    });
  });

  it('prefers a heading that says longitude to x', () => {
    const { layer } = accepted(table('x,y,lon,lat', '500000,4300000,121.6,38.9'));
    expect(layer.bounds).toEqual([121.6, 38.9, 121.6, 38.9]);
  });

  it('has rows left out by their number', () => {
    const { layer, problems } = accepted(
      table(
        'name,lon,lat,minutes',
        'good,121.6,38.9,60',
        'no number,121°36′,38.9,3',
        'short row,121.6',
        '',
        'hex,0x10,38.9,3',
        'outside,190,38.9,3',
        'no minutes,121.6,38.9,',
        'zero,121.6,38.9,0',
        'too long,121.6,38.9,60.5',
        'never,121.6,38.9,Infinity',
        '"open,121.6,38.9,3',
        'one, two,121.6,38.9,3',
        'empty cells,121.6,38.9,3,,',
      ),
    );
    expect(layer.stations?.names).toEqual(['good', 'empty cells']);
    expect(problems).toEqual([
      ['layer-row-unreadable', 3, 'lon', '121°36′'],
      ['layer-row-unreadable', 4, 'lat', ''],
      ['layer-row-unreadable', 6, 'lon', '0x10'],
      ['layer-row-unclosed-quote', 12],
      ['layer-row-too-long', 13, 5, 4],
      ['layer-row-out-of-range', 7, 190, 38.9],
      ['layer-row-minutes', 8, '', 60],
      ['layer-row-minutes', 9, '0', 60],
      ['layer-row-minutes', 10, '60.5', 60],
      ['layer-row-minutes', 11, 'Infinity', 60],
    ]);
  });

  it('is refused without columns of positions, with those it has', () => {
    expect(refused(table('name,street', 'a,b'))).toEqual([['layer-no-position-columns', 'name, street']]);
    expect(refused({ name: 'a.txt', text: 'hello' })).toEqual([['layer-no-position-columns', 'hello']]);
  });

  it('is refused where a column stands twice', () => {
    expect(refused(table('lon,lat,Lon', '1,2,3'))).toEqual([['layer-ambiguous-column', 'Lon']]);
  });

  it('is refused without rows, or where none is left', () => {
    expect(refused(table('lon,lat', ''))).toEqual([['layer-no-features']]);
    expect(refused(table('lon,lat', 'a,b'))).toEqual([
      ['layer-row-unreadable', 2, 'lon', 'a'],
      ['layer-nothing-left', 1],
    ]);
  });

  it('is refused where it is projected or swapped as a whole', () => {
    expect(refused(table('x,y', '500000,4300000', '500001,4300001'))).toEqual([
      ['layer-projected-rows', 2, 500000, 4300000],
    ]);
    expect(refused(table('lon,lat', '38.9,121.6', '39,121.7'))).toEqual([['layer-swapped', 38.9, 121.6]]);
  });

  const personal = [
    '姓名',
    '身份证号',
    '联系电话',
    '手机',
    '家庭住址',
    '车牌',
    'ID card',
    'Phone',
    'address',
    'license_plate',
    'Plate No',
  ];
  it.each(personal)('is refused with a column "%s"', (heading) => {
    expect(refused(table(`lon,lat,${heading}`, '121.6,38.9,x'))).toEqual([['layer-personal-columns', heading]]);
  });

  it('is not refused for headings that only look alike', () => {
    expect(accepted(table('lon,lat,template,站名,plateau', '121.6,38.9,x,甲,y')).problems).toEqual([]);
  });

  it('tells of characters that were lost on the way', () => {
    expect(accepted(table('lon,lat,name', '121.6,38.9,\uFFFD\uFFFD')).problems).toEqual([['layer-undecodable']]);
  });

  it('of more rows than can be drawn is refused', () => {
    const text = `lon,lat\n${'1,2\n'.repeat(500_001)}`;
    expect(refused({ name: 'a.csv', text })).toEqual([['layer-too-many-vertices', 500_001, 500_000]]);
  });
});

describe('the samples', () => {
  const land = createLandIndex(builtBoundary('210200'), 1000);
  const sample = (name: string) => read({ name, text: readFileSync(join('public', 'samples', name), 'utf8') });

  it('of stations are read without a problem and stand on land', () => {
    const result = sample('stations.csv');
    if (!result.ok) throw new Error('refused');
    const { positions, minutes, names } = result.layer.stations!;
    expect(result.problems).toEqual([]);
    expect(names).toEqual(Array.from({ length: 12 }, (_, index) => `示例 Example ${index + 1}`));
    expect(new Set(minutes)).toEqual(new Set([1, 3, 5]));
    for (let i = 0; i < positions.length; i += 2) expect(land.holds([positions[i]!, positions[i + 1]!])).toBe(true);
  });

  it('of roads are read without a problem', () => {
    const result = sample('roads.geojson');
    expect(result.problems).toEqual([]);
    expect(result.ok && result.layer.roads?.speeds).toContain(60);
  });
});
