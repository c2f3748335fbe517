import { setTimeout as sleep } from 'node:timers/promises';
import { type Browser, chromium, type Locator, type Page } from '@playwright/test';
import { LANGUAGES } from '../../src/core/text/text';
import { chromiumFlags } from '../chromium';
import { linkTo, type Subject } from './subjects';

const WINDOW = { width: 960, height: 600 };

/**
 * Of the page, what is pictured: the map with all that lies over it. The list of themes beside it is the same in every
 * picture, and one figure in it would change them all.
 */
const PICTURED = '#map';

/** What the legend says while an overlay is being computed; a test holds them to the page's own phrases. */
export const COMPUTING = { zh: '正在计算…', en: 'Computing…' } as const;

const PATIENCE_MS = 60_000;
const BETWEEN_SHOTS_MS = 400;
/**
 * So many alike in a row are the picture. Borders in detail come from a worker that says nothing of it, so two would
 * sometimes be too few.
 */
const SHOTS_ALIKE = 4;

/** Chromium with the flags of the browser tests; nothing but this machine has an address. */
export function launchChromium(path: string): Promise<Browser> {
  return chromium.launch({
    executablePath: path,
    args: [...chromiumFlags('plain'), '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
}

/**
 * Opens the page in a context of its own and pictures it once its overlays are on the map and it has come to rest.
 *
 * @returns a PNG
 * @throws where the page fails or does not come to rest.
 */
export async function takePicture(browser: Browser, address: string, subject: Subject): Promise<Buffer> {
  const { language, light } = subject;
  const context = await browser.newContext({
    viewport: WINDOW,
    deviceScaleFactor: 1,
    reducedMotion: 'reduce',
    colorScheme: light === 'day' ? 'light' : 'dark',
    locale: LANGUAGES[language].locale,
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    const failure = new Promise<never>((_, reject) => {
      page.once('pageerror', ({ message }) => reject(new Error(`the page failed: ${message}`)));
    });
    return await Promise.race([failure, pictureOf(page, `${address}?map=gl#${linkTo(subject)}`, COMPUTING[language])]);
  } finally {
    await context.close();
  }
}

async function pictureOf(page: Page, address: string, computing: string): Promise<Buffer> {
  await page.goto(address);
  await page.locator('html[data-ready="true"]').waitFor({ state: 'attached' });
  await page.getByText(computing).first().waitFor({ state: 'detached' });
  await page.waitForLoadState('networkidle');
  return pictureAtRest(page.locator(PICTURED));
}

async function pictureAtRest(pictured: Locator): Promise<Buffer> {
  const begun = performance.now();
  let picture = await pictured.screenshot({ animations: 'disabled' });
  let alike = 1;
  while (alike < SHOTS_ALIKE) {
    if (performance.now() - begun > PATIENCE_MS) throw new Error('the page does not come to rest');
    await sleep(BETWEEN_SHOTS_MS);
    const next = await pictured.screenshot({ animations: 'disabled' });
    alike = next.equals(picture) ? alike + 1 : 1;
    picture = next;
  }
  return picture;
}
