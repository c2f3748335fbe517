import { readFile } from 'node:fs/promises';
import type { Browser, Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { AtlasPage, phraseWithin, say } from './atlasPage';
import { expect, expectAccessible, test } from './fixtures';
import { StagePage } from './stagePage';
import { TablesPage } from './tablesPage';

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1280, height: 720 } });

const PERSONS = /孙八|李九|周十|13912345678/;
const TABLE = [
  '2024年分局警情,,,',
  '城市,负责人,警情（起）,',
  '济南市,孙八,1200,',
  '青岛市,李九,3400,',
  '烟台市,李九,560,',
  '填表人：周十,联系电话：13912345678,,',
].join('\n');

const showStories = (page: Page) =>
  page
    .getByRole('group', { name: say('surface.title') })
    .getByRole('button', { name: say('surface.story') })
    .click();

async function choose(page: Page, key: 'story.new' | 'story.save' | 'story.share' | 'story.pictures'): Promise<void> {
  await page.getByRole('button', { name: say('story.more') }).click();
  await page.getByRole('menuitem', { name: say(key) }).click();
}

async function elsewhere(browser: Browser) {
  const context = await browser.newContext({
    serviceWorkers: 'block',
    locale: 'zh-CN',
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 720 },
  });
  const page = await context.newPage();
  return { context, page, atlas: new AtlasPage(page), stage: new StagePage(page), own: new TablesPage(page) };
}

async function openStory(page: Page, name: string, text: string): Promise<void> {
  await page.locator('.story-bar input[type=file]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(text) });
}

test('a story of one’s own figures shows them elsewhere, or land alone and what is missing', async ({
  page,
  context,
  browser,
}) => {
  test.setTimeout(240_000);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const own = new TablesPage(page);
  await own.open();
  await own.give({ name: '2024年分局警情.csv', content: TABLE });
  await expect(own.kept).toBeVisible();
  await own.sayWho('市公安局', '2024-12');
  await showStories(page);
  await choose(page, 'story.new');
  await page.getByRole('textbox', { name: say('story.name') }).fill('分局');
  await page.getByRole('button', { name: say('story.addMap') }).click();
  await page.getByRole('button', { name: say('slide.edit', { number: 1 }) }).click();
  await page.getByRole('textbox', { name: say('slide.title'), exact: true }).fill('青岛最多');
  await page.getByRole('button', { name: say('slide.calloutAdd') }).click();
  await page.getByRole('textbox', { name: say('slide.calloutText', { number: 1 }) }).fill('看青岛');

  const [saved] = await Promise.all([page.waitForEvent('download'), choose(page, 'story.save')]);
  const file = await readFile(await saved.path(), 'utf8');
  await expect(page.getByText(say('story.savedWithTables'))).toBeAttached();
  await choose(page, 'story.share');
  await expect(page.getByText(phraseWithin('story.shared'))).toBeAttached();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const [zipped] = await Promise.all([page.waitForEvent('download'), choose(page, 'story.pictures')]);
  const inside = unzipSync(await readFile(await zipped.path()));
  const beside = new TextDecoder().decode(inside['分局.story.json']);

  await test.step('nothing of the persons in the table goes with it', () => {
    for (const text of [file, beside, decodeURIComponent(link)]) expect(text).not.toMatch(PERSONS);
    expect(JSON.parse(beside)).toEqual(JSON.parse(file));
  });

  await test.step('the file brings its tables, as a project beside those of the reader', async () => {
    const there = await elsewhere(browser);
    await there.own.open();
    await there.own.give({ name: '自己的2023年.csv', content: '城市,案件\n大连市,7\n沈阳市,8\n' });
    await expect(there.own.kept).toBeVisible();
    await showStories(there.page);
    await openStory(there.page, 'a.story.json', file);
    await expect(there.page.getByText(say('notice.story-brings-tables'))).toBeVisible();
    await there.page.getByRole('button', { name: say('slide.show', { number: 1, title: '青岛最多' }) }).click();
    await expect(there.atlas.legendTitle).toHaveText('警情');
    await expect(there.page.locator('.slide-picture__absent')).toHaveCount(0);
    await there.stage.begin(there.atlas);
    await expect(there.stage.legend).toContainText('3 ');
    await expect(there.stage.callouts).toContainText(['看青岛']);
    await there.page.keyboard.press('Escape');
    await there.own.show();
    const projects = there.page.getByRole('combobox', { name: say('data.chooseProject') });
    await expect(projects.locator('option')).toHaveCount(3);
    await expect(there.own.table('2024年分局警情.csv')).toHaveCount(1);
    await expect(there.own.tables).toHaveCount(1);
    await there.context.close();
  });

  await test.step('without them there is land alone, and the sentence, wherever the slide is shown', async () => {
    const bare = JSON.parse(file);
    delete bare.project;
    const there = await elsewhere(browser);
    await there.atlas.open();
    await showStories(there.page);
    await openStory(there.page, 'b.story.json', JSON.stringify(bare));
    await expect(there.page.locator('.slide-picture__absent')).toHaveText(say('slide.absent'));
    await expect(there.page.locator('.slide__notices')).toContainText('2024年分局警情');
    await there.page.getByRole('button', { name: say('slide.show', { number: 1, title: '青岛最多' }) }).click();
    await expect(there.atlas.legendTitle).toHaveText('数据不在此处');
    await expect(there.atlas.legend).toContainText('市公安局');
    await expect(there.atlas.legend.locator('.swatch')).toHaveCount(0);
    await expectAccessible(there.page);
    await there.stage.begin(there.atlas);
    await expect(there.stage.title).toHaveText('青岛最多');
    await expect(there.stage.legend).toContainText('2024年分局警情');
    await expect(there.stage.legend.locator('.swatch')).toHaveCount(0);
    await expect(there.stage.callouts).toHaveCount(0);
    await there.page.keyboard.press('Escape');
    const theme = bare.slides[0].map.match(/theme=[^&]+/)[0];
    await there.page.goto(`/?embed=1&present=1&speaker=1#${theme}&lang=en`);
    await expect(there.page.locator('.embed .legend h1')).toHaveText('Data not here');
    await expect(there.page.locator('.embed .swatch, .stage, .speaker, header.header')).toHaveCount(0);

    await test.step('where the link brings them too', async () => {
      await there.page.goto(link);
      await expect(there.atlas.legendTitle).toHaveText('警情');
    });
    await there.context.close();
  });
});
