import type { Graphics } from '../freshBrowser';
import { alone, figure, type Line, type Pair, paired, ratio, size, type Target } from '../line';
import { measurePage, type PageRun } from '../measurePage';
import { measurePresenting, type PresentingRun } from '../measurePresenting';
import type { BenchPage } from '../openPage';
import { type Part, repeat, rounded, withWebGl } from '../part';
import { median } from '../statistics';

const KILOBYTE = 1024;
/** Of themes and of slides. */
const SWITCHES = 10;

/** Two pages loaded one after the other. */
interface Both {
  readonly atlas: PageRun;
  readonly echarts: PageRun;
}

/** All loads of one run. */
export interface PageRound {
  /** As the browser is on a machine without a graphics card. */
  readonly plain: Both;
  /** The atlas there with its map drawn by WebGL all the same. */
  readonly webGl: PageRun;
  readonly slides: PresentingRun;
  /** Where the browser has no WebGL at all. */
  readonly none: Both;
  /** Where it rasters everything, canvases too, by a graphics card that is computed. */
  readonly swiftshader: Both;
}

/** Loads the pages and switches their themes, and the atlas's slides. */
export const pagePart: Part = async (setting) => {
  const { atlas, echarts } = await setting.pages();
  const load = (page: BenchPage, graphics: Graphics, themeSwitches = SWITCHES) =>
    measurePage(page, { browserPath: setting.browserPath, graphics }, themeSwitches);
  const both = async (graphics: Graphics): Promise<Both> => ({
    echarts: await load(echarts, graphics),
    atlas: await load(atlas, graphics),
  });
  // The first start of a browser reads it from the disk; what it measures is thrown away.
  await load(echarts, 'plain', 1);
  const round = async (): Promise<PageRound> => ({
    plain: await both('plain'),
    // Beside the other page's themes, as near in time as can be.
    slides: await measurePresenting(atlas, setting.browserPath, SWITCHES),
    webGl: await load(withWebGl(atlas), 'plain'),
    none: await both('none'),
    swiftshader: await both('swiftshader'),
  });
  const rounds = await repeat(setting, round, tell);
  return { lines: pageLines(rounds), measured: rounds };
};

export function pageLines(rounds: readonly PageRound[]): readonly Line[] {
  const beside = (name: string, target: Target, what: string, pairOf: (round: PageRound) => Pair) =>
    paired(name, what, rounds.map(pairOf), target);
  const kilobytes = (name: string, most: number, read: (round: PageRound) => number) =>
    size(name, median(rounds.map(read)) / KILOBYTE, figure('at most', most));
  const longest = (name: string, read: (round: PageRound) => PageRun) =>
    alone(name, median(rounds.map((round) => read(round).longestTaskMs)), figure('at most', 50));
  const first = ({ atlas, echarts }: Both): Pair => [atlas.firstPictureMs, echarts.firstPictureMs];
  const theme = ({ atlas, echarts }: Both): Pair => [median(atlas.themeSwitchMs), median(echarts.themeSwitchMs)];
  const withEcharts = ({ webGl, plain }: PageRound): Both => ({ atlas: webGl, echarts: plain.echarts });
  const most = (value: number) => ratio('at most', value);
  return [
    beside('first picture, ms', most(0.8), 'ECharts', ({ plain }) => first(plain)),
    beside('first picture, map by WebGL, ms', most(0.8), 'ECharts', (round) => first(withEcharts(round))),
    beside('first picture, WebGL missing altogether, ms', most(0.8), 'ECharts', ({ none }) => first(none)),
    beside('theme switch, ms', most(0.4), 'ECharts', ({ plain }) => theme(plain)),
    beside('theme switch, map by WebGL, ms', most(0.6), 'ECharts', (round) => theme(withEcharts(round))),
    beside('theme switch, all rastered by SwiftShader, ms', most(0.3), 'ECharts', ({ swiftshader }) =>
      theme(swiftshader),
    ),
    beside('slide switch, ms', most(1), 'ECharts’ themes', ({ slides, plain }) => [
      median(slides.slideSwitchMs),
      median(plain.echarts.themeSwitchMs),
    ]),
    alone(
      '… work of the main thread until it is shown, ms',
      median(rounds.flatMap(({ slides }) => slides.slideWorkMs)),
      figure('at most', 16),
    ),
    kilobytes('kB gzip before the first picture', 60, ({ plain }) => plain.atlas.bytesBeforeFirstPicture),
    kilobytes('kB gzip in all, on a canvas', 350, ({ plain }) => plain.atlas.bytesInAll),
    kilobytes('kB gzip in all, with WebGL', 850, ({ webGl }) => webGl.bytesInAll),
    size('kB gzip in all, ECharts', median(rounds.map(({ plain }) => plain.echarts.bytesInAll)) / KILOBYTE, null),
    longest('longest task in the 5 s after the first picture, ms (0: none above 50)', ({ plain }) => plain.atlas),
    longest('… with the map by WebGL, ms', ({ webGl }) => webGl),
  ];
}

function tell({ plain, webGl, slides, none, swiftshader }: PageRound): string {
  const each = (name: string, { firstPictureMs, themeSwitchMs, longestTaskMs }: PageRun) =>
    `\n  ${name.padEnd(22)} first picture ${rounded([firstPictureMs])} ms, themes ${rounded(themeSwitchMs)} ms, longest task ${rounded([longestTaskMs])} ms`;
  return [
    each('ECharts', plain.echarts),
    each('atlas', plain.atlas),
    each('atlas, WebGL', webGl),
    `\n  ${'atlas’s slides'.padEnd(22)} ${rounded(slides.slideSwitchMs)} ms`,
    each('ECharts, no WebGL', none.echarts),
    each('atlas, no WebGL', none.atlas),
    each('ECharts, SwiftShader', swiftshader.echarts),
    each('atlas, SwiftShader', swiftshader.atlas),
  ].join('');
}
