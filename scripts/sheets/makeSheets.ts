import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium } from '@playwright/test';
import { LANGUAGES, type Language } from '../../src/core/text/text';
import { chromiumFlags } from '../chromium';
import { InputError } from '../commandLine';
import { type ServedPage, servePage } from '../page/servePage';
import { placesWithFigures } from './placesWithFigures';
import { sheetName } from './sheetName';

const PATIENCE_MS = 120_000;

export interface SheetOrder {
  /** Folder of a built site. */
  readonly site: string;
  /** Folder of the sheets. */
  readonly out: string;
  readonly language: Language;
  /** Where the site stands for others, with the slash at its end: sheets lead there; null: they give no link. */
  readonly address: string | null;
}

/**
 * Prints the page of each place that bulletins give figures of, as one PDF; those that are there already are replaced.
 *
 * @param browserPath of a Chromium.
 * @throws InputError where the folder holds no site, or no place has figures.
 */
export async function makeSheets(browserPath: string, order: SheetOrder, print: (line: string) => void): Promise<void> {
  const places = placesWithFigures(await readTables(order.site));
  if (places.length === 0) throw new InputError(`no place in ${order.site} has figures of a bulletin.`);
  await mkdir(order.out, { recursive: true });
  const served = await servePage(order.site);
  let browser: Browser | null = null;
  try {
    browser = await chromium.launch({ executablePath: browserPath, args: chromiumFlags('plain') });
    const context = await browser.newContext({
      locale: LANGUAGES[order.language].locale,
      reducedMotion: 'reduce',
      colorScheme: 'light',
      serviceWorkers: 'block',
    });
    const address = await addressIn(context, served, order.address);
    for (const adcode of places) {
      const { name, pdf } = await sheetOf(context, address, adcode, order.language);
      await writeFile(join(order.out, name), pdf);
      print(name);
    }
  } finally {
    await browser?.close();
    served.close();
  }
}

async function readTables(site: string): Promise<Readonly<Record<string, string | null>>> {
  const file = join(site, 'data', 'record.json');
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) throw new InputError(`${site} holds no site: there is no ${file}. Build one first.`);
  return (JSON.parse(text) as { readonly files: Record<string, string | null> }).files;
}

/** The page believes to stand where it will: each request to that address is answered by this machine. */
async function addressIn(context: BrowserContext, served: ServedPage, address: string | null): Promise<string> {
  if (address === null) return served.address;
  await context.route(
    (url) => url.href.startsWith(address),
    async (route) => {
      const path = route.request().url().slice(address.length);
      await route.fulfill({ response: await route.fetch({ url: `${served.address}${path}` }) });
    },
  );
  return address;
}

async function sheetOf(context: BrowserContext, address: string, adcode: string, language: Language) {
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  try {
    await page.goto(`${address}?place=1&map=2d#area=${adcode}&lang=${language}&light=day`);
    const sheet = page.locator('.place-sheet');
    await sheet.waitFor();
    await page.locator('html[data-ready="true"]').waitFor({ state: 'attached' });
    // Names of counties, and layers, come after the page.
    await page.locator('.place-sheet:not(:has([aria-busy="true"]))').waitFor();
    const heading = sheet.locator('h2').filter({ hasNotText: adcode });
    const name = (await heading.textContent()) ?? adcode;
    return {
      name: sheetName(adcode, name),
      pdf: await page.pdf({ format: 'A4', preferCSSPageSize: true, printBackground: true, tagged: true }),
    };
  } finally {
    await page.close();
  }
}
