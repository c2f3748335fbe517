import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanCell } from '../../../src/core/grid/cleanCell';
import { tooLarge } from '../../../src/core/grid/gridLimits';
import { readGrid } from '../../../src/core/grid/readGrid';
import { gridOfCsv, writeGrid } from '../../../src/core/grid/writeGrid';
import { timesAsLong } from '../../timesAsLong';
import { ascii, bytesOf, codesOf, GB, gridOf, utf8, workbook } from './bytes';

const read = (text: string, name = 'a.csv') => readGrid(utf8(text), name);

describe('readGrid of text', () => {
  it.each([
    [',', 'city,2023,2024\n大连,1,2\n'],
    ['\t', 'city\t2023\t2024\n大连\t1\t2\n'],
    [';', 'city;2023;2024\n大连;1;2\n'],
    ['|', 'city|2023|2024\n大连|1|2\n'],
  ])('finds the delimiter %j', (_, text) => {
    expect(gridOf(read(text))).toEqual([
      ['city', '2023', '2024'],
      ['大连', '1', '2'],
    ]);
  });

  it.each([
    ['decimal commas', '大连;1,5\n沈阳;2,5\n', ['大连', '1,5']],
    ['commas of thousands', '大连\t1,234,567\n沈阳\t2,345,678\n', ['大连', '1,234,567']],
    ['a delimiter within later quotes', '1,"a;b"\n2,"c;d"\n', ['1', 'a;b']],
    ['a delimiter within quotes', '"a;b",1\n"c;d",2\n', ['a;b', '1']],
  ])('is not misled by %s', (_, text, first) => {
    expect(gridOf(read(text))[0]).toEqual(first);
  });

  it('takes the delimiter that the first line says, and counts that line', () => {
    expect(gridOf(read('sep=;\na,b;c\n'))).toEqual([[], ['a,b', 'c']]);
  });

  it('reads quoted cells with line breaks and doubled quotes, and any line ends', () => {
    expect(gridOf(read('a,"b ""x""\r\ny"\r\n"c" , "d"\re,f'))).toEqual([
      ['a', 'b "x" y'],
      ['c', 'd'],
      ['e', 'f'],
    ]);
  });

  it('keeps blank rows as empty ones, so that rows have their numbers', () => {
    expect(gridOf(read('title\n\na,b\n,,\n大连,1\n\n\n'))).toEqual([['title'], [], ['a', 'b'], [], ['大连', '1']]);
  });

  it('keeps empty cells before a filled one', () => {
    expect(gridOf(read('a,b,c\n,,1\n2,,\n'))).toEqual([['a', 'b', 'c'], ['', '', '1'], ['2']]);
  });

  it('tells a stray quotation mark with its row, and loses nothing to it', () => {
    const result = read('city,n\n"大连,1\n沈阳,2\n鞍山,"3\n');
    expect(gridOf(result)).toEqual([
      ['city', 'n'],
      ['"大连', '1'],
      ['沈阳', '2'],
      ['鞍山', '"3'],
    ]);
    expect(result).toMatchObject({
      notices: [{ code: 'table-stray-quote', values: { file: 'a.csv', row: 2, count: 2 } }],
    });
  });

  it('tells a quoted cell that holds what look like rows', () => {
    const result = read('city,n\n"大连,1\n沈阳,2\n鞍山,3"\n抚顺,4\n');
    expect(result).toMatchObject({ notices: [{ code: 'table-quote-over-rows', values: { row: 2, count: 1 } }] });
  });

  it('keeps hard spaces within a number', () => {
    expect(gridOf(read('a,b\n1\u00a0234\u202f567,x\u00a0123\n'))).toEqual([
      ['a', 'b'],
      ['1\u00a0234\u202f567', 'x 123'],
    ]);
  });

  it('cleans cells', () => {
    expect(gridOf(read(' a\u00a0\u0001b ,\u202e12\u200b\nx,\u3000y\n'))).toEqual([
      ['a b', '\ufffd12'],
      ['x', 'y'],
    ]);
  });

  it('cuts what no spreadsheet could hold, and tells it', () => {
    const result = read(`a,b\n1,${'x'.repeat(40_000)}\n`);
    expect(gridOf(result)[1]?.[1]).toHaveLength(32_767);
    expect(result).toMatchObject({ notices: [{ code: 'table-cells-cut', values: { row: 2, count: 1 } }] });
  });

  it('reads and tells mixed encodings', () => {
    const result = readGrid(bytesOf([...utf8('城市,n\n大连,1\n')], GB.沈阳, ascii(',2\n')), 'a.csv');
    expect(gridOf(result)[2]).toEqual(['沈阳', '2']);
    expect(result).toMatchObject({ notices: [{ code: 'table-mixed-encoding', values: { line: 3, count: 1 } }] });
  });

  it('takes many stray quotation marks in linear time', () => {
    const read100000 =
      (row: string, end = '') =>
      () =>
        read(`a,b\n${row.repeat(100_000)}${end}`);
    const plain = read100000('xy,1\n');
    expect(timesAsLong(read100000('"x,1\n'), plain)).toBeLessThan(20);
    expect(timesAsLong(read100000('"",""\n', '"'), plain)).toBeLessThan(20);
  });
});

