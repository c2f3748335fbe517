import { describe, expect, it } from 'vitest';
import { formOf } from '../../../../../src/features/tables/model/tableLayout';
import { read } from '../builtContext';

const layoutOf = (text: string, fileName = 'table.csv') => read(text, { fileName }).report.layout;

describe('recogniseLayout', () => {
  it('reads a measure in each column', () => {
    const layout = layoutOf('城市|发案（起）|破案率\n大连|1,234|45.6%\n沈阳|2,345|50%\n', '2024年.csv');
    expect(layout).toEqual({
      headingRow: 1,
      headingRows: 1,
      roles: ['place', 'value', 'value'],
      level: 'prefecture',
      period: { start: '2024-01-01', end: '2024-12-31' },
      year: 2024,
    });
    expect(formOf(layout)).toBe('wide');
  });

  it('reads years in the heading, also below the name of the province', () => {
    const layout = layoutOf('辽宁|2019|2020|2021\n大连|1|2|3\n沈阳|4|5|6\n');
    expect(layout).toMatchObject({ headingRow: 1, roles: ['place', 'value', 'value', 'value'], period: null });
  });

  it('reads a row for each figure', () => {
    const layout = layoutOf(
      '地区|指标|时间|数值|单位\n大连|发案|2024年1-9月|10|起\n大连|破案|2024年1-9月|5|起\n沈阳|发案|2024年1-9月|7|起\n沈阳|破案|2024年1-9月|3|起\n',
    );
    expect(layout.roles).toEqual(['place', 'measure', 'period', 'value', 'unit']);
    expect(formOf(layout)).toBe('long');
  });

  it('passes over titles, a line with the unit, numbers of rows and remarks', () => {
    const layout = layoutOf(
      [
        '全省2024年上半年情况表|全省2024年上半年情况表|全省2024年上半年情况表|全省2024年上半年情况表',
        '单位：起||制表：统计处|',
        '序号|地区|案件|备注',
        '|全省|30|',
        '1|大连市|10|含新区',
        '2|沈阳市|20|',
      ].join('\n'),
    );
    expect(layout).toMatchObject({
      headingRow: 3,
      roles: ['ignored', 'place', 'value', 'ignored'],
      period: { start: '2024-01-01', end: '2024-06-30' },
    });
  });

  it('reads two rows of headings as one', () => {
    const { report } = read('地区|2023年||2024年|\n|发案|破案|发案|破案\n大连|1|2|3|4\n沈阳|5|6|7|8\n');
    expect(report.layout).toMatchObject({ headingRow: 1, headingRows: 2 });
    expect(report.headings).toEqual(['地区', '2023年 发案', '2023年 破案', '2024年 发案', '2024年 破案']);
    expect(report.measures.map(({ key }) => key)).toEqual(['发案', '破案']);
  });

  it('takes province and city beside counties, and a code before a name', () => {
    const layout = layoutOf('省|市|县|人口\n山东|枣庄|市中区|10\n山东|济南|市中区|20\n山东|济南|历下区|30\n');
    expect(layout).toMatchObject({ roles: ['province', 'city', 'place', 'value'], level: 'county' });
    expect(layoutOf('代码|名称|人口\n210200|大连市|10\n210100|沈阳市|20\n').roles).toEqual([
      'place',
      'ignored',
      'value',
    ]);
  });

  it('reads year and month in columns of their own', () => {
    const { report, figures } = read('城市|年份|月份|案件\n大连|2024|9|10\n沈阳|2024|9|20\n');
    expect(report.layout.roles).toEqual(['place', 'period', 'period', 'value']);
    expect(figures[0]?.periods).toEqual([{ start: '2024-09-01', end: '2024-09-30' }]);
  });

  it('knows provinces', () => {
    expect(layoutOf('省份|案件\n辽宁|1\n山东|2\n陕西|3\n').level).toBe('province');
  });
});
