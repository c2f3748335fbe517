import { describe, expect, it } from 'vitest';
import { findBeside, standingOf } from '../../../../../src/features/tables/model/join/beside';
import {
  areCodes,
  chainOf,
  headsPlacesAlone,
  isNumber,
  placeText,
  saysCode,
} from '../../../../../src/features/tables/model/join/codeColumns';
import { findColumns } from '../../../../../src/features/tables/model/join/findColumns';
import { join } from '../../../../../src/features/tables/model/join/join';
import type { JoinColumns, MatchedRow, TableRow } from '../../../../../src/features/tables/model/join/joinReport';
import { looseBranches } from '../../../../../src/features/tables/model/join/looseBranches';
import { areasAround, ownReading } from '../../../../../src/features/tables/model/join/ownLevel';
import { isMissing, isTotalOrRemainder, setAsideRule } from '../../../../../src/features/tables/model/join/setAside';
import { withoutStrayCodes } from '../../../../../src/features/tables/model/join/strayCodes';
import { resolve } from '../../../../core/areas/resolve/builtGazetteer';

const NOWHERE = { province: null, city: null };

const rowsOf = (...lines: string[]): TableRow[] =>
  lines.map((line, index) => ({ number: index + 2, cells: line.split(',') }));

describe('a heading of codes', () => {
  it('says so of areas, not of other things', () => {
    expect(['代码', '区划编码', 'city code', '行政区划'].every(saysCode)).toBe(true);
    expect(['邮政编码', '股票代码', 'zip code', '城市', 'product code'].some(saysCode)).toBe(false);
  });

  it('names places alone, or more than them', () => {
    expect(['地区', ' 城市 ', '所属区域', 'Province', '省'].every(headsPlacesAlone)).toBe(true);
    expect(['地区生产总值', '城市人口', 'city code', ''].some(headsPlacesAlone)).toBe(false);
  });
});

describe('a cell of digits', () => {
  it('is a number in any width, and a code where it is not zero', () => {
    expect(['370500', '３７０５００', "'370500", '3.7E+05', '1,234'].every(isNumber)).toBe(true);
    expect(['东营', '37a', ''].some(isNumber)).toBe(false);
    expect(['0', '0.0', '000000', '0.', '—', '合计'].map(placeText)).toEqual(['', '', '', '', '', '']);
    expect(['10', '0a', '0.5', ' 东营'].map(placeText)).toEqual(['10', '0a', '0.5', '东营']);
  });

  it('lies in what lies around it', () => {
    expect(chainOf('370502')).toEqual(['370502', '370500', '370000']);
    expect(chainOf('370000')).toEqual(['370000']);
    expect(areasAround('370502')).toEqual(['370500', '370000']);
    expect(areasAround('370500')).toEqual(['370000']);
    expect(areasAround('370000')).toEqual([]);
  });
});

describe('the column that says a place again', () => {
  const columns: JoinColumns = { place: 0, province: null, city: null, level: 'prefecture' };
  const beside = (headings: readonly string[], rows: readonly TableRow[], among = [1, 2]) =>
    findBeside(headings, rows, columns, among, resolve);

  it('is of codes beside names, and of names beside codes', () => {
    expect(beside(['市', '代码', '数'], rowsOf('济南,370100,5', '东营,370500,6'))).toBe(1);
    expect(beside(['代码', '市', '数'], rowsOf('370100,济南,5', '370500,东营,6'))).toBe(1);
    expect(beside(['代码', '备注', '市'], rowsOf('370100,x,济南', '370500,y,东营'))).toBe(2);
    expect(beside(['市', '', '数'], rowsOf('济南,370100,5', '东营,370500,6'))).toBe(1);
  });

  it('is none of figures, nor of further names beside names', () => {
    expect(beside(['市', '毕业生', '数'], rowsOf('济南,650000,5', '东营,370000,6'))).toBeNull();
    expect(beside(['市', '友城', '数'], rowsOf('济南,青岛,5', '东营,大连,6'))).toBeNull();
    expect(beside(['市', '代码', '数'], rowsOf('济南,370100,5'), [2])).toBeNull();
    expect(beside(['市', '代码', '数'], [])).toBeNull();
  });

  it('is the one that agrees with more rows', () => {
    const rows = rowsOf('济南,370500,370100', '东营,370100,370500', '青岛,370200,370200');
    expect(beside(['市', '代码', '新代码'], rows)).toBe(2);
  });
});

