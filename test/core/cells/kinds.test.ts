import { describe, expect, it } from 'vitest';
import { chineseFigure } from '../../../src/core/cells/chineseFigure';
import { dimensionOf, dimensionOfUnit } from '../../../src/core/cells/dimension';
import { openFigure } from '../../../src/core/cells/figureOpening';
import { groupedNumber } from '../../../src/core/cells/groupedNumber';
import type { NumberCell } from '../../../src/core/cells/numberCell';
import { holdsPeriods, periodColumn } from '../../../src/core/cells/periodColumn';
import { periodPartOf } from '../../../src/core/cells/periodHeading';
import { periodInText, withoutPeriod } from '../../../src/core/cells/periodInText';
import { isUnitText, readHeading } from '../../../src/core/cells/readHeading';
import { readNumberCell } from '../../../src/core/cells/readNumberCell';
import { readPeriodCell } from '../../../src/core/cells/readPeriodCell';
import { withoutMarks } from '../../../src/core/cells/withoutMarks';
import { guessMeasure } from '../../../src/features/tables/model/recognise/guessMeasure';

const cells = (...texts: string[]): NumberCell[] => texts.map((text) => readNumberCell(text));
const kindOf = (name: string, unit: string, ...texts: string[]) => guessMeasure({ name, unit }, cells(...texts)).kind;
const span = (text: string) => {
  const cell = readPeriodCell(text);
  return cell.status === 'read' ? `${cell.period.start}/${cell.period.end}` : cell.status;
};

describe('what a heading and its cells make of a measure', () => {
  it.each<[string, string, readonly string[], string]>([
    ['降幅', '%', ['-3', '-4'], 'rate'],
    ['破案率', '%', [], 'rate'],
    ['破案率', '%', ['50', '60'], 'rate'],
    ['比重', '%', ['+5', '+6', '7'], 'change'],
    ['比重', '%', ['+5', '6'], 'rate'],
    ['比重', '%', ['-1', '1', '1', '1', '1', '1', '1', '1', '1', '1'], 'change'],
    ['比重', '%', ['-1', '1', '1', '1', '1', '1', '1', '1', '1', '1', '1'], 'rate'],
    ['破案率', '个百分点', ['3'], 'change'],
    ['群众满意度', '', ['95'], 'index'],
    ['安全感', '分', ['95'], 'index'],
    ['空气质量指数', '', ['50'], 'index'],
    ['发案', '起/万人', ['5'], 'rate'],
    ['万人发案率', '', ['5'], 'rate'],
    ['人均收入', '元', ['5'], 'rate'],
    ['发案数', '起', ['5'], 'count'],
    ['同比', '', ['5'], 'change'],
  ])('%s in %j of %j is of kind', (name, unit, texts, kind) => expect(kindOf(name, unit, ...texts)).toBe(kind));

  it('takes the unit of most cells, and percent where the name leaves nothing else', () => {
    const unitOf = (name: string, ...texts: string[]) => guessMeasure({ name, unit: '' }, cells(...texts)).unit;
    expect(unitOf('金额', '5元', '6元', '7')).toBe('cny');
    expect(unitOf('金额', '5元', '6', '7')).toBe('');
    expect(unitOf('破案率', '50', '60')).toBe('percent');
    expect(unitOf('破案率', '0.5', '0.6')).toBe('');
    expect(unitOf('破案率', '0.5', '-1.1')).toBe('percent');
    expect(unitOf('群众满意度', '95')).toBe('');
  });

  it('counts decimals, four at most, and none that only binary numbers have', () => {
    const decimalsOf = (...values: number[]) =>
      guessMeasure(
        { name: 'a', unit: '' },
        values.map((value) => ({ status: 'read', value, unit: '', qualifier: 'none' })),
      ).decimals;
    expect([decimalsOf(1, 2), decimalsOf(1, 2.5), decimalsOf(0.1 + 0.2), decimalsOf(1.123456)]).toEqual([0, 1, 1, 4]);
    expect(decimalsOf(1.5e-7)).toBe(4);
    expect(decimalsOf()).toBe(0);
  });

  it('compares only what changes, and says of a fall neither good nor bad', () => {
    expect(guessMeasure({ name: '发案同比', unit: '%' }, [])).toMatchObject({
      comparator: 'yoy',
      polarity: 'bad',
      span: 'flow',
    });
    expect(guessMeasure({ name: '发案环比', unit: '%' }, [])).toMatchObject({ comparator: 'mom' });
    expect(guessMeasure({ name: '发案降幅', unit: '%' }, [])).toMatchObject({
      comparator: 'none',
      polarity: 'neither',
    });
    expect(guessMeasure({ name: '常住人口增减', unit: '%' }, [])).toMatchObject({ span: 'flow' });
    expect(guessMeasure({ name: '常住人口', unit: '人' }, [])).toMatchObject({ span: 'stock', comparator: 'none' });
  });
});

