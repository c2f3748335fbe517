import { describe, expect, it } from 'vitest';
import { figuresOf, read } from './builtContext';

const IN_2024 = { fileName: '2024年.csv' };

const namesOf = (table: string) => read(table, IN_2024).report.measures.map(({ key }) => key);

describe('headings of statistics and bulletins', () => {
  it('never takes a row of figures for a heading, whatever its place is called', () => {
    const { report, ...table } = read('地区|人口|男\n全省情况|4196.4|2081\n沈阳|765.6|377\n大连|608.7|300\n', IN_2024);
    expect(report.layout).toMatchObject({ headingRow: 1, headingRows: 1 });
    expect(report.matchReport.unmatched.map(({ text }) => text)).toEqual(['全省情况']);
    expect(figuresOf({ report, ...table }, 1)).toEqual([
      ['210100', '2024-12-31', 377],
      ['210200', '2024-12-31', 300],
    ]);
  });

  it('takes counts that look like years for counts where a heading stands above them', () => {
    const table = read('城市|发案|破案\n沈阳|2010|1960\n大连|2000|1950\n', IN_2024);
    expect(table.report.layout.headingRows).toBe(1);
    expect(figuresOf(table)).toEqual([
      ['210100', '2024-12-31', 2010],
      ['210200', '2024-12-31', 2000],
    ]);
  });

  it('passes over the numbers that columns are spoken of by', () => {
    const { report } = read('地区|发案|破案\n甲|1|2\n全省总计|900|800\n沈阳|3|4\n大连|5|6\n', IN_2024);
    expect(report.layout).toMatchObject({ headingRow: 1, headingRows: 2 });
    expect(report.headings).toEqual(['地区', '发案', '破案']);
  });

  it('gives each column its own of the units that a title or a group lists', () => {
    for (const title of ['财政收入（单位：亿元、%）', '财政收入 单位：亿元、%', '财政收入及增速（亿元，%）'])
      expect(
        read(`2023年各市${title}||\n城市|收入|增长\n沈阳|1060.8|6\n大连|650.2|4.1\n`).report.measures.map(
          ({ key, unit, scale }) => [key, unit, scale],
        ),
        title,
      ).toEqual([
        ['收入', 'cny', 1e8],
        ['收入 增长', 'percent', 1],
      ]);
    const group = read('城市|收入（亿元，%）|\n|总量|增速\n沈阳|1060.8|6\n大连|650.2|4.1\n', IN_2024);
    expect(group.report.measures.map(({ key, unit }) => [key, unit])).toEqual([
      ['收入 总量', 'cny'],
      ['收入 增速', 'percent'],
    ]);
    expect(figuresOf(group)[0]).toEqual(['210100', '2024-12-31', 106_080_000_000]);
  });

  it('takes codes of areas below a heading with a unit for the figures that they are', () => {
    const table = read('城市|存款（万元）|年份\n沈阳|330100|2023\n大连|440300|2023\n鞍山|210300|2023\n');
    expect(figuresOf(table).map(([, , value]) => value)).toEqual([3_301_000_000, 4_403_000_000, 2_103_000_000]);
  });

  it('counts a part of a whole as the whole is counted', () => {
    const table = read('地区|人口|其中：|\n|（万人）|男|女\n沈阳|765.6|377|388.6\n大连|608.7|300|308.7\n', IN_2024);
    expect(table.report.measures.map(({ key, unit }) => [key, unit])).toEqual([
      ['人口', 'persons'],
      ['人口 其中： 男', 'persons'],
      ['人口 其中： 女', 'persons'],
    ]);
    expect(figuresOf(table, 1)[0]).toEqual(['210100', '2024-12-31', 3_770_000]);
  });

  it('names a comparison by what it compares', () => {
    expect(namesOf('地区|发案|同比(%)|破案|同比（%）\n沈阳|1|2|3|4\n大连|5|6|7|8\n')).toEqual([
      '发案',
      '发案 同比',
      '破案',
      '破案 同比',
    ]);
    expect(namesOf('地区|发案|其中：命案|同比\n沈阳|1|2|3%\n大连|5|6|7%\n')).toEqual([
      '发案',
      '发案 其中：命案',
      '同比',
    ]);
  });

  it.each([
    ['地区|2023年发案|2024年发案|同比\n沈阳|2|3|50%\n大连|4|2|-50%\n'],
    ['地区|2024年发案|2023年发案|同比\n沈阳|3|2|50%\n大连|2|4|-50%\n'],
  ])('dates a change by the latest of the figures left of it: %j', (table) => {
    const dated = read(table);
    expect(dated.report.measures.map(({ key }) => key)).toEqual(['发案', '发案 同比']);
    expect(figuresOf(dated, 1)).toEqual([
      ['210100', '2024-12-31', 50],
      ['210200', '2024-12-31', -50],
    ]);
  });

  it('puts a month and the months to it under one measure', () => {
    const table = read(
      '地区|9月||1-9月累计||\n|发案|同比%|发案|同比%|名次\n沈阳|1|-2%|30|4%|2\n大连|5|6%|70|-8%|1\n',
      IN_2024,
    );
    expect(table.report.measures.map(({ key }) => key)).toEqual(['发案', '发案 同比']);
    expect(table.report.layout.roles.at(-1)).toBe('ignored');
    expect(figuresOf(table).slice(0, 2)).toEqual([
      ['210100', '2024-09-30', 30],
      ['210100', '2024-09-30', 1],
    ]);
  });

  it('keeps the unit above a table from its shares and changes, and 发案 from being one', () => {
    const table = read(
      '损失情况|\n单位：万元|\n城市|损失|同比|追回率|上年同期\n沈阳|1|2.5%|30%|4\n大连|2|-3%|40%|5\n',
      IN_2024,
    );
    expect(table.report.measures.map(({ key, unit }) => [key, unit])).toEqual([
      ['损失', 'cny'],
      ['损失 同比', 'percent'],
      ['追回率', 'percent'],
    ]);
    expect(figuresOf(table, 2).slice(0, 2)).toEqual([
      ['210100', '2023-12-31', 4],
      ['210100', '2024-12-31', 30],
    ]);
    expect(namesOf('地区|诈骗||盗窃|\n|发案|破案|发案|破案\n沈阳|1|2|3|4\n大连|5|6|7|8\n')).toEqual([
      '诈骗 发案',
      '诈骗 破案',
      '盗窃 发案',
      '盗窃 破案',
    ]);
  });

  it('multiplies without adding digits that are not printed', () => {
    expect(figuresOf(read('城市|产值（亿元）\n沈阳|328.9\n大连|602.8\n', IN_2024)).map(([, , value]) => value)).toEqual(
      [32_890_000_000, 60_280_000_000],
    );
  });
});

