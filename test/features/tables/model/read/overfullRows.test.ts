import { describe, expect, it } from 'vitest';
import { figuresOf, read } from '../builtContext';

const IN_2024 = { fileName: '2024年.csv' };
const refusedOf = ({ report }: ReturnType<typeof read>) =>
  report.refusedCells.map(({ row, text, reason }) => [row, text, reason]);

describe('a row with more filled cells than headings', () => {
  it.each([
    ['of one figure', '城市|发案\n沈阳|1|234\n大连|567\n鞍山|89\n', [[2, '1', 'overfull-row']], [567, 89]],
    [
      'torn in a middle column',
      '城市|发案|破案\n沈阳|1|234|56\n大连|567|78\n',
      [
        [2, '1', 'overfull-row'],
        [2, '234', 'overfull-row'],
      ],
      [567],
    ],
    [
      'of a long table',
      '城市|指标|数值\n沈阳|发案|2|345\n大连|发案|67\n大连|破案|8\n沈阳|破案|9\n',
      [[2, '2', 'overfull-row']],
      [67],
    ],
    ['with a name torn', '城市|发案\n沈阳|辽宁|12\n大连|567\n鞍山|4\n', [[2, '辽宁', 'overfull-row']], [567, 4]],
    [
      'with words behind what was torn',
      '城市|发案|备注\n沈阳|1|234|修订\n大连|567|\n鞍山|4\n',
      [[2, '1', 'overfull-row']],
      [567, 4],
    ],
    [
      'without headings',
      '沈阳|1|234\n大连|567\n鞍山|8\n抚顺|9\n本溪|3\n丹东|4\n',
      [
        [1, '1', 'overfull-row'],
        [1, '234', 'overfull-row'],
      ],
      [567, 8, 9, 3, 4],
    ],
  ])('is refused and told: %s', (_, text, refused, values) => {
    const table = read(text, IN_2024);
    expect(refusedOf(table)).toEqual(refused);
    expect(figuresOf(table).map(([, , value]) => value)).toEqual(values);
    const [row] = refused[0]!;
    expect(table.report.notices).toContainEqual({
      code: 'table-rows-overfull',
      severity: 'warning',
      values: { row, count: 1 },
    });
    const { all, read: shown, setAside, missing, refused: count } = table.report.cells;
    expect(shown + setAside + missing + count).toBe(all);
  });

  it('refuses every figure where every row is torn', () => {
    const table = read('城市|发案\n沈阳|1|234\n大连|5|678\n', IN_2024);
    expect(table.figures.flatMap(({ adcodes }) => adcodes)).toEqual([]);
    expect(table.report.cells.refused).toBe(2);
  });

  it.each([
    ['words in the margin', '城市|发案\n沈阳|1234|待核\n大连|567\n'],
    ['a remark set apart', '城市|发案\n沈阳|1234||2024年修订\n大连|567\n'],
    ['a note below', '城市|发案\n沈阳|1234\n大连|567\n注：1、含新区|2、不含|3\n'],
  ])('is none of %s', (_, text) => {
    const table = read(text, IN_2024);
    expect(figuresOf(table).map(([, , value]) => value)).toEqual([1234, 567]);
    expect(table.report.notices).toEqual([]);
  });
});
