import { describe, expect, it } from 'vitest';
import { drawMutants } from '../../../scripts/mutate/drawMutants';

const mutants = Array.from({ length: 40 }, (_, index) => ({
  id: String(index),
  fileName: '/somewhere/project/src/core/sum.ts',
  location: { start: { line: 1 + Math.floor(index / 2), column: 4 }, end: { line: 30, column: 1 } },
  replacement: index % 2 === 0 ? 'true' : 'false',
}));

describe('drawing mutants', () => {
  it('takes as many as asked for, each once, and all where there are no more', () => {
    expect(drawMutants(mutants, 7, '1').size).toBe(7);
    expect(drawMutants(mutants, 100, '1').size).toBe(40);
  });

  it('takes the same by the same seed, whatever their order, their numbers and the folder', () => {
    const [first] = drawMutants(mutants, 1, '1');
    const moved = mutants
      .map((mutant) => ({ ...mutant, id: `new ${mutant.id}`, fileName: 'C:\\other\\src\\core\\sum.ts' }))
      .reverse();
    expect([...drawMutants(moved, 1, '1')]).toEqual([`new ${first}`]);
    expect(drawMutants(mutants, 7, '2')).not.toEqual(drawMutants(mutants, 7, '1'));
  });

  it('takes each of them about as often as any other', () => {
    const times = new Map<string, number>();
    for (let seed = 0; seed < 800; seed += 1)
      for (const id of drawMutants(mutants, 10, String(seed))) times.set(id, (times.get(id) ?? 0) + 1);
    // 200 of 800 are expected of each, with a standard deviation of 12.
    expect(times.size).toBe(40);
    expect(Math.min(...times.values())).toBeGreaterThan(150);
    expect(Math.max(...times.values())).toBeLessThan(250);
  });
});
