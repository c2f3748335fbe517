import { describe, expect, it } from 'vitest';
import { headsIdentifiers } from '../../../../src/core/cells/identifierHeadings';
import type { TableRow } from '../../../../src/features/tables/model/join/joinReport';
import {
  captionsOf,
  keyedLine,
  linesOfPeriod,
  measureOfTitle,
} from '../../../../src/features/tables/model/recognise/captions';
import { isUnnamedHeading } from '../../../../src/features/tables/model/recognise/columnRoles';
import {
  findHeading,
  isColumnNumbers,
  isUnitRow,
  textsAbove,
} from '../../../../src/features/tables/model/recognise/findHeading';
import { headingsOf } from '../../../../src/features/tables/model/recognise/headingsOf';
import {
  areAttributes,
  areasOf,
  areIdentifiers,
  headsSorts,
} from '../../../../src/features/tables/model/recognise/identifiers';
import { measureColumn, namesMeasures } from '../../../../src/features/tables/model/recognise/measureColumn';
import { passedOver } from '../../../../src/features/tables/model/recognise/passedOver';
import { recogniseLayout } from '../../../../src/features/tables/model/recognise/recogniseLayout';
import { placesAcross } from '../../../../src/features/tables/model/recognise/rowOfPlaces';
import { sampleRows } from '../../../../src/features/tables/model/recognise/sampleRows';
import { secondTable } from '../../../../src/features/tables/model/recognise/secondTable';
import { withoutSparePeriods } from '../../../../src/features/tables/model/recognise/sparePeriods';
import { tablePeriod } from '../../../../src/features/tables/model/recognise/tablePeriod';
import type { ColumnRole } from '../../../../src/features/tables/model/tableLayout';
import { context, gridOf, read } from './builtContext';

const { resolve } = context;
const rowsOf = (text: string): TableRow[] => gridOf(text).map((cells, index) => ({ number: index + 1, cells }));

