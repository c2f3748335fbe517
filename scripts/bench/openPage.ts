import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { Sent } from '../staticServer';
import type { Report, Reports } from './reports';

const PATIENCE_MS = 30_000;

/** A page under measurement: its address, and every body sent since the log was last emptied. */
export interface BenchPage {
  readonly address: string;
  readonly sent: Sent[];
}

/**
 * Opens a page, and waits until it has asked for nothing for 700 ms: it may go on loading after its first picture.
 *
 * @returns the probe's report of the first picture.
 */
export async function openPage(page: Page, reports: Reports, { address, sent }: BenchPage): Promise<Report> {
  await page.goto(address, { waitUntil: 'commit' });
  const first = await reports.next('first');
  await page.locator('html[data-ready="true"]').waitFor({ state: 'attached', timeout: PATIENCE_MS });
  for (let before = -1; before !== sent.length; ) {
    before = sent.length;
    await sleep(700);
  }
  return first;
}
