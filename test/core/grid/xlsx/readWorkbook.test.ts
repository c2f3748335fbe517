import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readGrid } from '../../../../src/core/grid/readGrid';
import { crc32 } from '../../../../src/core/grid/xlsx/crc32';
import { openZip } from '../../../../src/core/grid/xlsx/zipArchive';
import { codesOf, gridOf, workbook } from '../bytes';

const STYLES = `<numFmts count="8">
  <numFmt numFmtId="164" formatCode="[Red]0.0%;-0.0%"/><numFmt numFmtId="165" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/>
  <numFmt numFmtId="166" formatCode="yyyy\\-mm"/><numFmt numFmtId="167" formatCode="0.0&quot;万元&quot;"/>
  <numFmt numFmtId="168" formatCode="0.0,&quot;千元&quot;"/><numFmt numFmtId="169" formatCode="[$-804]yyyy/m/d h:mm"/>
  <numFmt numFmtId="170" formatCode="[h]:mm:ss"/><numFmt numFmtId="171" formatCode="0.00E+00"/></numFmts>
  <cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>
  <cellXfs>${[0, 10, 164, 14, 165, 166, 167, 168, 169, 170, 171, 57].map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs>`;
const [
  PLAIN,
  PERCENT,
  RED_PERCENT,
  DATE,
  CHINESE_DATE,
  MONTH,
  UNIT,
  SCALED,
  DATE_TIME,
  HOURS,
  SCIENTIFIC,
  CHINESE_MONTH,
] = Array.from({ length: 12 }, (_, style) => style);

/** Where they stand in a part's entry of the directory. */
const [CHECKSUM, ZIPPED_SIZE, SIZE, OFFSET] = [16, 20, 24, 42] as const;

const row = (cells: string, number = 1) => `<row r="${number}">${cells}</row>`;
const number = (value: string, style: number | undefined = 0) => `<c s="${style}"><v>${value}</v></c>`;
const text = (content: string) => `<c t="inlineStr"><is><t>${content}</t></is></c>`;

function readRows(rows: string, more: Omit<Parameters<typeof workbook>[0], 'sheets'> = {}, after = '') {
  return readGrid(workbook({ styles: STYLES, ...more, sheets: [{ name: 'Sheet1', rows, after }] }), 'a.xlsx');
}

const cellOf = (cell: string, more: Omit<Parameters<typeof workbook>[0], 'sheets'> = {}) =>
  gridOf(readRows(row(cell), more))[0]?.[0];

