import { AtlasPage, phrase } from './atlasPage';
import { expect, expectAccessible, test } from './fixtures';
import { classColours, lookAt, takeMapPicture, viewLink } from './mapPicture';
import type { Rgb } from './picture';
import { areaOf, readAllCounties, readBoundaries, readCounties } from './publishedData';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const MISSING = /^Failed to load resource: the server responded with a status of 404/;
const SHIZHONG = countyOf('370103');
const JINAN = areaOf(readBoundaries(), '370100');

test('Shizhong District is coloured among the counties, and never colours Jinan', async ({ page }) => {
  const atlas = new AtlasPage(page);
  const view = lookAt(117.05, 36.6, 7.6);
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await atlas.open(`theme=criminal-calls&${viewLink(lookAt(117.05, 36.6, 6))}&light=day&labels=0&lang=en`);

  await test.step('as cities: Dongying has a figure, Jinan has none, and no county is fetched', async () => {
    await expect(atlas.legend).toContainText('1 of 369 areas');
    expect(fetched.filter((path) => path.includes('/counties/'))).toEqual([]);
    const picture = await takeMapPicture(atlas, lookAt(117.05, 36.6, 6));
    expect(isHatched(picture.at(...round(picture.pixelOf(JINAN.labelPoint))))).toBe(true);
  });

  await test.step('zoomed in, the counties come by themselves and one of them has a figure', async () => {
    await atlas.follow(`theme=criminal-calls&${viewLink(view)}&light=day&labels=0&lang=en`);
    await expect(atlas.legend).toContainText(`1 of ${countCounties()} areas`);
    await expect(atlas.legendClasses.filter({ hasText: 'fall' }).first()).toBeVisible();
    const filled = (await classColours(atlas.legendClasses))[(await filledClass(atlas)) ?? 0] as Rgb;
    await expect
      .poll(async () => {
        const picture = await takeMapPicture(atlas, view);
        return picture.at(...round(picture.pixelOf(SHIZHONG.labelPoint)));
      })
      .toEqual(filled);
    const picture = await takeMapPicture(atlas, view);
    expect(isHatched(picture.at(...round(picture.pixelOf(countyOf('370102').labelPoint))))).toBe(true);
  });

  await test.step('a click on it opens its card, not that of Jinan', async () => {
    const picture = await takeMapPicture(atlas, view);
    const [x, y] = picture.pixelOf(SHIZHONG.labelPoint);
    await atlas.canvas.click({ position: { x, y } });
    await expect(atlas.cardTitle).toHaveText('Shizhong');
    await expect.poll(() => atlas.link().get('area')).toBe('370103');
    await expect(atlas.card.locator('.current-figure')).toContainText('−13%');
  });

  await test.step('the reader’s own choice of a level stands in the link', async () => {
    const levels = atlas.toolbar.getByRole('group', { name: phrase('level.title') });
    await levels.getByRole('button', { name: /^Province/ }).click();
    await expect(atlas.legend).toContainText('0 of 34 areas');
    await expect.poll(() => atlas.link().get('level')).toBe('province');
    await levels.getByRole('button', { name: /^Auto/ }).click();
    await expect(atlas.legend).toContainText('1 of 369 areas');
    await expect.poll(() => atlas.link().get('level')).toBeNull();
  });
});

test('a link to a theme of counties, or of provinces, opens on their level', async ({ page }) => {
  const atlas = new AtlasPage(page);
  await atlas.open('theme=street-calls-change&lang=en&labels=0');
  await expect(atlas.legend).toContainText(`1 of ${countCounties()} areas`);
  await atlas.follow('theme=smart-estates&lang=en&labels=0');
  await expect(atlas.legend).toContainText('1 of 34 areas');
  await expectAccessible(page);
});

