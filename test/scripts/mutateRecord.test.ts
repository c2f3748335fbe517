import { describe, expect, it } from 'vitest';
import { FIGURE_KINDS } from '../../scripts/mutateRecord/figureKinds';
import { authoredRows, mutateRows } from '../../scripts/mutateRecord/mutateRows';
import type { MutationContext } from '../../scripts/mutateRecord/mutation';
import { OTHER_KINDS } from '../../scripts/mutateRecord/otherKinds';
import { tallies, tallyTable } from '../../scripts/mutateRecord/tally';
import { createRandom } from '../../src/core/overlays/placing/random';

const HEADER =
  'id,source,adcode,measure,value,unit,comparator,period_start,period_end,qualifier,scope,published,paragraph,note';
const FILES = {
  'sources.csv': 'id,kind,date,adcode\ntown,bulletin,2024-10-12,370500\ncensus,census,2021-05,\n',
  'measures.csv': 'id,kind,unit,span\nraids,count,cases,flow\nthefts,count,cases,flow\nposts,count,sites,stock\n',
  'observations/town.csv': [
    HEADER,
    'town-raids,town,370500,raids,1200,cases,none,2024-06-25,2024-08-31,over,operation,1200余起,3 4,"a, b"',
    'town-thefts,town,370500,thefts,0,cases,none,2024-01-01,2024-12-31,none,all,“零发案”,3,',
    'town-posts-370502,town,370502,posts,7,sites,none,2024-10-12,2024-10-12,none,all,7个,4,',
    '',
  ].join('\n'),
};
const KINDS = [...FIGURE_KINDS, ...OTHER_KINDS];
const rows = authoredRows(FILES, KINDS);

function contextOf(seed: string): MutationContext {
  const random = createRandom(seed);
  return {
    rows,
    measures: new Map(rows.filter(({ file }) => file === 'measures.csv').map(({ cells }) => [cells.id ?? '', cells])),
    adcodes: ['370000', '370500', '370502', '370503', '370600', '210200'],
    units: ['cases', 'sites', 'persons'],
    pick: (list) => list[Math.floor(random() * list.length)] as (typeof list)[number],
  };
}

const mutationsOf = (seed: string, count = 400) => [...mutateRows(FILES, KINDS, contextOf(seed), count)];

describe('mutations of the record', () => {
  it('are as many of each kind as of any other, and the same for the same seed', () => {
    const mutations = mutationsOf('1');
    const counts = new Map<string, number>();
    for (const { kind } of mutations) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    expect(counts.size).toBe(KINDS.length);
    expect(Math.max(...counts.values()) - Math.min(...counts.values())).toBeLessThanOrEqual(1);
    expect(mutationsOf('1')).toEqual(mutations);
    expect(mutationsOf('2')).not.toEqual(mutations);
  });

  it('change one table, in one row, to something that it did not say', () => {
    for (const { file, line, what, files } of mutationsOf('3')) {
      const changed = Object.keys(FILES).filter((name) => files[name] !== FILES[name as keyof typeof FILES]);
      expect(changed, what).toEqual([file]);
      const before = authoredRows(FILES, KINDS).filter((row) => row.file === file);
      const after = authoredRows(files, KINDS).filter((row) => row.file === file);
      const others = before.filter((row) => row.line !== line).map(({ cells }) => cells);
      const left = after.map(({ cells }) => cells);
      for (const cells of others) expect(left, what).toContainEqual(cells);
      const was = before.find((row) => row.line === line)?.cells;
      const isSame = JSON.stringify(left) === JSON.stringify(before.map(({ cells }) => cells));
      expect(was === undefined || isSame, what).toBe(false);
    }
  });

  it('never leave a zero a zero, nor a period out of order', () => {
    for (const { kind, line, file, files } of mutationsOf('4', 900)) {
      const row = authoredRows(files, KINDS).find((one) => one.file === file && one.line === line);
      if (kind.startsWith('value')) expect(Number(row?.cells.value)).not.toBe(valueAt(file, line));
      const { period_start = '', period_end = '' } = row?.cells ?? {};
      expect(period_start <= period_end).toBe(true);
    }
  });
});

function valueAt(file: string, line: number): number {
  return Number(rows.find((row) => row.file === file && row.line === line)?.cells.value);
}

describe('the table of what was noticed', () => {
  it('has a line for each kind and one for all, with shares', () => {
    const verdicts = [
      { kind: 'place', byCheck: true, byVerify: true },
      { kind: 'place', byCheck: false, byVerify: true },
      { kind: 'scope', byCheck: false, byVerify: false },
    ];
    expect(tallyTable(tallies(verdicts)).slice(2)).toEqual([
      '| place | 2 | 1 | 50.0 % | 2 | 100 % |',
      '| scope | 1 | 0 | 0.0 % | 0 | 0.0 % |',
      '| all | 3 | 1 | 33.3 % | 2 | 66.7 % |',
    ]);
    const without = tallies(verdicts.map((verdict) => ({ ...verdict, byVerify: null })));
    expect(tallyTable(without).at(-1)).toBe('| all | 3 | 1 | 33.3 % |');
  });
});
