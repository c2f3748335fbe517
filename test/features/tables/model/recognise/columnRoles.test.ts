import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ColumnRole } from '../../../../../src/features/tables/model/tableLayout';
import { figuresOf, read } from '../builtContext';

const IN_2024 = { fileName: '2024年.csv' };
const rolesOf = (text: string): readonly ColumnRole[] => read(text, IN_2024).report.layout.roles;

describe('numbers that count up', () => {
  const cities = ['大连', '沈阳', '鞍山', '抚顺', '本溪', '丹东', '锦州', '营口', '阜新', '辽阳', '盘锦'];
  const table = (heading: string) => `城市|${heading}\n${cities.map((city, row) => `${city}|${row + 1}\n`).join('')}`;

  it.each(['2017年人数', '发案数', '案件（起）', '产值', '破案率'])('are figures below %s', (heading) => {
    expect(rolesOf(table(heading))).toEqual(['place', 'value']);
  });

  it.each(['序号', '', 'index', 'lga_code'])('are numbers of rows below “%s”', (heading) => {
    expect(rolesOf(table(heading))).toEqual(['place', 'ignored']);
  });
});

describe('numbers that say something about the place', () => {
  it.each(['成立年份', '建校时间', '起始年', 'founded', 'year_established'])('are no figures below %s', (heading) => {
    expect(rolesOf(`城市|${heading}|高校\n大连|1949|4\n沈阳|1923|9\n鞍山|1948|2\n`)).toEqual([
      'place',
      'ignored',
      'value',
    ]);
  });

  it('are figures below a word that may count what began', () => {
    expect(rolesOf('city|established\n大连|49\n沈阳|23\n鞍山|48\n')).toEqual(['place', 'value']);
  });

  it('are classes below 级别, and nothing of a program is a figure', () => {
    expect(rolesOf('城市|级别|人数\n大连|2|40\n沈阳|2|50\n鞍山|3|9\n')).toEqual(['place', 'ignored', 'value']);
    expect(rolesOf('城市|__v|人数\n大连|0|40\n沈阳|0|50\n')).toEqual(['place', 'ignored', 'value']);
  });
});

describe('a text beside the place', () => {
  it('is no measure where place and period tell rows apart', () => {
    expect(rolesOf('城市|浓度|评价\n大连|42|良\n沈阳|90|差\n鞍山|38|良\n本溪|35|良\n')).toEqual([
      'place',
      'value',
      'ignored',
    ]);
    expect(rolesOf('省份|片区|2022年|2023年\n辽宁|东北|1|2\n吉林省|东北|3|4\n山东|华东|5|6\n江苏|华东|7|8\n')).toEqual([
      'place',
      'ignored',
      'value',
      'value',
    ]);
    expect(
      rolesOf(
        '市名|代码|年度|人口\n大连市|210200|2022|7\n大连市|210200|2023|8\n沈阳市|210100|2022|9\n沈阳市|210100|2023|9\n',
      ),
    ).toEqual(['ignored', 'place', 'period', 'value']);
    expect(rolesOf('城市|类别|件数\n大连|甲|4\n沈阳|乙|5\n鞍山|甲|6\n本溪|乙|7\n')).toEqual([
      'place',
      'ignored',
      'value',
    ]);
  });

  it('is one where rows repeat, and a heading, a unit or a magnitude says so', () => {
    const rows = '大连|发案|2024|10\n大连|存款|2024|9000\n沈阳|发案|2024|12\n沈阳|存款|2024|8000\n';
    const long = ['place', 'measure', 'period', 'value'];
    expect(rolesOf(`城市|项目|年份|数值\n${rows}`)).toEqual(long);
    expect(rolesOf(`城市|内容|年份|数值\n${rows}`)).toEqual(long);
    expect(
      rolesOf('城市|内容|数值|单位\n大连|发案|10|起\n大连|存款|9|亿元\n沈阳|发案|8|起\n沈阳|存款|7|亿元\n'),
    ).toEqual(['place', 'measure', 'value', 'unit']);
  });

  it('is one of a single place, whose names do not repeat, where its heading says so', () => {
    expect(rolesOf('城市|指标|2023年|2024年\n大连|产值（亿元）|1|2\n大连|人口（万人）|3|4\n')).toEqual([
      'place',
      'measure',
      'value',
      'value',
    ]);
    expect(rolesOf('城市|备考|2023年\n大连|甲|1\n沈阳|乙|3\n')).toEqual(['place', 'ignored', 'value']);
  });

  it('is left to the reader where nothing says what it is: no figure is shown', () => {
    const { report } = read('城市|岗位|人数\n大连|甲|47\n大连|甲|45\n沈阳|甲|51\n沈阳|乙|49\n', IN_2024);
    expect(report.layout.roles).toEqual(['place', 'ignored', 'value']);
    expect(report.cells).toMatchObject({ read: 0, refused: 4 });
    expect(report.matchReport.duplicates).toHaveLength(2);
  });

  it('changes no figure, whatever it says, where place and period tell rows apart', () => {
    const places = ['大连市', '沈阳市', '鞍山市', '抚顺市', '本溪市', '丹东市'];
    const heading = fc.constantFrom('级别', '类别', '类型', '项目', '所属片区', 'category', '名称', '单位名称', '备注');
    const text = fc.constantFrom('甲', '乙', '优', '良', '一级', '二类', '东部', '发案', 'A', '大连市', '');
    fc.assert(
      fc.property(heading, fc.array(text, { minLength: 12, maxLength: 12 }), fc.nat(3), (name, texts, at) => {
        const rows = [
          '城市|年份|发案',
          ...places.flatMap((place, index) => [2023, 2024].map((year) => `${place}|${year}|${10 * index + year}`)),
        ];
        const withText = rows.map((row, index) =>
          row
            .split('|')
            .toSpliced(at, 0, index === 0 ? name : texts[index - 1]!)
            .join('|'),
        );
        expect(figuresOf(read(withText.join('\n')))).toEqual(figuresOf(read(rows.join('\n'))));
      }),
      { numRuns: 60 },
    );
  });
});

