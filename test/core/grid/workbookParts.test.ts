import { describe, expect, it } from 'vitest';
import { readGrid } from '../../../src/core/grid/readGrid';
import { readPastedTable } from '../../../src/core/grid/readPastedTable';
import { repeatedKey } from '../../../src/core/grid/repeatedKey';
import { gridOfCsv, writeGrid } from '../../../src/core/grid/writeGrid';
import { cellText } from '../../../src/core/grid/xlsx/cellText';
import { numberFormatsOf } from '../../../src/core/grid/xlsx/numberFormat';
import { numberText } from '../../../src/core/grid/xlsx/numberText';
import { codesOf, gridOf, utf8 } from './bytes';

const formatOf = (id: number, code?: string) =>
  numberFormatsOf([id], new Map(code === undefined ? [] : [[id, code]]))[0]!;

describe('a number format', () => {
  it('that is built in is a date, a time, a month, percent or plain', () => {
    const kinds = new Map<string, number[]>();
    for (let id = 0; id <= 60; id += 1) {
      const { kind } = formatOf(id);
      kinds.set(kind, [...(kinds.get(kind) ?? []), id]);
    }
    // ECMA-376, 18.8.30.
    expect(kinds.get('percent')).toEqual([9, 10]);
    expect(kinds.get('month')).toEqual([17, 27, 55, 57]);
    expect(kinds.get('time')).toEqual([18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47]);
    expect(kinds.get('date')).toEqual([14, 15, 16, 22, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 56, 58]);
    expect(kinds.get('plain')).toHaveLength(61 - 2 - 4 - 11 - 16);
  });

  it.each([
    ['0.0%', { kind: 'percent' }],
    ['yyyy-mm-dd', { kind: 'date' }],
    ['[$-804]yyyy/m/d h:mm', { kind: 'date' }],
    ['yyyy-mm', { kind: 'month' }],
    ['yyyy', { kind: 'year' }],
    ['m/d', { kind: 'date' }],
    ['mmm', { kind: 'date' }],
    ['h:mm', { kind: 'time' }],
    ['[h]:mm:ss', { kind: 'time' }],
    ['[ss]', { kind: 'time' }],
    ['[m]', { kind: 'date' }],
    ['0.0"万元"', { kind: 'unit', unit: '万元' }],
    ['0.0 "万元"', { kind: 'unit', unit: '万元' }],
    ['0_ "起";-0', { kind: 'unit', unit: '起' }],
    ['0\\起', { kind: 'unit', unit: '起' }],
    ['0℃', { kind: 'unit', unit: '℃' }],
    ['0.0,"千元"', { kind: 'plain' }],
    ['0.00E+00', { kind: 'plain' }],
    ['#,##0', { kind: 'plain' }],
    ['General', { kind: 'plain' }],
    ['G/通用格式', { kind: 'plain' }],
    ['"d"0', { kind: 'plain' }],
    ['0"%"', { kind: 'plain' }],
    ['0"a;b"', { kind: 'unit', unit: 'a;b' }],
    ['[Red]0"起"', { kind: 'unit', unit: '起' }],
    ['@', { kind: 'plain' }],
  ])('%s is %j', (code, format) => expect(formatOf(164, code)).toEqual(format));

  it('has at most 255 characters', () => {
    expect(formatOf(164, '0'.repeat(255))).toEqual({ kind: 'plain' });
    expect(() => formatOf(164, '0'.repeat(256))).toThrow('format 164 has 256 characters');
  });
});

