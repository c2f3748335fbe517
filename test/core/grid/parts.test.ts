import { describe, expect, it } from 'vitest';
import { serialDate } from '../../../src/core/cells/serialDate';
import { decodeText } from '../../../src/core/grid/decodeText';
import { findDelimiter } from '../../../src/core/grid/findDelimiter';
import { findRows } from '../../../src/core/grid/jsonRows';
import { kindOfBytes } from '../../../src/core/grid/kindOfBytes';
import { repeatedKey } from '../../../src/core/grid/repeatedKey';
import { createRowWidths } from '../../../src/core/grid/rowWidths';
import { shiftedText } from '../../../src/core/grid/shiftedText';

describe('the kind of bytes', () => {
  it.each([
    [[], { kind: 'empty' }],
    [[0x50, 0x4b, 0x03, 0x04, 1], { kind: 'zip' }],
    [[0x50, 0x4b, 0x05, 0x06], { kind: 'zip' }],
    [[0x50, 0x4b, 0x03], { kind: 'text' }],
    [[0xd0, 0xcf, 0x11, 0xe0], { kind: 'ole' }],
    [[0x89, 0x50, 0x4e, 0x47], { kind: 'binary', name: 'PNG' }],
    [[0x25, 0x50, 0x44, 0x46, 0x2d], { kind: 'binary', name: 'PDF' }],
    [[0x1f, 0x8b], { kind: 'binary', name: 'GZIP' }],
    [[0x41], { kind: 'text' }],
  ])('%j is %j', (bytes, kind) => expect(kindOfBytes(Uint8Array.from(bytes))).toEqual(kind));
});

describe('a day that a spreadsheet counts', () => {
  it.each<[number, Parameters<typeof serialDate>[1], boolean, string | null]>([
    [1, 'date', false, '1900-01-01'],
    [59, 'date', false, '1900-02-28'],
    [60, 'date', false, null],
    [61, 'date', false, '1900-03-01'],
    [0, 'date', false, null],
    [0, 'date', true, '1904-01-01'],
    [60, 'date', true, '1904-03-01'],
    [45_292, 'date', false, '2024-01-01'],
    [45_292.5, 'date', false, '2024-01-01T12:00'],
    [45_292.000011574, 'date', false, '2024-01-01T00:00:01'],
    [45_292, 'month', false, '2024-01'],
    [45_292, 'year', false, '2024'],
    [0.354166667, 'time', false, '08:30'],
    [1.5, 'time', false, '36:00'],
    [0, 'time', false, '00:00'],
    [2_958_465, 'date', false, '9999-12-31'],
    [2_958_466, 'date', false, null],
    [-1, 'date', false, null],
  ])('%d as %s (of 1904: %s) is %s', (serial, part, isDate1904, text) =>
    expect(serialDate(serial, part, isDate1904)).toBe(text),
  );
});

describe('a name that stands twice in an object', () => {
  it.each([
    ['{"a":1,"b":2}', null],
    ['{"a":1,\n"a":2}', { key: 'a', line: 2 }],
    ['[{"a":1},{"a":2}]', null],
    ['{"a":{"a":1}}', null],
    ['{"a":{"b":1},"a":2}', { key: 'a', line: 1 }],
    ['{"a":"{\\"a\\": 1","b":"a"}', null],
    ['{"\\u0061":1,"a":2}', { key: 'a', line: 1 }],
    ['{"a":"a","b":"a"}', null],
    ['{"a":1}\n{"a":1,"c":1,"c":2}', { key: 'c', line: 2 }],
  ])('of %s is %j', (json, found) => expect(repeatedKey(json)).toEqual(found));
});

describe('rows with more separators than the others', () => {
  const longer = (...rows: string[]) => {
    const widths = createRowWidths();
    rows.forEach((row, index) => {
      widths.note(row.split(','), index + 1);
    });
    return widths.longer();
  };
  const usual = ['城市,发案,破案', '大连,1,2', '鞍山,3,4', '抚顺,5,6', '本溪,7,8'];

  it('and nothing behind the last are told with the first of them', () => {
    expect(longer(...usual, '沈阳,1,234,')).toEqual({ row: 6, count: 1 });
    expect(longer(...usual, ...usual, '沈阳,1,234,', '丹东,1,2,3,', '锦州,1,2')).toEqual({ row: 11, count: 2 });
  });

  it('are none where they are filled, blank, shorter, or many', () => {
    expect(longer(...usual, '沈阳,1,234,5')).toBeNull();
    expect(longer(...usual, ',,,')).toBeNull();
    expect(longer(...usual, '沈阳,')).toBeNull();
    expect(longer(...usual, '沈阳')).toBeNull();
    expect(longer(...usual, '沈阳,1,2,', '丹东,1,2,')).toBeNull();
    expect(longer()).toBeNull();
  });
});

describe('what parts cells', () => {
  it.each([
    ['a,b\n1,2', ','],
    ['a;b\n1,5;2,5', ';'],
    ['a\tb\n1,234\t2', '\t'],
    ['a|b\n1|2', '|'],
    ['a,b;c\n1,2;3\n4,5', ','],
    ['abc\n12', null],
    ['', null],
    ['"a;b",c\n"d;e",f', ','],
  ])('of %j is %j', (text, delimiter) => expect(findDelimiter(text)).toBe(delimiter));
});