describe('where a heading stands', () => {
  const heading = (text: string) => {
    const { headingRow, headingRows } = findHeading(gridOf(text), resolve);
    return [headingRow, headingRows];
  };

  it.each([
    ['城市|发案\n沈阳|1', [1, 1]],
    ['标题|\n城市|发案\n沈阳|1', [2, 1]],
    ['单位：万元|x\n城市|发案\n沈阳|1', [2, 1]],
    ['城市|2024年|2024年\n|发案|破案\n沈阳|1|2', [1, 2]],
    ['城市|发案|破案\n甲|1|2\n沈阳|1|2', [1, 2]],
    ['城市|人口|GDP\n单位|万人|亿元\n沈阳|1|2', [1, 2]],
    ['城市|发案\n|\n沈阳|1', [1, 1]],
    ['城市|发案\n辽宁|\n沈阳|1', [1, 1]],
    ['沈阳|1\n大连|2', [0, 0]],
    ['城市|2023|2024\n沈阳|1|2', [1, 1]],
    ['辽宁|2022|2023|2024\n沈阳|1|2|3', [1, 1]],
    ['城市|发案|破案\n沈阳|2010|1960\n大连|1|2', [1, 1]],
    ['城市|发案\n合计|3\n沈阳|1', [1, 1]],
    ['城市|合计|其中\n沈阳|3|1', [1, 1]],
    ['城市|发案\n某某|2081.5\n沈阳|1', [1, 1]],
    ['城市|发案\n第一片区|\n沈阳|1', [1, 1]],
    ['各市发案|\n某某|20\n城市|破案\n沈阳|1', [3, 1]],
    ['甲表|某某|20\n城市|发案|破案\n沈阳|1|2', [2, 1]],
    ['城市|2023年|2024年\n沈阳|上半年|下半年\n大连|1|2', [1, 2]],
    ['城市|发案|破案\n沈阳|2010|1960\n大连|2011|1970', [1, 1]],
    ['城市|2023|2024\n沈阳|1960|2010\n大连|1|2', [1, 1]],
    ['x|y\n沈阳|2023|2021\n大连|1|2', [1, 1]],
    ['城市|发案\n1|2\n沈阳|1', [1, 2]],
    ['数据库：年度|x\n指标：发案|y\n城市|发案\n沈阳|1', [3, 1]],
    ['制表 统计处|x\n城市|发案\n沈阳|1', [2, 1]],
    ['A|B\nC|D\nE|F\nG|H\n城市|发案\n沈阳|1', [2, 4]],
    ['城市|人口\n|万人\n\n沈阳|1', [1, 2]],
    ['序号|城市|发案\n1|合计|3\n2|沈阳|1', [1, 1]],
    ['城市|发案\n全省|约5\n沈阳|1', [1, 1]],
    ['城市|级别\n沈阳|高\n大连|低', [1, 1]],
    ['x|y', [1, 1]],
    ['x|', [0, 0]],
  ])('of %j is row and rows %j', (text, expected) => expect(heading(text)).toEqual(expected));

  it('has texts above, each once', () => {
    expect(textsAbove(gridOf('标题|标题\n单位：万元|\n城市|发案'), { headingRow: 3 })).toEqual(['标题', '单位：万元']);
    expect(textsAbove(gridOf('城市|发案'), { headingRow: 1 })).toEqual([]);
    expect(textsAbove(gridOf('城市|发案'), { headingRow: 0 })).toEqual([]);
  });

  it('may have rows of units and of numbers of columns', () => {
    expect(
      [
        ['', '万人', '亿元'],
        ['单位', '万人', ''],
        ['Unit', '万人'],
      ].map(isUnitRow),
    ).toEqual([true, true, true]);
    expect(
      [['城市', '万人'], ['', ''], ['', '万人', '大连'], ['单位名称', '万人'], ['主管单位', '万人'], []].map(isUnitRow),
    ).toEqual([false, false, false, false, false, false]);
    expect(
      [
        ['甲', '1', '2'],
        ['栏次', '1', '2'],
        ['1', '2', '3'],
      ].map(isColumnNumbers),
    ).toEqual([true, true, true]);
    expect(
      [
        ['甲', '1'],
        ['甲', '2', '1'],
        ['城市', '1', '2'],
        ['甲类', '1', '2'],
        ['A1', '1', '2'],
      ].map(isColumnNumbers),
    ).toEqual([false, false, false, false, false]);
  });

  it('is one text for each column', () => {
    const of = (text: string, headingRows: number) => headingsOf(gridOf(text), { headingRow: 1, headingRows }, 4);
    expect(of('城市|2024年||\n|发案|破案|x', 2)).toEqual(['城市', '2024年 发案', '2024年 破案', '2024年 x']);
    expect(of('城市|发案|破案|\n甲|1|2|', 2)).toEqual(['城市', '发案', '破案', '']);
    expect(of('城市|人口|GDP|\n|万人|(亿元)|', 2)).toEqual(['城市', '人口 （万人）', 'GDP （亿元）', '']);
    expect(of('城市|人口|其中：男|其中：女', 1)).toEqual(['城市', '人口', '人口 其中：男', '人口 其中：女']);
    expect(of('城市|人口（万人）|其 中：男|其中：女', 1)).toEqual([
      '城市',
      '人口（万人）',
      '人口（万人） 其 中：男',
      '人口（万人） 其中：女',
    ]);
    expect(of('其中：男|人口', 1)).toEqual(['其中：男', '人口', '', '']);
    expect(of('城市|人口||其中：男', 1)).toEqual(['城市', '人口', '', '人口 其中：男']);
    expect(of('地区|2024年||2023年\n||破案|发案', 2)).toEqual(['地区', '2024年', '2024年 破案', '2023年 发案']);
    expect(of('城市|发案|发案\n|发案|破案', 2)).toEqual(['城市', '发案', '发案 破案', '']);
    expect(of('城市|2023年人口|2024年其中：男|', 1)).toEqual(['城市', '2023年人口', '2024年其中：男', '']);
    expect(headingsOf([['a']], { headingRow: 0, headingRows: 0 }, 2)).toEqual(['', '']);
  });
});

describe('rows that stand for a table', () => {
  it('are all of few, and evenly of many', () => {
    expect(sampleRows(gridOf('城市|发案\n沈阳|1\n|\n大连|2'), 1)).toEqual([
      { number: 2, cells: ['沈阳', '1'] },
      { number: 4, cells: ['大连', '2'] },
    ]);
    const many = Array.from({ length: 4001 }, (_, index) => [String(index)]);
    const rows = sampleRows(many, 1);
    expect(rows).toHaveLength(400);
    expect([rows[0]!.number, rows[1]!.number, rows.at(-1)!.number]).toEqual([2, 12, 3992]);
    expect(sampleRows([], 0)).toEqual([]);
  });
});

describe('a second table beside the first', () => {
  it('begins where its places are headed again, over others', () => {
    const headings = ['城市', '发案', '城市', '发案'];
    expect(secondTable(headings, rowsOf('沈阳|1|大连|2'), 0)).toBe(2);
    expect(secondTable(headings, rowsOf('沈阳|1|沈阳|2'), 0)).toBeNull();
    expect(secondTable(headings, rowsOf('沈阳|1||\n|1|大连|2'), 0)).toBeNull();
    expect(secondTable(['城市', '发案'], rowsOf('沈阳|1'), 0)).toBeNull();
    expect(secondTable(['', '发案', ''], rowsOf('沈阳|1|大连'), 0)).toBeNull();
    expect(secondTable(headings, rowsOf('沈阳|1\n大连|1|鞍山'), 0)).toBe(2);
    expect(secondTable(headings, rowsOf('沈阳|1|大连'), -1)).toBeNull();
  });
});

