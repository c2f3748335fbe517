import { describe, expect, it } from 'vitest';
import { readGrid } from '../../../src/core/grid/readGrid';
import { timesAsLong } from '../../timesAsLong';
import { codesOf, gridOf, workbook } from './bytes';

const HEAD = '<row r="1"><c t="str"><v>城市</v></c><c t="str"><v>案件</v></c></row>';
const STRINGS = '<si><t>大连</t></si><si><t>沈阳</t></si>';
const STYLES = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';

const readCell = (cell: string, more: { strings?: string; styles?: string } = {}) =>
  readGrid(workbook({ sheets: [{ name: '数据', rows: `${HEAD}<row r="2">${cell}</row>` }], ...more }), 'a.xlsx');

describe('a cell that does not say what it holds', () => {
  it.each([
    ['a text that is not there', '<c r="B2" t="s"><v>2</v></c>'],
    ['a text before the first', '<c r="B2" t="s"><v>-1</v></c>'],
    ['a part of a text', '<c r="B2" t="s"><v>0.5</v></c>'],
    ['no text', '<c r="B2" t="s"><v> </v></c>'],
    ['a format that is not there', '<c r="B2" s="2"><v>12</v></c>'],
    ['a kind that is not known', '<c r="B2" t="x"><v>12</v></c>'],
    ['an inline text elsewhere', '<c r="B2" t="inlineStr"><v>12</v></c>'],
    ['the place of another', '<c r="B2"><v>12</v></c><c r="B2"><v>13</v></c>'],
    ['the place of another row', '<c r="A2"/><c r="B3"><v>12</v></c>'],
    ['a place that is none', '<c r="A2"/><c r="b2"><v>12</v></c>'],
  ])('is told and refused: %s', (_, cell) => {
    const result = readCell(cell, { strings: STRINGS, styles: STYLES });
    expect(result).toEqual({
      ok: false,
      notice: { code: 'table-damaged-cell', severity: 'error', values: { file: 'a.xlsx', sheet: '数据', cell: 'B2' } },
    });
  });

  it.each(['2024年案件', '12 起', '0x10', 'Infinity'])('is none where a text is not said to be one: %s', (text) => {
    expect(gridOf(readCell(`<c><v>${text}</v></c>`))[1]).toEqual([text]);
  });

  it('is none where there are no formats, or no value', () => {
    expect(
      gridOf(readCell('<c r="A2" t="s"><v>1</v></c><c r="B2" s="0"><v>12</v></c>', { strings: STRINGS }))[1],
    ).toEqual(['沈阳', '12']);
    expect(
      gridOf(readCell('<c r="A2" s="1"/><c r="B2"><v></v></c><c r="C2"><v>1e3</v></c>', { styles: STYLES }))[1],
    ).toEqual(['', '', '1000']);
  });
});

describe('number formats', () => {
  it('of conditions are none of cells', () => {
    const styles = `${STYLES}<dxfs><dxf><numFmt numFmtId="14" formatCode="0.00%"/></dxf></dxfs>`;
    expect(gridOf(readCell('<c r="A2" s="1"><v>43853</v></c>', { styles }))[1]).toEqual(['2020-01-23']);
  });

  it('are parsed once each, however many styles use them', () => {
    const styled = (format: string) => {
      const styles = `<numFmts><numFmt numFmtId="164" formatCode="${format}"/></numFmts><cellXfs>${'<xf numFmtId="164"/>'.repeat(60_000)}</cellXfs>`;
      return () => readCell('<c r="A2" s="59999"><v>12</v></c>', { styles });
    };
    const long = styled(`#,##0${'&quot;'.repeat(250)}`);
    expect(gridOf(long())[1]).toEqual(['12']);
    expect(timesAsLong(long, styled('0'))).toBeLessThan(10);
  });

  it('longer than any spreadsheet writes are damage', () => {
    const styles = `<numFmts><numFmt numFmtId="164" formatCode="${'0'.repeat(256)}"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs>`;
    expect(codesOf(readCell('<c r="A2" s="0"><v>12</v></c>', { styles }))).toEqual(['table-damaged-workbook']);
  });
});

describe('a sheet', () => {
  it.each([
    ['ends within a cell', `${HEAD}<row r="2"><c r="A2"><v>12`],
    ['is nested deeper than any', `${HEAD}${'<a>'.repeat(150_000)}`],
  ])('that %s is damaged', (_, rows) => {
    expect(codesOf(readGrid(workbook({ sheets: [{ name: 'a', rows }] }), 'a.xlsx'))).toEqual([
      'table-damaged-workbook',
    ]);
  });

  it('that is listed and not there is damage', () => {
    const bytes = workbook({
      sheets: [
        { name: 'a', rows: HEAD },
        { name: 'b', rows: HEAD },
      ],
      lost: 'xl/worksheets/sheet2.xml',
    });
    expect(codesOf(readGrid(bytes, 'a.xlsx'))).toEqual(['table-damaged-workbook']);
  });
});

describe('the limits of a file', () => {
  const LAST = '<row r="1048576"><c t="str"><v>a</v></c><c><v>1</v></c></row>';
  const sheetsOf = (count: number, rows: string) =>
    Array.from({ length: count }, (_, index) => ({ name: `${index}`, rows }));

  it.each([
    ['rows of all sheets, of which those at the bottom have all above them', sheetsOf(3, LAST), 'table-too-many-rows'],
    ['sheets', sheetsOf(501, HEAD), 'table-too-many-sheets'],
    ['cells, those left of others included', sheetsOf(1, wide(4000)), 'table-too-many-cells'],
  ])('hold for %s', (_, sheets, code) => {
    expect(codesOf(readGrid(workbook({ sheets }), 'a.xlsx'))).toEqual([code]);
  });

  it('count no rows below the last filled one', () => {
    const rows = `${HEAD}<row r="1048576"/>`;
    expect(gridOf(readGrid(workbook({ sheets: sheetsOf(9, rows) }), 'a.xlsx'))).toEqual([['城市', '案件']]);
  });

  it('count a text for each cell that refers to it', () => {
    const rows = Array.from({ length: 2000 }, () => `<row>${'<c t="s"><v>0</v></c>'.repeat(2)}</row>`).join('');
    const bytes = workbook({ sheets: [{ name: 'a', rows }], strings: `<si><t>${'x'.repeat(30_000)}</t></si>` });
    expect(codesOf(readGrid(bytes, 'a.xlsx'))).toEqual(['table-too-many-characters']);
  });
});

/** Rows with one cell far to the right. */
function wide(count: number): string {
  return Array.from({ length: count }, (_, index) => `<row><c r="AAA${index + 1}"><v>1</v></c></row>`).join('');
}
