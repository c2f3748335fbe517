import { describe, expect, it } from 'vitest';
import { checkEditions, figuresDigest } from '../../../scripts/geodata/checkEditions';
import type { Edition } from '../../../src/core/record/authored/parseEditions';
import type { Revision } from '../../../src/core/record/authored/parseRevisions';
import { cases, dalian, dongying, observe, recordOf } from '../../core/record/records';

const [was, is, other] = [
  observe(dongying, cases, 10, { id: 'a' }),
  observe(dongying, cases, 12, { id: 'a' }),
  observe(dalian, cases, 20, { id: 'b' }),
];
const edition = (id: number, figures: string, boundaries = 'b-1'): Edition => ({
  id,
  date: '2026-01-01',
  boundaries,
  figures,
});
const recordWith = (editions: readonly Edition[], revisions: readonly Revision[]) => ({
  ...recordOf(),
  observations: [is, other],
  topics: new Map(),
  namedPlaces: [],
  contradictions: [],
  editions,
  revisions,
});
const [first, second] = [figuresDigest([was, other]), figuresDigest([is, other])];
const revised: Revision = { edition: 2, id: 'a', change: 'revised', earlier: was };

describe('checkEditions', () => {
  it('finds nothing where each edition is what its digest says', () => {
    expect(checkEditions(recordWith([edition(1, second)], []), 'b-1')).toEqual([]);
    expect(checkEditions(recordWith([edition(1, first), edition(2, second)], [revised]), 'b-1')).toEqual([]);
  });

  it('says what to do when figures were changed without an edition', () => {
    const [problem, ...others] = checkEditions(recordWith([edition(1, first)], []), 'b-1');
    expect(others).toEqual([]);
    expect(problem).toContain(`add a row "2,<date>,<boundaries>,${second}"`);
    expect(problem).toContain('revisions.csv');
  });

  it('finds an edition that its revisions do not lead back to', () => {
    const [problem, ...others] = checkEditions(recordWith([edition(1, first), edition(2, second)], []), 'b-1');
    expect(others).toEqual([]);
    expect(problem).toContain(`taking back what came after edition 1 gives ${second} where editions.csv has ${first}`);
  });

  it('finds boundaries that are not those of the newest edition', () => {
    const editions = [edition(1, second, 'b-0'), edition(2, second, 'b-1')];
    expect(checkEditions(recordWith(editions, []), 'b-1')).toEqual([]);
    expect(checkEditions(recordWith(editions, []), 'b-2')).toEqual([expect.stringContaining('b-1, and these are b-2')]);
  });

  it('asks for an edition where there is none', () => {
    expect(checkEditions(recordWith([], []), 'b-1')).toEqual([expect.stringContaining('no edition')]);
  });
});
