import { describe, expect, it } from 'vitest';
import { endOfTable } from '../../../../../src/features/tables/model/read/endOfTable';
import type { ColumnRole, TableLayout } from '../../../../../src/features/tables/model/tableLayout';
import { context, gridOf } from '../builtContext';

const IN_2024 = { period: { start: '2024-01-01', end: '2024-12-31' }, year: 2024 };
const layout = (roles: string, more: Partial<TableLayout> = {}): TableLayout => ({
  headingRow: 1,
  headingRows: 1,
  roles: roles.split(' ') as ColumnRole[],
  level: 'prefecture',
  period: null,
  year: null,
  ...more,
});
const end = (text: string, of: TableLayout) => endOfTable(gridOf(text), of, context.resolve);

describe('another table below', () => {
  it.each([
    ['a heading of something else', '城市|发案\n沈阳|1\n城市|人口\n大连|2', 2],
    ['its title above', '城市|发案\n沈阳|1\n人口统计\n城市|人口\n大连|2', 2],
    ['titles and blank rows above', '城市|发案\n沈阳|1\n\n人口统计\n\n城市|人口\n大连|2', 2],
    ['another word for the places', '城市|发案\n沈阳|1\n地区名|人口\n大连|2', 2],
    ['figures five rows below', '城市|发案\n沈阳|1\n城市|人口\n甲\n乙\n丙\n丁\n大连|2', 2],
  ])('begins at %s', (_, text, expected) => expect(end(text, layout('place value'))).toBe(expected));

  it.each([
    ['the same heading', '城市|发案\n沈阳|1\n城市|发案\n大连|2'],
    ['the same heading, spaced', '城市|发案\n沈阳|1\n城 市|发 案\n大连|2'],
    ['figures', '城市|发案\n沈阳|1\n大连|2'],
    ['a figure of an unknown place', '城市|发案\n沈阳|1\n某某|2\n大连|2'],
    ['the name of a section', '城市|发案\n沈阳|1\n沿海|沿海\n大连|2'],
    ['a place without a figure', '城市|发案\n沈阳|1\n大连|不详\n鞍山|2'],
    ['a total without a figure', '城市|发案\n沈阳|1\n合计|从略\n鞍山|2'],
    ['no figures below', '城市|发案\n沈阳|1\n城市|负责人\n大连|张某'],
    ['figures six rows below', '城市|发案\n沈阳|1\n城市|人口\n甲\n乙\n丙\n丁\n戊\n大连|2'],
    ['one year', '城市|发案\n沈阳|1\n某某|2023\n大连|2'],
  ])('does not begin at %s', (_, text) => {
    expect(end(text, layout('place value'))).toBe(gridOf(text).length);
  });

  it('begins at a heading of fewer columns, where that of the places is printed again', () => {
    const roles = layout('place value value value');
    expect(end('城市|发案|破案|结案\n沈阳|1|2|3\n城市|人口\n大连|9', roles)).toBe(2);
    expect(end('城市|发案|破案|结案\n沈阳|1|2|3\n地区名|人口\n大连|9', roles)).toBe(4);
  });

  it('begins at years that follow each other, not at others', () => {
    const roles = layout('place value value');
    expect(end('城市|发案|破案\n沈阳|1|2\n地区名|2023|2024\n大连|9|8', roles)).toBe(2);
    expect(end('城市|发案|破案\n沈阳|1|2\n某某|1997|2024\n大连|9|8', roles)).toBe(4);
  });

  it('looks for figures only where they are', () => {
    const text = '序号|城市|发案\n1|沈阳|5\n序号|城市|负责人\n2|大连|张某';
    expect(end(text, layout('ignored place value'))).toBe(4);
  });

  it('begins at the same heading under a title of another period', () => {
    const below = (title: string) => `城市|发案\n沈阳|1\n${title}\n城市|发案\n大连|2`;
    const of2024 = layout('place value', IN_2024);
    expect(end(below('2023年发案'), of2024)).toBe(2);
    expect(end(below('1-9月发案'), of2024)).toBe(2);
    expect(end(below('2024年发案'), of2024)).toBe(5);
    expect(end(below('发案（续）'), of2024)).toBe(5);
    expect(end(below('2023年发案'), layout('place value'))).toBe(5);
    expect(end(below('1-9月发案'), layout('place value', { ...IN_2024, year: null }))).toBe(2);
  });

  it('begins nowhere without a heading, places or figures', () => {
    const text = '城市|发案\n沈阳|1\n城市|人口\n大连|2';
    expect(end(text, layout('place value', { headingRow: 0, headingRows: 0 }))).toBe(4);
    expect(end(text, layout('ignored value'))).toBe(4);
    expect(end(text, layout('place category'))).toBe(4);
  });
});