describe('a cell of a workbook', () => {
  it.each([
    ['0.12300000000000001', PERCENT, '12.3%'],
    ['-7.0000000000000007E-2', RED_PERCENT, '-7%'],
    ['0', PERCENT, '0%'],
    ['34.200000000000003', PLAIN, '34.2'],
    ['1234567.8901234', PLAIN, '1234567.8901234'],
    ['0.30000000000000004', PLAIN, '0.3'],
    ['1.0E-7', SCIENTIFIC, '0.0000001'],
    ['28.2', UNIT, '28.2万元'],
    ['28200', SCALED, '28200'],
    ['45474', DATE, '2024-07-01'],
    ['45474', CHINESE_DATE, '2024-07-01'],
    ['45474', MONTH, '2024-07'],
    ['45474', CHINESE_MONTH, '2024-07'],
    ['45474.354166666664', DATE_TIME, '2024-07-01T08:30'],
    ['1.5', HOURS, '36:00'],
    ['1', DATE, '1900-01-01'],
    ['59', DATE, '1900-02-28'],
    ['60', DATE, '60'],
    ['61', DATE, '1900-03-01'],
    ['-1', DATE, '-1'],
  ])('of %s in style %i reads %s', (value, style, expected) => {
    expect(cellOf(number(value, style))).toBe(expected);
  });

  it.each([
    ['0', '1904-01-01'],
    ['44012', '2024-07-01'],
  ])('of %s is the date %s in the system of 1904', (value, expected) => {
    expect(cellOf(number(value, DATE), { workbookProperties: '<workbookPr date1904="1"/>' })).toBe(expected);
  });

  it.each([
    ['a boolean', '<c t="b"><v>1</v></c>', 'TRUE'],
    ['an error', '<c t="e"><f>A1/0</f><v>#DIV/0!</v></c>', '#DIV/0!'],
    ['a formula with its value', '<c><f>SUM(B1:C1)</f><v>12</v></c>', '12'],
    ['a formula with a text', '<c t="str"><f>A2&amp;B2</f><v>大连 &amp; 沈阳</v></c>', '大连 & 沈阳'],
    ['a formula without a value', '<c><f>HYPERLINK(&quot;x&quot;)</f></c>', '=HYPERLINK("x")'],
    ['an inline string with markup', text('&lt;b&gt;x&lt;/b&gt;'), '<b>x</b>'],
    ['an ISO date', '<c t="d"><v>2024-07-01T00:00:00</v></c>', '2024-07-01'],
    ['an escaped character', text('a_x000D_b'), 'a b'],
  ])('of %s', (_, cell, expected) => {
    expect(cellOf(cell)).toBe(expected);
  });

  it('of a shared string is its text, with all runs and without reading aids', () => {
    const strings =
      '<si><t>x</t></si><si><r><t>大</t></r><r><rPr><b/></rPr><t>连</t></r><rPh sb="0" eb="1"><t>da</t></rPh></si>';
    expect(cellOf('<c t="s"><v>1</v></c>', { strings })).toBe('大连');
  });

  it('never expands an entity that the document defines', () => {
    const bytes = workbook({ sheets: [{ name: 'a', rows: row(`${text('a&lol;b')}${text('c')}`) }] });
    expect(gridOf(readGrid(bytes, 'a.xlsx'))).toEqual([['a&lol;b', 'c']]);
  });
});

describe('a sheet', () => {
  it('has its rows and columns where their references say', () => {
    const rows = `<row r="2"><c r="B2" t="str"><v>x</v></c><c r="AA2"><v>1</v></c></row><row r="5"><c r="A5"><v>0</v></c></row>`;
    const grid = gridOf(readRows(rows));
    expect(grid.map(({ length }) => length)).toEqual([0, 27, 0, 0, 1]);
    expect([grid[1]?.[1], grid[1]?.[26], grid[4]?.[0]]).toEqual(['x', '1', '0']);
  });

  it('may name its elements with a prefix', () => {
    const rows = '<x:row r="1"><x:c t="str"><x:v>a</x:v></x:c><x:c><x:v>1</x:v></x:c></x:row>';
    expect(gridOf(readRows(rows))).toEqual([['a', '1']]);
  });

  it('has headings and places in all of their merged cells, a figure in the first only', () => {
    const rows = [
      row(text('城市') + text('2024') + text(''), 1),
      row(text('') + text('案件') + text('破案'), 2),
      row(text('大连') + number('12.5') + number('3'), 3),
      row(text('沈阳') + text('') + number('4'), 4),
    ].join('');
    const merged = ['A1:A2', 'B1:C1', 'B3:B4', 'A9:XFD1048576', 'nonsense'].map((ref) => `<mergeCell ref="${ref}"/>`);
    const result = readRows(rows, {}, `<mergeCells>${merged.join('')}</mergeCells>`);
    expect(gridOf(result)).toEqual([
      ['城市', '2024', '2024'],
      ['城市', '案件', '破案'],
      ['大连', '12.5', '3'],
      ['沈阳', '', '4'],
    ]);
    expect(result).toMatchObject({
      notices: [{ code: 'table-merged-figures', values: { sheet: 'Sheet1', row: 3, count: 1 } }],
    });
  });

  it('is left out where it is hidden or empty', () => {
    const rows = row(text('a') + number('1'));
    const sheets = [
      { name: '数据', rows },
      { name: 'hidden', rows, state: 'hidden' },
      { name: 'very hidden', rows, state: 'veryHidden' },
      { name: 'empty', rows: '' },
      { name: '2024', rows, state: 'visible' },
    ];
    const result = readGrid(workbook({ sheets }), 'a.csv');
    expect(result.ok ? result.sheets.map(({ name }) => name) : result).toEqual(['数据', '2024']);
  });

  it.each([
    ['no sheet with anything in it', '', '', 'table-empty'],
    ['a column beyond the limit', '<row r="1"><c r="GZZ1"><v>1</v></c></row>', '', 'table-too-many-columns'],
    ['rows out of order', row(number('1'), 2) + row(number('1'), 1), '', 'table-damaged-workbook'],
    ['a row beyond any sheet', row(number('1'), 2_000_000), '', 'table-damaged-workbook'],
    [
      'merges that lie over each other',
      row(text('x'), 1) + row('<c r="BAA4000"><v>1</v></c>', 4000),
      `<mergeCells>${'<mergeCell ref="A1:BAA4000"/>'.repeat(9)}</mergeCells>`,
      'table-too-many-cells',
    ],
  ])('of %s is refused', (_, rows, after, code) => {
    expect(codesOf(readRows(rows, {}, after))).toEqual([code]);
  });
});