describe('what is counted', () => {
  it.each([
    ['地区生产总值', 'money'],
    ['常住人口', 'people'],
    ['户数', 'households'],
    ['占地面积', 'area'],
    ['公路里程', 'length'],
    ['就业率', 'share'],
    ['发案', 'cases'],
    ['汽车', 'vehicles'],
    ['人均收入', 'money'],
    ['案件损失', null],
    ['其他', null],
  ])('by %s is %s', (name, dimension) => expect(dimensionOf(name)).toBe(dimension));

  it('in a unit that is known', () => {
    expect(['cny', '公顷', 'KM2', 'percent', '个'].map(dimensionOfUnit)).toEqual([
      'money',
      'area',
      'area',
      'share',
      null,
    ]);
  });
});

describe('figures at their limits', () => {
  it.each([
    ['2e21余', 'too-large'],
    ['1000000000000001', 'too-large'],
    ['百分之三起', 'no-number'],
    ['百分之不知', 'no-number'],
    ['12,34', 'ambiguous-separator'],
    ['0411', 'no-figure'],
    ['5-', 'ambiguous-sign'],
    ['↑-5', 'ambiguous-sign'],
    ['+5↓', 'ambiguous-sign'],
    ['12:30', 'no-figure'],
    ['第三', 'no-figure'],
    ['=A1', 'formula'],
    ['<5', 'bound'],
    ['x'.repeat(61), 'no-number'],
    [`5${'x'.repeat(60)}`, 'no-figure'],
  ])('%s is not read: %s', (text, reason) => expect(readNumberCell(text)).toEqual({ status: 'unread', reason }));

  it('are read with their sign, unit and hedge', () => {
    expect(readNumberCell('5↓')).toMatchObject({ value: -5, isSigned: true });
    expect(readNumberCell('-0')).toMatchObject({ value: 0 });
    expect(Object.is((readNumberCell('-0') as { value: number }).value, 0)).toBe(true);
    expect(readNumberCell('(1,234)')).toMatchObject({ value: -1234 });
    expect(readNumberCell('(+12)')).toMatchObject({ value: 12 });
    expect(readNumberCell('123‰')).toMatchObject({ value: 12.3, unit: '%' });
    expect(readNumberCell('同比持平')).toEqual({
      status: 'read',
      value: 0,
      unit: '%',
      qualifier: 'none',
      isSigned: true,
    });
    expect(readNumberCell('12左右')).toMatchObject({ qualifier: 'about' });
    expect(readNumberCell('近12左右')).toMatchObject({ qualifier: 'nearly' });
    expect(readNumberCell('¥12')).toMatchObject({ unit: '元' });
    expect(openFigure('rmb5')).toMatchObject({ currency: '元', rest: '5' });
    expect(chineseFigure('百分之十二', false)).toMatchObject({ value: 12, unit: '%' });
    expect(chineseFigure('万元', false)).toBe('no-number');
    expect(chineseFigure('百亿元', true)).toMatchObject({ value: 1e10, unit: '元' });
    expect(chineseFigure('三四起', false)).toBe('range');
    expect(chineseFigure('三亚市', false)).toBe('no-number');
    expect(withoutMarks('105⁴', (number) => number === 4).text).toBe('105');
  });

  it('are parted by thousands alone', () => {
    expect(['1,234', '1,234.5', "1'234", '12', '.5', '1,234,567'].map(groupedNumber)).toEqual([
      1234, 1234.5, 1234, 12, 0.5, 1234567,
    ]);
    expect(['1,23', '1234,567', '1 234', '1 23', '0,123'].map(groupedNumber)).toEqual([
      'ambiguous-separator',
      'ambiguous-separator',
      'ambiguous-separator',
      'several-numbers',
      'ambiguous-separator',
    ]);
  });
});

