import { describe, expect, it } from 'vitest';
import type { PageRun } from '../../../scripts/bench/measurePage';
import { offlineLines } from '../../../scripts/bench/parts/offlinePart';
import { type PageRound, pageLines } from '../../../scripts/bench/parts/pagePart';
import { verdictsOf } from './verdictsOf';

const KILOBYTE = 1024;

const run = (figures: Partial<PageRun> = {}): PageRun => ({
  firstPictureMs: 80,
  themeSwitchMs: [20],
  longestTaskMs: 50,
  bytesBeforeFirstPicture: 60 * KILOBYTE,
  bytesInAll: 350 * KILOBYTE,
  ...figures,
});
const echarts = (figures: Partial<PageRun> = {}) => run({ firstPictureMs: 100, themeSwitchMs: [50], ...figures });

/** All targets met at their very edge. */
const edge: PageRound = {
  plain: { atlas: run(), echarts: echarts() },
  webGl: run({ themeSwitchMs: [30], bytesInAll: 850 * KILOBYTE }),
  slides: { slideSwitchMs: [50], slideWorkMs: [16] },
  none: { atlas: run(), echarts: echarts() },
  swiftshader: { atlas: run({ themeSwitchMs: [90] }), echarts: echarts({ themeSwitchMs: [300] }) },
};
const lineOf = (name: string, rounds: readonly PageRound[]) => pageLines(rounds).find((line) => line.name === name);

describe('pageLines', () => {
  it('meets every target at its very edge', () => {
    expect(verdictsOf(pageLines([edge]))).toEqual(new Array(13).fill(true));
  });

  it('falls short of each one beyond it', () => {
    const slow = run({
      firstPictureMs: 81,
      themeSwitchMs: [21],
      longestTaskMs: 51,
      bytesBeforeFirstPicture: 60 * KILOBYTE + 1,
      bytesInAll: 350 * KILOBYTE + 1,
    });
    const beyond: PageRound = {
      plain: { atlas: slow, echarts: echarts() },
      webGl: { ...slow, themeSwitchMs: [31], bytesInAll: 850 * KILOBYTE + 1 },
      slides: { slideSwitchMs: [51], slideWorkMs: [16.1] },
      none: { atlas: slow, echarts: echarts() },
      swiftshader: { atlas: run({ themeSwitchMs: [91] }), echarts: echarts({ themeSwitchMs: [300] }) },
    };
    expect(verdictsOf(pageLines([beyond]))).toEqual(new Array(13).fill(false));
  });

  it('compares a load with the other page’s of its own run: one on a busy machine does not pass for another’s', () => {
    const of = (atlas: number, other: number): PageRound => ({
      ...edge,
      plain: { atlas: run({ firstPictureMs: atlas }), echarts: echarts({ firstPictureMs: other }) },
    });
    const line = lineOf('first picture, ms', [of(60, 100), of(300, 500), of(90, 100)]);
    expect(line).toMatchObject({ atlas: 90, beside: { what: 'ECharts', figure: 100 }, ratio: 0.6 });
  });

  it('takes the median of the switches of a run', () => {
    const plain = { atlas: run({ themeSwitchMs: [10, 100, 12] }), echarts: echarts({ themeSwitchMs: [40, 30, 50] }) };
    expect(lineOf('theme switch, ms', [{ ...edge, plain }])).toMatchObject({ atlas: 12, ratio: 0.3 });
  });
});

describe('offlineLines', () => {
  it('tells what the service worker fetched beside the page', () => {
    const [line] = offlineLines({ withoutWorker: 300 * KILOBYTE, withWorker: 2300 * KILOBYTE });
    expect(line).toMatchObject({ atlas: 2000, met: null, watched: 'figure' });
  });
});