describe('what code and name leave open', () => {
  const standing = (cell: string, beside: string, level: 'prefecture' | 'county' = 'prefecture') =>
    standingOf(cell, beside, level, NOWHERE, resolve);

  it.each([
    ['东营市', '370500'],
    ['东营市', ''],
    ['东营市', '  '],
    ['东营市', '0.0'],
    ['东营市', '合计'],
    ['合计', '370500'],
    ['其他', '370500'],
    ['东营市', '370000'],
    ['东营市', '不知何处'],
  ])('of %s beside %s is nothing', (cell, beside) =>
    expect(standing(cell, beside)).toEqual({ kind: 'agree', areas: [] }),
  );

  it('is which of two areas is meant', () => {
    expect(standing('东营市', '370600')).toEqual({ kind: 'contradict', areas: ['370500', '370600'] });
    expect(standing('苏州', '33')).toMatchObject({ kind: 'contradict' });
    expect(standing('东营区', '370100', 'county')).toMatchObject({ kind: 'contradict' });
  });

  it('is what the name beside an unknown code means', () => {
    expect(standing('999999', '东营市')).toEqual({ kind: 'beside-only', areas: ['370500'] });
    expect(standing('999999', '不知何处')).toEqual({ kind: 'beside-only', areas: [] });
    expect(standing('999999', '0')).toEqual({ kind: 'beside-only', areas: [] });
  });
});

describe('branch offices without their city', () => {
  const row = (number: number, text: string, adcode: string): MatchedRow => ({
    row: number,
    text,
    adcode,
    how: text.endsWith('局') ? 'office' : 'full-name',
  });
  const rows = [row(2, '垦利分局', '370505'), row(3, '广饶县公安局', '370523'), row(4, '东城分局', '110101')];

  it('are loose where they lie elsewhere than most', () => {
    expect([...looseBranches(rows, new Set())]).toEqual([4]);
    expect([...looseBranches(rows.slice(0, 2), new Set())]).toEqual([]);
    expect([...looseBranches([], new Set())]).toEqual([]);
  });

  it('are all loose where no city has most, unless its own row stands there', () => {
    const even = [rows[0]!, rows[2]!];
    expect([...looseBranches(even, new Set())]).toEqual([2, 4]);
    expect([...looseBranches(even, new Set(['370500']))]).toEqual([4]);
    expect([...looseBranches(rows, new Set(['110000', '110100']))]).toContain(2);
  });

  it('are only those that say no city, and offices', () => {
    const [kenli, guangrao, dongcheng] = rows as [MatchedRow, MatchedRow, MatchedRow];
    expect([...looseBranches([kenli, guangrao, row(5, '北京市东城分局', '110101')], new Set())]).toEqual([]);
    expect([...looseBranches([kenli, guangrao, { ...dongcheng, how: 'alias' }], new Set())]).toEqual([]);
  });
});

describe('short numbers among names', () => {
  const read = (texts: readonly string[], name: unknown) => withoutStrayCodes(texts, resolve)({ name }).status;

  it('are no codes, unless there are more of them than names', () => {
    expect(read(['天津', '大连', '12'], '12')).toBe('unmatched');
    expect(read(['天津', '大连', '12①'], '12①')).toBe('unmatched');
    expect(read(['12', '37'], '12')).toBe('matched');
    expect(read(['12', '37', '天津'], '12')).toBe('matched');
    expect(read(['12', '天津'], '12')).toBe('unmatched');
    expect(read(['天津', '12'], '370500')).toBe('matched');
    expect(read(['天津', '12'], '天津')).toBe('matched');
    expect(read(['天津', '12'], 12)).toBe('unmatched');
    expect(read(['—', '12'], '12')).toBe('matched');
  });
});