describe('several columns of time', () => {
  const of = (headings: string, ...roles: ColumnRole[]) => withoutSparePeriods(roles, headings.split('|'));
  it('are those of the figures, where others say when a row was written', () => {
    expect(of('日期|更新时间', 'period', 'period')).toEqual(['period', 'ignored']);
    expect(of('更新时间|发案', 'period', 'value')).toEqual(['period', 'value']);
    expect(of('更新时间|发布日期', 'period', 'period')).toEqual(['period', 'period']);
    expect(of('日期|开工', 'period', 'period')).toEqual(['period', 'ignored']);
    expect(of('年份|半年', 'period', 'period')).toEqual(['period', 'period']);
    expect(of('年份|', 'period', 'period')).toEqual(['period', 'period']);
    for (const part of ['季', '月', '期次', 'half year', 'Half'])
      expect(of(`日期|${part}`, 'period', 'period'), part).toEqual(['period', 'period']);
    expect(of('甲|乙', 'period', 'period')).toEqual(['period', 'period']);
    expect(of('更新时间|乙|丙', 'period', 'period', 'value')).toEqual(['ignored', 'period', 'value']);
  });
});

describe('columns of numbers that are not read', () => {
  it('are attributes, or totals of the periods beside them', () => {
    const rows = rowsOf('沈阳|1|2|3|110000|甲|x\n大连|4|5|9|116000|乙|y');
    const headings = ['城市', '1月', '2月', '合计', '邮编', '备注', ''];
    const roles: ColumnRole[] = ['place', 'value', 'value', 'ignored', 'ignored', 'ignored', 'ignored'];
    expect(passedOver(headings, roles, rows)).toEqual({ attributes: ['邮编'], totals: ['合计'] });
    expect(passedOver(['城市', '发案', '破案', '合计', '', '', ''], roles, rows)).toEqual({
      attributes: ['合计'],
      totals: [],
    });
    // What stands in a second table is told as that.
    expect(
      passedOver(
        ['城市', '发案', '邮编', '城市', '邮编'],
        ['place', 'value', 'ignored', 'ignored', 'ignored'],
        rowsOf('沈阳|1|110000|大连|116000\n鞍山|2|114000|抚顺|113000'),
      ),
    ).toEqual({ attributes: ['邮编'], totals: [] });
    expect(passedOver(['城市', '邮编'], ['place', 'ignored'], rowsOf('沈阳|110000\n大连\n鞍山\n抚顺'))).toEqual({
      attributes: ['邮编'],
      totals: [],
    });
    expect(passedOver(headings, roles, rowsOf('沈阳|1|2|x|1\n大连|1|2|3|z'))).toEqual({
      attributes: ['邮编'],
      totals: ['合计'],
    });
    expect(passedOver(headings, roles, rowsOf('沈阳|1|2|||'))).toEqual({ attributes: [], totals: [] });
    expect(passedOver(headings, roles, rowsOf('沈阳|1|2|x|1|\n大连|1|2|y|z|\n鞍山|1|2|3|w|'))).toEqual({
      attributes: [],
      totals: [],
    });
  });
});

describe('the period of a table', () => {
  const of = (above: string[], headings: string[], names: string[]) => {
    const { period, year } = tablePeriod(above, headings, names);
    return [period === null ? null : `${period.start}/${period.end}`, year];
  };
  it.each<[string[], string[], string[], unknown]>([
    [[], [], [], [null, null]],
    [['2024年统计'], [], ['2023年.csv'], ['2024-01-01/2024-12-31', 2024]],
    [[], ['2022年发案', '破案'], ['2023年.csv'], ['2022-01-01/2022-12-31', 2022]],
    [[], ['2022年发案', '2021年破案'], ['2023年.csv'], ['2023-01-01/2023-12-31', 2023]],
    [['1-9月统计'], [], ['2023年.csv'], ['2023-01-01/2023-09-30', 2023]],
    [['1-9月统计'], [], ['a.csv'], [null, null]],
    [
      ['统计表', '1-9月统计'],
      ['城市', '发案'],
      ['Sheet1', '2023年.csv'],
      ['2023-01-01/2023-09-30', 2023],
    ],
    [['1-9月统计'], ['2022年发案'], ['2023年.csv'], ['2022-01-01/2022-09-30', 2022]],
    [['2021年'], ['1-9月发案'], [], ['2021-01-01/2021-12-31', 2021]],
    [[], ['1-9月发案'], ['2021年'], ['2021-01-01/2021-12-31', 2021]],
    [[], ['2022年发案', '2022年破案'], ['2023年.csv'], ['2022-01-01/2022-12-31', 2022]],
    [['1-9月统计', '2023年'], [], ['2022年'], ['2023-01-01/2023-09-30', 2023]],
    [['来源：2020年'], [], ['Sheet1', '2021年'], ['2021-01-01/2021-12-31', 2021]],
    [['时间：2020年'], [], ['2021年'], ['2020-01-01/2020-12-31', 2020]],
  ])('above %j, headed %j, called %j is %j', (above, headings, names, expected) =>
    expect(of(above, headings, names)).toEqual(expected),
  );

  it('is of lines that may say it, a date alone the last', () => {
    expect(linesOfPeriod(['（2024年10月8日）', '2024年9月统计', '来源：x', '制表时间：2024年'])).toEqual([
      '2024年9月统计',
      '（2024年10月8日）',
    ]);
  });
});

