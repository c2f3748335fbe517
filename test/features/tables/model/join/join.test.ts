import { describe, expect, it } from 'vitest';
import { type Level, ranksOf } from '../../../../../src/core/areas/area';
import { findColumns } from '../../../../../src/features/tables/model/join/findColumns';
import { join } from '../../../../../src/features/tables/model/join/join';
import type { JoinColumns, JoinReport, TableRow } from '../../../../../src/features/tables/model/join/joinReport';
import { gazetteer, resolve } from '../../../../core/areas/resolve/builtGazetteer';

const prefectures = gazetteer.entries.filter(({ adcode }) => ranksOf(adcode).includes('prefecture'));
const areasAt = (level: Level) => gazetteer.entries.filter(({ adcode }) => ranksOf(adcode).includes(level));
const shandong = prefectures.filter(({ adcode }) => adcode.startsWith('37'));

function table(...lines: string[]): TableRow[] {
  return lines.map((line, index) => ({ number: index + 2, cells: line.split(',') }));
}

const columns: JoinColumns = { place: 1, province: 0, city: null, level: 'prefecture' };
const headings = ['省份', '城市', '案件'];

describe('join', () => {
  const rows = table(
    '山东省,济南市,12',
    '山东省,莱芜市,0',
    '山東,東營,5',
    '山东,东菅市,5',
    '吉林,吉林,1',
    ',苏州,',
    ',Suzhou,7',
    '辽宁,东营市,7',
    '山东,370600,7',
    '山东,山东省,99',
    ',合计,99',
    ',其他,3',
    '省份,城市,案件',
    ',,',
    '山东,注：含开发区,',
    ',海淀区,1',
  );
  const report = () => join(rows, headings, columns, resolve, prefectures);

  it('names the substitution of every match', () => {
    expect(report().matched).toEqual([
      { row: 2, text: '济南市', adcode: '370100', how: 'full-name' },
      { row: 3, text: '莱芜市', adcode: '370100', how: 'merged' },
      { row: 4, text: '東營', adcode: '370500', how: 'traditional' },
      { row: 6, text: '吉林', adcode: '220200', how: 'short-name' },
      { row: 7, text: '苏州', adcode: '320500', how: 'short-name' },
      { row: 10, text: '370600', adcode: '370600', how: 'code' },
    ]);
  });

  it('suggests and does not guess', () => {
    expect(
      report().unmatched.map(({ row, rule, suggestions }) => [row, rule, suggestions.map((each) => each.adcode)]),
    ).toEqual([
      [5, 'unknown', ['370500']],
      [9, 'elsewhere', ['370500']],
      [17, 'elsewhere', ['110108']],
    ]);
    expect(report().ambiguous.map(({ row, candidates }) => [row, candidates.map((each) => each.adcode)])).toEqual([
      [8, ['320500', '341300']],
    ]);
  });

  it('sets aside what is no place', () => {
    expect(report().setAside.map(({ row, rule }) => [row, rule])).toEqual([
      [11, 'higher-level'],
      [12, 'total'],
      [13, 'remainder'],
      [14, 'heading'],
      [15, 'empty'],
      [16, 'note'],
    ]);
  });

  it('tells the rows that share an area', () => {
    expect(report().duplicates).toEqual([
      {
        adcode: '370100',
        rows: [
          { row: 2, text: '济南市' },
          { row: 3, text: '莱芜市' },
        ],
      },
    ]);
  });

  it('accounts for every row and every area', () => {
    const { matched, unmatched, ambiguous, setAside, areasWithoutData } = report();
    const accounted = [...matched, ...unmatched, ...ambiguous, ...setAside].map(({ row }) => row);
    expect(accounted.sort((one, other) => one - other)).toEqual(rows.map(({ number }) => number));
    const withData = new Set(matched.map(({ adcode }) => adcode));
    expect(withData.size + areasWithoutData.length).toBe(prefectures.length);
    expect(areasWithoutData.some(({ adcode }) => withData.has(adcode))).toBe(false);
  });

  it('says where the map lacks a resolved area', () => {
    const { matched, unmatched } = join(table('辽宁,大连市,1'), headings, columns, resolve, shandong);
    expect(matched).toEqual([]);
    expect(unmatched).toEqual([{ row: 2, text: '大连市', rule: 'not-drawn', suggestions: [] }]);
  });
});

