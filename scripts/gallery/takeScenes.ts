import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext } from '@playwright/test';
import { LANGUAGES } from '../../src/core/text/text';
import { addressOf, isPrinted, type Scene } from './scenes';

const PATIENCE_MS = 90_000;
/** Flights, figures that are computed, and borders in detail have come by then. */
const REST_MS = 3_500;
/** As wide as a picture is kept; larger windows are made smaller. */
const MOST_PIXELS = 1024;
const JPEG_QUALITY = 85;

/** Pictures scenes into a folder, as JPEG: photographs of a page are many, and none is compared by its pixels. A scene that fails is named, and the others are pictured all the same. */
export async function takeScenes(
  browser: Browser,
  address: string,
  folder: string,
  scenes: readonly Scene[],
): Promise<boolean> {
  await mkdir(folder, { recursive: true });
  let isWhole = true;
  for (const scene of scenes) {
    const context = await openContext(browser, scene);
    try {
      await writeFile(join(folder, `${scene.name}.jpg`), await pictureOf(context, address, scene));
      console.log(`${scene.name} taken`);
    } catch (error) {
      isWhole = false;
      console.log(`${scene.name} NOT TAKEN: ${error instanceof Error ? error.message.split('\n', 1)[0] : error}`);
    } finally {
      await context.close();
    }
  }
  return isWhole;
}

function openContext(browser: Browser, { window, light, language }: Scene): Promise<BrowserContext> {
  return browser.newContext({
    viewport: window,
    reducedMotion: 'reduce',
    colorScheme: light === 'day' ? 'light' : 'dark',
    locale: LANGUAGES[language].locale,
    serviceWorkers: 'block',
  });
}

async function pictureOf(context: BrowserContext, address: string, scene: Scene): Promise<Buffer> {
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  await page.goto(`${address}${addressOf(scene)}`);
  await page.locator('html[data-ready="true"]').waitFor({ state: 'attached' });
  await page.waitForTimeout(REST_MS);
  await scene.act?.(page);
  if (isPrinted(scene)) {
    await page.emulateMedia({ media: 'print' });
    // The page lays itself out for paper once it hears of it.
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  }
  await page.waitForTimeout(REST_MS);
  const picture = await page.screenshot({ animations: 'disabled' });
  return makeSmaller(context, picture, scene);
}

/** By the browser, which scales pictures well. */
async function makeSmaller(context: BrowserContext, picture: Buffer, { window }: Scene): Promise<Buffer> {
  const share = Math.min(1, MOST_PIXELS / window.width);
  const [width, height] = [Math.round(window.width * share), Math.round(window.height * share)];
  const page = await context.newPage();
  await page.setViewportSize({ width, height });
  const url = `data:image/png;base64,${picture.toString('base64')}`;
  await page.setContent(`<body style="margin:0"><img src="${url}" style="display:block;width:100%;height:100%">`);
  await page.locator('img').evaluate((image: HTMLImageElement) => image.decode());
  return page.screenshot({ type: 'jpeg', quality: JPEG_QUALITY });
}
