import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { inFreshBrowser, type WindowSize } from '../freshBrowser';
import { figure, type Line, type Pair, paired } from '../line';
import { measurePanning } from '../measurePanning';
import { type BenchPage, openPage } from '../openPage';
import { linked, type Part, repeat, withWebGl } from '../part';

const PATIENCE_MS = 60_000;
const PAN_SECONDS = 3;
/** Until what was set going has ended. */
const CALM_MS = 2500;
const LARGE: WindowSize = { width: 1920, height: 1080 };
/** All that the atlas has: those of the provinces that bulletins were published in. */
const COUNTIES = 'level=county&theme=land-area&lang=en';

/** Frames a second of one run. */
export interface PanningRound {
  readonly echarts: number;
  readonly canvas: number;
  readonly webGl: number;
  readonly large: { readonly echarts: number; readonly canvas: number };
  /** On a canvas. */
  readonly counties: number;
}

/** Drags the map of each page, each in a fresh browser. */
export const panningPart: Part = async (setting) => {
  const { atlas, echarts } = await setting.pages();
  const pan = (target: BenchPage, size?: WindowSize, until?: (page: Page) => Promise<void>) =>
    inFreshBrowser({ browserPath: setting.browserPath, size }, async (page, reports) => {
      await openPage(page, reports, target);
      await until?.(page);
      await sleep(CALM_MS);
      return measurePanning(page, PAN_SECONDS);
    });
  const round = async (): Promise<PanningRound> => ({
    echarts: await pan(echarts),
    canvas: await pan(atlas),
    webGl: await pan(withWebGl(atlas)),
    large: { echarts: await pan(echarts, LARGE), canvas: await pan(atlas, LARGE) },
    counties: await pan(linked(atlas, COUNTIES), undefined, waitForCounties),
  });
  const rounds = await repeat(setting, round, tell);
  return { lines: panningLines(rounds), measured: rounds };
};

export function panningLines(rounds: readonly PanningRound[]): readonly Line[] {
  const beside = (name: string, what: string, least: number | null, pairOf: (round: PanningRound) => Pair) =>
    paired(name, what, rounds.map(pairOf), least === null ? null : figure('at least', least));
  return [
    beside('panning, frames a second', 'ECharts', 55, ({ canvas, echarts }) => [canvas, echarts]),
    beside('panning at 1920 × 1080, frames a second', 'ECharts', 55, ({ large }) => [large.canvas, large.echarts]),
    beside('panning all counties, frames a second', 'prefectures', 45, ({ counties, canvas }) => [counties, canvas]),
    {
      ...beside('panning, map by WebGL, frames a second', 'ECharts', null, ({ webGl, echarts }) => [webGl, echarts]),
      watched: null,
    },
  ];
}

/** Until the legend counts each of them; before they have come, it counts the fewer prefectures. */
async function waitForCounties(page: Page): Promise<void> {
  const legend = page.locator('.legend').filter({ hasText: /([5-9]\d\d|\d,\d{3}) of \1 areas/ });
  await legend.first().waitFor({ state: 'attached', timeout: PATIENCE_MS });
}

function tell({ echarts, canvas, webGl, large, counties }: PanningRound): string {
  const [one, two, three, four, five, six] = [echarts, canvas, webGl, large.echarts, large.canvas, counties].map(
    (rate) => rate.toFixed(1),
  );
  return `frames/s: ECharts ${one}, canvas ${two}, WebGL ${three}; large ECharts ${four}, canvas ${five}; counties ${six}`;
}
