import { writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { createStaticServer, type Sent } from '../staticServer.mjs';
import { buildPages } from './buildPages';
import { type BenchPage, measurePage, type PageRun } from './measurePage';
import { summarise, writeReport } from './report';
import { timePortrayal } from './timePortrayal';

/**
 * Measures the built page beside a page that draws the same boundaries with Apache ECharts, in the same run and in turn
 * (A B A B …), each time in a fresh Chromium as it is on a machine without a GPU, and prints medians and ratios beside
 * their targets. Missing a target is a result; the exit code is 1 only where something could not be measured.
 */
export async function bench(browserPath: string, parameters: string[]): Promise<void> {
  const { runs, json } = readOptions(parameters);
  console.log('Building the pages …');
  const folders = await buildPages();
  console.log('Timing classify and portray …');
  const portrayal = timePortrayal();

  const pages = [
    await servePage('atlas', folders.atlas, '#labels=0'),
    await servePage('echarts', folders.echarts, ''),
  ] as const;
  // The first start of a browser reads it from the disk; what it measures is thrown away.
  await measurePage(pages[1], browserPath, { themeSwitches: 1, panSeconds: 0.2 });
  const results: PageRun[] = [];
  for (let run = 1; run <= runs; run += 1)
    for (const page of pages) {
      const result = await measurePage(page, browserPath, { themeSwitches: 10, panSeconds: 3 });
      results.push(result);
      console.log(`run ${run} of ${runs}  ${describeRun(result)}`);
    }

  const summary = summarise(results, portrayal);
  writeReport(summary, runs);
  if (json !== null)
    writeFileSync(json, `${JSON.stringify({ date: new Date(), runs, summary, results, portrayal }, null, 1)}\n`);
  process.exit(0);
}

function readOptions(parameters: string[]): { runs: number; json: string | null } {
  const { values } = parseArgs({
    args: parameters,
    options: { runs: { type: 'string', default: '5' }, json: { type: 'string' } },
  });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1)
    throw new Error(`--runs is ${values.runs}; it takes a whole number from 1 on`);
  return { runs, json: values.json ?? null };
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

function describeRun({ page, firstPictureMs, themeSwitchMs, framesPerSecond }: PageRun): string {
  const switches = themeSwitchMs.map((milliseconds) => milliseconds.toFixed(0)).join(' ');
  return `${page.padEnd(8)} first picture ${firstPictureMs.toFixed(0)} ms, themes ${switches} ms, panning ${framesPerSecond.toFixed(1)} frames/s`;
}
