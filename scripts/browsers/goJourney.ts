import { join } from 'node:path';
import { reasonOf } from '../../src/core/text/reasonOf';
import { ROOT } from '../command';
import { type ServedPage, servePage } from '../page/servePage';
import { BROWSER_TITLES, type BrowserName, type FoundParts, whyMissing } from './browserParts';
import { AtlasTour, type MapKind } from './journey/atlasTour';
import { runJourney } from './journey/runJourney';
import { openBrowser } from './openBrowser';
import { type JourneyResult, stepLine } from './resultTable';

/** Windows as they stood when a step failed; git-ignored. */
const PICTURES = join(ROOT, '.cache', 'browsers');

interface Surroundings {
  readonly found: FoundParts;
  /** Of the screen for browsers that need one; empty where none of them is had. */
  readonly display: string;
  /** The built page. */
  readonly folder: string;
}

/** Goes one journey in a browser and on an origin of its own, with a line for each step. */
export async function goJourney(
  browser: BrowserName,
  map: MapKind,
  { found, display, folder }: Surroundings,
): Promise<JourneyResult> {
  const title = `${BROWSER_TITLES[browser]} ${map}`;
  const begun = performance.now();
  const missing = whyMissing(browser, found);
  if (missing !== null) return notGone(title, missing);
  let served = await servePage(folder);
  const { address } = served;
  try {
    const page = await openBrowser(browser, found, display);
    try {
      const network = {
        cut: () => served.close(),
        async mend() {
          served = await serveAgain(folder, address);
        },
      };
      const outcomes = await runJourney(
        new AtlasTour(page, map, address, network),
        { folder: PICTURES, prefix: title.replace(' ', '-').toLowerCase() },
        ({ name }, outcome) => console.log(stepLine(title, name, outcome)),
      );
      const seconds = (performance.now() - begun) / 1000;
      return { title, version: page.version, seconds, outcomes, missing: null };
    } finally {
      await page.close();
    }
  } catch (error) {
    return notGone(title, `the browser broke off: ${reasonOf(error)}`);
  } finally {
    served.close();
  }
}

function notGone(title: string, missing: string): JourneyResult {
  console.log(`${title}: NOT TRIED: ${missing}`);
  return { title, version: '', seconds: 0, outcomes: [], missing };
}

function serveAgain(folder: string, address: string): Promise<ServedPage> {
  return servePage(folder, Number(new URL(address).port));
}
