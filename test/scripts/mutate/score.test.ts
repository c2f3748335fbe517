import { describe, expect, it } from 'vitest';
import { lineOf, percentOf, scoreOf, wilsonInterval } from '../../../scripts/mutate/score';

const tried = ['Killed', 'Timeout', 'Killed', 'Survived', 'NoCoverage'].map((status) => ({ status }));
const left = (statusReason: string) => ({ status: 'CompileError', statusReason });
const mutants = [...tried, left('runs as it is loaded')];

describe('the score of a module', () => {
  it('counts what was noticed of all that ran while a test did', () => {
    const score = scoreOf('compare', mutants, Infinity, 12.4);
    expect(score).toEqual({ name: 'compare', noticed: 3, endless: 1, tried: 5, all: 5, seconds: 12.4 });
    expect(percentOf(score)).toBe(60);
    expect(lineOf(score)).toBe('compare    3 of 5 noticed: 60.0 %, 1 of them as endless (12 s)');
  });

  it('says of a sample how many it is drawn from, and how sure it is', () => {
    const score = scoreOf('cells', [...mutants, ...Array(95).fill(left('not drawn'))], 5, 1);
    expect(lineOf(score)).toBe(
      'cells      3 of 5 noticed: 60.0 %, 1 of them as endless (drawn from 100, 95 % interval 23.1 to 88.2 %) (1 s)',
    );
  });

  it('is none where others were tried than were drawn', () => {
    expect(() => scoreOf('cells', mutants, 4, 1)).toThrow('5 mutants of cells were tried, not 4');
    expect(() => scoreOf('cells', [...mutants, left('not drawn')], 6, 1)).toThrow(RangeError);
    expect(() => scoreOf('cells', [...mutants, left('not drawn')], Infinity, 1)).toThrow(RangeError);
  });
});

describe('the interval of a share', () => {
  it.each([
    // Newcombe, Two-sided confidence intervals for the single proportion, 1998, table I, method 3.
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i is that of the literature', (count, of, from, to) => {
    const interval = wilsonInterval(count, of);
    expect(interval.from).toBeCloseTo(from, 4);
    expect(interval.to).toBeCloseTo(to, 4);
  });

  it('is everything where nothing was tried', () => expect(wilsonInterval(0, 0)).toEqual({ from: 0, to: 1 }));
});
