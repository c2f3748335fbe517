import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '@playwright/test';

const PATIENCE_MS = 30_000;

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

/** Puts the probe into a page that is still empty. */
export async function followReports(page: Page): Promise<Reports> {
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
