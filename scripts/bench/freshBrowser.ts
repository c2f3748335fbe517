import { setTimeout as sleep } from 'node:timers/promises';
import { chromium, type Page } from '@playwright/test';
import { chromiumFlags } from '../chromium';
import { followReports, type Reports } from './reports';

export interface WindowSize {
  readonly width: number;
  readonly height: number;
}

const USUAL: WindowSize = { width: 1280, height: 800 };

export type Graphics = 'plain' | 'none' | 'swiftshader';

/** What a page is measured in. */
export interface Surroundings {
  readonly browserPath: string;
  /** See `chromiumFlags`; `plain` where nothing is said. */
  readonly graphics?: Graphics;
  readonly size?: WindowSize | undefined;
  /**
   * What a service worker fetches is for later visits: without one, as where nothing is said, only what the page itself
   * asks for is measured.
   */
  readonly hasServiceWorker?: boolean;
}

/** Runs a task in an empty page, with the probe in it, of a browser that was started for it alone. */
export async function inFreshBrowser<Result>(
  { browserPath, graphics = 'plain', size = USUAL, hasServiceWorker = false }: Surroundings,
  task: (page: Page, reports: Reports) => Promise<Result>,
): Promise<Result> {
  const browser = await chromium.launch({ executablePath: browserPath, args: chromiumFlags(graphics) });
  try {
    const serviceWorkers = hasServiceWorker ? 'allow' : 'block';
    const page = await browser.newPage({ viewport: size, deviceScaleFactor: 1, serviceWorkers });
    const reports = await followReports(page);
    await sleep(700); // the browser is still starting
    return await task(page, reports);
  } finally {
    await browser.close();
  }
}
