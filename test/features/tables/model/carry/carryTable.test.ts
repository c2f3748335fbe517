import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../../../src/core/grid/grid';
import { writeGrid } from '../../../../../src/core/grid/writeGrid';
import { carryTable } from '../../../../../src/features/tables/model/carry/carryTable';
import type { ProjectTable } from '../../../../../src/features/tables/model/project';
import { readTable } from '../../../../../src/features/tables/model/read/readTable';
import { context, gridOf, untouched } from '../builtContext';

function carried(grid: Grid, table: Partial<ProjectTable> = {}) {
  const asked = { ...untouched, fileName: '2024年案件.csv', ...table };
  const result = carryTable(grid, asked, context);
  if (!result.ok) throw new Error('not carried');
  const here = readTable(grid, asked, context);
  return { ...result, here, text: writeGrid(result.cells), said: JSON.stringify(result.table) };
}

describe('what travels of a table', () => {
  it('is what its figures were made of, each cell in its row and column', () => {
    const { cells, here, table } = carried(
      gridOf(`
        2024年各市案件 | | |
        城市   | 负责人 | 案件（起） | 说明
        济南市 | 赵六   | 11        | 见附件
        青岛市 | 钱七   | 22        |
        合计   |        | 33        |
        填表人：孙八 | 电话：0531-66668888 | |
      `),
    );
    expect(cells).toEqual([[], ['城市', '', '案件（起）'], ['济南市', '', '11'], ['青岛市', '', '22']]);
    const there = readTable(cells, table, context);
    expect(there.figures.map(({ rows, columns, values }) => [[...rows], [...columns], [...values]])).toEqual([
      [
        [3, 4],
        [3, 3],
        [11, 22],
      ],
    ]);
    expect(there.figures).toEqual(here.figures);
  });

  it.each([
    ['负责人', '赵六'],
    ['联系人', '钱七'],
    ['填表人', '孙八'],
    ['经办人', '李九'],
    ['审核人', '周十'],
    ['责任民警', '吴一'],
    ['户主', '郑二'],
    ['嫌疑人', '王三'],
    ['备注', '找冯四，13911112222'],
    ['邮箱', 'feng.si@example.cn'],
  ])('is no column %s of names', (heading, name) => {
    const { text } = carried([
      ['城市', heading, '案件（起）'],
      ['济南市', name, '11'],
      ['青岛市', name, '22'],
    ]);
    expect(text).not.toContain(name);
    expect(text).toContain('济南市,,11');
  });

  it('keeps a count of suspects, which names nobody', () => {
    const { text } = carried([
      ['城市', '嫌疑人'],
      ['济南市', '11'],
      ['青岛市', '22'],
    ]);
    expect(text).toContain('嫌疑人');
  });

  it('keeps the line with the unit, without who filled the table in', () => {
    const { text, table, here, cells } = carried(
      gridOf(`
        各市生产总值 | |
        单位：亿元 | 填表人 | 孙八
        城市 | 2023年 | 2024年
        济南市 | 11 | 12
        青岛市 | 21 | 22
      `),
    );
    expect(text).not.toContain('孙八');
    expect(readTable(cells, table, context).figures).toEqual(here.figures);
    expect(here.figures[0]?.unit).not.toBe('');
  });

  it('keeps a province that stands only above its cities', () => {
    const { table, cells, here } = carried(
      gridOf(`
        省份 | 城市 | 案件
        辽宁 | 大连 | 1
             | 朝阳 | 2
        山东 | 济南 | 3
      `),
    );
    expect(readTable(cells, table, context).figures).toEqual(here.figures);
  });

  it('holds no decision of a place without figures, and names no file after a person', () => {
    const { said, table } = carried(
      [
        ['城市', '案件'],
        ['济南市', '11'],
        ['东菅市', '22'],
        ['孙八统计', ''],
      ],
      {
        fileName: '2024年案件_孙八.xlsx',
        sheet: '联系人钱七',
        decisions: { places: { '东菅市||': '370500', '孙八统计||': null }, duplicates: {} },
      },
    );
    expect(said).not.toMatch(/孙八|钱七/);
    expect(table.decisions.places).toEqual({ '东菅市||': '370500' });
    expect(table.layout?.period).toEqual({ start: '2024-01-01', end: '2024-12-31' });
  });

  it('names no sheet of several after a person', () => {
    const parts = [
      { name: '联系人孙八', rowCount: 3 },
      { name: '二月', rowCount: 3 },
    ];
    const grid = gridOf(`
      城市 | 2024年1月案件
      济南市 | 11
      青岛市 | 22
      城市 | 2024年2月案件
      济南市 | 12
      青岛市 | 23
    `);
    const { table, said, here, cells } = carried(grid, { parts });
    expect(said).not.toContain('孙八');
    expect(table.parts?.map(({ name }) => name)).toEqual(['', '二月']);
    const there = readTable(cells, table, context);
    expect(there.figures.map(({ values }) => [...values])).toEqual(here.figures.map(({ values }) => [...values]));
  });

  it('says nothing of its source or columns that says how a person is reached', () => {
    const grid = [
      ['城市', '案件', '联系人：孙八 13912345678'],
      ['济南市', '11', ''],
      ['青岛市', '22', ''],
    ];
    const layout = { ...readTable(grid, { ...untouched, fileName: '2024年.csv' }, context).report.layout };
    const { said, table } = carried(grid, {
      source: { title: '月报（电话：13912345678）', publisher: '市局 0531-66668888', date: '2024-12' },
      layout: { ...layout, columns: ['城市', '案件', '联系人：孙八 13912345678'] },
    });
    expect(said).not.toMatch(/孙八|1391234|6666/);
    expect(table.source).toEqual({ title: '', publisher: '', date: '2024-12' });
    expect(table.layout?.columns).toEqual(['城市', '案件', '']);
  });

  it('is nothing where the figures would be called after a person', () => {
    const grid = gridOf(`
      城市 | 2023年 | 2024年
      济南市 | 1 | 2
      青岛市 | 3 | 4
    `);
    expect(carryTable(grid, { ...untouched, fileName: '孙八.csv' }, context)).toEqual({ ok: false });
  });
});
