import { describe, expect, it } from 'vitest';
import { figuresOf, read } from '../builtContext';

describe('rows of a measure and of its growth', () => {
  const IN_2024 = { fileName: '2024年.csv' };

  it('names each growth by the measure above it', () => {
    const table = read(
      '地区|指标|数值\n' +
        '济南市|生产总值(亿元)|--\n济南市|比上年增长(%)|5.4\n济南市|投资(亿元)|30\n济南市|比上年增长(%)|-2\n' +
        '青岛市|生产总值(亿元)|15\n青岛市|比上年增长(%)|5.9\n青岛市|投资(亿元)|33\n青岛市|比上年增长(%)|1\n',
      IN_2024,
    );
    expect(table.report.measures.map(({ name, kind, unit, comparator }) => [name, kind, unit, comparator])).toEqual([
      ['生产总值 比上年增长', 'change', 'percent', 'yoy'],
      ['投资', 'count', 'cny', 'none'],
      ['投资 比上年增长', 'change', 'percent', 'yoy'],
      ['生产总值', 'count', 'cny', 'none'],
    ]);
    expect(figuresOf(table, 0).map(([, , value]) => value)).toEqual([5.4, 5.9]);
    expect(figuresOf(table, 2).map(([, , value]) => value)).toEqual([-2, 1]);
  });

  it('takes none from another place', () => {
    const { report } = read(
      '地区|指标|数值\n济南市|投资|30\n青岛市|比上年增长|5\n青岛市|投资|31\n济南市|比上年增长|3\n',
      IN_2024,
    );
    expect(report.measures.map(({ name }) => name)).toEqual(['投资', '比上年增长']);
  });
});
