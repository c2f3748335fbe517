import { describe, expect, it } from 'vitest';
import { figureLines } from '../../../scripts/join/figureLines';
import { type JoinOptions, joinTable } from '../../../scripts/join/joinTable';

async function linesOf(text: string, file: string, options?: JoinOptions) {
  return figureLines(await joinTable(new TextEncoder().encode(text), file, options));
}

describe('figureLines', () => {
  it('has a line for each figure in the order of the cells, in base units', async () => {
    const lines = await linesOf('城市,2024年产值（亿元）,2024年人口（万人）\n大连,1.5,700余\n济南,--,940\n', 't.csv');
    const year = { start: '2024-01-01', end: '2024-12-31' };
    expect(lines).toEqual([
      { adcode: '210200', measure: '产值', value: 1.5e8, unit: 'cny', ...year, qualifier: 'none', row: 2, column: 2 },
      { adcode: '210200', measure: '人口', value: 7e6, unit: 'persons', ...year, qualifier: 'over', row: 2, column: 3 },
      {
        adcode: '370100',
        measure: '人口',
        value: 9.4e6,
        unit: 'persons',
        ...year,
        qualifier: 'none',
        row: 3,
        column: 3,
      },
    ]);
  });

  it('gives figures that have no period the one that was said, and leaves others theirs', async () => {
    const period = { start: '2023-01-01', end: '2023-12-31' };
    const [bare] = await linesOf('城市,案件\n大连,1\n济南,2\n', 't.csv', { period });
    expect(bare).toMatchObject({ value: 1, ...period });
    const [dated] = await linesOf('城市,2024年案件\n大连,1\n济南,2\n', 't.csv', { period });
    expect(dated).toMatchObject({ value: 1, start: '2024-01-01' });
  });
});