describe('columns of sums', () => {
  it.each(['城市|合计|命案|2023年合计', '城市|本月|累计|小计', '序号|城市|合计|命案'])(
    'are headed by %j',
    (heading) => {
      const { report } = read(`${heading}\n沈阳|3|1|4\n大连|5|2|6\n`, IN_2024);
      expect(report.layout).toMatchObject({ headingRow: 1, headingRows: 1 });
    },
  );

  it('does not take a total for a heading', () => {
    const { report } = read('城市|发案|破案\n合计|--|--\n沈阳|3|1\n大连|5|2\n', IN_2024);
    expect(report.layout).toMatchObject({ headingRow: 1, headingRows: 1 });
    expect(report.matchReport.setAside.map(({ text }) => text)).toEqual(['合计']);
  });

  it('name what they differ from, in its unit', () => {
    expect(
      namesOf('城市|立案（起）|增减数|增减率|同比（起）|同比（%）\n沈阳|10|-1|-9%|1|2\n大连|20|2|10%|3|4\n'),
    ).toEqual(['立案', '立案 增减数', '立案 增减率', '立案 同比', '立案 同比（%）']);
  });
});

describe('totals', () => {
  it.each(['全省总计', '辽宁省合计', '全市总数', '合  计（起）', '全市（含开发区）', 'Liaoning total'])(
    'sets %j aside',
    (total) => {
      const { report } = read(`城市|发案\n${total}|30\n沈阳|10\n大连|20\n`, IN_2024);
      expect(report.matchReport.setAside).toEqual([expect.objectContaining({ text: total, rule: 'total' })]);
    },
  );
});

describe('a table as it is published', () => {
  it('reads every way that figures are written, and tells missing from zero', () => {
    const table = read(
      [
        '表1 2024年各市涉案金额|',
        '单位：元|',
        '城市|金额',
        '沈阳|1,234.5',
        '大连|１２３４',
        '鞍山|28.2万',
        '抚顺|14.5亿元',
        '本溪|1,200余',
        '丹东|--',
        '锦州|…',
        '营口|无',
        '阜新|—',
        '辽阳|0',
        '盘锦|12.3%',
        '数据截至2024年底，不含铁路。',
      ].join('\n'),
    );
    expect(figuresOf(table).map(([adcode, end, value]) => [adcode, end, value])).toEqual([
      ['210100', '2024-12-31', 1234.5],
      ['210200', '2024-12-31', 1234],
      ['210300', '2024-12-31', 282_000],
      ['210400', '2024-12-31', 1_450_000_000],
      ['210500', '2024-12-31', 1200],
      ['211000', '2024-12-31', 0],
    ]);
    expect(table.report.cells.missing).toBe(4);
    expect(table.report.matchReport.setAside.map(({ rule }) => rule)).toEqual(['note']);
    expect(table.report.refusedCells.map(({ text, reason }) => [text, reason])).toEqual([['12.3%', 'other-unit']]);
  });

  it('reads every way that periods are written', () => {
    const { figures } = read(
      '城市|时间|发案\n沈阳|2024年1-9月|1\n沈阳|2024Q3|2\n沈阳|截至7月31日|3\n沈阳|上半年|4\n大连|2024年|5\n',
      IN_2024,
    );
    expect(figures[0]?.periods).toEqual([
      { start: '2024-01-01', end: '2024-06-30' },
      { start: '2024-07-31', end: '2024-07-31' },
      { start: '2024-01-01', end: '2024-09-30' },
      { start: '2024-07-01', end: '2024-09-30' },
      { start: '2024-01-01', end: '2024-12-31' },
    ]);
  });

  it('finds the places of a short table above many remarks', () => {
    const { report } = read(
      '城市|发案\n沈阳①|1\n大连*|2\n数据截至年底。|\n1.本表不含铁路。|\n2.含金普新区。|\n',
      IN_2024,
    );
    expect(report.layout.roles).toEqual(['place', 'value']);
    expect(report.matchReport.matched.map(({ adcode }) => adcode)).toEqual(['210100', '210200']);
  });
});
