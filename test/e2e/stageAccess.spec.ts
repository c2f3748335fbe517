import type { Page } from '@playwright/test';
import { AtlasPage, say } from './atlasPage';
import { expect, expectAccessible, test } from './fixtures';
import { StagePage } from './stagePage';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('the stage, all that lies over it, and the speaker’s window are accessible', async ({ page }) => {
  const atlas = new AtlasPage(page);
  const stage = new StagePage(page);
  await atlas.open('light=night');
  await stage.begin(atlas);
  await expect(stage.callouts.first()).toBeVisible();
  await test.step('a slide', () => expectAccessible(page));
  for (const key of ['o', '?', 'q']) {
    await stage.press(key);
    await expect(key === 'o' ? stage.dialog.locator('[aria-current="true"]') : stage.dialog).toBeFocused();
    await test.step(`key ${key}`, () => expectAccessible(page));
    await stage.press('Escape');
    await expect(stage.dialog).toHaveCount(0);
  }
  const [speaker] = await Promise.all([page.waitForEvent('popup'), stage.press('s')]);
  await expect(speaker.getByText(say('speaker.connected'))).toBeVisible();
  await test.step('the speaker’s window', () => expectAccessible(speaker));
});

/** Parts of a slide, none of which may lie on another or reach out of the window. */
const PARTS = ['.stage__head h1', '.stage .plain-legend', '.callout', '.stage__foot'];

const WINDOWS = [
  [1280, 720],
  [1024, 768],
  [1707, 480],
  [600, 1000],
  [390, 844],
] as const;

test('a slide fits any window, and its smallest text can be read from the last row', async ({ page }) => {
  const atlas = new AtlasPage(page);
  const stage = new StagePage(page);
  await atlas.open();
  await stage.begin(atlas);
  for (const [width, height] of WINDOWS)
    await test.step(`${width} × ${height}`, async () => {
      await page.setViewportSize({ width, height });
      for (const key of ['1', '3', '9']) {
        await stage.press(key);
        await stage.expectSlide(Number(key));
        await expect(stage.callouts.first()).toBeVisible();
        await expect(async () => expectInside(page, width, height)).toPass();
      }
      const smallest = await smallestText(page);
      // A fiftieth of the height in a room; at arm's length, on a phone, 12 px.
      expect(smallest).toBeGreaterThanOrEqual(width > height ? Math.min(height / 50, 12 * (width / 1000)) : 12);
    });
});

const LONG = {
  zh: '全市公安机关夏夜治安巡查宣防集中统一行动期间：街面巡逻、重点部位值守与社区走访同时展开，刑事警情同比下降三成以上',
  en: 'During the summer nights of patrols and checks across the whole city: crime calls fell by more than a third against the year before',
};
const LONG_STORY = {
  format: 'bulletin-atlas-story',
  version: 1,
  id: 'long',
  title: LONG,
  slides: [
    {
      id: 'one',
      map: 'theme=criminal-calls&area=370500',
      title: LONG,
      caption: LONG,
      callouts: [{ place: '370500', text: LONG }],
    },
    { id: 'two', map: 'theme=fraud-cases', title: LONG },
  ],
};

test('the longest titles fit, and texts two steps larger cover nothing', async ({ page }) => {
  const atlas = new AtlasPage(page);
  const stage = new StagePage(page);
  await page.route('**/story.json', (route) => route.fulfill({ json: LONG_STORY }));
  for (const language of ['zh', 'en']) {
    await page.setViewportSize({ width: 1280, height: 720 });
    await atlas.open(`lang=${language}`);
    await stage.begin(atlas);
    for (const times of [0, 2])
      for (const [width, height] of [
        [1280, 720],
        [390, 844],
      ] as const)
        await test.step(`${language}, ${width} × ${height}, ${times} steps larger`, async () => {
          await page.setViewportSize({ width, height });
          if (times > 0 && width > 1000) for (let i = 0; i < times; i++) await stage.press('+');
          await expect(async () => expectInside(page, width, height)).toPass();
        });
    await stage.press('Escape');
    await expect(stage.position).toHaveCount(0);
  }
});

async function expectInside(page: Page, width: number, height: number): Promise<void> {
  const found = await Promise.all(
    PARTS.map(async (part) => {
      const all = await page.locator(part).all();
      return Promise.all(all.map(async (one) => ({ part, box: await one.boundingBox() })));
    }),
  );
  const boxes = found.flat();
  for (const { part, box } of boxes) {
    expect(box, part).not.toBeNull();
    if (box === null) continue;
    expect(box.x, part).toBeGreaterThanOrEqual(0);
    expect(box.y, part).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width, part).toBeLessThanOrEqual(width + 0.5);
    expect(box.y + box.height, part).toBeLessThanOrEqual(height + 0.5);
  }
  for (const [i, a] of boxes.entries())
    for (const b of boxes.slice(i + 1)) {
      if (a.box === null || b.box === null) continue;
      const isApart =
        a.box.x + a.box.width <= b.box.x + 0.5 ||
        b.box.x + b.box.width <= a.box.x + 0.5 ||
        a.box.y + a.box.height <= b.box.y + 0.5 ||
        b.box.y + b.box.height <= a.box.y + 0.5;
      expect(isApart, `${a.part} and ${b.part}`).toBe(true);
    }
}

/** In CSS pixels, of all text that stands on the slide. */
function smallestText(page: Page): Promise<number> {
  return page.evaluate(() => {
    const texts = [...document.querySelectorAll('.stage__head *, .stage .plain-legend *, .callouts *, .stage__foot *')];
    const shown = texts.filter(
      (element) =>
        element.closest('.visually-hidden') === null &&
        [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== ''),
    );
    return Math.min(...shown.map((element) => Number.parseFloat(getComputedStyle(element).fontSize)));
  });
}