describe('what stands above a table', () => {
  it.each([
    ['单位：万元', { key: '单位', said: '万元' }],
    ['（单位：万元）', { key: '单位', said: '万元' }],
    ['Indicator: GDP (x)', { key: 'indicator', said: 'GDP (x)' }],
    ['资料来源:', { key: '资料来源', said: '' }],
    ['大连：甲', { key: '', said: '' }],
  ])('%s is %j', (text, expected) => expect(keyedLine(text)).toEqual(expected));

  it('is what figures are of, and in what', () => {
    const of = (...above: string[]) => {
      const { title, units } = captionsOf(above);
      return [title, units.map(({ unit, factor }) => [unit, factor])];
    };
    expect(of('各市发案情况', '单位：起')).toEqual(['各市发案情况', [['起', 1]]]);
    expect(of('指标：年末常住人口(万人)', '时间：2024年')).toEqual(['年末常住人口', [['人', 1e4]]]);
    expect(of('单位：', '万元')).toEqual(['', [['元', 1e4]]]);
    expect(of('单位：万人、亿元')).toEqual([
      '',
      [
        ['人', 1e4],
        ['元', 1e8],
      ],
    ]);
    expect(of('（万元）')).toEqual(['', [['元', 1e4]]]);
    expect(of('人口与产值（万人、亿元）')).toEqual([
      '人口与产值',
      [
        ['人', 1e4],
        ['元', 1e8],
      ],
    ]);
    expect(of('说明：x')).toEqual(['', []]);
    expect(of()).toEqual(['', []]);
  });

  it.each([
    ['各市发案情况统计表', '发案'],
    ['表1 全省常住人口', '常住人口'],
    ['附表2-1：分地区生产总值', '生产总值'],
    ['2024年各市基本情况', '2024年各市基本情况'],
    ['统计表', '统计表'],
  ])('%s names %s', (title, measure) => expect(measureOfTitle(title)).toBe(measure));
});