describe('periods', () => {
  it.each([
    ['截至2024年7月', '2024-07-31/2024-07-31'],
    ['截至2024年7月9日', '2024-07-09/2024-07-09'],
    ['2024年底', '2024-12-31/2024-12-31'],
    ['2024年7月', '2024-07-01/2024-07-31'],
    ['二〇二四年', '2024-01-01/2024-12-31'],
    ['(2024年)', '2024-01-01/2024-12-31'],
    ['2024-07-09 星期二', '2024-07-09/2024-07-09'],
    ['2024年2月30日', 'none'],
    ['2月30日', 'none'],
    ['2月29日', 'needs-year'],
    ['x'.repeat(61), 'none'],
  ])('%s is %s', (text, expected) => {
    expect(span(text)).toBe(expected);
    expect(span(text)).toBe(expected);
  });

  it('of a text are one, or none of several', () => {
    const inText = (text: string) => {
      const cell = periodInText(text);
      return cell.status === 'read' ? `${cell.period.start}/${cell.period.end}` : cell.status;
    };
    expect(inText('2023年2024年')).toBe('none');
    expect(inText('2024年案件，2024年')).toBe('2024-01-01/2024-12-31');
    expect(inText('2024年案件（1-9月）')).toBe('2024-01-01/2024-09-30');
    expect(inText('2024年上半年案件（1-9月）')).toBe('2024-01-01/2024-06-30');
    expect(inText(`${'x'.repeat(300)}2024年`)).toBe('none');
    expect(inText('较2024年')).toBe('none');
    expect(inText('2000人')).toBe('none');
    expect(inText('2020人口')).toBe('2020-01-01/2020-12-31');
    expect(inText('2020年以来')).toBe('none');
    expect(withoutPeriod('2023年案件数（起）')).toBe('案件数（起）');
    expect(withoutPeriod('金额（万元，2024年）')).toBe('金额（万元）');
    expect(withoutPeriod('1-9月累计发案')).toBe('发案');
    expect(withoutPeriod('发案')).toBe('发案');
  });

  it('of a column are as its heading says', () => {
    const textOf = (heading: string, ...texts: string[]) => texts.map(periodColumn(heading, texts).textOf);
    expect(textOf('年份', '2020.0', '2021')).toEqual(['2020年', '2021年']);
    expect(textOf('月份', '09', '12.0')).toEqual(['9月', '12月']);
    expect(textOf('日', '09', '31')).toEqual(['9日', '31日']);
    expect(textOf('季度', '1', '4', '5')).toEqual(['第一季度', '第四季度', '5']);
    expect(textOf('日期', '45292', '45293.5')).toEqual(['2024-01-01', '2024-01-02']);
    expect(textOf('开始日期', '45292')).toEqual(['2024-01-01']);
    expect(textOf('结束日期', '45292')).toEqual(['2024-01-01']);
    expect(textOf('年份', '45292')).toEqual(['45292']);
    expect(textOf('发案', '45292')).toEqual(['45292']);
    expect(textOf('日期', '25568', '73051')).toEqual(['25568', '73051']);
    expect(textOf('日期', '25569', '73050')).toEqual(['1970-01-01', '2099-12-31']);
    expect(textOf('日期', '1/22/20', '2/1/20')).toEqual(['2020-01-22', '2020-02-01']);
  });

  it('of a column are unclear where no cell tells the order', () => {
    expect(periodColumn('日期', ['2/1/20', '3/1/20']).unclear).toBe('2/1/20');
    expect(periodColumn('日期', ['2/1/20'], ['1/22/20'])).toMatchObject({ unclear: null });
    expect(periodColumn('日期', ['2024-01-01'])).toMatchObject({ unclear: null, serial: null });
    expect(periodColumn('日期', ['x', '45292', '45293'])).toMatchObject({ serial: '45292' });
    expect(periodColumn('发案', ['45292'])).toMatchObject({ serial: null });
  });

  it('fill a column where its heading or most cells say so', () => {
    expect(holdsPeriods('日', ['1', '2', '31'], true)).toBe(true);
    expect(holdsPeriods('日', ['1', '2', '45'], true)).toBe(false);
    expect(holdsPeriods('月', ['1', '2', '12', '3', '40'], true)).toBe(true);
    expect(holdsPeriods('月', ['1', '2', '40'], true)).toBe(false);
    expect(holdsPeriods('x', ['20240101', '20240102'], true)).toBe(true);
    expect(holdsPeriods('x', ['20240101', '20240101'], true)).toBe(false);
    expect(holdsPeriods('x', ['20240101', '20240199'], true)).toBe(false);
    expect(holdsPeriods('日期', ['随便'], false)).toBe(true);
    expect(holdsPeriods('更新时间', ['随便'], false)).toBe(false);
    expect(holdsPeriods('时间', ['30', '45'], true)).toBe(false);
    expect(holdsPeriods('年份', ['30', '45'], true)).toBe(true);
    expect(holdsPeriods('备注', ['2024年', '2023年', '2022年', '2021年', '其他'], false)).toBe(true);
    expect(holdsPeriods('备注', ['2024年', '2023年', '其他'], false)).toBe(false);
  });

  it('have a part that a heading says as a word', () => {
    expect(['day', 'daylight', '日', '几日', '起始', '截止', 'to', 'qtr', 'yyyy'].map(periodPartOf)).toEqual([
      'day',
      'whole',
      'day',
      'day',
      'start',
      'end',
      'end',
      'quarter',
      'year',
    ]);
  });
});

