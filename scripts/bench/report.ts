import { alone, compared, judged, type Line, type Target } from './line';
import type { IntakeRun } from './measureIntake';
import type { OverlayRun } from './measureOverlays';
import type { PageRun } from './measurePage';
import type { PresentingRun } from './measurePresenting';
import { median } from './statistics';
import type { PeriodTiming } from './timePeriods';
import type { PortrayalTiming } from './timePortrayal';
import type { TableTiming } from './timeTables';
import type { ThumbnailTiming } from './timeThumbnails';
import type { UnionTimings } from './timeUnion';

const KILOBYTE = 1024;

/** All that one call of the bench measured. */
export interface Measured {
  readonly pages: readonly PageRun[];
  readonly presenting: readonly PresentingRun[];
  readonly overlays: readonly OverlayRun[];
  readonly intakes: readonly IntakeRun[];
  readonly table: TableTiming;
  readonly portrayal: PortrayalTiming;
  readonly periods: PeriodTiming;
  readonly thumbnails: ThumbnailTiming;
  readonly union: UnionTimings;
}

export interface Summary {
  readonly browser: string;
  readonly lines: readonly Line[];
}

/** Medians over the runs (of themes: over all switches of all runs) beside their targets. */
export function summarise({
  pages,
  presenting,
  overlays,
  intakes,
  table,
  portrayal,
  periods,
  thumbnails,
  union,
}: Measured): Summary {
  return {
    browser: pages[0]?.browser ?? 'unknown',
    lines: [
      ...pageLines(pages),
      ...presentingLines(presenting, pages),
      alone(`${portrayal.slowest} + portray, ${portrayal.areas} areas, ms`, portrayal.slowestMs, figure('below', 5)),
      alone(
        `another period, ${periods.areas} areas × ${periods.periods} periods, ms`,
        periods.switchMs,
        figure('at most', 16),
      ),
      alone('… the first, which reads all figures, ms', periods.firstMs, null),
      alone('thumbnail of a theme, ms', thumbnails.medianMs, figure('at most', 20)),
      alone('… the first, which reads the boundaries, ms', thumbnails.firstMs, null),
      ...overlayLines(overlays),
      ...tableLines(table, intakes),
      ...unionLines(union),
    ],
  };
}

function pageLines(runs: readonly PageRun[]): readonly Line[] {
  const beside = (name: string, figureOf: (runs: readonly PageRun[]) => number, target: Target) => {
    const of = (page: PageRun['page']) => figureOf(runs.filter((run) => run.page === page));
    return compared(name, of('atlas'), { what: 'ECharts', figure: of('echarts') }, target);
  };
  const middle = (read: (run: PageRun) => number) => (of: readonly PageRun[]) => median(of.map(read));
  const kilobytes = (read: (run: PageRun) => number) => middle((run) => read(run) / KILOBYTE);
  const themes = (of: readonly PageRun[]) => median(of.flatMap(({ themeSwitchMs }) => themeSwitchMs));
  const firstPicture = middle(({ firstPictureMs }) => firstPictureMs);
  const panning = middle(({ framesPerSecond }) => framesPerSecond);
  const kilobytesBefore = kilobytes(({ bytesBeforeFirstPicture }) => bytesBeforeFirstPicture);
  return [
    beside('first picture, ms', firstPicture, ratio('at most', 1)),
    beside('theme switch, ms', themes, ratio('at most', 1.4)),
    beside('panning, frames a second', panning, figure('at least', 40)),
    beside('kB gzip before the first picture', kilobytesBefore, figure('at most', 60)),
    beside(
      'kB gzip in all',
      kilobytes(({ bytesInAll }) => bytesInAll),
      figure('at most', 350),
    ),
  ];
}

/** A slide is a theme with its words: it is held to the other page's switch of themes. */
function presentingLines(runs: readonly PresentingRun[], pages: readonly PageRun[]): readonly Line[] {
  const others = pages.filter(({ page }) => page === 'echarts').flatMap(({ themeSwitchMs }) => themeSwitchMs);
  const slides = median(runs.flatMap(({ slideSwitchMs }) => slideSwitchMs));
  const work = median(runs.flatMap(({ slideWorkMs }) => slideWorkMs));
  return [
    compared('slide switch, ms', slides, { what: 'ECharts’ themes', figure: median(others) }, ratio('at most', 1)),
    alone('slide switch, work of the main thread, ms', work, figure('at most', 16)),
  ];
}