describe('a cell of a workbook', () => {
  const context = {
    strings: ['大连', '沈阳'],
    formats: [{ kind: 'plain' }, { kind: 'percent' }] as const,
    isDate1904: false,
  };
  const said = (attributes: Record<string, string>, value: string | null, more = {}) =>
    cellText(attributes, { value, formula: null, inline: null, ...more }, context);

  it.each<[Record<string, string>, string | null, string | null]>([
    [{ t: 's' }, '1', '沈阳'],
    [{ t: 's' }, ' 1 ', '沈阳'],
    [{ t: 's' }, '2', null],
    [{ t: 's' }, 'x', null],
    [{ t: 'b' }, '1', 'TRUE'],
    [{ t: 'b' }, ' 1 ', 'TRUE'],
    [{ t: 'b' }, '0', 'FALSE'],
    [{ t: 'e' }, '#N/A', '#N/A'],
    [{ t: 'd' }, '2024-07-01T00:00:00.000Z', '2024-07-01'],
    [{ t: 'd' }, '2024-07-01T00:00', '2024-07-01'],
    [{ t: 'd' }, '2024-07-01T00:00:30', '2024-07-01T00:00:30'],
    [{}, '12', '12'],
    [{ s: '1' }, '0.5', '50%'],
    [{ s: '2' }, '0.5', null],
    [{}, '', ''],
    [{}, ' ', ' '],
    [{}, '2024年', '2024年'],
    [{}, null, ''],
    [{ t: 'x' }, '1', null],
    [{ t: 'inlineStr' }, '1', null],
    [{ t: 'inlineStr' }, null, ''],
  ])('%j with %j says %j', (attributes, value, text) => expect(said(attributes, value)).toBe(text));

  it('says its formula where that has no value, and an inline text', () => {
    expect(said({}, null, { formula: 'A1+1' })).toBe('=A1+1');
    expect(said({ t: 'inlineStr' }, null, { inline: '大连' })).toBe('大连');
    expect(cellText({ s: '0' }, { value: '3', formula: null, inline: null }, { ...context, formats: [] })).toBe('3');
    expect(cellText({ s: '1' }, { value: '3', formula: null, inline: null }, { ...context, formats: [] })).toBeNull();
  });

  it('is a number as people read it', () => {
    expect(numberText('0.123', { kind: 'percent' }, false)).toBe('12.3%');
    expect(numberText('28.2', { kind: 'unit', unit: '万元' }, false)).toBe('28.2万元');
    expect(numberText('-1', { kind: 'date' }, false)).toBe('-1');
    expect(numberText('45292', { kind: 'year' }, false)).toBe('2024');
    expect(numberText('1e3', { kind: 'plain' }, false)).toBe('1000');
    expect(numberText('', { kind: 'percent' }, false)).toBe('');
    expect(numberText(' ', { kind: 'plain' }, false)).toBe(' ');
    expect(numberText('1e999', { kind: 'plain' }, false)).toBe('1e999');
  });
});

describe('what is copied from a page', () => {
  const cells = (html: string) => gridOf(readPastedTable('', `<table>${html}</table>`));

  it('has no words that nobody sees, and those apart that stand in lines of their own', () => {
    expect(cells('<tr><td>大连<br>市<td>a<p>b</p><td>x<b>y</b>')).toEqual([['大连 市', 'a b', 'xy']]);
    expect(
      cells(
        '<tr><td>1<sup class="reference">[2]</sup><td>2<span style="display : none">9</span><td>3<i hidden>9</i><td>4<i class="noreference">5</i>',
      ),
    ).toEqual([['1', '2', '3', '45']]);
    expect(cells('<tr><td>1<i class="a reference b">9</i><td style="color:red">2')).toEqual([['1', '2']]);
  });
});

describe('a text that is damaged', () => {
  it('is told with its first line', () => {
    const result = readGrid(utf8('城市,发案\n大\ufffd,1\n沈阳,2\n'), 'a.csv');
    expect(codesOf(result)).toEqual(['table-undecodable']);
    expect(result.ok && result.notices[0]?.values).toEqual({ file: 'a.csv', line: 2, count: 1 });
  });

  it('has the line of a name that stands twice', () => {
    expect(repeatedKey('{"a":1,\n"b":2,\n"a":3,\n"c":4\n}')).toEqual({ key: 'a', line: 3 });
  });
});

describe('a grid that is written', () => {
  it('quotes what could part cells, and its first cell', () => {
    expect(writeGrid([['城市', 'a,b'], [], ['', 'c"d', 'e\nf']])).toBe('"城市","a,b"\n\n,"c""d","e\nf"\n');
    expect(writeGrid([['', '城市']])).toBe(',城市\n');
    expect(writeGrid([[], ['x', 'y']])).toBe('\n"x",y\n');
    expect(writeGrid([])).toBe('');
    expect(gridOfCsv('"a";b\n\nc', ';')).toEqual([['a', 'b'], [], ['c']]);
  });
});