describe('a name where any level may stand', () => {
  it.each([
    ['东营市', { kind: 'area', adcode: '370500', how: 'full-name' }],
    ['370500', { kind: 'area', adcode: '370500', how: 'code' }],
    ['长沙', { kind: 'open', adcodes: ['430100', '430121'] }],
    ['长沙市', { kind: 'area', adcode: '430100', how: 'full-name' }],
    ['不知何处', { kind: 'none' }],
    ['青岛', { kind: 'area', adcode: '370200', how: 'short-name' }],
  ] as const)('%s is %j', (text, expected) => expect(ownReading({ text }, resolve)).toEqual(expected));

  it('may be the own row of its province, where it stands beside that', () => {
    expect(ownReading({ text: '吉林', province: '吉林省' }, resolve)).toEqual({
      kind: 'open',
      adcodes: ['220000', '220200'],
    });
    expect(ownReading({ text: '长春', province: '吉林省' }, resolve)).toMatchObject({ adcode: '220100' });
  });
});

describe('what is set aside', () => {
  const rule = (cell: string, level: 'province' | 'prefecture' | 'county' | undefined = 'prefecture') =>
    setAsideRule(cell, '城市', level, NOWHERE, resolve);

  it.each([
    ['合计', 'total'],
    ['合计（起）', 'total'],
    ['辽宁省合计', 'total'],
    ['全市（含开发区）', 'total'],
    ['其他', 'remainder'],
    ['城市', 'heading'],
    ['—', 'empty'],
    ['注：含开发区', 'note'],
    ['数据截至年底。', 'note'],
    ['长'.repeat(101), 'note'],
    ['山东省', 'higher-level'],
    ['不知何处', null],
    ['东营市', null],
  ])('%s: %s', (cell, expected) => expect(rule(cell)).toBe(expected));

  it('is of a higher level than the one that is read', () => {
    expect(rule('东营市', 'county')).toBe('higher-level');
    expect(rule('山东省', 'county')).toBe('higher-level');
    expect(rule('山东省', 'province')).toBeNull();
    expect(setAsideRule('山东省', '城市', undefined, NOWHERE, resolve)).toBeNull();
  });

  it('is known without a level', () => {
    expect(['合计', '其他', '东部地区', 'Total 合计'].every(isTotalOrRemainder)).toBe(true);
    expect(['', '东营市', '注：'].some(isTotalOrRemainder)).toBe(false);
    expect(['', 'NA', '—', '无'].every(isMissing)).toBe(true);
    expect(isMissing('东营市')).toBe(false);
  });
});