describe('numbers that measure nothing', () => {
  it('are headed so', () => {
    expect(
      [
        '序号',
        '城市代码',
        '邮编',
        'provinceCode',
        'province_id',
        'Lat',
        '排名',
        '1-9月 名次',
        'no.',
        '_id',
        'rank',
        'childrenNum',
        'child_count',
      ].every(headsIdentifiers),
    ).toBe(true);
    expect(['发案', '编号数', 'paid', '人口', 'GDP', '', '发案 code数'].some(headsIdentifiers)).toBe(false);
    expect(['级别', '类型', 'type'].every(headsSorts)).toBe(true);
    expect(['发案', '级别数'].some(headsSorts)).toBe(false);
  });

  it('say when something began, or sort', () => {
    expect(areAttributes('成立年份', ['1984', '1997', '12'])).toBe(true);
    expect(areAttributes('成立年份', ['1984', '12'])).toBe(false);
    expect(areAttributes('year_established', ['1984'])).toBe(true);
    expect(areAttributes('发案', ['1984'])).toBe(false);
    expect(areAttributes('级别', ['1', '2.0'])).toBe(true);
    expect(areAttributes('级别', ['1', '高'])).toBe(false);
    expect(areAttributes('级别', ['1', '1000'])).toBe(false);
    expect(areAttributes('级别', ['1', '2.5'])).toBe(false);
    expect(areAttributes('级别', ['1984', '1997'])).toBe(false);
    for (const began of ['1984', '1984.0', '1984年', '1984年5月', '2001年5月1日', '1984-05', '1984/5/1'])
      for (const heading of [
        '成立时间',
        '始建年代（年份）',
        '建成年月',
        'founded',
        'Year founded',
        'opening_date',
        'date of establishment',
      ])
        expect(areAttributes(heading, [began]), `${heading} ${began}`).toBe(heading !== '始建年代（年份）');
    for (const other of ['84', '2184', '1984人', '约1984', '1984年5', '1984-5-1-1'])
      expect(areAttributes('成立时间', [other]), other).toBe(false);
    expect(areAttributes('成立年份', ['1984', '1997', '12', '13'])).toBe(false);
    expect(areAttributes('新成立企业', ['1984'])).toBe(false);
    expect(areAttributes('refounded sites', ['1984'])).toBe(false);
  });

  it('are numbers of rows, codes, or one for all of a province', () => {
    const is = (cells: [string, string | null][], isHeaded = true) =>
      areIdentifiers(
        cells.map(([cell, area]) => ({ cell, area })),
        { isHeaded, hasUnit: false },
        resolve,
      );
    expect(
      is(
        [
          ['1', null],
          ['2', null],
          ['3', null],
        ],
        false,
      ),
    ).toBe(true);
    expect(
      is(
        [
          ['0', null],
          ['1', null],
          ['2', null],
        ],
        false,
      ),
    ).toBe(true);
    expect(
      is(
        [
          ['1', null],
          ['2', null],
          ['3', null],
        ],
        true,
      ),
    ).toBe(false);
    expect(
      is(
        [
          ['1', null],
          ['2', null],
        ],
        false,
      ),
    ).toBe(false);
    expect(
      is(
        [
          ['2', null],
          ['3', null],
          ['4', null],
        ],
        false,
      ),
    ).toBe(false);
    expect(
      is(
        [
          ['1', null],
          ['3', null],
          ['4', null],
        ],
        false,
      ),
    ).toBe(false);
    expect(
      is([
        ['0411', null],
        ['24', null],
      ]),
    ).toBe(true);
    expect(
      is([
        ['0', null],
        ['24', null],
      ]),
    ).toBe(false);
    expect(
      is([
        ['210100', '210100'],
        ['210200', '210200'],
      ]),
    ).toBe(true);
    expect(
      is([
        ['210200', '210100'],
        ['210100', '210200'],
      ]),
    ).toBe(false);
    expect(
      is([
        ['210100', '210100'],
        ['210200', null],
      ]),
    ).toBe(false);
    expect(
      is([
        ['2101', '210100'],
        ['2102', '210200'],
      ]),
    ).toBe(true);
    expect(
      is([
        ['21', '210100'],
        ['37', '370100'],
      ]),
    ).toBe(true);
    expect(
      is([
        ['21', '210100'],
        ['38', '370100'],
      ]),
    ).toBe(false);
    expect(
      is([
        ['370102', null],
        ['370103', null],
        ['370104', null],
      ]),
    ).toBe(true);
    expect(
      is([
        ['370102', null],
        ['370103', null],
      ]),
    ).toBe(false);
    expect(
      is([
        ['370102', null],
        ['370103', null],
        ['650000', null],
      ]),
    ).toBe(false);
    // Digits with zeros in front are codes only where there is nothing but digits.
    expect(
      is([
        ['0411', null],
        ['0.5', null],
      ]),
    ).toBe(false);
    expect(
      is([
        ['0411', null],
        ['-24', null],
      ]),
    ).toBe(false);
    expect(
      is(
        [
          ['1.0', null],
          ['2.0', null],
          ['3.0', null],
        ],
        false,
      ),
    ).toBe(true);
    expect(
      is(
        [
          ['1', null],
          ['2', null],
          ['3.5', null],
        ],
        false,
      ),
    ).toBe(false);
    expect(is([['2101', '210100']])).toBe(false);
    expect(
      is([
        ['210', '210100'],
        ['210', '210200'],
      ]),
    ).toBe(false);
    expect(
      is([
        ['2101', '210100'],
        ['2102', null],
      ]),
    ).toBe(false);
    // Counties beside the codes of their cities, and cities beside those of counties.
    expect(
      is([
        ['210100', '210102'],
        ['370100', '370102'],
      ]),
    ).toBe(true);
    expect(
      is([
        ['210102', '210100'],
        ['370102', '370100'],
      ]),
    ).toBe(true);
    expect(
      is([
        ['370102', null],
        ['370103', null],
        ['370102', null],
      ]),
    ).toBe(false);
    expect(
      is([
        ['370102', null],
        ['370103', null],
        ['379999', null],
      ]),
    ).toBe(false);
    const provinces: [string, string][] = [
      ['5', '210100'],
      ['5', '210200'],
      ['7', '370100'],
      ['7', '370200'],
    ];
    expect(is(provinces)).toBe(true);
    expect(is(provinces.slice(0, 2))).toBe(false);
    expect(is(provinces.slice(0, 3))).toBe(false);
    expect(is([...provinces, ['8', '370300']])).toBe(false);
    expect(is([...provinces, ['7', '370300'], ['5', '210300']])).toBe(true);
    expect(is([...provinces, ['9', '130100']])).toBe(false);
    expect(
      is([
        ...provinces.slice(0, 2),
        ...provinces.slice(0, 2).map(([cell, area]): [string, string] => [cell, area.replace(/^21/, '13')]),
      ]),
    ).toBe(false);
    expect(is(provinces.map(([cell, area]): [string, string] => [cell, `${area.slice(0, 2)}0100`]))).toBe(false);
    expect(is(provinces.map(([, area]) => ['5', area]))).toBe(false);
  });

  it('are those of rows whose area is known', () => {
    const columns = { place: 1, province: 0, city: null, level: 'prefecture' as const };
    expect(areasOf(rowsOf('辽宁|大连\n山东|大连\n|甲'), columns, resolve)).toEqual(['210200', null, null]);
    expect(areasOf(rowsOf('辽宁|大连'), null, resolve)).toEqual([null]);
    const ofCounties = { place: 1, province: null, city: 0, level: 'county' as const };
    expect(areasOf(rowsOf('济南|市中区\n枣庄|市中区\n|市中区\n济南'), ofCounties, resolve)).toEqual([
      '370103',
      '370402',
      null,
      null,
    ]);
    expect(areasOf(rowsOf('x|吉林'), { ...columns, level: 'province' }, resolve)).toEqual(['220000']);
  });
});

