import { inksOf } from '../../src/core/portrayal/palette';
import { AtlasPage, phrase, phraseWithin, say } from './atlasPage';
import { expect, onBothSurfaces, test } from './fixtures';
import { classColours, lookAt, type MapPicture, takeMapPicture, uncovered, viewLink } from './mapPicture';
import { difference, patch, type Rgb } from './picture';
import { areaOf, readBoundaries } from './publishedData';

const boundaries = readBoundaries();
const { areas } = boundaries;
const DONGYING = areaOf(boundaries, '370500');
const DALIAN = areaOf(boundaries, '210200');
/** A colour of the map may differ from that of the legend by rounding, no more. */
const TOLERANCE = 4;
/** Lines of the hatch are not as wide as two pixels, so that none has its colour in full. */
const HATCH_TOLERANCE = 8;

// A camera that flies would be looked through on its way.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

onBothSurfaces(() => {
  test('telecom-fraud cases: two areas with a figure, the gaps beside them hatched', async ({ page }) => {
    const atlas = new AtlasPage(page);
    const view = lookAt(117.5, 38.2, 4.8);
    await atlas.open(`${viewLink(view)}&light=day&labels=0`);

    await expect(atlas.legendTitle).toHaveText('电信网络诈骗发案');
    await expect(atlas.legend).toContainText(`${areas.length} 个地区中 2 个有数据`);
    await expect(atlas.legendStates.last()).toContainText(say('legend.notPublished'));
    await expect(atlas.legendStates.last()).toContainText(String(areas.length - 2));
    const fallen = atlas.legendClasses.filter({ hasText: '：2 个地区' });
    await expect(fallen, 'both areas fall in one class').toHaveCount(1);
    await expect(atlas.legend).toContainText('2022年1–8月·2024年1–10月');
    await expect(atlas.legend).toContainText(say('caveat.periods-differ', { count: 2 }));
    await atlas.legend.getByRole('button', { name: phrase('legend.more') }).click();
    await expect(atlas.legendNotices).toContainText(phraseWithin('notice.periods-differ'));
    await expect(atlas.legendNotices).toContainText('2022年1月1日');
    await expect(atlas.legendNotices).toContainText('2024年1月1日');
    await atlas.legend.getByRole('button', { name: phrase('legend.less') }).click();

    const picture = await takeMapPicture(atlas, view);
    const colours = await classColours(atlas.legendClasses);
    const [fallenColour] = await classColours(fallen);
    for (const area of [DONGYING, DALIAN]) expectColour(picture, area.labelPoint, fallenColour as Rgb, area.names.zh);

    const inks = inksOf('day');
    const others = areas.filter((area) => area !== DONGYING && area !== DALIAN && area.areaKm2 > 9000);
    const seen = await uncovered(atlas, picture, others, ({ labelPoint }) => labelPoint, 9);
    expect(seen.length, 'areas in the open part of the map').toBeGreaterThan(20);
    for (const { labelPoint, names, province } of seen) {
      const around = patch(picture, picture.pixelOf(labelPoint), 7);
      const has = (colour: Rgb, tolerance: number) => around.some((pixel) => difference(pixel, colour) <= tolerance);
      expect(has(inks.land, TOLERANCE), `land in ${names.zh}`).toBe(true);
      const isGap = [DONGYING, DALIAN].some((area) => area.province === province);
      expect(has(inks.hatch, HATCH_TOLERANCE), `hatch in ${names.zh}`).toBe(isGap);
      expect(
        colours.some((colour) => has(colour, TOLERANCE)),
        `a class colour in ${names.zh}`,
      ).toBe(false);
    }

    await atlas.showTable();
    await expect(atlas.tableRows).toHaveCount(2);
    await expect(atlas.tableRows.filter({ hasText: '东营市' })).toContainText('−34.2');
    await expect(atlas.tableRows.filter({ hasText: '大连市' })).toContainText('−31.4');
  });
});

