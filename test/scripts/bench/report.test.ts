import { describe, expect, it } from 'vitest';
import type { OverlayRun } from '../../../scripts/bench/measureOverlays';
import type { PageRun } from '../../../scripts/bench/measurePage';
import { type Measured, summarise } from '../../../scripts/bench/report';
import { median } from '../../../scripts/bench/statistics';

const run = (page: PageRun['page'], figures: Partial<PageRun>): PageRun => ({
  page,
  browser: '156',
  firstPictureMs: 100,
  themeSwitchMs: [20],
  framesPerSecond: 60,
  bytesBeforeFirstPicture: 50 * 1024,
  bytesInAll: 300 * 1024,
  ...figures,
});

const overlayRun = (slider: number, panning: number, shown: number, hidden: number): OverlayRun => ({
  circles: { panning, slider: { framesPerSecond: slider, stepsPerSecond: 60 } },
  points: { shown, hidden },
});

/** Timings of the exact union of 118, 1 000 and 10 000 circles, and how many times as long turf takes for 1 000. */
const union = (few: number, thousand: number, many: number, turfToExact: number): Measured['union'] => ({
  exact: [
    { discs: 118, medianMs: few, km2: 1000 },
    { discs: 1000, medianMs: thousand, km2: 6000 },
    { discs: 10_000, medianMs: many, km2: 13_000 },
  ],
  turf: [
    { discs: 118, medianMs: 100, km2: 998.4, relativeDifference: -0.0016 },
    { discs: 1000, medianMs: thousand * turfToExact, km2: 5994, relativeDifference: -0.001 },
  ],
  turfToExact,
  coverage: { discs: 118, vertices: 15_010, medianMs: 5 },
});

const edge: Measured = {
  pages: [
    run('atlas', {
      framesPerSecond: 40,
      bytesBeforeFirstPicture: 60 * 1024,
      bytesInAll: 350 * 1024,
      themeSwitchMs: [28],
    }),
    run('echarts', {}),
  ],
  presenting: [{ slideSwitchMs: [20], slideWorkMs: [16] }],
  periods: { areas: 3000, periods: 200, switchMs: 16, firstMs: 40 },
  portrayal: { areas: 2900, slowest: 'quantile', slowestMs: 4.99, medianMs: { quantile: 4.99 } },
  thumbnails: { firstMs: 150, medianMs: 20, bytes: 30_000 },
  overlays: [overlayRun(25, 25, 15, 25)],
  table: { rowCount: 1_000_000, parse: 3e5, resolve: 1e6, join: 6e5, totalMs: 5000 },
  intakes: [{ milliseconds: 10_000, longestTaskMs: 50, longestTaskShowingMs: 50, mostMegabytes: 1024 }],
  union: union(16, 4, 1000, 100),
};
const linesOf = (change: Partial<Measured>) => summarise({ ...edge, ...change }).lines;
const verdicts = (change: Partial<Measured>) => linesOf(change).flatMap(({ met }) => met ?? []);

describe('median', () => {
  it('is the value in the middle, or the mean of the two there', () => {
    expect(median([3, 100, 1])).toBe(3);
    expect(median([4, 1, 100, 2])).toBe(3);
    expect(() => median([])).toThrow('no values');
  });
});

describe('summarise', () => {
  it('meets every target at its very edge', () => {
    expect(verdicts({})).toEqual(new Array(19).fill(true));
  });

  it('falls short of each one beyond it', () => {
    const slow = {
      firstPictureMs: 101,
      themeSwitchMs: [29],
      framesPerSecond: 39.9,
      bytesBeforeFirstPicture: 60 * 1024 + 1,
      bytesInAll: 350 * 1024 + 1,
    };
    const short = {
      pages: [run('atlas', slow), run('echarts', {})],
      presenting: [{ slideSwitchMs: [20.1], slideWorkMs: [16.1] }],
      portrayal: { ...edge.portrayal, slowestMs: 5 },
      periods: { ...edge.periods, switchMs: 16.1 },
      thumbnails: { ...edge.thumbnails, medianMs: 20.1 },
      overlays: [overlayRun(24.9, 25, 14.9, 25)],
      union: union(16.1, 4, 1001, 99),
      intakes: [{ milliseconds: 10_001, longestTaskMs: 51, longestTaskShowingMs: 51, mostMegabytes: 1025 }],
    };
    expect(verdicts(short)).toEqual(new Array(19).fill(false));
  });

  it('takes the median of the runs, and of the switches of all runs together', () => {
    const pages = [
      run('atlas', { firstPictureMs: 100, themeSwitchMs: [1, 2, 3] }),
      run('echarts', {}),
      run('atlas', { firstPictureMs: 300, themeSwitchMs: [100, 4, 5] }),
      run('echarts', {}),
      run('atlas', { firstPictureMs: 90, themeSwitchMs: [6] }),
    ];
    const [first, theme] = linesOf({ pages });
    expect(first).toMatchObject({ atlas: 100, beside: { what: 'ECharts', figure: 100 } });
    expect(theme).toMatchObject({ atlas: 4, beside: { figure: 20 } });
  });

  it('compares an overlay with the map of its own run: a run on a busy machine does not pass for another’s', () => {
    const busy = overlayRun(9, 10, 5, 10);
    const overlays = [overlayRun(30, 20, 16, 20), busy, overlayRun(20, 20, 18, 20)];
    const [slider, points] = linesOf({ overlays })
      .filter(({ name }) => name.includes('frames a second'))
      .slice(-2);
    expect(slider).toMatchObject({ atlas: 20, beside: { figure: 20 }, ratio: 1 });
    expect(points).toMatchObject({ atlas: 16, beside: { figure: 20 }, ratio: 0.8 });
  });

  it('tells what the first period and the first thumbnail take, how fast a table is read, how far turf’s area is from the exact one, and what coverage takes, without a target', () => {
    const told = linesOf({}).filter(({ target }) => target === null);
    expect(told.map(({ atlas }) => atlas)).toEqual([40, 150, 3e5, 1e6, 6e5, -0.16, -0.1, 5]);
    expect(told.every(({ met }) => met === null)).toBe(true);
  });
});
