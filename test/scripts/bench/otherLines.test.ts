import { describe, expect, it } from 'vitest';
import type { OverlayRun } from '../../../scripts/bench/measureOverlays';
import { memoryLines } from '../../../scripts/bench/parts/memoryPart';
import { overlayLines } from '../../../scripts/bench/parts/overlaysPart';
import { type PanningRound, panningLines } from '../../../scripts/bench/parts/panningPart';
import { type PortrayalTimings, portrayalLines } from '../../../scripts/bench/parts/portrayalPart';
import { tableLines } from '../../../scripts/bench/parts/tablesPart';
import { unionLines } from '../../../scripts/bench/parts/unionPart';
import { median } from '../../../scripts/bench/statistics';
import type { UnionTimings } from '../../../scripts/bench/timeUnion';
import { verdictsOf } from './verdictsOf';

const MEGABYTE = 1024 * 1024;

const panning = (canvas: number, large: number, counties: number): PanningRound => ({
  ...{ echarts: 58, canvas, webGl: 27, counties },
  large: { echarts: 50, canvas: large },
});
const overlays = (circled: number, slider: number, shown: number): OverlayRun => ({
  circles: { panning: circled, hidden: 55, slider: { framesPerSecond: slider, stepsPerSecond: 60 } },
  points: { shown, hidden: 55 },
});
const memory = (late: number) => ({
  early: { heapBytes: 100 * MEGABYTE, bufferBytes: 100 * MEGABYTE, processBytes: 200 * MEGABYTE },
  late: { heapBytes: late * MEGABYTE, bufferBytes: late * MEGABYTE, processBytes: 300 * MEGABYTE },
});
const timings = (portrayalMs: number, periodMs: number): PortrayalTimings => ({
  portrayal: { areas: 2900, slowest: 'quantile', slowestMs: portrayalMs, medianMs: { quantile: portrayalMs } },
  periods: { areas: 3000, periods: 200, switchMs: periodMs, firstMs: 40 },
});
const table = { rowCount: 1_000_000, parse: 3e5, resolve: 1e6, join: 6e5, totalMs: 5000 };
const intake = (milliseconds: number, taskMs: number, mostMegabytes: number) => ({
  ...{ milliseconds, longestTaskMs: taskMs, longestTaskShowingMs: taskMs, mostMegabytes },
});
/** Timings of the exact union of 118, 1 000 and 10 000 circles, and how many times as long turf takes for 1 000. */
const union = (few: number, thousand: number, many: number, turfToExact: number): UnionTimings => ({
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

describe('the lines of every other part', () => {
  it.each([
    ['panning', panningLines([panning(55, 55, 45)]), panningLines([panning(54.9, 54.9, 44.9)]), 3],
    ['overlays', overlayLines([overlays(40, 50, 40)]), overlayLines([overlays(39.9, 49.9, 39.9)]), 3],
    ['memory', memoryLines(memory(105)), memoryLines(memory(105.1)), 2],
    ['portrayal', portrayalLines(timings(4.99, 16)), portrayalLines(timings(5, 16.1)), 2],
    ['tables', tableLines(table, [intake(10_000, 50, 1024)]), tableLines(table, [intake(10_001, 51, 1025)]), 4],
    ['union', unionLines(union(16, 4, 1000, 100)), unionLines(union(16.1, 4, 1001, 99)), 3],
  ])('%s: meet every target at its very edge, and none beyond it', (_, met, short, targets) => {
    expect(verdictsOf(met)).toEqual(new Array(targets).fill(true));
    expect(verdictsOf(short)).toEqual(new Array(targets).fill(false));
  });

  it('compare an overlay with the map of its own run', () => {
    const [, points] = overlayLines([
      { ...overlays(50, 50, 16), points: { shown: 16, hidden: 20 } },
      { ...overlays(50, 50, 5), points: { shown: 5, hidden: 10 } },
      { ...overlays(50, 50, 18), points: { shown: 18, hidden: 20 } },
    ]);
    expect(points).toMatchObject({ atlas: 16, beside: { figure: 20 }, ratio: 0.8 });
  });

  it('do not hold WebGL in software to what a canvas reaches', () => {
    expect(panningLines([panning(55, 55, 45)]).at(-1)).toMatchObject({ atlas: 27, met: null, watched: null });
  });

  it('tell what the first period takes, how fast a table is read, how far turf’s area is from the exact one, and what coverage takes, without a target', () => {
    const lines = [
      ...portrayalLines(timings(4, 10)),
      ...tableLines(table, [intake(9000, 40, 900)]),
      ...unionLines(union(1, 4, 70, 580)),
    ];
    const told = lines.filter(({ target }) => target === null);
    expect(told.map(({ atlas }) => atlas)).toEqual([40, 3e5, 1e6, 6e5, -0.16, -0.1, 5]);
  });
});

describe('median', () => {
  it('is the value in the middle, or the mean of the two there', () => {
    expect(median([3, 100, 1])).toBe(3);
    expect(median([4, 1, 100, 2])).toBe(3);
    expect(() => median([])).toThrow('no values');
  });
});