describe('the unit of a heading', () => {
  it.each([
    ['投资额百万元', '投资额', '元', 1e6],
    ['人口_万人', '人口', '人', 1e4],
    ['金额（不变价，亿元）', '金额（不变价）', '元', 1e8],
    ['案件数/起', '案件数', '起', 1],
    ['金额 单位:万元', '金额', '元', 1e4],
    ['死亡率（‰）', '死亡率', '%', 0.1],
    ['pop_10k', 'pop', '', 1e4],
    ['gdp_100m_cny', 'gdp', 'cny', 1e8],
    ['x2020', '', '', 1],
    ['人口 (10^4 persons)', '人口', 'persons', 1e4],
    ['GDP (CNY billion)', 'GDP', 'CNY', 1e9],
    ['藏品（尊）', '藏品', '尊', 1],
    ['人口（男）', '人口（男）', '', 1],
    ['诈骗 发案', '诈骗 发案', '', 1],
    ['x'.repeat(201), 'x'.repeat(201), '', 1],
  ])('%s', (heading, name, unit, factor) => expect(readHeading(heading)).toMatchObject({ name, unit, factor }));

  it('is one by itself, however it is bracketed', () => {
    expect(['万人', '（亿元）', '10,000 persons', '万'].every(isUnitText)).toBe(true);
    expect(['', '单位：万人', '发案', '男'].some(isUnitText)).toBe(false);
  });
});