describe('the column that names measures', () => {
  const column = (headings: string, rows: string, candidates: number[], ...roles: ColumnRole[]) =>
    measureColumn(candidates, headings.split('|'), roles, gridOf(rows));
  const ROLES: ColumnRole[] = ['place', 'ignored', 'value'];

  it('is headed so, or tells rows of one place apart', () => {
    expect(['指标', '统计指标名称', 'indicator', 'Measure name'].every(namesMeasures)).toBe(true);
    expect(['类型', '指标数', ''].some(namesMeasures)).toBe(false);
    expect(column('城市|指标|值', '沈阳|甲|1\n大连|甲|2', [1], ...ROLES)).toBe(1);
    expect(column('城市|项目|值', '沈阳|甲|1\n沈阳|乙|2\n大连|甲|1\n大连|乙|2', [1], ...ROLES)).toBe(1);
    expect(column('城市|项目|值', '沈阳|甲|1\n大连|乙|2', [1], ...ROLES)).toBeNull();
    expect(column('城市|项目|值', '沈阳|甲|1\n沈阳|甲|2\n大连|甲|1\n大连|乙|2', [1], ...ROLES)).toBeNull();
    expect(column('城市|说法|值', '沈阳|甲|1\n沈阳|乙|2\n大连|甲|1\n大连|乙|2', [1], ...ROLES)).toBeNull();
    expect(column('城市|项目|值', '沈阳|甲|1\n|乙|2\n大连|甲|1\n|乙|2', [1], ...ROLES)).toBe(1);
    expect(column('城市|项目|值', '沈阳|甲|1', [], ...ROLES)).toBeNull();
    // Half of the rows are of a place and period that another has; a row said twice is one.
    const half = '沈阳|甲|1\n沈阳|乙|2\n大连|甲|1\n鞍山|乙|2';
    expect(column('城市|项目|值', half, [1], ...ROLES)).toBe(1);
    expect(column('城市|项目|值', `${half}\n抚顺|甲|1`, [1], ...ROLES)).toBeNull();
    expect(column('城市|项目|值', `沈阳|甲|1\n${half}`, [1], ...ROLES)).toBe(1);
    expect(column('城市|项目|值', '沈阳|甲|1\n沈阳|甲|1\n大连|甲|1\n大连|甲|1', [1], ...ROLES)).toBeNull();
    // Rows without a figure do not count.
    expect(column('城市|项目|值', `${half}\n本溪|甲\n丹东|甲`, [1], ...ROLES)).toBe(1);
    const DATED: ColumnRole[] = ['place', 'period', 'ignored', 'value'];
    expect(
      column('城市|年份|项目|值', '沈阳|2023|甲|1\n沈阳|2024|乙|2\n大连|2023|甲|1\n大连|2024|乙|1', [2], ...DATED),
    ).toBeNull();
    const PLACED: ColumnRole[] = ['province', 'city', 'place', 'ignored', 'value'];
    expect(
      column('省|市|区|项目|值', '辽宁|沈阳|甲|x|1\n|大连|甲|y|2\n山东|济南|甲|x|1\n|青岛|甲|y|2', [3], ...PLACED),
    ).toBeNull();
    // The heading that says so without doubt goes before one that tells rows apart.
    expect(
      column('城市|项目|指标|值', '沈阳|a|甲|1\n沈阳|b|甲|2', [1, 2], 'place', 'ignored', 'ignored', 'value'),
    ).toBe(2);
    expect(
      column(
        '城市|说法|项目|值',
        '沈阳|a|甲|1\n沈阳|b|乙|200\n大连|a|甲|2\n大连|b|乙|300',
        [1, 2],
        'place',
        'ignored',
        'ignored',
        'value',
      ),
    ).toBe(2);
  });

  it('goes with a unit or a magnitude of its own', () => {
    expect(column('城市|说法|值', '沈阳|甲|1\n沈阳|乙|200\n大连|甲|2\n大连|乙|300', [1], ...ROLES)).toBe(1);
    expect(column('城市|说法|值', '沈阳|甲|1\n沈阳|乙|19\n大连|甲|2\n大连|乙|300', [1], ...ROLES)).toBeNull();
    expect(column('城市|说法|值', '沈阳|甲|1\n沈阳|乙|20\n大连|甲|2\n大连|乙|30', [1], ...ROLES)).toBe(1);
    expect(column('城市|说法|值', '沈阳|甲|-2\n沈阳|乙|20\n大连|甲|-1\n大连|乙|30', [1], ...ROLES)).toBe(1);
    expect(column('城市|说法|值', '沈阳|甲|1\n沈阳|乙|200\n大连|甲|2\n大连||300', [1], ...ROLES)).toBeNull();
    expect(column('城市|说法|值', '沈阳|甲|1\n沈阳|乙|x\n大连|甲|2\n大连|乙|y', [1], ...ROLES)).toBeNull();
    expect(
      column(
        '城市|说法|值',
        '沈阳|产值（元）|1\n沈阳|发案（起）|2\n大连|产值（元）|2\n大连|发案（起）|1',
        [1],
        ...ROLES,
      ),
    ).toBe(1);
    const units: ColumnRole[] = ['place', 'ignored', 'value', 'unit'];
    // One name in two units has no unit of its own.
    expect(
      column('城市|说法|值|单位', '沈阳|甲|1|起\n沈阳|乙|2|人\n大连|甲|1|起\n大连|乙|2|起', [1], ...units),
    ).toBeNull();
    expect(column('城市|说法|值|单位', '沈阳|甲|1|起\n沈阳|乙|2|人\n大连|甲|1|起\n大连|乙|2|人', [1], ...units)).toBe(
      1,
    );
    expect(
      column('城市|说法|值|单位', '沈阳|甲|1|起\n沈阳|乙|2|起\n大连|甲|1|起\n大连|乙|2|起', [1], ...units),
    ).toBeNull();
  });
});

