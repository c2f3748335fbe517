import { describe, expect, it } from 'vitest';
import { readGrid } from '../../../src/core/grid/readGrid';
import { codesOf, utf8 } from './bytes';

const readText = (text: string) => readGrid(utf8(text), 'a.json');
const sheetsOf = (text: string) => {
  const result = readText(text);
  if (!result.ok) throw new Error(result.notice.code);
  return result.sheets.map(({ name, grid }) => [name, grid] as const);
};
const read = (value: unknown) => sheetsOf(JSON.stringify(value));

const TABLE = [
  ['城市', '案件'],
  ['大连', '12'],
  ['沈阳', '0'],
];
const RECORDS = [
  { 城市: '大连', 案件: 12 },
  { 城市: '沈阳', 案件: 0 },
];
const BY_NAME = [
  ['', '案件', '破案'],
  ['大连', '12', '3'],
  ['沈阳', '0', '1'],
];

describe('a table in JSON', () => {
  it.each([
    ['within several objects', { meta: { source: 'x', total: 2 }, data: { items: RECORDS } }, TABLE],
    [
      'as headings and rows',
      {
        columns: ['城市', '案件'],
        index: [0, 1],
        data: [
          ['大连', 12],
          ['沈阳', 0],
        ],
      },
      TABLE,
    ],
    [
      'as described fields and rows',
      {
        fields: [{ name: '城市' }, { name: '案件' }],
        rows: [
          ['大连', 12],
          ['沈阳', 0],
        ],
      },
      TABLE,
    ],
    ['as columns', { title: 'x', 城市: ['大连', '沈阳'], 案件: [12, 0] }, TABLE],
    ['as numbered columns', { 城市: { 0: '大连', 1: '沈阳' }, 案件: { 0: 12, 1: 0 } }, TABLE],
    [
      'as features',
      {
        type: 'FeatureCollection',
        features: RECORDS.map((properties) => ({
          type: 'Feature',
          properties,
          geometry: { type: 'Point', coordinates: [1, 2] },
        })),
      },
      TABLE,
    ],
    [
      'as records by place beside other things',
      { version: 1, meta: { source: 'x' }, cities: { 大连: { 案件: 12, 破案: 3 }, 沈阳: { 案件: 0, 破案: 1 } } },
      BY_NAME,
    ],
    [
      'as numbers by place, within',
      { unit: '起', values: { 大连: 12, 沈阳: 0 } },
      [
        ['大连', '12'],
        ['沈阳', '0'],
      ],
    ],
  ])('is found %s', (_, value, table) => {
    expect(read(value)[0]?.[1]).toEqual(table);
  });

  it('of lists within records has what stands around them', () => {
    const value = [
      {
        province: '辽宁',
        cities: [
          { city: '大连', n: 12 },
          { city: '沈阳', n: 0 },
        ],
      },
      { province: '山东', cities: [{ city: '济南', n: 5 }] },
    ];
    expect(read(value)).toContainEqual([
      'cities',
      [
        ['province', 'cities.city', 'cities.n'],
        ['辽宁', '大连', '12'],
        ['辽宁', '沈阳', '0'],
        ['山东', '济南', '5'],
      ],
    ]);
  });

  it('leaves out figures around a list, which are of none of its records', () => {
    const cities = [{ city: '大连', n: 12 }];
    expect(read([{ province: '辽宁', year: 2024, total: 99, cities }])).toContainEqual([
      'cities',
      [
        ['province', 'year', 'cities.city', 'cities.n'],
        ['辽宁', '2024', '大连', '12'],
      ],
    ]);
  });

  it('of a tree has each of its nodes, the whole before its parts', () => {
    const tree = {
      name: '辽宁',
      value: 99,
      children: [{ name: '大连', value: 12, children: [{ name: '沙河口', value: 3 }] }],
    };
    const rows = [
      ['name', 'value'],
      ['辽宁', '99'],
      ['大连', '12'],
      ['沙河口', '3'],
    ];
    expect(read(tree)).toEqual([['', rows]]);
    expect(read({ data: [tree] })).toEqual([['', rows]]);
  });

  it('may be the data of a series of a chart', () => {
    const data = [
      { name: '大连', value: 12 },
      { name: '沈阳', value: 0 },
    ];
    expect(read({ series: [{ type: 'map', data }] })[0]).toEqual([
      'series.data',
      [
        ['type', 'data.name', 'data.value'],
        ['map', '大连', '12'],
        ['map', '沈阳', '0'],
      ],
    ]);
  });

  it('is one of several, the largest first, each named by where it stands', () => {
    const sheets = read({ page: { number: 1, size: 2 }, a: { list: [{ x: 1, y: 2 }] }, b: RECORDS });
    expect(sheets.map(([name]) => name)).toEqual(['b', 'page', 'a.list']);
    expect(sheets[0]?.[1]).toEqual(TABLE);
  });

  it('may have a line for each record', () => {
    expect(sheetsOf('{"城市":"大连","案件":12}\n{"城市":"沈阳","案件":0}\n\n')[0]?.[1]).toEqual(TABLE);
    expect(codesOf(readText('{"城市":"大连","案件":12}\n{"城市":"沈阳","案'))).toEqual(['table-damaged-json']);
  });

  it.each(['[1,2,3]', '{"a":"b"}', '"x"', '{"a":{"b":{"c":"d"}}}'])('that is not there is told as such: %s', (text) => {
    expect(codesOf(readText(text))).toEqual([text.startsWith('"') ? 'table-none' : 'table-json-none']);
  });

  it('takes no more memory than its size allows', () => {
    const wide = Object.fromEntries(Array.from({ length: 4000 }, (_, index) => [`k${index}`, '1']));
    const narrow = Array.from({ length: 50_000 }, () => ({ k3999: 1 }));
    expect(codesOf(readText(JSON.stringify([wide, ...narrow])))).toEqual(['table-too-many-cells']);
    expect(codesOf(readText(JSON.stringify([{ ...wide, list: narrow }])))).toEqual(['table-too-many-cells']);
  });

  it('is refused where an object has two values of one name', () => {
    const notice = (text: string) => {
      const result = readText(text);
      return result.ok ? null : [result.notice.code, result.notice.values.key, result.notice.values.line];
    };
    expect(notice('{"大连": 5,\n "沈阳": 7,\n "大连": 9}')).toEqual(['table-json-key-twice', '大连', 3]);
    expect(notice('[{"城市": "大连", "案件": 5, "\\u6848件": 6}]')).toEqual(['table-json-key-twice', '案件', 1]);
    expect(notice('{"城市":"大连","案件":5}\n{"城市":"沈阳","案件":5,"案件":6}')).toEqual([
      'table-json-key-twice',
      '案件',
      2,
    ]);
    expect(notice('[{"城市": "大连", "注": "{\\"城市\\": 1, "}, {"城市": "沈阳", "注": "\\\\"}]')).toBeNull();
  });

  it('keeps both of two properties that are one name when flattened', () => {
    const records = [{ 城市: '大连', 案件: { 数: 12 }, '案件.数': 13 }];
    expect(read(records)).toEqual([
      [
        '',
        [
          ['城市', '案件.数', '案件.数 (2)'],
          ['大连', '12', '13'],
        ],
      ],
    ]);
  });
});