test('counties close up that cannot be loaded are named, and the map keeps the coarse ones', async ({
  page,
  guard,
}) => {
  guard.expectMessage(MISSING);
  await page.route('**/data/counties/370000.topo.json', (route) => route.fulfill({ status: 404, body: '' }));
  await page.route('**/data/counties/410000.topo.json', (route) => route.fulfill({ body: '{"type":"Topology"}' }));
  const atlas = new AtlasPage(page);
  await atlas.open(`level=county&${viewLink(lookAt(116, 36, 7.5))}&lang=en&labels=0`);
  await expect(atlas.notices).toContainText('could not be loaded');
  await expect(atlas.notices).toContainText('Shandong');
  await expect(atlas.notices).toContainText('HTTP 404');
  await expect(atlas.legend).toContainText(`0 of ${countCounties()} areas`);
  await expect(atlas.legendNotices).toContainText('No figures of counties were published');
  await atlas.toolbar.getByRole('button', { name: phrase('level.showPublished') }).click();
  await expect(atlas.legend).toContainText('2 of 369 areas');
});

test('counties that never come keep nobody waiting, and are asked for again', async ({ page, guard }) => {
  guard.expectMessage(MISSING);
  let isDown = true;
  await page.route('**/data/counties.topo.json', async (route) => {
    if (!isDown) return route.continue();
    await new Promise((resolve) => setTimeout(resolve, 4000));
    await route.fulfill({ status: 404, body: '' });
  });
  const atlas = new AtlasPage(page);
  await atlas.open('level=county&theme=land-area&lang=en&labels=0');
  await expect(atlas.legend).toContainText('367 of 369 areas');
  await expect(atlas.toolbar).toContainText('prefectures are shown');
  isDown = false;
  await atlas.toolbar.getByRole('button', { name: phrase('level.again') }).click();
  await expect(atlas.legend).toContainText(`${countMeasured()} of ${countCounties()} areas`);
});

test('a raw count is circles; one click divides it, and the legend says by what', async ({ page }) => {
  const atlas = new AtlasPage(page);
  await atlas.open('theme=cases-solved&lang=en&labels=0');
  await expect(atlas.legend.locator('.legend__symbols')).toBeVisible();

  await atlas.toolbar.getByRole('button', { name: phrase('normalise.now') }).click();
  await expect(atlas.legend.locator('.legend__symbols')).toHaveCount(0);
  await expect(atlas.legend).toContainText('cases per million residents per day');
  await atlas.legend.getByRole('button', { name: phrase('legend.more') }).click();
  const denominators = atlas.legend.locator('.legend__denominators');
  await expect(denominators).toContainText('Seventh National Population Census');
  await expect(denominators).toContainText('1 November 2020');
  await expect.poll(() => atlas.link().get('per')).toBe('residents,day');

  await atlas.toolbar.locator('summary', { hasText: /^Normalise/ }).click();
  await atlas.toolbar.getByRole('checkbox', { name: 'per day' }).uncheck();
  await expect.poll(() => atlas.link().get('per')).toBe('residents');
  await atlas.toolbar.getByRole('checkbox', { name: 'per 10,000 residents' }).uncheck();
  await expect(atlas.legend.locator('.legend__symbols')).toBeVisible();

  await atlas.toolbar.getByRole('button', { name: 'Filled areas' }).click();
  await expect(atlas.legendNotices).toContainText('Colour shows a total');
  await expect.poll(() => atlas.link().get('symbol')).toBe('fill');
  await expectAccessible(page);
});

function countCounties(): string {
  return readAllCounties().length.toLocaleString('en');
}

/** Those of which an area is computed. */
function countMeasured(): string {
  return readAllCounties()
    .filter(({ isFormerOutline }) => isFormerOutline !== true)
    .length.toLocaleString('en');
}

function countyOf(adcode: string) {
  const area = readCounties(`${adcode.slice(0, 2)}0000`).find((candidate) => candidate.adcode === adcode);
  if (area === undefined) throw new Error(`countyOf: no county ${adcode}`);
  return area;
}

/** Which of the classes, from the lowest up, the one figure is in. */
async function filledClass(atlas: AtlasPage): Promise<number | null> {
  const texts = await atlas.legendClasses.allTextContents();
  const index = texts.findIndex((text) => text.endsWith(': 1 area'));
  return index < 0 ? null : index;
}

/** Land without a figure by day: warm greys, whichever line of the hatch is met. */
function isHatched([red, , blue]: Rgb): boolean {
  return red >= blue && red - blue < 24;
}

function round([x, y]: readonly [number, number]): [number, number] {
  return [Math.round(x), Math.round(y)];
}