describe('readGrid of JSON', () => {
  it.each([
    [
      'records',
      [
        { city: '大连', n: 1 },
        { city: '沈阳', rate: 0.5 },
      ],
      [
        ['city', 'n', 'rate'],
        ['大连', '1'],
        ['沈阳', '', '0.5'],
      ],
    ],
    [
      'records within an object',
      { code: 0, data: [{ a: 'x', b: true }] },
      [
        ['a', 'b'],
        ['x', 'true'],
      ],
    ],
    [
      'lists',
      [
        ['a', 'b'],
        ['x', 1e-7],
      ],
      [
        ['a', 'b'],
        ['x', '0.0000001'],
      ],
    ],
    [
      'names with numbers',
      { 大连: 12, 沈阳: 0 },
      [
        ['大连', '12'],
        ['沈阳', '0'],
      ],
    ],
    [
      'names with records',
      { 大连: { 2023: 1, 2024: 2 } },
      [
        ['', '2023', '2024'],
        ['大连', '1', '2'],
      ],
    ],
    ['a wrapped object', { data: { 大连: 12 } }, [['大连', '12']]],
    [
      'nested records',
      [{ a: { b: 1, c: { d: 2 } } }, { a: null, e: [1] }],
      [
        ['a.b', 'a.c', 'a', 'e'],
        ['1', '{"d":2}'],
        ['', '', '', '[1]'],
      ],
    ],
  ])('reads %s', (_, value, expected) => {
    expect(gridOf(read(JSON.stringify(value), 'a.json'))).toEqual(expected);
  });

  it('takes __proto__ for a name like any other', () => {
    expect(gridOf(read('[{"__proto__":1,"b":2}]'))).toEqual([
      ['__proto__', 'b'],
      ['1', '2'],
    ]);
  });

  it('reads a text that only begins like JSON as text', () => {
    expect(gridOf(read('[2024] a,b\n大连,1'))).toEqual([
      ['[2024] a', 'b'],
      ['大连', '1'],
    ]);
  });
});