describe('join of names that are also those of an area above', () => {
  const placeOnly: JoinColumns = { place: 0, province: null, city: null, level: 'prefecture' };
  const counties: JoinColumns = { ...placeOnly, level: 'county' };
  const joined = (columns: JoinColumns, ...names: string[]) =>
    join(table(...names), ['地区'], columns, resolve, areasAt(columns.level ?? 'prefecture'));
  const open = ({ ambiguous }: JoinReport) =>
    ambiguous.map(({ text, candidates }) => [text, ...candidates.map(({ adcode }) => adcode)]);

  it.each([
    ['吉林', '220000', '220200'],
    ['海南', '460000', '632500'],
    ['Jilin', '220000', '220200'],
    ['Hainan', '460000', '632500'],
  ])('asks what %s is among provinces', (name, province, prefecture) => {
    expect(open(joined(placeOnly, '辽宁', '大连', name, '深圳'))).toEqual([[name, province, prefecture]]);
  });

  it('asks beside its province where other provinces have such a row', () => {
    const columns: JoinColumns = { ...placeOnly, place: 1, province: 0 };
    const rows = table('辽宁,辽宁', '辽宁,大连', '吉林,吉林', '吉林,四平');
    expect(open(join(rows, ['省', '市'], columns, resolve, prefectures))).toEqual([['吉林', '220000', '220200']]);
    expect(open(join(rows.slice(1), ['省', '市'], columns, resolve, prefectures))).toEqual([]);
  });

  it('asks of one that nothing else of its province stands with, or that stands above its cities', () => {
    expect(open(joined(placeOnly, '济南', '海南'))).toEqual([['海南', '460000', '632500']]);
    expect(open(joined(placeOnly, '西宁', '海南'))).toEqual([]);
    expect(open(joined(placeOnly, '吉林', '长春', '四平'))).toEqual([['吉林', '220000', '220200']]);
    expect(open(join(table('吉林', '长春'), ['城市'], placeOnly, resolve, prefectures))).toEqual([]);
    expect(open(joined(placeOnly, '吉林', '长春', '沈阳'))).toEqual([]);
  });

  it('asks of one beside 北京, unless its neighbours stand there, too', () => {
    expect(open(joined(placeOnly, '北京', '长春', '吉林', '沈阳'))).toEqual([['吉林', '220000', '220200']]);
    expect(open(joined(placeOnly, '北京', '西宁', '海南'))).toEqual([['海南', '460000', '632500']]);
    expect(open(joined(placeOnly, '北京', '长春', '吉林', '四平', '通化'))).toEqual([]);
    expect(open(join(table('北京', '长春', '吉林'), ['城市'], placeOnly, resolve, prefectures))).toEqual([]);
  });

  it('takes them for the area of the level among its like', () => {
    expect(open(joined(placeOnly, '长春', '吉林', '四平'))).toEqual([]);
    expect(open(joined(placeOnly, '长春市', '吉林市', '辽宁'))).toEqual([]);
    expect(open(joined(counties, '东湖区', '进贤县', '南昌'))).toEqual([['南昌', '360100', '360121']]);
    expect(open(joined(counties, '进贤', '南昌'))).toEqual([]);
    expect(open(joined(counties, '河北', '山东', '红桥区'))).toEqual([['河北', '130000', '120105']]);
  });

  it('sets a city aside in a list of counties, also where a county was called so', () => {
    const report = joined(counties, '绍兴', '越城区', '柯桥区');
    expect(report.setAside).toEqual([{ row: 2, text: '绍兴', rule: 'higher-level' }]);
    expect(report.matched.map(({ adcode }) => adcode)).toEqual(['330602', '330603']);
  });

  it('leaves open a branch office that is elsewhere than the others', () => {
    const report = joined(counties, '东营市公安局', '东营分局', '东城分局', '西城分局', '垦利分局');
    expect(report.matched.map(({ adcode, how }) => [adcode, how])).toEqual([
      ['370502', 'office'],
      ['370505', 'office'],
    ]);
    expect(report.unmatched.map(({ text, rule }) => [text, rule])).toEqual([
      ['东城分局', 'elsewhere'],
      ['西城分局', 'elsewhere'],
    ]);
  });
});

