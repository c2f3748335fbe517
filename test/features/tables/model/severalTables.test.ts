import { describe, expect, it } from 'vitest';
import { figuresOf, read } from './builtContext';

const IN_2024 = { fileName: '2024年.csv' };
const codesOf = (table: ReturnType<typeof read>) => table.report.notices.map(({ code }) => code);

describe('several tables in one sheet', () => {
  it.each([
    ['other measures', '城市|发案\n沈阳|1\n大连|2\n|\n表二|\n城市|损失（万元）\n鞍山|3\n抚顺|4\n', 4],
    ['another word for places', '城市|发案|破案\n沈阳|1|2\n大连|2|1\n地区|损失|追回\n鞍山|3|3\n抚顺|4|4\n', 4],
    ['another year in the title', '2024年发案|\n城市|发案\n沈阳|1\n大连|2\n2023年发案|\n城市|发案\n鞍山|3\n', 5],
    ['other years', '城市|2023|2024\n沈阳|1|2\n大连|2|1\n地区|2021|2022\n鞍山|3|3\n', 4],
  ])('reads nothing of a table below with %s under the first heading', (_, text, row) => {
    const table = read(text, IN_2024);
    expect(table.figures.flatMap(({ adcodes }) => adcodes)).not.toContain('210300');
    expect(table.report.notices[0]).toMatchObject({ code: 'table-another-below', values: { row } });
    const { all, read: shown, setAside } = table.report.cells;
    expect(shown + setAside).toBe(all);
  });

  it('reads on where its own heading is printed again, and past sections and remarks', () => {
    const table = read(
      '城市|发 案|破案\n沈阳|1|2\n城市|发案|破案\n大连|3|4\n苏南||\n鞍山|约十|--\n制表人：统计处|审核：办公室|\n',
      IN_2024,
    );
    expect(codesOf(table)).toEqual([]);
    expect(table.report.matchReport.matched.map(({ text }) => text)).toEqual(['沈阳', '大连', '鞍山']);
    expect(table.report.matchReport.setAside.map(({ rule }) => rule)).toEqual(['heading', 'region', 'note']);
  });

  it('knows a heading above the name of a section', () => {
    const { report } = read('城市|发案\n一、中部|\n沈阳|1\n大连|2\n二、南部|\n鞍山|3\n抚顺|4\n', IN_2024);
    expect(report.layout).toMatchObject({ headingRow: 1, roles: ['place', 'value'] });
  });

  it('gives no figures of a table on the right to the places on the left', () => {
    const table = read('城市|发案|城市|发案\n沈阳|1|鞍山|4\n大连|3|抚顺|5\n', IN_2024);
    expect(table.report.layout.roles).toEqual(['place', 'value', 'ignored', 'ignored']);
    expect(codesOf(table)).toEqual(['table-another-beside']);
    expect(figuresOf(table).map(([, , value]) => value)).toEqual([1, 3]);
    const same = read('城市|发案|城市|破案\n沈阳|1|沈阳|4\n大连|3|大连|5\n', IN_2024);
    expect(same.report.layout.roles).toEqual(['place', 'value', 'ignored', 'value']);
  });
});

describe('a table with its places side by side', () => {
  it('is none where places also stand below each other', () => {
    const { report } = read('流出|沈阳|大连\n沈阳|0|2\n大连|3|0\n', IN_2024);
    expect(report.layout.roles).toEqual(['place', 'value', 'value']);
    expect(codesOf(read('省|市\n辽宁|沈阳|1\n辽宁|大连|2\n', IN_2024))).toEqual([]);
  });
});