describe('readGrid refuses', () => {
  const zip = workbook({ sheets: [] });
  it.each([
    ['an empty file', bytesOf(), 'table-empty'],
    ['white space', utf8(' \n\t\n'), 'table-empty'],
    ['a picture', bytesOf(0x89, ascii('PNG\r\n')), 'table-binary'],
    ['a photograph', bytesOf(0xff, 0xd8, 0xff, 0xe0), 'table-binary'],
    ['an animation', bytesOf(ascii('GIF89a')), 'table-binary'],
    ['a PDF', bytesOf(ascii('%PDF-1.7')), 'table-binary'],
    ['bytes that are no text', bytesOf(ascii('a,b'), 0, 0, 0, 1, 0, 2), 'table-binary'],
    ['an old workbook', bytesOf(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'table-old-workbook'],
    [
      'a workbook with a password',
      bytesOf(0xd0, 0xcf, 0x11, 0xe0, ascii('E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0')),
      'table-locked-workbook',
    ],
    ['an archive that is no workbook', zip, 'table-archive'],
    ['an archive that was cut off', zip.subarray(0, 60), 'table-damaged-workbook'],
    ['damaged JSON', utf8('[{"a":1},'), 'table-damaged-json'],
    ['prose', utf8('Nothing is here to be read\nas a table'), 'table-none'],
    ['a page without a table', utf8('<!doctype html><p>a, b, c</p>'), 'table-none'],
    ['JSON that is no table', utf8('[1,2,3]'), 'table-json-none'],
    ['too many columns', utf8(`a,b\n${'1,'.repeat(5000)}1`), 'table-too-many-columns'],
    [
      'too many keys',
      utf8(`[{${Array.from({ length: 5000 }, (_, i) => `"k${i}":1`).join()}}]`),
      'table-too-many-columns',
    ],
    ['too many rows', utf8(`a,b\n${'1\n'.repeat(3_000_001)}`), 'table-too-many-rows'],
  ])('%s', (_, bytes, code) => {
    const result = readGrid(bytes, 'figures.csv');
    expect(codesOf(result)).toEqual([code]);
    expect(result).toMatchObject({ ok: false, notice: { severity: 'error', values: { file: 'figures.csv' } } });
  });

  it('what is too large, before it is read', () => {
    expect(tooLarge(200e6, 'a.csv')).toBeNull();
    expect(tooLarge(200e6 + 1, 'a.csv')).toMatchObject({ code: 'table-too-large', values: { size: 201, limit: 200 } });
    expect(tooLarge(40e6 + 1, 'a.XLSX')).toMatchObject({ values: { size: 41, limit: 40 } });
  });

  it('no JSON for its nesting', () => {
    const deep = (open: string, close: string) => open.repeat(100_000) + close.repeat(100_000);
    expect(codesOf(read(`[{"a":1,"b":${deep('[', ']')}}]`))).not.toContain('table-damaged-json');
    expect(codesOf(read(`${'{"data":'.repeat(100_000)}1${'}'.repeat(100_000)}`))).toHaveLength(1);
  });

  it('nothing by throwing', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const result = readGrid(bytes, 'x');
        expect(result.ok || result.notice.severity === 'error').toBe(true);
      }),
    );
  });
});

describe('writeGrid', () => {
  const cell = fc
    .oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        'a;b',
        'x|y',
        '"',
        '""',
        'a "b" c',
        '[1]',
        '{"a":1}',
        '<table>',
        'sep=;',
        "'1",
        '大连',
        '1,234',
        '%PDF-1',
      ),
    )
    // What stands for bytes that are no text is told as such, and rightly.
    .map((text) => cleanCell(text).replaceAll('\ufffd', ''));
  const grid = fc
    .array(
      fc.array(cell, { maxLength: 5 }).map((row) => row.slice(0, row.findLastIndex((each) => each !== '') + 1)),
      { maxLength: 6 },
    )
    .map((rows) => rows.slice(0, rows.findLastIndex((row) => row.length > 0) + 1));

  it('is read back as the same grid, quickly', () => {
    fc.assert(
      fc.property(grid, (rows) => {
        expect(gridOfCsv(writeGrid(rows))).toEqual(rows);
      }),
    );
  });

  it('is read back as the same grid as a file', () => {
    fc.assert(
      fc.property(grid, (rows) => {
        fc.pre(rows.some(({ length }) => length > 1));
        const result = read(writeGrid(rows));
        expect(gridOf(result)).toEqual(rows);
        expect(codesOf(result)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('cleanCell', () => {
  it('changes nothing that it cleaned', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(cleanCell(cleanCell(text))).toBe(cleanCell(text));
      }),
    );
  });
});
