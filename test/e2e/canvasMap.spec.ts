import { project } from '../../src/core/geometry/mercator';
import type { Position } from '../../src/core/geometry/position';
import { AtlasPage, phrase } from './atlasPage';
import { expect, test } from './fixtures';
import { LayerPanel } from './layerPanel';
import { classColours, countDifferent, lookAt, takeMapPicture, takeStillPicture, viewIn, viewLink } from './mapPicture';
import { difference, type Rgb } from './picture';
import { areaOf, readBoundaries } from './publishedData';

test.use({ viewport: { width: 1280, height: 800 } });

const boundaries = readBoundaries();
const dalian = areaOf(boundaries, '210200').labelPoint;
const start = lookAt(121, 38.2, 5.2);

test('the map on a canvas is moved by mouse, wheel, keys and search as any map', async ({ page }) => {
  const atlas = new AtlasPage(page);
  await atlas.open(`${viewLink(start)}&light=day`);
  const box = await atlas.map.boundingBox();
  if (box === null) throw new Error('the map has no place');
  const view = () => viewIn(atlas.link()) ?? start;
  /** Where a position stands in the window, by what the link says of the camera. */
  const pointOf = (position: Position) => {
    const [x, y] = project(view(), { widthPixels: box.width, heightPixels: box.height })(position);
    return [box.x + x, box.y + y] as const;
  };
  /** Once the camera has been written down as another than before. */
  const untilOther = (before: ReturnType<typeof view>) => expect.poll(view).not.toEqual(before);

  await test.step('hovering tells what is there, a click opens its card, a click on the sea lets go of it', async () => {
    await page.mouse.move(...pointOf(dalian));
    await expect(atlas.tooltip).toContainText('大连市');
    await page.mouse.click(...pointOf(dalian));
    await expect(atlas.cardTitle).toHaveText('大连市');
    await page.mouse.click(...pointOf([119.6, 38.7]));
    await expect(atlas.card).toHaveCount(0);
    expect(view()).toEqual(start);
  });

  await test.step('a drag takes the ground along, and selects nothing', async () => {
    const before = pointOf(dalian);
    await page.mouse.move(...before);
    await page.mouse.down();
    await page.mouse.move(before[0] - 60, before[1] + 20, { steps: 4 });
    await page.mouse.move(before[0] - 120, before[1] + 40, { steps: 4 });
    // At rest, so that it does not glide on.
    await page.waitForTimeout(250);
    await page.mouse.up();
    await untilOther(start);
    const [x, y] = pointOf(dalian);
    expect(Math.hypot(x - (before[0] - 120), y - (before[1] + 40)), 'to what a link rounds to').toBeLessThan(3);
    await expect(atlas.card).toHaveCount(0);
  });

  await test.step('the wheel zooms about the pointer', async () => {
    const [before, [x, y]] = [view(), pointOf(dalian)];
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, -400);
    await untilOther(before);
    expect(view().zoom).toBeGreaterThan(before.zoom + 0.3);
    const after = pointOf(dalian);
    expect(Math.hypot(after[0] - x, after[1] - y), 'to what a link rounds to').toBeLessThan(5);
  });

  await test.step('arrows pan, plus zooms, Shift and arrows turn', async () => {
    await atlas.canvas.focus();
    const panned = view();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => view().longitude).toBeLessThan(panned.longitude);
    const zoomed = view();
    await page.keyboard.press('-');
    await expect.poll(() => view().zoom).toBeCloseTo(zoomed.zoom - 1, 1);
    await page.keyboard.press('Shift+ArrowRight');
    await expect.poll(() => view().bearing).toBeCloseTo(15, 1);
    await page.keyboard.press('Shift+ArrowLeft');
    await expect.poll(() => view().bearing).toBeCloseTo(0, 1);
  });

  await test.step('a place that is searched for is flown to', async () => {
    const urumqi = areaOf(boundaries, '650100').labelPoint;
    await atlas.choosePlace('乌鲁木齐');
    await expect.poll(() => Math.abs(view().longitude - urumqi[0])).toBeLessThan(5);
    expect(view().zoom).toBeGreaterThan(5);
    await expect(atlas.map).toHaveAttribute('data-boundaries', 'detail');
  });
});

