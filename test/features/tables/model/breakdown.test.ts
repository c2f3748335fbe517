import { describe, expect, it } from 'vitest';
import { NO_DECISIONS } from '../../../../src/features/tables/model/decisions';
import { figuresOfProject } from '../../../../src/features/tables/model/figuresOfProject';
import { figuresOf, read, untouched } from './builtContext';

const IN_2024 = { fileName: '2024年.csv' };
const rolesOf = (text: string) => read(text, IN_2024).report.layout.roles;
const keysOf = ({ report }: ReturnType<typeof read>) => report.measures.map(({ key }) => key);

const BY_SEX = '城市|性别|嫌疑人（人）\n沈阳|男|100\n沈阳|女|20\n大连|男|90\n大连|女|10余\n鞍山|男|7\n';

const CITIES = ['沈阳', '大连', '鞍山', '抚顺', '本溪', '丹东', '锦州', '营口', '阜新', '辽阳'];
const names = (count: number) => Array.from({ length: count }, (_, index) => `第${index + 1}种`);
/** A row for each of both, with a figure of its own. */
const crossed = (places: readonly string[], parts: readonly string[]) =>
  places
    .flatMap((place) => parts.map((part) => `${place}|${part}`))
    .map((row, index) => `${row}|${101 + index}\n`)
    .join('');