describe('a number with its point moved', () => {
  it.each([
    [0.07, 2, '7'],
    [0.123, 2, '12.3'],
    [12.5, 0, '12.5'],
    [0, 2, '0'],
    [-0.5, 2, '-50'],
    [5, 2, '500'],
    [1e21, 0, '1000000000000000000000'],
    [1.5e-7, 0, '0.00000015'],
    [1.5e-7, 2, '0.000015'],
    [0.1 + 0.2, 0, '0.3'],
    [0.1 + 0.2, 2, '30'],
    [123456789.12345679, 0, '123456789.123457'],
  ])('%d by %d is %s', (value, places, text) => expect(shiftedText(value, places)).toBe(text));
});

describe('rows in JSON', () => {
  const named = (value: unknown) =>
    findRows(value).map(({ name, rows }) => [name, rows.kind === 'lists' ? rows.lists : [...rows.records]]);

  it.each([
    ['a list of records', [{ a: 1 }, 'x', { a: 2 }], [['', [[['a', 1]], [], [['a', 2]]]]]],
    ['a list of lists', { data: { items: [[1, 2], 'x', [3, 4]] } }, [['data.items', [[1, 2], [], [3, 4]]]]],
    ['a list of neither', [1, 2], []],
    [
      'names with numbers',
      { 大连: 12, 沈阳: 0 },
      [
        [
          '',
          [
            ['大连', 12],
            ['沈阳', 0],
          ],
        ],
      ],
    ],
    ['one name with a number', { 大连: 12 }, [['', [['大连', 12]]]]],
    ['one name in a wrapper', { data: { 大连: 12 } }, [['', [['大连', 12]]]]],
    [
      'names with records',
      { 大连: { a: 1, b: 2 }, 沈阳: { a: 3, b: 4 } },
      [
        [
          '',
          [
            [
              ['', '大连'],
              ['a', 1],
              ['b', 2],
            ],
            [
              ['', '沈阳'],
              ['a', 3],
              ['b', 4],
            ],
          ],
        ],
      ],
    ],
    [
      'one name with years',
      { 大连: { 2023: 1, 2024: 2 } },
      [
        [
          '',
          [
            [
              ['', '大连'],
              ['2023', 1],
              ['2024', 2],
            ],
          ],
        ],
      ],
    ],
    [
      'columns of one length',
      { a: [1, 2], b: [3, 4] },
      [
        [
          '',
          [
            [
              ['a', 1],
              ['b', 3],
            ],
            [
              ['a', 2],
              ['b', 4],
            ],
          ],
        ],
      ],
    ],
    [
      'columns with numbers of rows',
      { a: { 0: 1, 1: 2 }, b: { 0: 3, 1: 4 } },
      [
        [
          '',
          [
            [
              ['a', 1],
              ['b', 3],
            ],
            [
              ['a', 2],
              ['b', 4],
            ],
          ],
        ],
      ],
    ],
    ['columns beside data', { columns: ['a', { title: 'b' }], data: [[1, 2], 'x'] }, [['', [['a', 'b'], [1, 2], []]]]],
    [
      'features',
      { type: 'FeatureCollection', features: [{ properties: { a: 1 }, geometry: {} }, {}] },
      [['', [[['a', 1]], []]]],
    ],
    [
      'lists within records',
      [
        { p: '辽宁', c: [{ n: '大连' }, { n: '沈阳' }] },
        { p: '山东', c: 'x' },
      ],
      [
        [
          '',
          [
            [
              ['p', '辽宁'],
              ['c', [{ n: '大连' }, { n: '沈阳' }]],
            ],
            [
              ['p', '山东'],
              ['c', 'x'],
            ],
          ],
        ],
        [
          'c',
          [
            [
              ['p', '辽宁'],
              ['c.n', '大连'],
            ],
            [
              ['p', '辽宁'],
              ['c.n', '沈阳'],
            ],
          ],
        ],
      ],
    ],
    ['nothing', 5, []],
  ])('are found as %s', (_, value, expected) => expect(named(value)).toEqual(expected));
});

describe('text of several encodings', () => {
  it('is told by the line', () => {
    const utf8 = new TextEncoder();
    const lines = [
      utf8.encode('城市,发案\n'),
      Uint8Array.of(0xb4, 0xf3, 0xc1, 0xac, 0x2c, 0x31, 0x0a),
      utf8.encode('沈阳,2\n'),
    ];
    const bytes = Uint8Array.from(lines.flatMap((line) => [...line]));
    expect(decodeText(bytes)).toEqual({
      text: '城市,发案\n大连,1\n沈阳,2\n',
      mixed: { line: 2, count: 1 },
      undecodable: null,
    });
    expect(decodeText(utf8.encode('a\n\ufffd\nb\ufffd'))).toMatchObject({ undecodable: { line: 2, count: 2 } });
    expect(decodeText(utf8.encode('abc'))).toEqual({ text: 'abc', mixed: null, undecodable: null });
    const wide = Uint8Array.from([...'a,1\n'].flatMap((letter) => [letter.charCodeAt(0), 0]));
    expect(decodeText(wide).text).toBe('a,1\n');
    expect(decodeText(Uint8Array.from([...wide].reverse())).text).toBe('\n1,a');
  });
});
