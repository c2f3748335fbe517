import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium, type Page } from '@playwright/test';
import { chromiumFlags } from '../chromium.mjs';
import type { Sent } from '../staticServer.mjs';
import { measurePanning } from './measurePanning';

const WINDOW = { width: 1280, height: 800 };
const PATIENCE_MS = 30_000;

/** A page under measurement: its address, and every body sent since the log was last emptied. */
export interface BenchPage {
  readonly name: 'atlas' | 'echarts';
  readonly address: string;
  readonly sent: Sent[];
}

/** What one cold load of a page showed. Bytes are bodies over the wire, gzip. */
export interface PageRun {
  readonly page: BenchPage['name'];
  readonly browser: string;
  /** From the start of the navigation until the first choropleth was on the screen. */
  readonly firstPictureMs: number;
  /** From the handler of the key until the new theme was on the screen, for each switch. */
  readonly themeSwitchMs: readonly number[];
  /** Frames of a drag in which the map moved and the compositor drew it, a second. */
  readonly framesPerSecond: number;
  readonly bytesBeforeFirstPicture: number;
  readonly bytesInAll: number;
}

interface Extent {
  readonly themeSwitches: number;
  readonly panSeconds: number;
}

/** Loads a page in a fresh browser, switches its themes by key, and drags its map. Throws where the page fails. */
export async function measurePage(target: BenchPage, browserPath: string, extent: Extent): Promise<PageRun> {
  const browser = await chromium.launch({ executablePath: browserPath, args: chromiumFlags('plain') });
  try {
    const page = await browser.newPage({ viewport: WINDOW, deviceScaleFactor: 1 });
    const reports = await followReports(page);
    await sleep(700); // the browser is still starting
    target.sent.length = 0;

    await page.goto(target.address, { waitUntil: 'commit' });
    const first = await reports.next('first');
    const bytesBeforeFirstPicture = sumBytes(target.sent.filter(({ at }) => at <= first.at));
    await page.locator('html[data-ready="true"]').waitFor({ state: 'attached', timeout: PATIENCE_MS });
    await untilQuiet(target);

    const themeSwitchMs: number[] = [];
    for (let count = 0; count < extent.themeSwitches; count += 1) {
      const report = reports.next('theme');
      await page.keyboard.press('PageDown');
      themeSwitchMs.push((await report).milliseconds);
      await sleep(250);
    }
    await sleep(500);
    const framesPerSecond = await measurePanning(page, WINDOW, extent.panSeconds);
    return {
      page: target.name,
      browser: browser.version(),
      firstPictureMs: first.milliseconds,
      themeSwitchMs,
      framesPerSecond,
      bytesBeforeFirstPicture,
      bytesInAll: sumBytes(target.sent),
    };
  } finally {
    await browser.close();
  }
}

interface Report {
  readonly kind: 'first' | 'theme';
  readonly milliseconds: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** The probe's reports in their order; an exception of the page ends the wait for one. */
async function followReports(page: Page): Promise<{ next(kind: Report['kind']): Promise<Report> }> {
  const arrived: Report[] = [];
  const failures: string[] = [];
  page.on('pageerror', (error) => failures.push(error.message));
  page.on('crash', () => failures.push('the page crashed'));
  await page.exposeFunction('atlasProbeReport', (report: Report) => {
    arrived.push(report);
  });
  await page.addInitScript({ path: join(import.meta.dirname, 'probe.js') });
  return {
    async next(kind) {
      const deadline = Date.now() + PATIENCE_MS;
      for (;;) {
        const index = arrived.findIndex((report) => report.kind === kind);
        const [report] = index < 0 ? [] : arrived.splice(index, 1);
        if (report !== undefined) return report;
        if (failures.length > 0) throw new Error(`${page.url()} failed: ${failures.join('; ')}`);
        if (Date.now() > deadline) throw new Error(`${page.url()} painted no ${kind} picture within ${PATIENCE_MS} ms`);
        await sleep(5);
      }
    },
  };
}

/** A page may go on loading after its first picture: waits until it has asked for nothing for 700 ms. */
async function untilQuiet({ sent }: BenchPage): Promise<void> {
  for (let before = -1; before !== sent.length; ) {
    before = sent.length;
    await sleep(700);
  }
}

function sumBytes(entries: BenchPage['sent']): number {
  return entries.reduce((sum, { bytes }) => sum + bytes, 0);
}
