import { setTimeout as sleep } from 'node:timers/promises';
import { inFreshBrowser } from './freshBrowser';
import { measurePanning } from './measurePanning';
import { measureSlider, type SliderRun } from './measureSlider';
import { type BenchPage, openPage } from './openPage';
import { linked } from './part';
import type { PointsFile } from './pointsFile';

const PATIENCE_MS = 60_000;
/** Until the camera has arrived, and what else was set going has ended. */
const CALM_MS = 2500;

/** What overlays cost the map. */
export interface OverlayRun {
  /** With the circles of Dalian: frames a second while the map is panned, while their speed is changed, and panned without. */
  readonly circles: { readonly panning: number; readonly slider: SliderRun; readonly hidden: number };
  /** Frames a second of panning the same view with the points of a file, and with them hidden. */
  readonly points: { readonly shown: number; readonly hidden: number };
}

/** Opens the atlas twice, each time in a fresh browser. Throws where the page fails. */
export async function measureOverlays(
  atlas: BenchPage,
  browserPath: string,
  file: PointsFile,
  seconds: number,
): Promise<OverlayRun> {
  return {
    circles: await measureCircles(atlas, browserPath, seconds),
    points: await measurePoints(atlas, browserPath, file, seconds),
  };
}

function measureCircles(atlas: BenchPage, browserPath: string, seconds: number): Promise<OverlayRun['circles']> {
  return inFreshBrowser({ browserPath }, async (page, reports) => {
    await openPage(page, reports, linked(atlas, 'theme=dalian-circles'));
    const slider = page.getByRole('slider', { name: /出警车速|Speed of response/ });
    await slider.waitFor({ timeout: PATIENCE_MS });
    await sleep(CALM_MS);
    const panning = await measurePanning(page, seconds);
    await sleep(CALM_MS);
    const sliding = await measureSlider(page, slider, seconds);
    await page.locator('[data-shown] input[type=checkbox]').first().uncheck();
    await sleep(CALM_MS);
    return { panning, slider: sliding, hidden: await measurePanning(page, seconds) };
  });
}

/** The page takes the reader to where the points lie; both are measured there. */
function measurePoints(
  atlas: BenchPage,
  browserPath: string,
  { name, csv, count }: PointsFile,
  seconds: number,
): Promise<OverlayRun['points']> {
  return inFreshBrowser({ browserPath }, async (page, reports) => {
    await openPage(page, reports, atlas);
    const buffer = Buffer.from(csv);
    await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer });
    const grouped = count.toLocaleString('en');
    const inLegend = page.getByText(new RegExp(`图上 ${grouped}|${grouped} on the map`)).first();
    await inLegend.waitFor({ state: 'attached', timeout: PATIENCE_MS });
    await sleep(CALM_MS);
    const shown = await measurePanning(page, seconds);
    await page.getByRole('checkbox', { name }).first().uncheck();
    await sleep(CALM_MS);
    return { shown, hidden: await measurePanning(page, seconds) };
  });
}