describe('a column of units', () => {
  const unitsOf = (table: string) => {
    const { report, figures } = read(table, IN_2024);
    return report.measures.map(({ unit }, index) => [unit, [...figures[index]!.values]]);
  };

  it('counts for the figures of its row, whether or not a column names what they measure', () => {
    expect(unitsOf('城市|金额|单位\n大连|1.5|亿元\n沈阳|2500|万元\n')).toEqual([['cny', [25_000_000, 150_000_000]]]);
    expect(unitsOf('人口||\n城市|单位|2023年|2024年\n大连|万人|1|2\n沈阳|万人|3|4\n')).toEqual([
      ['persons', [30_000, 40_000, 10_000, 20_000]],
    ]);
  });

  it('is the one right of each of several measures', () => {
    expect(unitsOf('城市|人口|单位|产值|单位\n大连|1|万人|2|亿元\n沈阳|3|万人|4|亿元\n')).toEqual([
      ['persons', [30_000, 10_000]],
      ['cny', [400_000_000, 200_000_000]],
    ]);
  });

  it('says nothing where 单位 are offices', () => {
    expect(unitsOf('城市|金额（万元）|单位\n大连|1|市局刑侦\n沈阳|2|市局治安\n')).toEqual([['cny', [20_000, 10_000]]]);
  });
});

describe('a total right of periods', () => {
  it.each([
    ['1月|2月|合计', ['value', 'value', 'ignored']],
    ['2022|2023|Average', ['value', 'value', 'ignored']],
    ['案件 1月|案件 2月|案件 合计', ['value', 'value', 'ignored']],
    ['刑事|治安|合计', ['value', 'value', 'value']],
    ['1月|合计|破案', ['value', 'value', 'value']],
    ['1月|2月|2024年合计', ['value', 'value', 'value']],
  ])('is of none of them: %s', (headings, roles) => {
    const { report } = read(`城市|${headings}\n大连|1|2|3\n沈阳|4|5|9\n`, IN_2024);
    expect(report.layout.roles).toEqual(['place', ...roles]);
    const isTold = report.notices.some(({ code }) => code === 'table-totals-passed-over');
    expect(isTold).toBe(roles.includes('ignored'));
  });
});

describe('numbers that measure nothing', () => {
  it('are known by their headings', () => {
    const headings =
      'provinceCode|province_id|zip_code|Lat|Long|Long_|center_lng|邮政编码|邮编|排名|排序|省码|位次变化|city_tier|区号|OBJECTID|FID|级次|编号|Unnamed: 0';
    for (const heading of headings.split('|'))
      expect(rolesOf(`城市|${heading}|发案\n大连|95|4\n沈阳|97|5\n鞍山|96|6\n`), heading).toEqual([
        'place',
        'ignored',
        'value',
      ]);
    for (const heading of ['CPI index', '固定电话', '编码员人数', 'long_term_debt', 'identified'])
      expect(rolesOf(`城市|${heading}\n大连|95\n沈阳|97\n鞍山|96\n`), heading).toEqual(['place', 'value']);
  });

  it('are known as short codes by the places beside them', () => {
    const table = (codes: readonly number[]) =>
      `市|甲|发案\n济南|${codes[0]}|1\n青岛|${codes[1]}|2\n大连|${codes[2]}|3\n`;
    expect(rolesOf(table([3701, 3702, 2102]))).toEqual(['place', 'ignored', 'value']);
    expect(rolesOf(table([37, 37, 21]))).toEqual(['place', 'ignored', 'value']);
    expect(rolesOf(table([3701, 3702, 2103]))).toEqual(['place', 'value', 'value']);
  });

  it('are known by what they are, and told', () => {
    expect(rolesOf('城市|甲|发案\n大连|0411|1\n沈阳|024|2\n鞍山|0412|3\n')[1]).toBe('ignored');
    const ofProvinces = '省|甲|城市|发案\n山东|42|济南|1\n山东|42|青岛|2\n辽宁|17|大连|3\n辽宁|17|沈阳|4\n';
    const { report } = read(ofProvinces, IN_2024);
    expect(report.layout.roles).toEqual(['province', 'ignored', 'place', 'value']);
    expect(report.notices).toEqual([
      expect.objectContaining({ code: 'table-columns-passed-over', values: { columns: '“甲”' } }),
    ]);
  });

  it('are not seen in counts that happen to go up by one', () => {
    expect(
      rolesOf('城市|发案\n大连|1\n沈阳|2\n鞍山|3\n本溪|4\n丹东|5\n锦州|6\n营口|7\n阜新|8\n辽阳|9\n盘锦|10\n铁岭|11\n'),
    ).toEqual(['place', 'value']);
  });
});