describe('what is no place', () => {
  it.each([
    ['NA', 'empty'],
    ['N/A', 'empty'],
    ['null', 'empty'],
    ['nan', 'empty'],
    ['—', 'empty'],
    ['#N/A', 'empty'],
    ['全  国 National', 'total'],
    ['Total 合计', 'total'],
    ['（一）合计', 'total'],
    ['中央', 'remainder'],
    ['中央本级', 'remainder'],
    ['济南市本级', 'remainder'],
    ['山东省直', 'remainder'],
    ['济南市公安局机关', 'remainder'],
    ['省本级', 'remainder'],
    ['市本级', 'remainder'],
    ['省直', 'remainder'],
    ['待明确地区', 'remainder'],
    ['境外输入', 'remainder'],
    ['外地来京人员', 'remainder'],
    ['未知', 'remainder'],
    ['待确认人员', 'remainder'],
    ['东部地区', 'region'],
    ['一、中部地区', 'region'],
    ['西部', 'region'],
    ['东北地区', 'region'],
    ['长三角城市群', 'region'],
    ['中部六省', 'region'],
    ['Eastern Region', 'region'],
    ['东部 Eastern', 'region'],
    ['单位：万人', 'note'],
  ])('%s is set aside as %s', (cell, rule) => {
    const columns: JoinColumns = { place: 0, province: null, city: null, level: 'prefecture' };
    const { setAside } = join(table(cell), ['地区'], columns, resolve, prefectures);
    expect(setAside).toEqual([{ row: 2, text: cell, rule }]);
  });

  it('is never an area of that name', () => {
    const columns: JoinColumns = { place: 0, province: null, city: null, level: 'county' };
    const { matched } = join(table('南部县', 'Eastern', '无为市'), [''], columns, resolve, areasAt('county'));
    expect(matched.map(({ adcode }) => adcode)).toEqual(['511321', '810003', '340281']);
  });
});

describe('join with codes beside names', () => {
  const besideColumns: JoinColumns = { place: 0, province: null, city: null, level: 'prefecture', beside: 1 };
  const rows = table(
    '370500,东营市',
    '370600,济南市',
    '370200,历下区',
    '370900,莱芜市',
    '0.0,其他',
    '0,淄博市',
    '371000,',
  );
  const report = () => join(rows, ['代码', '市'], besideColumns, resolve, prefectures);

  it('leaves open what code and name mean differently', () => {
    expect(report().ambiguous.map(({ row, candidates }) => [row, candidates.map((each) => each.adcode)])).toEqual([
      [3, ['370600', '370100']],
      [4, ['370200']],
      [5, ['370900', '370100']],
    ]);
    expect(report().matched.map(({ row, adcode }) => [row, adcode])).toEqual([
      [2, '370500'],
      [8, '371000'],
    ]);
  });

  it('goes by the name where there is no code, to set aside and to suggest', () => {
    expect(report().setAside).toEqual([{ row: 6, text: '0.0', rule: 'remainder' }]);
    expect(report().unmatched.map(({ row, suggestions }) => [row, suggestions.map((each) => each.adcode)])).toEqual([
      [7, ['370300']],
    ]);
  });
});

describe('join with codes of provinces beside cities', () => {
  it('contradicts only where the city lies in another', () => {
    const beside: JoinColumns = { place: 0, province: null, city: null, level: 'prefecture', beside: 1 };
    const report = join(table('杭州,33', '宁波,330000', '苏州,33'), ['市', '省码'], beside, resolve, prefectures);
    expect(report.matched.map(({ adcode }) => adcode)).toEqual(['330100', '330200']);
    expect(report.ambiguous.map(({ text }) => text)).toEqual(['苏州']);
  });
});

