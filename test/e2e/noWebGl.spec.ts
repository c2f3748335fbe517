import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { findChromium } from '../../scripts/chromium';
import { project } from '../../src/core/geometry/mercator';
import type { Position } from '../../src/core/geometry/position';
import type { View } from '../../src/core/geometry/view';
import { AtlasPage, phrase } from './atlasPage';
import { browserFlags } from './browserFlags';
import { expect, expectAccessible, test } from './fixtures';
import { classColours, lookAt, takeMapPicture, viewIn, viewLink } from './mapPicture';
import { difference, type Rgb, readPng } from './picture';
import { areaOf, readBoundaries, readPublishedRecord } from './publishedData';
import { readStory, StagePage } from './stagePage';
import { TablesPage } from './tablesPage';

const browser = findChromium();

// A browser of its own: without a graphics card, and without WebGL in software.
test.use({
  launchOptions: { ...(browser.ok ? { executablePath: browser.path } : {}), args: browserFlags('none') },
  surface: null,
  contextOptions: { reducedMotion: 'reduce' },
  viewport: { width: 1280, height: 800 },
});

const boundaries = readBoundaries();
const dalian = areaOf(boundaries, '210200').labelPoint;
const start = lookAt(121, 38.2, 5.2);

test('without WebGL the whole journey is made on a canvas, and neither MapLibre nor deck.gl is fetched', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  const atlas = new AtlasPage(page);
  await atlas.open(`${viewLink(start)}&light=day`);
  expect(await page.evaluate(() => document.createElement('canvas').getContext('webgl2'))).toBeNull();

  await test.step('the map stands, and nothing had to be told', async () => {
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(atlas.canvas).toBeVisible();
    await expect(atlas.sketch).toHaveCount(0);
    await expectAccessible(page);
  });
  await test.step('dragged and zoomed, it goes where the hand takes it', () => moveAbout(atlas));
  await test.step('themes are switched, and the map follows', () => switchThemes(atlas));
  await test.step('the table works as ever', () => readTable(atlas));
  await test.step('a picture is saved', () => savePicture(atlas));
  await test.step('the story is presented by keys', () => presentStory(atlas));

  expect(fetched.filter((address) => /webGlSurface|maplibre|tessellate|deck/i.test(address))).toEqual([]);
});

test('without WebGL a table of the reader’s own stands on the map', async ({ page }) => {
  const own = new TablesPage(page);
  await own.open(`${viewLink(start)}&light=day&labels=0`);
  await own.give({ name: '2024年案件.csv', content: '城市,发案\n大连市,12\n沈阳市,34\n' });
  await expect(own.atlas.legendTitle).toHaveText('发案');
  await expect.poll(async () => (await own.coverage())[1]).toBe('2');
  await own.atlas.showMap();
  const link = own.atlas.link();
  link.delete('view');
  link.set('symbol', 'fill');
  await own.atlas.follow(`${link}&${viewLink(start)}`);
  await expectClassColour(own.atlas, dalian);
});

/** Where a position stands in the window. */
async function pointOf(atlas: AtlasPage, view: View, position: Position): Promise<readonly [x: number, y: number]> {
  const box = await atlas.map.boundingBox();
  if (box === null) throw new Error('pointOf: the map is not on the page');
  const [x, y] = project(view, { widthPixels: box.width, heightPixels: box.height })(position);
  return [box.x + x, box.y + y];
}