describe('the columns of places', () => {
  const found = (headings: string, rows: readonly TableRow[], level?: 'each' | 'province' | 'prefecture' | 'county') =>
    findColumns(headings.split(','), rows, resolve, level);

  it('are of each its own level, where that is said or seen', () => {
    const mixed = rowsOf('山东省,1', '济南市,2', '历下区,3', '青岛市,4', '市南区,5');
    expect(found('地区,数', mixed)).toEqual({ place: 0, province: null, city: null, level: undefined });
    expect(found('地区,数', mixed, 'each')).toEqual({ place: 0, province: null, city: null, level: undefined });
    expect(found('地区,数', mixed, 'prefecture')).toEqual({
      place: 0,
      province: null,
      city: null,
      level: 'prefecture',
    });
    const cities = rowsOf('济南市,1', '青岛市,2');
    expect(found('市,数', cities, 'each')).toEqual({ place: 0, province: null, city: null, level: undefined });
    expect(found('市,数', cities, 'county')).toBeNull();
    expect(found('x,数', rowsOf('济南市,1', '甲,2', '乙,3'), 'each')).toBeNull();
    expect(found('x,数', rowsOf('济南市,1', '甲,2'), 'each')).toMatchObject({ place: 0 });
  });

  it('are none of a column of which most are others', () => {
    expect(found('x,y', rowsOf('济南市,1', '甲,2', '乙,3'))).toBeNull();
    expect(found('x,y', rowsOf('济南市,1', '甲,2'))).toMatchObject({ place: 0 });
    expect(found('省,市', rowsOf('山东省,济南市', '甲,青岛市'))).toMatchObject({ place: 1, province: 0 });
    expect(found('省,市', rowsOf('山东省,济南市', '甲,青岛市', '乙,烟台市'))).toMatchObject({
      place: 1,
      province: null,
    });
  });

  it('are the fuller, then the first, of columns that are as good', () => {
    expect(found('x,y,z', rowsOf('济南市,济南市,1', ',青岛市,2'))).toMatchObject({ place: 1 });
    expect(found('x,y,z', rowsOf('济南市,青岛市,1', '青岛市,济南市,2'))).toMatchObject({ place: 0 });
  });

  it('are read below their heading, whatever notes stand alone', () => {
    const rows = rowsOf('济南市,1', '青岛市,2', '注：甲', '注：乙', '注：丙');
    expect(found('市,数', rows)).toMatchObject({ place: 0 });
    expect(found('市', rowsOf('济南市', '青岛市'))).toMatchObject({ place: 0 });
    expect(found('市,数', rowsOf('合计,3', '其他,4', '济南市,1'))).toMatchObject({ place: 0, level: 'prefecture' });
  });

  it('are prefectures rather than counties or provinces of the same names', () => {
    expect(found('x,数', rowsOf('北京,1', '上海,2'))?.level).toBe('prefecture');
    expect(found('x,数', rowsOf('济源,1', '仙桃,2'))?.level).toBe('prefecture');
  });

  it('are codes only where all of them are', () => {
    expect(areCodes('x', ['370102', '', '370103'], [], resolve)).toBe(true);
    expect(areCodes('x', ['370102', '999999'], [], resolve)).toBe(false);
    expect(areCodes('x', ['370000', '410000'], [], resolve)).toBe(false);
    expect(areCodes('地区', ['370000', '410000'], [], resolve)).toBe(true);
    expect(areCodes('x', ['370100', '370200'], [['济南市', '大连市']], resolve)).toBe(true);
    expect(areCodes('x', ['370100', '370200', '370300'], [['济南市', '大连市', '沈阳市']], resolve)).toBe(false);
    expect(areCodes('x', ['370000', '410000'], [['山东', '山东']], resolve)).toBe(false);
    expect(areCodes('x', ['370100'], [['甲']], resolve)).toBe(false);
  });
});

describe('rows that are left open', () => {
  const columns: JoinColumns = { place: 0, province: null, city: null, level: 'prefecture' };
  const joined = (...cells: (string[] | string)[]) =>
    join(
      cells.map((each, index) => ({ number: index + 2, cells: typeof each === 'string' ? [each] : each })),
      ['城市'],
      columns,
      resolve,
      [
        { adcode: '370100', names: { zh: '济南市', hant: '濟南市', en: 'Jinan' } },
        { adcode: '370200', names: { zh: '青岛市', hant: '青島市', en: 'Qingdao' } },
      ],
    );

  it('are told in the order of the table, with what the map has no figure of', () => {
    const report = joined('济南市', 'Suzhou', '东菅市', '海淀区', []);
    expect(report.unmatched.map(({ row, rule }) => [row, rule])).toEqual([
      [4, 'unknown'],
      [5, 'elsewhere'],
    ]);
    expect(report.setAside).toEqual([{ row: 6, text: '', rule: 'empty' }]);
    expect(report.areasWithoutData).toEqual([
      { adcode: '370200', names: { zh: '青岛市', hant: '青島市', en: 'Qingdao' } },
    ]);
    expect(report.ambiguous.map(({ row }) => row)).toEqual([3]);
  });

  it('of one that was divided may be its heirs, too', () => {
    expect(ownReading({ text: '巢湖市' }, resolve)).toMatchObject({ kind: 'open' });
    expect(ownReading({ text: '历下区' }, resolve)).toEqual({ kind: 'area', adcode: '370102', how: 'full-name' });
  });

  it('have sections and remarks taken off first', () => {
    expect(setAsideRule('（一）合计（起）', '城市', 'prefecture', NOWHERE, resolve)).toBe('total');
    expect(setAsideRule('一、东部地区（含海南）', '城市', 'prefecture', NOWHERE, resolve)).toBe('region');
    expect(setAsideRule('3.其他', '城市', 'prefecture', NOWHERE, resolve)).toBe('remainder');
  });
});

