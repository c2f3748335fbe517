import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium, type Page } from '@playwright/test';
import { chromiumFlags } from '../chromium';
import type { Sent } from '../staticServer';

const WINDOW = { width: 1280, height: 800 };
const PATIENCE_MS = 30_000;

/** A page under measurement: its address, and every body sent since the log was last emptied. */
export interface BenchPage {
  readonly name: 'atlas' | 'echarts';
  readonly address: string;
  readonly sent: Sent[];
}

/** What the probe in the page tells. */
export interface Report {
  readonly kind: 'first' | 'theme' | 'slide';
  readonly milliseconds: number;
  /** What of a switch the page's main thread worked; 0 for the first picture. */
  readonly workMilliseconds: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** The probe's reports in their order; an exception of the page ends the wait for one. */
export interface Reports {
  next(kind: Report['kind']): Promise<Report>;
}

/** Runs a task in an empty page, with the probe in it, of a browser that was started for it alone. */
export async function inFreshBrowser<Result>(
  browserPath: string,
  task: (page: Page, reports: Reports) => Promise<Result>,
): Promise<Result> {
  const browser = await chromium.launch({ executablePath: browserPath, args: chromiumFlags('plain') });
  try {
    // What a service worker fetches is for later visits: without one, only what the page itself asks for is measured.
    const page = await browser.newPage({ viewport: WINDOW, deviceScaleFactor: 1, serviceWorkers: 'block' });
    const reports = await followReports(page);
    await sleep(700); // the browser is still starting
    return await task(page, reports);
  } finally {
    await browser.close();
  }
}

/**
 * Opens an address, and waits until the page has asked for nothing for 700 ms: it may go on loading after its first
 * picture.
 *
 * @param sent what the page's server has sent.
 * @returns the probe's report of the first picture.
 */
export async function openPage(page: Page, reports: Reports, address: string, sent: readonly Sent[]): Promise<Report> {
  await page.goto(address, { waitUntil: 'commit' });
  const first = await reports.next('first');
  await page.locator('html[data-ready="true"]').waitFor({ state: 'attached', timeout: PATIENCE_MS });
  for (let before = -1; before !== sent.length; ) {
    before = sent.length;
    await sleep(700);
  }
  return first;
}

async function followReports(page: Page): Promise<Reports> {
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
