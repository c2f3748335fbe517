import { describe, expect, it } from 'vitest';
import { readGrid } from '../../../src/core/grid/readGrid';
import { readPastedTable } from '../../../src/core/grid/readPastedTable';
import { timesAsLong } from '../../timesAsLong';
import { codesOf, gridOf, utf8 } from './bytes';

const paste = (html: string, text = '') => readPastedTable(text, html);

describe('readPastedTable', () => {
  it('fills cells over several columns and rows, as merged ones', () => {
    const html = `<table><tr><th rowspan=2>城市<th colspan="2">2024年</tr><tr><td>案件<td>破案</tr>
      <tr><td>大连</td><td>12</td><td>3</td></tr></table>`;
    expect(gridOf(paste(html))).toEqual([
      ['城市', '2024年', '2024年'],
      ['城市', '案件', '破案'],
      ['大连', '12', '3'],
    ]);
  });

  it('takes what is seen, and no markup, script or style', () => {
    const html = `<style>td{}</style><table><tr><td>大<b>连</b><script>alert(1)</script><br>市</td>
      <td>1&lt;2<sup class="reference">[3]</sup><span style="display: none">x</span></td></tr></table>`;
    expect(gridOf(paste(html))).toEqual([['大连 市', '1<2']]);
  });

  it('has a name for each of several tables, and leaves out those of one column', () => {
    const table = (inner: string) => `<table>${inner}</table>`;
    const cells = '<tr><td>a</td><td>1</td></tr>';
    const result = paste(
      table(`<tr><td>menu ${table(cells)}</td></tr>`) + table(`<caption>各市 <i>案件</i></caption>${cells}`),
    );
    expect(result).toMatchObject({ ok: true, sheets: [{ name: '1' }, { name: '各市 案件' }] });
    const one = paste(table(`<caption>2023年案件（起）</caption>${cells}`));
    expect(one).toMatchObject({ ok: true, sheets: [{ name: '2023年案件（起）' }] });
  });

  it('takes a figure over several rows for its first', () => {
    const result = paste('<table><tr><td>a<td rowspan="2">12.5</tr><tr><td>b</tr></table>');
    expect(gridOf(result)).toEqual([['a', '12.5'], ['b']]);
    expect(codesOf(result)).toEqual(['table-merged-figures']);
  });

  it('reads the text where the markup has no table', () => {
    expect(gridOf(paste('<p>a b</p>', 'a\tb\n大连\t1\n'))).toEqual([
      ['a', 'b'],
      ['大连', '1'],
    ]);
    expect(gridOf(readPastedTable('大连\t1\n沈阳\t2', null))).toHaveLength(2);
  });

  it('names what was pasted as it is told to', () => {
    expect(readPastedTable('', null, '粘贴的表格')).toMatchObject({
      notice: { code: 'table-empty', values: { file: '粘贴的表格' } },
    });
  });

  it('is not tired out by spans and nesting', () => {
    const spans = `<table><tr>${'<td colspan="9999" rowspan="99999">x</td>'.repeat(3)}</tr></table>`;
    expect(codesOf(paste(spans))).toEqual(['table-too-many-columns']);
    const nested = () => paste(`<table><tr><td>${'<div>'.repeat(200_000)}`, 'a\tb\nc\td');
    const flat = () => paste(`<table><tr><td>${'<br/>'.repeat(200_000)}`, 'a\tb\nc\td');
    expect(timesAsLong(nested, flat)).toBeLessThan(20);
  });
});

describe('readGrid of a page', () => {
  it('reads its table, also under another name', () => {
    const html =
      '<html><head><title>x</title></head><body><table><tr><td>大连</td><td>1</td></tr></table></body></html>';
    expect(gridOf(readGrid(utf8(html), 'export.xls'))).toEqual([['大连', '1']]);
  });
});