test('population and land area fill every area of the country', async ({ page }) => {
  const atlas = new AtlasPage(page);
  const view = lookAt(108, 37.5, 3.8);
  await atlas.open(`theme=population&${viewLink(view)}&light=day&labels=0`);

  const counted = areas.filter(({ province }) => ['210000', '370000', '610000'].includes(province));
  expect(counted).toHaveLength(40);
  await expect(atlas.legend).toContainText(`${areas.length} 个地区中 ${areas.length} 个有数据`);
  await expect(atlas.legendStates).toHaveCount(1);
  await test.step('each that can be seen has a colour of the legend', async () => {
    const picture = await takeMapPicture(atlas, view);
    const colours = await classColours(atlas.legendClasses);
    const seen = await uncovered(atlas, picture, counted, ({ labelPoint }) => labelPoint, 3);
    expect(seen.length).toBeGreaterThan(20);
    for (const { labelPoint, names } of seen) expectOneOf(picture, labelPoint, colours, names.zh);
    expectColour(
      picture,
      areaOf(boundaries, '110000').labelPoint,
      colours.at(-1) as Rgb,
      'Beijing, of the most populous',
    );
  });

  await test.step('land area', async () => {
    const country = lookAt(94, 34, 2.7);
    await atlas.follow(`theme=land-area&${viewLink(country)}&light=day&labels=0`);
    const measured = areas.filter(({ isFormerOutline }) => isFormerOutline !== true);
    await expect(atlas.legend).toContainText(`${areas.length} 个地区中 ${measured.length} 个有数据`);
    await expect(atlas.legendStates).toHaveCount(2);
    await atlas.legend.getByRole('button', { name: phrase('legend.more') }).click();
    await expect(atlas.legend.getByText(phrase('legend.notices'))).toBeVisible();
    await expect(atlas.legendNotices).toContainText(phraseWithin('notice.computed-figures'));

    const colours = await classColours(atlas.legendClasses);
    const bayingolin = areaOf(boundaries, '652800');
    await expect
      .poll(async () => {
        const drawn = await takeMapPicture(atlas, country);
        return difference(drawn.at(...drawn.pixelOf(bayingolin.labelPoint)), colours.at(-1) as Rgb);
      })
      .toBeLessThanOrEqual(TOLERANCE);
    const picture = await takeMapPicture(atlas, country);
    // A dot of a city would show its border only.
    const large = areas.filter(({ areaKm2 }) => areaKm2 > 30_000);
    const seen = await uncovered(atlas, picture, large, ({ labelPoint }) => labelPoint, 2);
    expect(seen.length).toBeGreaterThan(40);
    for (const { labelPoint, names } of seen) expectOneOf(picture, labelPoint, colours, names.zh);
  });
});

test.describe('with WebGL, whose file comes after the page', () => {
  test.use({ surface: 'gl' });
  for (const theme of ['fraud-cases', 'cases-solved'])
    test(`the first sketch and the map show the same picture: ${theme}`, async ({ page }) => {
      const atlas = new AtlasPage(page);
      const view = lookAt(117.5, 38.2, 4.8);
      let release = () => {};
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      let isHeld = false;
      await page.route('**/assets/webGlSurface-*.js', async (route) => {
        isHeld = true;
        await held;
        await route.continue();
      });
      await page.goto(`/#theme=${theme}&${viewLink(view)}&light=day&labels=0`);
      await expect(atlas.legendTitle).toBeVisible();
      await expect(atlas.sketch).toBeVisible();
      await expect(atlas.canvas).toHaveCount(0);
      // Were its file named otherwise, the picture would be that of whoever is faster.
      await expect.poll(() => isHeld, 'the map is held back').toBe(true);
      const sketch = await takeMapPicture(atlas, view);

      release();
      await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
      await expect(atlas.sketch).toHaveCount(0);
      const map = await takeMapPicture(atlas, view);

      expect([map.width, map.height]).toEqual([sketch.width, sketch.height]);
      let different = 0;
      for (let y = 0; y < map.height; y++)
        for (let x = 0; x < map.width; x++) if (difference(map.at(x, y), sketch.at(x, y)) > 40) different += 1;
      const share = different / (map.width * map.height);
      expect(share, 'share of pixels that a reader could tell apart').toBeLessThan(0.01);
    });
});

function expectColour(picture: MapPicture, position: readonly [number, number], colour: Rgb, name: string): void {
  const found = picture.at(...picture.pixelOf(position));
  expect(difference(found, colour), `${name} is ${found}, the legend says ${colour}`).toBeLessThanOrEqual(TOLERANCE);
}

function expectOneOf(
  picture: MapPicture,
  position: readonly [number, number],
  colours: readonly Rgb[],
  name: string,
): void {
  // A border or an outline may run through the very pixel.
  const around = patch(picture, picture.pixelOf(position), 2);
  const isFilled = around.some((pixel) => colours.some((colour) => difference(pixel, colour) <= TOLERANCE));
  expect(isFilled, `${name} has a colour of the legend, found ${around[12]}`).toBe(true);
}