describe('places side by side', () => {
  it('are found with their row and first column', () => {
    const across = (text: string) => placesAcross(gridOf(text), resolve);
    expect(across('指标|沈阳|大连|鞍山\n发案|1|2|3\n破案|4|5|6')).toEqual({ row: 0, column: 1 });
    expect(across('标题|||\n指标|单位|沈阳|大连\n发案|起|1|2')).toEqual({ row: 1, column: 2 });
    expect(across('城市|发案\n沈阳|1\n大连|2')).toBeNull();
    expect(across('|沈阳|大连\n沈阳|1|2\n大连|3|4')).toBeNull();
    expect(across('省|市|数\n辽宁|大连|1')).toBeNull();
    expect(across('指标|沈阳\n发案|1')).toBeNull();
    expect(across('指标|沈阳|合计|大连\n发案|1|3|2')).toEqual({ row: 0, column: 1 });
    expect(across('指标|合计|沈阳|大连\n发案|3|1|2')).toEqual({ row: 0, column: 1 });
    expect(across('指标||沈阳|大连\n发案|起|1|2')).toEqual({ row: 0, column: 2 });
    expect(across('指标|沈阳|沈阳\n发案|1|2')).toBeNull();
    expect(across('指标|沈阳|第2师\n发案|1|2')).toBeNull();
    expect(across('指标|辽宁|大连\n发案|1|2')).toBeNull();
    expect(across('指标|辽宁|山东\n发案|1|2')).toEqual({ row: 0, column: 1 });
    expect(across('指标|历下区|槐荫区\n发案|1|2')).toEqual({ row: 0, column: 1 });
    expect(across('a|b|c|d|沈阳|大连\n发案|1|1|1|1|2')).toEqual({ row: 0, column: 4 });
    expect(across('a|b|c|d|e|沈阳|大连\n发案|1|1|1|1|1|2')).toBeNull();
    expect(across('指标|辽宁|山东\n|沈阳|济南\n发案|1|2')).toEqual({ row: 0, column: 1 });
    const titled = (lines: number) => `${'标题\n'.repeat(lines)}指标|沈阳|大连\n发案|1|2`;
    expect(across(titled(19))).toEqual({ row: 19, column: 1 });
    expect(across(titled(20))).toBeNull();
  });
});

