import { describe, expect, it } from 'vitest';
import type { PageRun } from '../../../scripts/bench/measurePage';
import { summarise } from '../../../scripts/bench/report';
import { median } from '../../../scripts/bench/statistics';

const run = (page: PageRun['page'], figures: Partial<PageRun>): PageRun => ({
  page,
  browser: '156',
  firstPictureMs: 100,
  themeSwitchMs: [20],
  framesPerSecond: 60,
  bytesBeforeFirstPicture: 90 * 1024,
  bytesInAll: 800 * 1024,
  ...figures,
});
const fast = { areas: 2900, slowest: 'quantile', slowestMs: 1 } as const;
const verdicts = (...results: PageRun[]) => summarise(results, fast).lines.map(({ met }) => met);

describe('median', () => {
  it('is the value in the middle, or the mean of the two there', () => {
    expect(median([3, 100, 1])).toBe(3);
    expect(median([4, 1, 100, 2])).toBe(3);
    expect(() => median([])).toThrow('no values');
  });
});

describe('summarise', () => {
  it('meets every target at its very edge', () => {
    const edge = {
      framesPerSecond: 40,
      bytesBeforeFirstPicture: 100 * 1024,
      bytesInAll: 850 * 1024,
      themeSwitchMs: [28],
    };
    expect(verdicts(run('atlas', edge), run('echarts', {}))).toEqual([true, true, true, true, true, true]);
  });

  it('falls short of each one beyond it', () => {
    const slow = {
      firstPictureMs: 101,
      themeSwitchMs: [29],
      framesPerSecond: 39.9,
      bytesBeforeFirstPicture: 100 * 1024 + 1,
      bytesInAll: 850 * 1024 + 1,
    };
    const summary = summarise([run('atlas', slow), run('echarts', {})], { ...fast, slowestMs: 5 });
    expect(summary.lines.map(({ met }) => met)).toEqual([false, false, false, false, false, false]);
  });

  it('takes the median of the runs, and of the switches of all runs together', () => {
    const results = [
      run('atlas', { firstPictureMs: 100, themeSwitchMs: [1, 2, 3] }),
      run('echarts', {}),
      run('atlas', { firstPictureMs: 300, themeSwitchMs: [100, 4, 5] }),
      run('echarts', {}),
      run('atlas', { firstPictureMs: 90, themeSwitchMs: [6] }),
    ];
    const [first, theme] = summarise(results, fast).lines;
    expect(first).toMatchObject({ atlas: 100, echarts: 100 });
    expect(theme).toMatchObject({ atlas: 4, echarts: 20 });
  });
});