async function moveAbout(atlas: AtlasPage): Promise<void> {
  const { page } = atlas;
  const view = () => viewIn(atlas.link()) ?? start;
  const before = await pointOf(atlas, start, dalian);
  await page.mouse.click(...before);
  await expect(atlas.cardTitle).toHaveText('大连市');
  await page.keyboard.press('Escape');
  await expect(atlas.card).toHaveCount(0);

  await page.mouse.move(...before);
  await page.mouse.down();
  await page.mouse.move(before[0] - 100, before[1] + 30, { steps: 6 });
  // At rest, so that it does not glide on.
  await page.waitForTimeout(250);
  await page.mouse.up();
  await expect.poll(view).not.toEqual(start);
  const dragged = view();
  const [x, y] = await pointOf(atlas, dragged, dalian);
  expect(Math.hypot(x - (before[0] - 100), y - (before[1] + 30)), 'to what a link rounds to').toBeLessThan(3);

  await page.mouse.move(x, y);
  await page.mouse.wheel(0, -400);
  await expect.poll(() => view().zoom).toBeGreaterThan(dragged.zoom + 0.3);
}

async function switchThemes(atlas: AtlasPage): Promise<void> {
  await atlas.theme('常住人口').click();
  await expect(atlas.legendTitle).toHaveText('常住人口');
  await atlas.page.goBack();
  await expect(atlas.legendTitle).toHaveText('电信网络诈骗发案');
  for (const [theme, title] of [
    ['land-area', '面积'],
    ['fraud-cases', '电信网络诈骗发案'],
  ] as const) {
    await atlas.follow(`theme=${theme}&${viewLink(start)}&light=day&labels=0`);
    await expect(atlas.legendTitle).toHaveText(title);
    await expectClassColour(atlas, dalian);
  }
}

/** Waits until a place on the map of the start has the colour of one of the classes. */
async function expectClassColour(atlas: AtlasPage, place: Position): Promise<void> {
  await expect
    .poll(async () => {
      const colours = await classColours(atlas.legendClasses);
      const picture = await takeMapPicture(atlas, start);
      const shown = picture.at(...picture.pixelOf(place));
      return Math.min(...colours.map((colour) => difference(shown, colour)));
    })
    .toBeLessThan(4);
}

async function readTable(atlas: AtlasPage): Promise<void> {
  await atlas.showTable();
  await expect(atlas.tableRows).toHaveCount(2);
  await atlas.tableRows.getByRole('button', { name: '大连市' }).click();
  await expect(atlas.cardTitle).toHaveText('大连市');
  await atlas.card.press('Escape');
  await atlas.theme('常住人口').click();
  await expect(atlas.tableRows).toHaveCount(readBoundaries().areas.length);
  await atlas.page.goBack();
  await expect(atlas.tableRows).toHaveCount(2);
  await atlas.showMap();
}

async function savePicture(atlas: AtlasPage): Promise<void> {
  const [fallen] = await classColours(atlas.legendClasses);
  await atlas.button('export.menu').click();
  const [download] = await Promise.all([
    atlas.page.waitForEvent('download'),
    atlas.page.getByRole('menuitem', { name: phrase('picture.png1') }).click(),
  ]);
  const png = readPng(await readFile(await download.path()));
  expect([png.width, png.height]).toEqual([1280, 720]);
  let filled = 0;
  for (let y = 0; y < png.height; y++)
    for (let x = 0; x < png.width; x++) if (difference(png.at(x, y), fallen as Rgb) < 4) filled += 1;
  expect(filled, 'pixels of an area and of its class').toBeGreaterThan(300);
}

async function presentStory(atlas: AtlasPage): Promise<void> {
  const stage = new StagePage(atlas.page);
  await stage.begin(atlas);
  const story = readStory();
  const record = await readPublishedRecord(readBoundaries());
  for (const [index, slide] of story.entries()) {
    if (index > 0) await stage.press('ArrowRight');
    await stage.expectSlide(index + 1, story);
    await stage.expectCallouts(slide, record);
  }
  const last = await shot(atlas.page);
  await stage.press('ArrowLeft');
  await stage.expectSlide(story.length - 1, story);
  expect(await shot(atlas.page)).not.toBe(last);
  await stage.press('Escape');
  await expect(stage.position).toHaveCount(0);
}

/** All pixels of the live map. */
function shot(page: Page): Promise<string> {
  return page
    .locator('#map canvas')
    .first()
    .evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
}