describe('what columns hold', () => {
  it('is not named by a heading that says no more than when, or that there are values', () => {
    expect(['数值', '2023年', '1-9月', '数值（万元）', 'Value'].every(isUnnamedHeading)).toBe(true);
    expect(['2023年发案', '发案', '', '数值比'].some(isUnnamedHeading)).toBe(false);
  });

  it('is of the level that is said, where no column has places', () => {
    const levelOf = (text: string, level?: 'county' | 'province') =>
      recogniseLayout(gridOf(text), 3, { fileName: '', sheet: '' }, resolve, level).level;
    expect([levelOf('甲|乙\n1|2'), levelOf('甲|乙\n1|2', 'county')]).toEqual(['prefecture', 'county']);
    expect(levelOf('指标|沈阳|大连\n发案|1|2', 'province')).toBe('province');
  });

  const roles = (text: string) => read(text, { fileName: '2024年.csv' }).report.layout.roles.join(' ');

  it.each([
    ['省|城市|发案\n辽宁|沈阳|1\n山东|济南|2', 'province place value'],
    ['城市|日期|发案\n沈阳|2024-01-01|1\n大连|2024-01-02|2', 'place period value'],
    ['城市|指标|单位|数值\n沈阳|发案|起|1\n沈阳|人口|人|2\n大连|发案|起|1\n大连|人口|人|2', 'place measure unit value'],
    ['城市|发案|备注\n沈阳|1|5\n大连|2|6', 'place value ignored'],
    ['城市|发案|排名\n沈阳|1|2\n大连|2|1', 'place value ignored'],
    ['城市|级别|发案\n沈阳|一级|1\n大连|二级|2', 'place ignored value'],
    ['城市|1月|2月|合计\n沈阳|1|2|3\n大连|2|3|5', 'place value value ignored'],
    ['城市|发案|\n沈阳|1|9\n大连|2|8', 'place value ignored'],
    ['|城市|发案\n0|沈阳|1\n1|大连|2\n2|鞍山|7', 'ignored place value'],
    ['城市|产值|单位|发案|单位\n大连|1|万元|2|起\n沈阳|3|亿元|4|起', 'place value unit value unit'],
    ['城市|风险等级\n沈阳|高\n大连|低\n鞍山|高', 'place category'],
    ['城市|片区\n沈阳|甲\n大连|乙\n鞍山|甲', 'place category'],
    ['城市|片区\n沈阳|梅\n大连|\n鞍山|梅\n抚顺|兰\n本溪|兰', 'place category'],
    ['城市|片区\n沈阳|梅\n大连|\n鞍山|梅\n抚顺|', 'place ignored'],
    ['城市|1月 发案|2月 破案|发案 合计\n沈阳|1|2|3\n大连|2|3|5', 'place value value value'],
    ['城市|片区\n沈阳|梅\n大连|兰\n鞍山|竹\n抚顺|梅', 'place ignored'],
    ['城市|类型\n沈阳|梅\n大连|兰\n鞍山|竹\n抚顺|梅', 'place category'],
    ['城市|类型\n沈阳|梅\n大连|兰\n鞍山|竹', 'place ignored'],
    ['城市|片区\n沈阳|甲\n大连|甲\n鞍山|甲', 'place ignored'],
    ['城市|甲\n大连|0411\n沈阳|024\n鞍山|0411\n抚顺|024', 'place ignored'],
    ['城市|负责人\n沈阳|张伟\n大连|王芳\n鞍山|张伟\n抚顺|王芳', 'place ignored'],
    ['城市|联络\n沈阳|张伟\n大连|王芳\n鞍山|张伟\n抚顺|王芳', 'place ignored'],
    ['城市|结对\n沈阳|济南\n大连|青岛\n鞍山|济南\n抚顺|青岛', 'place ignored'],
    ['城市|案由\n沈阳|甲\n沈阳|乙\n沈阳|甲\n大连|甲\n大连|乙', 'place ignored'],
    ['城市|备注\n沈阳|甲\n大连|乙\n鞍山|甲\n抚顺|乙', 'place ignored'],
    [`城市|片区\n沈阳|${'甲'.repeat(31)}\n大连|乙\n鞍山|乙\n抚顺|${'甲'.repeat(31)}`, 'place ignored'],
    [`城市|片区\n沈阳|${'甲'.repeat(30)}\n大连|乙\n鞍山|乙\n抚顺|${'甲'.repeat(30)}`, 'place category'],
  ])('of %j', (text, expected) => expect(roles(text)).toBe(expected));
});