describe('findColumns', () => {
  it('takes the provinces of a column that says so, and the cities of one that says that', () => {
    const provinces = table('吉林,7', '海南,8');
    const levelBelow = (heading: string) => findColumns([heading, '数'], provinces, resolve)?.level;
    expect(['省份', '地区', '城市'].map(levelBelow)).toEqual(['province', 'province', 'prefecture']);
    expect(findColumns(['省', '市', '数'], table('吉林,长春,7', '吉林,吉林,8', '吉林,四平,9'), resolve)).toEqual({
      place: 1,
      province: 0,
      city: null,
      level: 'prefecture',
    });
  });

  it('finds places, provinces and the level from the cells', () => {
    const rows = table('2020,山东省,东营,37', '2020,辽宁省,大连,61', '2020,吉林省,吉林,22');
    expect(findColumns(['年', '省', '市', '数'], rows, resolve)).toEqual({
      place: 2,
      province: 1,
      city: null,
      level: 'prefecture',
    });
  });

  it('takes the county column with its city', () => {
    const rows = table('江苏省,南京市,鼓楼区', '山东省,枣庄市,市中区', '山东省,东营市,垦利区');
    expect(findColumns(['a', 'b', 'c'], rows, resolve)).toEqual({ place: 2, province: 0, city: 1, level: 'county' });
  });

  it('prefers codes to names, and does not take figures for codes', () => {
    const rows = table('东营市,370500,37', '大连市,210200,61');
    expect(findColumns(['市', '代码', '值'], rows, resolve)?.place).toBe(1);
    expect(findColumns(['市', '', '值'], table('东营市,x,37', '大连市,y,61'), resolve)?.place).toBe(0);
  });

  it('does not take round figures for codes of provinces', () => {
    const rows = table('莒县,370000', '沂水县,650000', '曹县,510000');
    expect(findColumns(['县', '毕业生（人）'], rows, resolve)).toEqual({
      place: 0,
      province: null,
      city: null,
      level: 'county',
    });
    expect(findColumns(['年', '毕业生'], table('2019,650000', '2020,370000'), resolve)).toBeNull();
  });

  it('takes numbers that agree with the names beside them for codes, whatever their heading', () => {
    expect(findColumns(['市', 'zip'], table('济南市,370100.0', '青岛市,370200.0', '待定,0.0'), resolve)?.place).toBe(1);
    expect(findColumns(['市', 'zip'], table('济南市,250000', '沈阳市,110000', '长春市,130000'), resolve)?.place).toBe(
      0,
    );
    expect(findColumns(['市', '邮政编码'], table('沈阳市,110000', '长春市,130000'), resolve)?.place).toBe(0);
  });

  it('reads codes without names where not all are round, or the heading names places', () => {
    expect(findColumns(['x', 'y'], table("'370102,5", "'370103,6"), resolve)?.level).toBe('county');
    expect(findColumns(['地区', 'y'], table('370000,5', '410000,6'), resolve)?.level).toBe('province');
    expect(findColumns(['x', 'y'], table('370102000000,5', '370103000000,6'), resolve)?.level).toBe('county');
  });

  it('reads short codes below a heading that names places alone', () => {
    expect(findColumns(['地区', 'y'], table('3701,5', '3702,6'), resolve)?.level).toBe('prefecture');
    expect(findColumns(['地区生产总值', 'y'], table('3701,5', '3702,6'), resolve)).toBeNull();
    expect(findColumns(['省份', '市'], table('河北,11', '山东,37', '辽宁,14'), resolve)?.place).toBe(0);
  });

  it('takes round numbers for codes only where all of them agree', () => {
    const rows = table('山东省,650000', '河南省,410000', '湖北省,420000');
    expect(findColumns(['省份', '毕业生'], rows, resolve, 'province')?.place).toBe(0);
  });

  it('reads provinces and prefectures apart', () => {
    expect(findColumns(['a'], table('河北', '山西', '吉林', '北京'), resolve)?.level).toBe('province');
    expect(findColumns(['a'], table('石家庄', '太原', '吉林', '北京'), resolve)?.level).toBe('prefecture');
    expect(findColumns(['a'], table('海淀区', '朝阳区', '东城区'), resolve)?.level).toBe('county');
  });

  it('keeps to the level that the reader gave', () => {
    const rows = table('山东省,东营市', '辽宁省,大连市');
    expect(findColumns(['省', '市'], rows, resolve, 'province')).toMatchObject({ place: 0, level: 'province' });
    expect(findColumns(['省', '市'], rows, resolve, 'county')).toBeNull();
  });

  it('finds nothing where there is no place', () => {
    expect(findColumns(['x', 'y'], table('1,2', '3,4'), resolve)).toBeNull();
    expect(findColumns([], [], resolve)).toBeNull();
  });
});
