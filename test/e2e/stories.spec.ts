import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { AtlasPage, phraseWithin, say } from './atlasPage';
import { expect, expectAccessible, test } from './fixtures';
import { readStory } from './stagePage';

// Slides are drawn as pictures here, beside whatever map.
test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1280, height: 720 } });

/** The stories beside the map, by what their parts are called. */
class StoriesPage {
  readonly slides: Locator;
  readonly choice: Locator;
  readonly saved: Locator;
  readonly file: Locator;

  constructor(
    readonly page: Page,
    readonly atlas: AtlasPage,
  ) {
    this.slides = page.getByRole('list', { name: say('story.list') }).locator('> li');
    this.choice = page.getByRole('combobox', { name: say('story.choose'), exact: true });
    this.saved = page.getByText(say('story.kept'));
    this.file = page.locator('.story-bar input[type=file]');
  }

  async open(): Promise<void> {
    await this.page
      .getByRole('group', { name: say('surface.title') })
      .getByRole('button', { name: say('surface.story') })
      .click();
    await expect(this.slides).not.toHaveCount(0);
  }

  async choose(key: 'story.new' | 'story.copy' | 'story.save' | 'story.delete' | 'story.share'): Promise<void> {
    await this.page.getByRole('button', { name: say('story.more') }).click();
    await this.page.getByRole('menuitem', { name: say(key) }).click();
  }

  titles(): Promise<string[]> {
    return this.slides.locator('.slide__title').allTextContents();
  }
}

