import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inFreshBrowser } from './freshBrowser';
import { type BenchPage, openPage } from './openPage';
import { rendererKilobytes } from './rendererKilobytes';
import type { TableFile } from './tableFile';

const PATIENCE_MS = 180_000;
/** Until the camera has arrived and the counties have come. */
const SHOWING_MS = 3000;

/** A large table taken in by the page, until its figures are on the map. */
export interface IntakeRun {
  readonly milliseconds: number;
  /** The longest task of the page's main thread meanwhile. */
  readonly longestTaskMs: number;
  /** The same while it is then shown: the map flies to it, and draws counties that it has to fetch first. */
  readonly longestTaskShowingMs: number;
  /** The most memory that the page's process held, its workers included. */
  readonly mostMegabytes: number;
}

/** Opens the atlas in a fresh browser and gives it the file. Throws where its figures do not come. */
export async function measureIntake(
  atlas: BenchPage,
  browserPath: string,
  { name, csv }: TableFile,
): Promise<IntakeRun> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-'));
  const path = join(folder, name);
  writeFileSync(path, csv);
  try {
    return await takeIn(atlas, browserPath, path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function takeIn(atlas: BenchPage, browserPath: string, path: string): Promise<IntakeRun> {
  return inFreshBrowser({ browserPath }, async (page, reports) => {
    await openPage(page, reports, atlas);
    await page.getByRole('button', { name: /^(数据|Data)$/ }).click();
    const chooser = page.locator('.add-table input[type=file]');
    await chooser.waitFor({ state: 'attached' });
    await page.evaluate(followTasks);
    const begun = Date.now();
    await chooser.setInputFiles(path);
    await page.locator('.table-section[aria-busy="false"] .table-section__summary').waitFor({ timeout: PATIENCE_MS });
    const milliseconds = Date.now() - begun;
    await sleep(SHOWING_MS);
    const { tasks, readAt } = await page.evaluate(() => {
      const { tasks: all, readAt: at } = window as unknown as Followed;
      return { tasks: all, readAt: at };
    });
    const longest = (those: readonly LongTask[]) => Math.max(0, ...those.map(({ duration }) => duration));
    return {
      milliseconds,
      longestTaskMs: longest(tasks.filter(({ startTime }) => startTime < readAt)),
      longestTaskShowingMs: longest(tasks.filter(({ startTime }) => startTime >= readAt)),
      mostMegabytes: (await rendererKilobytes(page, 'VmHWM')) / 1024,
    };
  });
}

interface LongTask {
  readonly startTime: number;
  readonly duration: number;
}

interface Followed {
  tasks: LongTask[];
  /** When the panel said that the table is read. */
  readAt: number;
}

/** Tasks of more than 50 ms, which browsers report, and when the table was read. */
function followTasks(): void {
  const told = window as unknown as Followed;
  told.tasks = [];
  told.readAt = Number.POSITIVE_INFINITY;
  new MutationObserver((_, observer) => {
    if (document.querySelector('.table-section__summary') === null) return;
    told.readAt = performance.now();
    observer.disconnect();
  }).observe(document.body, { childList: true, subtree: true });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) told.tasks.push({ startTime, duration });
  }).observe({ type: 'longtask' });
}