describe('cells in two languages', () => {
  const rule = (cell: string) => setAsideRule(cell, '城市', 'prefecture', NOWHERE, resolve);
  it('are what the Chinese says, whichever stands first', () => {
    expect(['全国 National', 'National 全国', '合计Total', 'Total 合计', '其他 Other'].map(rule)).toEqual([
      'total',
      'total',
      'total',
      'total',
      'remainder',
    ]);
    expect(['1全国x2', '不知 Total of 东营', 'a 其他 b'].map(rule)).toEqual([null, null, null]);
  });
});

describe('names beside codes', () => {
  const columns: JoinColumns = { place: 0, province: null, city: null, level: 'prefecture' };
  const among = (headings: string[], rows: string[][]) =>
    findBeside(
      headings,
      rows.map((cells, index) => ({ number: index + 2, cells })),
      columns,
      [1, 2],
      resolve,
    );

  it('are mostly places, and codes mostly of them', () => {
    expect(
      among(
        ['代码', '名称', 'x'],
        [
          ['370100', '甲', ''],
          ['370500', '乙', ''],
        ],
      ),
    ).toBeNull();
    expect(
      among(
        ['代码', '名称', 'x'],
        [
          ['370100', '济南', ''],
          ['370500', '乙', ''],
        ],
      ),
    ).toBe(1);
    expect(
      among(
        ['代码', '名称', 'x'],
        [
          ['370100', '济南', ''],
          ['370500', '乙', ''],
          ['370600', '丙', ''],
        ],
      ),
    ).toBeNull();
    expect(
      among(
        ['市', '代码', 'x'],
        [
          ['济南', '999999', ''],
          ['东营', '888888', ''],
        ],
      ),
    ).toBeNull();
    expect(
      among(
        ['市', '代码', 'x'],
        [
          ['济南', '370100', ''],
          ['东营', '0.0', ''],
        ],
      ),
    ).toBe(1);
    expect(
      among(
        ['市', '代码', 'x'],
        [
          ['济南', '', ''],
          ['东营', '', ''],
        ],
      ),
    ).toBeNull();
  });
});

describe('figures beside places', () => {
  const found = (headings: string, ...lines: string[]) =>
    findColumns(
      headings.split(','),
      lines.map((line, index) => ({ number: index + 2, cells: line.split(',') })),
      resolve,
    );

  it('are no codes where they are written as figures', () => {
    expect(found('市,数', '济南市,12', '青岛市,37')).toMatchObject({ place: 0 });
    expect(found('数,率', '12,30%', '37,12.5')).toBeNull();
    expect(found('代码,数', '370100,5', '370200,6')).toMatchObject({ place: 0, level: 'prefecture' });
    expect(found('市,代码', '济南市,370100', '青岛市,370200', '甲,370300', '乙,370400')).toMatchObject({ place: 1 });
    expect(found('市,代码', '济南市,370100', '青岛市,999999', '烟台市,888888', '潍坊市,777777')).toMatchObject({
      place: 0,
    });
  });

  it('of a column headed 城市 are of cities, though all are provinces', () => {
    expect(found('城市,数', '北京,1', '吉林,2')).toMatchObject({ level: 'prefecture' });
    expect(found('x,数', '河北,1', '吉林,2')).toMatchObject({ level: 'province' });
    expect(found('x,数', '河北,1', '山西,2')).toMatchObject({ level: 'province' });
  });
});
