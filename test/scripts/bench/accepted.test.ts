import { describe, expect, it } from 'vitest';
import { type AcceptedRun, acceptedLines, risenLines } from '../../../scripts/bench/accepted';
import { alone, figure, type Line, paired, ratio, size } from '../../../scripts/bench/line';
import { PART_NAMES, partsOf } from '../../../scripts/bench/parts';

const picture = (atlas: number): Line => paired('first picture', 'ECharts', [[atlas, 100]], ratio('at most', 0.8));
const panning = (atlas: number): Line => paired('panning', 'ECharts', [[atlas, 50]], figure('at least', 40));
const bytes = (kilobytes: number): Line => size('kB', kilobytes, figure('at most', 60));
const task = (ms: number): Line => alone('longest task', ms, figure('at most', 50));

const accepted: AcceptedRun = {
  date: '2026-11-30',
  browser: 'Chromium 156',
  lines: { 'first picture': 0.5, panning: 1.1, kB: 40 },
};
const risenNames = (lines: readonly Line[]) => risenLines(lines, accepted).map(({ name }) => name);

describe('risenLines', () => {
  it('names what got worse by more than a tenth, whichever way is worse', () => {
    expect(risenNames([picture(55), panning(50), bytes(44)])).toEqual([]);
    expect(risenNames([picture(55.1), panning(49.9), bytes(44.1)])).toEqual(['first picture', 'panning', 'kB']);
  });

  it('lets anything get better', () => {
    expect(risenNames([picture(1), panning(500), bytes(1)])).toEqual([]);
  });

  it('says what it was and what it is', () => {
    expect(risenLines([bytes(50)], accepted)).toEqual([{ name: 'kB', accepted: 40, measured: 50 }]);
  });

  it('watches a target that is still met, and not one that was never accepted', () => {
    expect(picture(70).met).toBe(true);
    expect(risenNames([picture(70)])).toEqual(['first picture']);
    expect(risenNames([size('another kB', 1e6, null), task(1e6)])).toEqual([]);
  });
});

describe('acceptedLines', () => {
  it('holds ratios and bytes, and no times of one machine', () => {
    expect(acceptedLines([picture(51.234), panning(55), bytes(38.04), task(20)], {})).toEqual({
      'first picture': 0.512,
      panning: 1.1,
      kB: 38,
    });
  });

  it('keeps those of parts that were not measured', () => {
    expect(acceptedLines([bytes(38)], accepted.lines)).toEqual({ 'first picture': 0.5, panning: 1.1, kB: 38 });
  });
});

describe('partsOf', () => {
  it('is all where nothing is said, and else those named, in the order of the report', () => {
    expect(partsOf(undefined)).toEqual(PART_NAMES);
    expect(partsOf('panning,page')).toEqual(['page', 'panning']);
  });

  it('knows no others', () => {
    expect(partsOf('page,toString')).toBeNull();
    expect(partsOf('')).toBeNull();
  });
});
