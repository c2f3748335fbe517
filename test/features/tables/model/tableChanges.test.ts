import { describe, expect, it } from 'vitest';
import { MOST_CHANGES_NAMED, tableChanges } from '../../../../src/features/tables/model/tableChanges';
import { read } from './builtContext';

const BEFORE =
  '城市 | 2023年发案 | 2024年发案 | 金额（万元）\n沈阳 | 10 | 12 | 1.5\n大连 | 30 | 34 | 2\n鞍山 | 4 | 5 | 3';

/** What is told of one table in the place of another: place, last day, before and after as printed. */
function told(before: string, after: string, file = '2024年.csv') {
  const { figures, count, measuresGone } = tableChanges(
    read(before, { fileName: file }),
    read(after, { fileName: file }),
  );
  return {
    lines: figures.map((change) =>
      [change.adcode, change.period.end, change.before.text, change.after?.text ?? 'gone'].join(' '),
    ),
    count,
    measuresGone,
  };
}

describe('what has changed since a table was replaced', () => {
  it('is nothing where the same stands in other rows and columns', () => {
    const after =
      '城市 | 金额（元） | 2024年发案 | 2023年发案\n鞍山 | 30000 | 5 | 4\n大连 | 20000 | 34 | 30\n沈阳 | 15000 | 12 | 10';
    expect(told(BEFORE, after)).toEqual({ lines: [], count: 0, measuresGone: [] });
  });

  it('is each value that is another, of its own place, measure and period', () => {
    expect(told(BEFORE, BEFORE.replace('| 30 | 34 |', '| 31 | 34 |').replace('1.5', '1.6'))).toEqual({
      lines: ['210200 2023-12-31 30 31', '210100 2024-12-31 1.5 1.6'],
      count: 2,
      measuresGone: [],
    });
  });

  it('is another hedge of the same value', () => {
    expect(told(BEFORE, BEFORE.replace('| 34 |', '| 近34 |')).lines).toEqual(['210200 2024-12-31 34 近34']);
  });

  it('is a place that has no figure any more, of a period that there still is', () => {
    expect(told(BEFORE, BEFORE.replace(/\n鞍山.*/, '')).lines).toEqual([
      '210300 2023-12-31 4 gone',
      '210300 2024-12-31 5 gone',
      '210300 2024-12-31 3 gone',
    ]);
    expect(told(BEFORE, BEFORE.replace('| 4 |', '| |')).lines).toEqual(['210300 2023-12-31 4 gone']);
  });

  it('is not that a table of another month has another month', () => {
    const month = (name: string, value: number) => `城市 | ${name}发案\n沈阳 | ${value}\n大连 | 2`;
    expect(told(month('2024年1月', 5), month('2024年2月', 6))).toEqual({ lines: [], count: 0, measuresGone: [] });
  });

  it('names the measures that are gone', () => {
    expect(told(BEFORE, BEFORE.replace('金额', '涉案金额')).measuresGone).toEqual(['金额']);
  });

  it('is another category, however they are numbered', () => {
    const risks = (...names: string[]) => `城市 | 风险等级\n沈阳 | ${names[0]}\n大连 | ${names[1]}\n鞍山 | ${names[2]}`;
    expect(told(risks('低', '中', '低'), risks('低', '高', '低')).lines).toEqual(['210200 2024-12-31 中 高']);
    expect(told(risks('低', '高', '低'), risks('低', '高', '低')).count).toBe(0);
  });

  it('counts what is too much to be listed', () => {
    const years = Array.from({ length: 30 }, (_, index) => 1990 + index);
    const cities = ['沈阳', '大连', '鞍山', '抚顺', '本溪', '丹东', '锦州', '营口', '阜新', '辽阳', '盘锦', '铁岭'];
    const grid = (value: number) => [
      ['城市', ...years.flatMap((year) => [`${year}年发案`, `${year}年破案`])],
      ...cities.map((city) => [city, ...years.flatMap(() => [String(value), String(value)])]),
    ];
    const { figures, count } = tableChanges(read(grid(1)), read(grid(2)));
    expect([figures.length, count]).toEqual([MOST_CHANGES_NAMED, 12 * 60]);
  });
});
