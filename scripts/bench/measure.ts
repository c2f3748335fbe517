import { writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createStaticServer, type Sent } from '../staticServer';
import { buildPages } from './buildPages';
import { type IntakeRun, measureIntake } from './measureIntake';
import { measureOverlays, type OverlayRun } from './measureOverlays';
import { measurePage, type PageRun } from './measurePage';
import { measurePresenting, type PresentingRun } from './measurePresenting';
import type { BenchPage } from './openPage';
import { createPointsFile } from './pointsFile';
import { summarise } from './report';
import { createTableFile } from './tableFile';
import { timePeriods } from './timePeriods';
import { timePortrayal } from './timePortrayal';
import { timeTables } from './timeTables';
import { timeThumbnails } from './timeThumbnails';
import { timeUnion } from './timeUnion';
import { writeReport } from './writeReport';

const POINTS = 100_000;
const TABLE_ROWS = 1_000_000;
const PAN_SECONDS = 3;
/** Of themes and of slides. */
const SWITCHES = 10;

interface MeasureOptions {
  /** Of each page. */
  readonly runs: number;
  /** Where the results are written as JSON too; undefined: nowhere. */
  readonly json: string | undefined;
}

/**
 * Measures the built page beside a page that draws the same boundaries with Apache ECharts, in the same run and in turn
 * (A B A B …), each time in a fresh Chromium as it is on a machine without a GPU, and slides before a room beside the
 * other page's themes; then what overlays cost the map, beside the map without; and the exact area of a union of circles
 * beside turf's. Prints medians and ratios beside their targets. Missing a target is a result; the exit code is 1 only
 * where something could not be measured.
 */
export async function measure(browserPath: string, { runs, json }: MeasureOptions): Promise<void> {
  console.log('Building the pages …');
  const folders = await buildPages();
  console.log('Timing classify and portray …');
  const portrayal = timePortrayal();
  const periods = timePeriods();
  const thumbnails = timeThumbnails();
  console.log('Timing a table of a million rows …');
  const tableFile = createTableFile(TABLE_ROWS);
  const table = timeTables(tableFile);
  console.log('Timing the union of circles, exactly and by turf …');
  const union = timeUnion();

  const atlas = await servePage('atlas', folders.atlas, '#labels=0');
  const inTurn = [atlas, await servePage('echarts', folders.echarts, '')] as const;
  // The first start of a browser reads it from the disk; what it measures is thrown away.
  await measurePage(inTurn[1], browserPath, { themeSwitches: 1, panSeconds: 0.2 });
  const pages: PageRun[] = [];
  const presenting: PresentingRun[] = [];
  for (let run = 1; run <= runs; run += 1)
    for (const page of inTurn) {
      const result = await measurePage(page, browserPath, { themeSwitches: SWITCHES, panSeconds: PAN_SECONDS });
      pages.push(result);
      console.log(`run ${run} of ${runs}  ${describePage(result)}`);
      if (page !== atlas) continue;
      // Beside the other page's themes, as near in time as can be.
      const slides = await measurePresenting(atlas, browserPath, SWITCHES);
      presenting.push(slides);
      console.log(`run ${run} of ${runs}  slides   ${rounded(slides.slideSwitchMs)} ms`);
    }
  const file = createPointsFile(POINTS);
  const overlays: OverlayRun[] = [];
  for (let run = 1; run <= runs; run += 1) {
    const result = await measureOverlays(atlas, browserPath, file, PAN_SECONDS);
    overlays.push(result);
    console.log(`run ${run} of ${runs}  ${describeOverlays(result)}`);
  }

  const intakes: IntakeRun[] = [];
  for (let run = 1; run <= runs; run += 1) {
    const result = await measureIntake(atlas, browserPath, tableFile);
    intakes.push(result);
    console.log(`run ${run} of ${runs}  ${describeIntake(result)}`);
  }

  const measured = { pages, presenting, overlays, intakes, table, portrayal, periods, thumbnails, union };
  const summary = summarise(measured);
  writeReport(summary, runs);
  if (json !== undefined)
    writeFileSync(json, `${JSON.stringify({ date: new Date(), runs, summary, ...measured }, null, 1)}\n`);
  process.exit(0);
}

/** Everything is compressed before the first measurement, as a real server's files would be, and nothing is cached. */
async function servePage(name: BenchPage['name'], folder: string, hash: string): Promise<BenchPage> {
  const sent: Sent[] = [];
  const { server, prepare } = createStaticServer(folder, {
    caching: 'none',
    encodings: ['gzip'],
    onSent: (entry) => sent.push(entry),
  });
  await prepare();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { name, address: `http://127.0.0.1:${port}/${hash}`, sent };
}

function describePage({ page, firstPictureMs, themeSwitchMs, framesPerSecond }: PageRun): string {
  return `${page.padEnd(8)} first picture ${firstPictureMs.toFixed(0)} ms, themes ${rounded(themeSwitchMs)} ms, panning ${framesPerSecond.toFixed(1)} frames/s`;
}

function describeOverlays({ circles: { panning, slider }, points }: OverlayRun): string {
  const [panned, slid, shown, hidden] = [panning, slider.framesPerSecond, points.shown, points.hidden].map((rate) =>
    rate.toFixed(1),
  );
  const steps = slider.stepsPerSecond.toFixed(0);
  return `circles  panning ${panned}, slider ${slid} (${steps} steps/s); points shown ${shown}, hidden ${hidden} frames/s`;
}

function describeIntake({ milliseconds, longestTaskMs, longestTaskShowingMs, mostMegabytes }: IntakeRun): string {
  return `table    taken in and read in ${milliseconds} ms, longest task ${longestTaskMs} ms, then ${longestTaskShowingMs} ms, ${mostMegabytes.toFixed(0)} MB`;
}

function rounded(milliseconds: readonly number[]): string {
  return milliseconds.map((each) => each.toFixed(0)).join(' ');
}
