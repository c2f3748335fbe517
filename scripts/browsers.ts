/**
 * `npm run browsers`: goes through the page as a reader does in Chromium, Firefox and WebKit, with the map on a 2D canvas
 * and with WebGL; on Debian as root installs what is missing. Ends with 1 where a step failed or a browser could not be had.
 */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { BROWSER_TITLES, findParts, missingPackages, whyMissing } from './browsers/browserParts';
import { startScreen } from './browsers/drivers/startScreen';
import { goJourney } from './browsers/goJourney';
import { JOURNEY } from './browsers/journey/runJourney';
import { readBrowserOptions } from './browsers/readBrowserOptions';
import { haveAllPassed, type JourneyResult, resultTable } from './browsers/resultTable';
import { endWithSignals, ROOT } from './command';
import { runCommand } from './commandLine';
import { installOnDebian } from './debianPackages';
import { buildPage } from './page/servePage';

const CACHE = join(ROOT, '.cache', 'browsers');
const BUILT_FOLDER = join(CACHE, 'page');

async function main(): Promise<number> {
  const { browsers, maps } = readBrowserOptions();
  endWithSignals();
  await installOnDebian(missingPackages(browsers, findParts()));
  const found = findParts();
  for (const browser of browsers) {
    const missing = whyMissing(browser, found);
    if (missing !== null) console.log(`${BROWSER_TITLES[browser]} cannot be had: ${missing}`);
  }
  await rm(CACHE, { recursive: true, force: true });
  console.log('Building the page …');
  await buildPage(BUILT_FOLDER);
  const screen = found.screen === undefined ? null : await startScreen(found.screen);
  const results: JourneyResult[] = [];
  try {
    const surroundings = { found, display: screen?.display ?? '', folder: BUILT_FOLDER };
    for (const browser of browsers) for (const map of maps) results.push(await goJourney(browser, map, surroundings));
  } finally {
    await screen?.end();
  }
  const names = JOURNEY.map(({ name }) => name);
  console.log(`\n${resultTable(names, results)}`);
  const passed = haveAllPassed(results);
  console.log(passed ? 'All passed.' : 'NOT all passed.');
  return passed ? 0 : 1;
}

await runCommand('browsers', '[--only chromium,firefox,webkit] [--map 2d,gl]', main);