/** The ratio is the median of the ratios, each of two figures that were measured one after the other. */
function overlayLines(runs: readonly OverlayRun[]): readonly Line[] {
  const beside = (
    name: string,
    what: string,
    pair: (run: OverlayRun) => [atlas: number, other: number],
    least: number,
  ) =>
    judged({
      name,
      atlas: median(runs.map((run) => pair(run)[0])),
      beside: { what, figure: median(runs.map((run) => pair(run)[1])) },
      ratio: median(runs.map((run) => pair(run)[0] / pair(run)[1])),
      target: ratio('at least', least),
    });
  return [
    beside(
      'speed of 118 circles changed by its slider, frames a second',
      'panned',
      ({ circles }) => [circles.slider.framesPerSecond, circles.panning],
      1,
    ),
    beside(
      'panning with 100 000 points of a file, frames a second',
      'points hidden',
      ({ points }) => [points.shown, points.hidden],
      0.6,
    ),
  ];
}

/** The phases on one thread without a page; then the page as a reader has it. */
function tableLines({ rowCount, parse, resolve, join }: TableTiming, runs: readonly IntakeRun[]): readonly Line[] {
  const middle = (read: (run: IntakeRun) => number) => median(runs.map(read));
  const rows = `table of ${spaced(rowCount)} rows`;
  return [
    alone(`${rows}: parsed, rows a second`, parse, null),
    alone('… its places resolved, rows a second', resolve, null),
    alone('… its figures joined, rows a second', join, null),
    alone(
      '… taken in by the page, until it is on the map, ms',
      middle(({ milliseconds }) => milliseconds),
      figure('at most', 10_000),
    ),
    alone(
      '… the longest task of the page while it is read, ms',
      middle(({ longestTaskMs }) => longestTaskMs),
      figure('at most', 50),
    ),
    alone(
      '… and while it is then shown, with counties that are fetched first, ms',
      middle(({ longestTaskShowingMs }) => longestTaskShowingMs),
      figure('at most', 50),
    ),
    alone(
      '… the most memory of the page and its workers, MB',
      middle(({ mostMegabytes }) => mostMegabytes),
      figure('at most', 1024),
    ),
  ];
}

function unionLines({ exact, turf, turfToExact, coverage }: UnionTimings): readonly Line[] {
  const msOf = (discs: number) => timingOf(exact, discs).medianMs;
  return [
    alone('exact area of the union of 118 circles, ms', msOf(118), figure('at most', 16)),
    alone('… of 10 000 circles, ms', msOf(10_000), figure('at most', 1000)),
    judged({
      name: '… of 1 000 circles, ms (ratio: turf to exact)',
      atlas: msOf(1000),
      beside: { what: 'turf', figure: timingOf(turf, 1000).medianMs },
      ratio: turfToExact,
      target: ratio('at least', 100),
    }),
    ...turf.map(({ discs, relativeDifference }) =>
      alone(
        `area of ${spaced(discs)} circles: turf (as polygons of 64 edges) less exact, %`,
        100 * relativeDifference,
        null,
      ),
    ),
    alone(
      `coverage by ${coverage.discs} circles of districts like Dalian’s, ${spaced(coverage.vertices)} corners, ms`,
      coverage.medianMs,
      null,
    ),
  ];
}

function timingOf<Timing extends { readonly discs: number }>(timings: readonly Timing[], discs: number): Timing {
  const found = timings.find((timing) => timing.discs === discs);
  if (found === undefined) throw new Error(`the union of ${discs} circles was not timed`);
  return found;
}

/** Thousands apart. */
function spaced(value: number): string {
  return value.toLocaleString('en').replaceAll(',', ' ');
}

const ratio = (sense: Target['sense'], value: number): Target => ({ sense, value, of: 'ratio' });
const figure = (sense: Target['sense'], value: number): Target => ({ sense, value, of: 'figure' });