describe('an archive', () => {
  const archive = (content: Uint8Array) => zipSync({ 'a.xml': content });

  it('hands on its parts in pieces, and nothing for one that is not there', () => {
    const content = strToU8('x'.repeat(3_000_000));
    let length = 0;
    const zip = openZip(archive(content), 'a.xlsx', 4_000_000);
    zip?.read('a.xml', (piece) => {
      length += piece.length;
    });
    zip?.read('b.xml', () => {
      length = 0;
    });
    expect(length).toBe(3_000_000);
  });

  const readAll = (bytes: Uint8Array, limit = 4_000_000) => {
    let length = 0;
    openZip(bytes, 'a.xlsx', limit)?.read('a.xml', (piece) => {
      length += piece.length;
    });
    return length;
  };

  it('that unzips to more than the limit is refused', () => {
    const bomb = archive(strToU8('x'.repeat(3_000_000)));
    expect(bomb.length).toBeLessThan(10_000);
    expect(() => readAll(bomb, 2_000_000)).toThrow('table-unzips-too-large');
    expect(readAll(bomb, 3_000_000)).toBe(3_000_000);
  });

  it.each<[string, number, number, string]>([
    ['is longer than it says', SIZE, 1, 'longer'],
    ['is shorter than it says', SIZE, 3_000_001, 'ends after'],
    ['has another checksum', CHECKSUM, 1, 'checksum'],
    ['ends too soon', ZIPPED_SIZE, 100, 'unexpected EOF'],
  ])('with a part that %s is damaged', (_, field, value, message) => {
    const bytes = archive(strToU8('x'.repeat(3_000_000)));
    expect(() => readAll(changed(bytes, field, value))).toThrow(message);
  });

  it('with two parts of one name, or with parts over each other, is none', () => {
    const parts = { 'a.xml': strToU8('a'.repeat(50)), 'b.xml': strToU8('b'.repeat(50)) };
    const bytes = zipSync(parts, { level: 0 });
    expect(openZip(bytes, 'a.xlsx', 1000)?.has('b.xml')).toBe(true);
    const twice = new Uint8Array(bytes);
    twice.forEach((byte, index) => {
      if (byte === 0x62 && bytes[index + 1] === 0x2e) twice[index] = 0x61;
    });
    expect(openZip(twice, 'a.xlsx', 1000)).toBe(null);
    expect(openZip(changed(bytes, ZIPPED_SIZE, 80), 'a.xlsx', 1000)).toBe(null);
    expect(openZip(changed(bytes, OFFSET, 1), 'a.xlsx', 1000)).toBe(null);
  });

  it('has the checksum of the standard', () => {
    expect(crc32(strToU8('123456789'))).toBe(0xcbf43926);
    expect(crc32(strToU8('6789'), crc32(strToU8('12345')))).toBe(0xcbf43926);
  });
});

/** With another value in a field of its first part in the directory. */
function changed(bytes: Uint8Array, field: number, value: number): Uint8Array {
  const copy = new Uint8Array(bytes);
  const view = new DataView(copy.buffer);
  view.setUint32(view.getUint32(copy.length - 6, true) + field, value, true);
  return copy;
}