test('the map on a canvas shows themes, layers and files, in windows of any size', async ({ page }) => {
  const atlas = new AtlasPage(page);
  await atlas.open(`${viewLink(start)}&light=day&labels=0`);
  const colourAt = async (position: Position) => {
    const picture = await takeMapPicture(atlas, start);
    return picture.at(...picture.pixelOf(position));
  };

  await test.step('a theme is drawn in the task that chooses it', async () => {
    const [, fallen] = await classColours(atlas.legendClasses);
    expect(difference(await colourAt(dalian), fallen as Rgb)).toBeLessThan(4);
    await atlas.follow(`theme=population&symbol=fill&${viewLink(start)}&light=day&labels=0`);
    await expect(atlas.legendTitle).toHaveText('常住人口');
    const colours = await classColours(atlas.legendClasses);
    await expect
      .poll(async () => {
        const shown = await colourAt(dalian);
        return Math.min(...colours.map((colour) => difference(shown, colour)));
      })
      .toBeLessThan(4);
  });

  await test.step('so are the layers of a theme, and a file of the reader’s own', async () => {
    const view = lookAt(121.6, 38.95, 9);
    await atlas.follow(`${viewLink(view)}&light=day&labels=0`);
    const bare = await takeStillPicture(atlas, view);
    await atlas.follow(`theme=dalian-circles&${viewLink(view)}&light=day&labels=0`);
    const layers = new LayerPanel(atlas);
    await expect(layers.mark).toHaveCount(1);
    const differs = async (from: typeof bare) => {
      const picture = await takeMapPicture(atlas, view);
      let found = 0;
      for (let y = 60; y < picture.height - 60; y += 2)
        for (let x = Math.round(picture.width * 0.35); x < picture.width; x += 2)
          if (difference(picture.at(x, y), from.at(x, y)) > 16) found += 1;
      return found;
    };
    await expect.poll(() => differs(bare)).toBeGreaterThan(500);
    const circled = await takeStillPicture(atlas, view);
    const text = 'lon,lat,name\n122.1,38.9,码头\n122.2,38.8,车站\n';
    await layers.openFiles({ name: 'ours.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
    await expect(atlas.legend).toContainText('ours.csv');
    await atlas.follow(
      `theme=dalian-circles&overlays=own.ours~opacity:100,dalian-circles&${viewLink(view)}&light=day&labels=0`,
    );
    await expect.poll(() => differs(circled)).toBeGreaterThan(10);
  });

  await test.step('what is moved out of sight by another window is drawn in its size', async () => {
    await atlas.follow(`${viewLink(start)}&light=day&labels=0`);
    for (const [width, height] of [
      [1600, 900],
      [320, 320],
      [1280, 800],
    ] as const) {
      await page.setViewportSize({ width, height });
      const size = await atlas.map.boundingBox();
      await expect
        .poll(() => atlas.canvas.evaluate((element) => [element.clientWidth, element.clientHeight]))
        .toEqual([size?.width, size?.height]);
    }
    await expect.poll(async () => (await colourAt(dalian))[2]).toBeGreaterThan(100);
  });

  await test.step('what the browser took away is drawn again', async () => {
    const drawn = await takeStillPicture(atlas, start);
    const lost = await atlas.canvas.evaluate((map) => {
      const canvases = [...map.querySelectorAll('canvas')];
      for (const canvas of canvases) {
        canvas.getContext('2d')?.reset();
        canvas.dispatchEvent(new Event('contextrestored'));
      }
      return canvases.length;
    });
    expect(lost).toBeGreaterThan(0);
    await expect.poll(async () => countDifferent(drawn, await takeMapPicture(atlas, start))).toBe(0);
  });

  await test.step('night is dark', async () => {
    await atlas.follow(`${viewLink(start)}&light=night&labels=0`);
    await expect.poll(async () => Math.max(...(await colourAt([123.2, 37.5])))).toBeLessThan(80);
  });

  await test.step('a picture of it is saved', async () => {
    await atlas.button('export.menu').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: phrase('picture.png1') }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.png$/);
  });
});

test('from the second turn on a theme has been drawn before it is asked for, to the pixel', async ({ page }) => {
  const atlas = new AtlasPage(page);
  await atlas.open('light=day');
  const whole = lookAt(0, 0, 0);
  const isPrepared = () => expect(atlas.map).toHaveAttribute('data-prepared-frames', '1');
  const turns = () => page.evaluate(() => performance.getEntriesByName('atlas:prepared-frame').length);
  await expect(atlas.map, 'nobody turns themes yet').not.toHaveAttribute('data-prepared-frames');
  await page.keyboard.press('PageDown');
  await isPrepared();

  await test.step('forwards', async () => {
    for (let turn = 1; turn <= 3; turn++) {
      await page.keyboard.press('PageDown');
      expect(await turns()).toBe(turn);
      await isPrepared();
    }
  });

  await test.step('as it is drawn where nothing was', async () => {
    await page.mouse.move(1, 1);
    const turned = await takeStillPicture(atlas, whole);
    const { hash } = new URL(page.url());
    await page.goto('about:blank');
    await atlas.open(hash.slice(1));
    expect(countDifferent(turned, await takeStillPicture(atlas, whole))).toBe(0);
  });

  await test.step('in another window', async () => {
    await page.keyboard.press('PageDown');
    await isPrepared();
    await page.setViewportSize({ width: 1000, height: 700 });
    await expect(atlas.map, 'not in this size').not.toHaveAttribute('data-prepared-frames');
    await isPrepared();
    const before = await turns();
    await page.keyboard.press('PageDown');
    expect(await turns()).toBe(before + 1);
  });
});
