import { AtlasPage, say } from './atlasPage';
import { expect, onBothSurfaces, test } from './fixtures';
import { readBoundaries, readPublishedRecord } from './publishedData';
import { readStory, StagePage } from './stagePage';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

onBothSurfaces(() => {
  test('the built-in story runs from start to end by the keyboard alone, without a network', async ({
    page,
    context,
  }) => {
    const atlas = new AtlasPage(page);
    const stage = new StagePage(page);
    await atlas.open();
    await stage.begin(atlas);
    await expect(page.locator('html')).toHaveAttribute('data-story', 'ready');
    await context.setOffline(true);
    const asked: string[] = [];
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url())) asked.push(request.url());
    });

    const story = readStory();
    const record = await readPublishedRecord(readBoundaries());
    for (const [index, slide] of story.entries()) {
      await test.step(`slide ${index + 1}: ${slide.title.en}`, async () => {
        if (index > 0) await stage.press('ArrowRight');
        await stage.expectSlide(index + 1, story);
        await stage.expectCallouts(slide, record);
        const theme = new URLSearchParams(slide.map).get('theme');
        await expect.poll(() => page.evaluate(() => document.title)).not.toBe('');
        await expect(stage.legend).not.toContainText(say('layers.computing'));
        await expect(page.locator('.stage__missing')).toHaveCount(0);
        expect(theme).not.toBeNull();
      });
    }
    await stage.press('ArrowRight');
    await stage.expectSlide(story.length, story);
    expect(asked, 'requests without a network').toEqual([]);

    await stage.press('Escape');
    await expect(stage.position).toHaveCount(0);
    await expect(atlas.legendTitle).toBeVisible();
  });
});

test('the keys do what they do in any slides, clickers included; the map of before is one step back', async ({
  page,
}) => {
  const atlas = new AtlasPage(page);
  const stage = new StagePage(page);
  await atlas.open('theme=population');
  const before = (await atlas.legendTitle.textContent()) ?? '';
  await stage.begin(atlas);
  const count = readStory().length;

  await stage.press('PageDown');
  await stage.expectSlide(2);
  await stage.press('PageUp');
  await stage.expectSlide(1);
  await stage.press('End');
  await stage.expectSlide(count);
  await stage.press('Home', ' ', 'Shift+ ');
  await stage.expectSlide(1);
  await stage.press('5');
  await stage.expectSlide(5);
  await page.waitForTimeout(1000);
  // At once: how far apart they are seen is the machine's affair.
  await Promise.all(['1', '2'].map((key) => page.keyboard.press(key)));
  await stage.expectSlide(12);

  for (const [key, screen] of [
    ['b', 'black'],
    ['.', 'black'],
    ['w', 'white'],
  ]) {
    await stage.press(key as string);
    await expect(stage.blank).toHaveAttribute('data-screen', screen as string);
    await stage.press(key as string);
    await expect(stage.blank).toHaveCount(0);
  }
  await stage.press('l');
  await expect(page.locator('.spotlight')).toBeVisible();
  await stage.press('Escape');
  await expect(page.locator('.spotlight')).toHaveCount(0);

  await stage.press('o');
  await expect(stage.dialog.getByRole('listitem')).toHaveCount(count);
  await stage.dialog.getByRole('button', { name: readStory()[2]?.title.zh ?? '' }).click();
  await stage.expectSlide(3);
  await stage.press('o', 'ArrowRight', 'ArrowRight', 'ArrowLeft');
  await expect(stage.dialog.getByRole('button', { name: readStory()[3]?.title.zh ?? '' })).toBeFocused();
  await stage.press('Escape');
  await expect(stage.dialog).toHaveCount(0);
  await stage.expectSlide(3);
  await stage.press('o', 'ArrowRight', 'Enter');
  await stage.expectSlide(4);
  await stage.press('3');

  await stage.press('?');
  await expect(stage.dialog).toContainText(say('keys.spotlight'));
  await stage.press('Escape');
  await expect(stage.dialog).toHaveCount(0);
  await stage.press('q');
  await expect(stage.dialog.getByRole('img', { name: page.url().replace('?map=2d', '') })).toBeVisible();
  await stage.press('q');

  const sizeOf = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
  const size = await sizeOf();
  await stage.press('+');
  expect(await sizeOf()).toBeGreaterThan(size);
  await stage.press('-');
  expect(await sizeOf()).toBe(size);

  await stage.press('t');
  await expect(page.locator('.stage__timer')).toContainText(/\d:\d\d/);
  await stage.press('F5');
  await stage.expectSlide(3);

  await test.step('classes that are locked are the same on slides of one kind', async () => {
    await stage.press('Home');
    await stage.expectSlide(1);
    await stage.press('k');
    const classes = () => stage.legend.locator('.key-ramp__ticks span').allTextContents();
    const first = await classes();
    await stage.press('ArrowRight');
    await stage.expectSlide(2);
    await expect.poll(classes).toEqual(first);
  });

  await test.step('what was on the map before is one step back', async () => {
    await stage.press('4');
    await stage.expectSlide(4);
    await stage.press('Escape');
    await expect(atlas.legendTitle).not.toHaveText(before);
    await stage.press('Control+z');
    await expect(atlas.legendTitle).toHaveText(before);
  });
});

test('a story plays by itself and begins anew', async ({ page }) => {
  await page.clock.install();
  const atlas = new AtlasPage(page);
  const stage = new StagePage(page);
  await atlas.open();
  await stage.begin(atlas);
  const count = readStory().length;
  await stage.press('End', 'r', 'p');
  await stage.expectSlide(count);
  await page.clock.runFor(16_000);
  await stage.expectSlide(1);
  await page.clock.runFor(13_000);
  await stage.expectSlide(2);
  await stage.press('p');
  await page.clock.runFor(30_000);
  await stage.expectSlide(2);
});

test.describe('fingers', () => {
  // Chromium gives touches up where a page answers late, and a canvas is drawn by the page itself.
  test.use({ surface: 'gl' });

  test('turn the slides', async ({ browser }) => {
    const context = await browser.newContext({
      hasTouch: true,
      viewport: { width: 390, height: 700 },
      locale: 'zh-CN',
    });
    const page = await context.newPage();
    const atlas = new AtlasPage(page);
    const stage = new StagePage(page);
    await atlas.open();
    await atlas.button('header.present').tap();
    await stage.expectSlide(1);
    // The slide is seen a moment before fingers are followed.
    await expect(page.locator('html')).toHaveAttribute('data-stage', 'presenting');
    const client = await context.newCDPSession(page);
    /**
     * In an eighth of a second by the clock of the events, however long the browser takes: a slow one moves the map. Just
     * over, since an event of the future waits for its frame.
     */
    const swipe = async (from: number, to: number) => {
      const begun = Date.now() / 1000 - 0.13;
      const at = (x: number) => [{ x, y: 300 }];
      const touches = [
        ['touchStart', at(from)],
        ['touchMove', at((from + to) / 2)],
        ['touchMove', at(to)],
        ['touchEnd', []],
      ] as const;
      for (const [index, [type, touchPoints]] of touches.entries())
        await client.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: [...touchPoints],
          timestamp: begun + index * 0.04,
        });
    };
    await swipe(330, 60);
    await stage.expectSlide(2);
    await swipe(60, 330);
    await stage.expectSlide(1);
    await stage.bar.getByRole('button', { name: say('stage.next') }).tap();
    await stage.expectSlide(2);
    await context.close();
  });
});