test('a reader makes a story, and a reload loses nothing of it', async ({ page }) => {
  const atlas = new AtlasPage(page);
  const stories = new StoriesPage(page, atlas);
  await atlas.open('theme=population');
  await stories.open();
  await stories.choose('story.new');
  await page.getByRole('textbox', { name: say('story.name') }).fill('我的故事');

  await page.getByRole('button', { name: say('story.addMap') }).click();
  await expect(stories.slides).toHaveCount(1);
  await atlas.theme('面积').click();
  await page.getByRole('button', { name: say('story.addMap') }).click();
  await expect(stories.slides).toHaveCount(2);

  await page.getByRole('button', { name: say('slide.edit', { number: 2 }) }).click();
  await page.getByRole('textbox', { name: say('slide.title'), exact: true }).fill('多大');
  await page.getByRole('textbox', { name: say('slide.notes') }).fill('慢慢讲');
  await page.getByRole('button', { name: say('slide.calloutAdd') }).click();
  await page.getByRole('textbox', { name: say('slide.calloutText', { number: 1 }) }).fill('看这里');
  await page.getByRole('button', { name: say('slide.up', { number: 2 }) }).click();
  await expect.poll(() => stories.titles()).toEqual(['1 多大', '2 常住人口']);
  await page.getByRole('button', { name: say('slide.duplicate', { number: 1 }) }).click();
  await expect(stories.slides).toHaveCount(3);
  await page.getByRole('button', { name: say('slide.delete', { number: 3 }) }).click();
  await expect(stories.slides).toHaveCount(2);
  await page.getByRole('button', { name: say('story.undo') }).click();
  await expect.poll(() => stories.titles()).toEqual(['1 多大', '2 多大', '3 常住人口']);
  await expect(stories.saved).toBeVisible();
  await expectAccessible(page);

  await page.reload();
  await stories.open();
  await expect(page.getByRole('textbox', { name: say('story.name') })).toHaveValue('我的故事');
  await expect.poll(() => stories.titles()).toEqual(['1 多大', '2 多大', '3 常住人口']);
  await page.getByRole('button', { name: say('slide.show', { number: 3, title: '常住人口' }) }).click();
  await expect(atlas.legendTitle).toHaveText('常住人口');

  await test.step('a second tab sees it at once, and what it changes comes back', async () => {
    const other = await page.context().newPage();
    const second = new StoriesPage(other, new AtlasPage(other));
    await other.goto('/');
    await expect(other.locator('html')).toHaveAttribute('data-ready', 'true');
    await second.open();
    await other.getByRole('button', { name: say('slide.delete', { number: 1 }) }).click();
    await expect.poll(() => stories.titles()).toEqual(['1 多大', '2 常住人口']);
    await other.close();
  });

  await test.step('saved as a file, deleted, and opened again', async () => {
    const [download] = await Promise.all([page.waitForEvent('download'), stories.choose('story.save')]);
    expect(download.suggestedFilename()).toBe('我的故事.story.json');
    const text = await readFile(await download.path(), 'utf8');
    expect(JSON.parse(text)).toMatchObject({ format: 'bulletin-atlas-story', version: 1, title: '我的故事' });
    await stories.choose('story.delete');
    await expect(stories.slides).toHaveCount(readStory().length);
    await stories.file.setInputFiles({ name: 'again.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect.poll(() => stories.titles()).toEqual(['1 多大', '2 常住人口']);
  });
});

test('a story file that is damaged, newer, huge or of unknown themes is told, and nothing is lost', async ({
  page,
}, info) => {
  const atlas = new AtlasPage(page);
  const stories = new StoriesPage(page, atlas);
  await atlas.open();
  await stories.open();
  const give = (name: string, content: string) =>
    stories.file.setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
  const told = page.getByRole('alert');
  const story = (more: object) => JSON.stringify({ format: 'bulletin-atlas-story', version: 1, slides: [], ...more });

  await give('cut.json', '{"format":"bulletin-atlas-story","ver');
  await expect(told).toContainText(say('notice.story-is-none', { name: 'cut.json' }));
  // Through the disk: a file that a test hands over itself travels to the browser as text.
  const huge = info.outputPath('huge.json');
  writeFileSync(huge, Buffer.alloc(50_000_000, 32));
  await stories.file.setInputFiles(huge);
  await expect(told).toContainText(say('notice.story-too-large', { name: 'huge.json', megabytes: 50, limit: 40 }));
  await expect(stories.slides).toHaveCount(readStory().length);

  await give('newer.json', story({ version: 9, slides: [{ map: 'theme=population', hologram: true }] }));
  await expect(told).toContainText(say('notice.story-newer', { name: 'newer.json', version: 9, known: 1 }));
  await expect(stories.slides).toHaveCount(1);

  const slides = [
    { map: 'theme=of-tomorrow' },
    { map: 7 },
    { map: 'theme=area', title: '<img src=x onerror=alert(1)>' },
  ];
  await give('odd.json', story({ title: '<script>alert(1)</script>', slides }));
  await expect(told).toContainText(phraseWithin('notice.story-slide-left-out'));
  await expect(stories.slides).toHaveCount(2);
  await expect(stories.slides.first()).toContainText('of-tomorrow');
  await expect(stories.slides.last()).toContainText('<img src=x onerror=alert(1)>');

  // What cannot be shown is no blank screen: the map has something, and says what is missing.
  await page.getByRole('button', { name: say('story.present'), exact: true }).click();
  await expect(page.locator('.stage__missing')).toHaveText(say('stage.dataMissing'));
  await expect(page.getByRole('region', { name: phraseWithin('legend.title') })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(stories.choice.locator('option')).toHaveCount(3);
});

test('a story travels in a link', async ({ page, context, browser }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const atlas = new AtlasPage(page);
  const stories = new StoriesPage(page, atlas);
  await atlas.open('theme=population');
  await stories.open();
  await stories.choose('story.new');
  await page.getByRole('textbox', { name: say('story.name') }).fill('随链接走');
  await page.getByRole('button', { name: say('story.addMap') }).click();
  await stories.choose('story.share');
  await expect(page.getByText(phraseWithin('story.shared'))).toBeAttached();
  const link = await page.evaluate(() => navigator.clipboard.readText());

  const other = await browser.newContext({ locale: 'zh-CN' });
  const opened = await other.newPage();
  await opened.goto(link);
  const theirs = new StoriesPage(opened, new AtlasPage(opened));
  await expect(theirs.slides).toHaveCount(1);
  await expect(opened.getByRole('textbox', { name: say('story.name') })).toHaveValue('随链接走');
  await other.close();
});

test('all slides are saved as pictures in one zip', async ({ page }) => {
  const atlas = new AtlasPage(page);
  const stories = new StoriesPage(page, atlas);
  await atlas.open('theme=population');
  await stories.open();
  await stories.choose('story.new');
  for (const title of ['常住人口', '大连 1、3、5 分钟处置圈']) {
    await atlas.theme(title).click();
    await expect(atlas.legendTitle).toHaveText(title);
    await page.getByRole('button', { name: say('story.addMap') }).click();
  }
  await page.getByRole('button', { name: say('story.more') }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: say('story.pictures') }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.zip$/);
  const { unzipSync } = await import('fflate');
  const files = unzipSync(await readFile(await download.path()));
  expect(Object.keys(files)).toHaveLength(2);
  for (const [name, bytes] of Object.entries(files)) {
    expect(name).toMatch(/^.*0?[12].*\.png$/);
    expect([...bytes.subarray(1, 4)].map((byte) => String.fromCharCode(byte)).join('')).toBe('PNG');
  }
});