describe('a column that breaks a measure down', () => {
  it('makes one measure of parts, each with its figures', () => {
    const table = read(BY_SEX, IN_2024);
    expect(table.report.layout.roles).toEqual(['place', 'breakdown', 'value']);
    expect(keysOf(table)).toEqual(['嫌疑人 · 男', '嫌疑人 · 女']);
    expect(table.report.measures[1]).toMatchObject({
      unit: 'persons',
      part: { whole: '嫌疑人', by: '性别', text: '女' },
    });
    expect(figuresOf(table, 1)).toEqual([
      ['210100', '2024-12-31', 20],
      ['210200', '2024-12-31', 10],
    ]);
    expect(table.report.matchReport.duplicates).toEqual([]);
  });

  it.each([
    ['several measures', '城市|性别|嫌疑人|受害人\n沈阳|男|1|2\n沈阳|女|3|4\n大连|男|5|6\n大连|女|7|8\n', 4],
    [
      'two breakdowns',
      '城市|年龄段|性别|人数\n沈阳|老|男|1\n沈阳|老|女|3\n沈阳|少|男|1\n大连|老|男|5\n大连|少|女|7\n',
      4,
    ],
    ['years beside each other', '城市|性别|2023年|2024年\n沈阳|男|1|2\n沈阳|女|3|4\n大连|男|5|6\n大连|女|7|8\n', 2],
    ['indicators', '城市|指标|性别|2024年\n沈阳|甲|男|1\n沈阳|甲|女|2\n沈阳|乙|男|3\n大连|甲|男|4\n大连|乙|女|4\n', 4],
    ['merged cells', '城市|性别|人数\n沈阳|男|1\n|女|3\n大连|男|5\n|女|7\n', 2],
    ['a word for kinds', '城市|案件类型|发案数\n沈阳|盗窃|1\n沈阳|诈骗|3\n大连|盗窃|5\n大连|诈骗|7\n', 2],
    [
      'other kinds in each place',
      '年份|省份|specialized|score\n2022|辽宁|综合|1\n2022|吉林|文科|3\n2022|吉林|理科|5\n2022|山西|文科|7\n2022|河北|综合|2\n',
      3,
    ],
  ])('is known beside %s', (_, text, measures) => {
    const { report } = read(text, IN_2024);
    expect(report.layout.roles).toContain('breakdown');
    expect(report.measures).toHaveLength(measures);
    expect(report.cells.refused).toBe(0);
  });

  it.each([
    ['place and period tell rows apart', '城市|级别|发案\n沈阳|甲|1\n大连|甲|2\n鞍山|乙|3\n'],
    ['figures have no name but its', '城市|类型|数量\n沈阳|盗窃|1\n沈阳|诈骗|3\n大连|盗窃|5\n大连|诈骗|7\n'],
    [
      'it does not tell them apart',
      '城市|类型|发案\n沈阳|盗窃|1\n沈阳|盗窃|3\n大连|盗窃|5\n大连|盗窃|7\n大连|诈骗|8\n',
    ],
    [
      'it names what lies within',
      '城市|单位名称|发案\n沈阳|和平所|1\n沈阳|铁西所|3\n大连|中山所|5\n大连|沙河口所|7\n沈阳|和平所|7\n',
    ],
    [
      'it names what lies within, year by year',
      `城市|年份|门店|发案\n${crossed(['沈阳|2023', '沈阳|2024'], ['甲店', '乙店'])}${crossed(['大连|2023', '大连|2024'], ['丙店', '丁店'])}`,
    ],
    ['its words are of the place in most', `城市|去向|人数\n${crossed(['沈阳', '大连'], ['济南', '青岛', '其他'])}`],
    ['it is a remark', `城市|备注|发案\n${crossed(['沈阳', '大连'], ['甲', '乙'])}`],
    ['it has as many words as rows', '城市|说法|发案\n沈阳|甲|1\n沈阳|乙|3\n大连|丙|5\n大连|丁|7\n'],
    [
      'nothing would be left to count',
      `城市|年龄|班\n${crossed(['沈阳', '大连', '鞍山'], ['0|5', '0|6', '1|5', '1|6']).replaceAll(/\|\d+\n/g, '\n')}`,
    ],
    ['there are more words than can be chosen from', `城市|说法|发案\n${crossed(['沈阳', '大连'], names(61))}`],
    ['places have other numbers', `城市|lvl|人数\n${crossed(['沈阳', '大连'], ['1', '2'])}鞍山|1|7\n鞍山|3|8\n`],
    ['two places have the same numbers', `城市|lvl|人数\n${crossed(['沈阳', '大连'], ['1', '2'])}`],
    ['numbers are large', `城市|年龄|人数\n${crossed(['沈阳', '大连'], ['1000', '2000'])}`],
    ['numbers are no whole ones', `城市|年龄|人数\n${crossed(['沈阳', '大连'], ['1.5', '2.5'])}`],
  ])('is none where %s', (_, text) => {
    expect(rolesOf(text)).not.toContain('breakdown');
  });

  it.each([
    ['as many words as can be chosen from', `城市|说法|发案\n${crossed(['沈阳', '大连'], names(60))}`],
    ['spans of age', `城市|年龄|人数\n${crossed(['沈阳', '大连'], ['0-17', '18～59', '60 至 99'])}`],
    ['ages as programs write them', `城市|年龄|人数\n${crossed(['沈阳', '大连'], ['0.0', '1.0'])}`],
    ['ages of a hundred and more', `城市|年龄|人数\n${crossed(['沈阳', '大连'], ['99', '100'])}`],
    [
      'numbers that are the same in nine of ten places',
      `城市|lvl|人数\n${crossed(CITIES.slice(1), ['1', '2'])}${CITIES[0]}|1|7\n${CITIES[0]}|3|8\n`,
    ],
    [
      'rows without a figure, which repeat',
      `城市|性别|人数\n${crossed(['沈阳', '大连'], ['男', '女'])}沈阳|男\n沈阳|男\n`,
    ],
  ])('is known with %s', (_, text) => {
    expect(rolesOf(text)).toEqual(['place', 'breakdown', 'value']);
  });

  it('tells apart nine of ten rows that repeat, or none', () => {
    const cities = CITIES.slice(0, 5);
    const table = `城市|性别|人数\n${crossed(cities, ['男', '女', '不详'])}`;
    expect(rolesOf(`${table}沈阳|男|90\n`)).toContain('breakdown');
    expect(rolesOf(`${table}沈阳|男|90\n沈阳|女|91\n`)).not.toContain('breakdown');
  });

  it.each([
    ['类型', '指标', 'ignored measure'],
    ['类型', '说法', 'breakdown ignored'],
  ])('named %s goes before one that is named %s', (first, second, roles) => {
    const rows = crossed(['沈阳', '大连'], ['甲|a', '乙|b']);
    expect(rolesOf(`城市|${first}|${second}|发案\n${rows}`).slice(1, 3).join(' ')).toBe(roles);
  });

  it('may be of numbers, which say what they are by their heading', () => {
    const byAge = read('城市|年龄|人数\n沈阳|0|5\n沈阳|1|6\n大连|0|7\n大连|1|8\n', IN_2024);
    expect(byAge.report.layout.roles).toEqual(['place', 'breakdown', 'value']);
    expect(keysOf(byAge)).toEqual(['人数 · 年龄 0', '人数 · 年龄 1']);
    // No heading says it, but each place has the same.
    expect(rolesOf('城市|lvl|人数\n沈阳|1|5\n沈阳|2|6\n大连|1|7\n大连|2|8\n鞍山|1|7\n鞍山|2|8\n')).toContain(
      'breakdown',
    );
    expect(rolesOf('城市|学校数|班\n沈阳|1|5\n沈阳|2|6\n大连|1|7\n大连|2|8\n鞍山|1|7\n鞍山|2|8\n')).not.toContain(
      'breakdown',
    );
    expect(rolesOf('城市|案件|人数\n沈阳|1|5\n沈阳|2|6\n大连|3|7\n大连|2|8\n')).not.toContain('breakdown');
    expect(rolesOf('城市|案件\n沈阳|1\n沈阳|2\n大连|1\n大连|2\n')).not.toContain('breakdown');
    expect(keysOf(read('城市|类型|人数\n沈阳|1|5\n沈阳|2|5\n大连|1|7\n大连|2|8\n', IN_2024))).toHaveLength(2);
  });

  it('is not made of rows that say no place', () => {
    const text = 'Province|Country|Confirmed\nLiaoning|China|5\nHong Kong|Hong Kong|6\n|Japan|7\n|Thailand|8\n';
    const table = read(text, IN_2024);
    expect(keysOf(table)).toEqual(['Confirmed']);
    expect(figuresOf(table)).toEqual([
      ['210000', '2024-12-31', 5],
      ['810000', '2024-12-31', 6],
    ]);
  });

  it('puts the total first, which needs no sum', () => {
    const table = read('城市|性别|人数\n沈阳|男|1\n沈阳|女|3\n沈阳|合计|4\n大连|男|5\n大连|女|7\n大连|合计|12\n', {
      ...IN_2024,
      measures: { 人数: { sumsParts: true } },
    });
    expect(keysOf(table)).toEqual(['人数 · 合计', '人数 · 男', '人数 · 女']);
  });

  it('sums only where asked, only counts, and only where every part has a figure', () => {
    const summed = read(BY_SEX, { ...IN_2024, measures: { 嫌疑人: { sumsParts: true, name: '涉案' } } });
    expect(summed.report.measures.map(({ key, name }) => [key, name])).toEqual([
      ['嫌疑人 · 男', '涉案 · 男'],
      ['嫌疑人 · 女', '涉案 · 女'],
      ['嫌疑人', '涉案'],
    ]);
    expect(figuresOf(summed, 2)).toEqual([
      ['210100', '2024-12-31', 120],
      ['210200', '2024-12-31', 100],
    ]);
    expect(new TextDecoder().decode(summed.figures[2]!.texts)).toBe('100 + 2090 + 10余');
    const rates = read('城市|性别|破案率\n沈阳|男|10%\n沈阳|女|20%\n大连|男|9%\n大连|女|8%\n', {
      ...IN_2024,
      measures: { 破案率: { sumsParts: true } },
    });
    expect(keysOf(rates)).toEqual(['破案率 · 男', '破案率 · 女']);
  });

  it('corrects all parts at once, and divides each by the same part', () => {
    const text = '城市|性别|嫌疑人|人口\n沈阳|男|1|2\n沈阳|女|3|4\n大连|男|5|6\n大连|女|7|8\n';
    const table = { ...untouched, ...IN_2024, measures: { 嫌疑人: { unit: 'persons', divisor: '人口' } } };
    const { report, figures } = read(text, table);
    const parts = report.measures.filter(({ part }) => part?.whole === '嫌疑人');
    expect(parts.map(({ unit }) => unit)).toEqual(['persons', 'persons']);
    const project = { id: 'p', name: 'p', origin: null, tables: [table] };
    const { measures } = figuresOfProject(project, new Map([['t1', { measures: report.measures, figures }]]));
    const idOf = (key: string) => report.measures.find((measure) => measure.key === key)!.id;
    const women = measures.find(({ id }) => id === idOf('嫌疑人 · 女'))!;
    expect(women.divisor?.measure).toBe(idOf('人口 · 女'));
    expect(women.part).toMatchObject({ by: '性别', text: '女' });
    expect(new Set(measures.map(({ part }) => part?.whole)).size).toBe(2);
  });

  it('keeps duplicates within a part apart', () => {
    const { report } = read(
      '城市|性别|人数\n沈阳|男|1\n沈阳|男|2\n沈阳|女|3\n大连|男|5\n大连|女|7\n鞍山|女|7\n鞍山|男|7\n抚顺|男|1\n抚顺|女|1\n本溪|男|1\n本溪|女|1\n丹东|男|1\n丹东|女|1\n锦州|男|1\n锦州|女|1\n营口|男|1\n营口|女|1\n阜新|男|1\n阜新|女|1\n辽阳|男|1\n辽阳|女|1\n铁岭|男|1\n铁岭|女|1\n',
      {
        ...IN_2024,
        decisions: NO_DECISIONS,
      },
    );
    expect(report.layout.roles).toContain('breakdown');
    expect(report.matchReport.duplicates).toMatchObject([{ adcode: '210100', measure: '人数 · 男', count: 1 }]);
  });
});
