import { readFile } from 'node:fs/promises';
import { phraseWithin, say } from './atlasPage';
import { atlasReady, expect, test } from './fixtures';
import { TablesPage } from './tablesPage';

// What is kept is no matter of the map.
test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1280, height: 720 } });

const TABLE = '城市,发案（起）\n大连,10\n东菅市,20\n吉林省吉林市,5\n济南,30\n济南市,4\n合计,69\n';
const NAME = '2024年发案.csv';

test('what a reader decides survives a reload, a project file and a link', async ({ page, browser }) => {
  const own = new TablesPage(page);
  await own.open();
  await own.give({ name: NAME, content: TABLE });
  await expect.poll(() => own.coverage()).toEqual(['369', '2']);
  await own.part('unmatched');
  await page.getByRole('button', { name: say('data.takeFor', { text: '东菅市', name: '东营市、山东省' }) }).click();
  await own.settled();
  await own.part('duplicates');
  await own.panel.getByRole('button', { name: say('data.duplicate.sum') }).click();
  await own.settled();
  await expect.poll(() => own.coverage()).toEqual(['369', '4']);

  await test.step('nothing is shared before it is said who published it', async () => {
    await page.getByRole('button', { name: say('header.share') }).click();
    await expect(page.getByRole('dialog')).toContainText(phraseWithin('share.unsaid'));
    await page.getByRole('button', { name: say('share.saySource') }).click();
    await own.sayWho('某市公安局', '2024-10');
    await expect(own.kept).toBeVisible();
  });
  const shown = own.atlas.link().get('theme');

  await test.step('after a reload', async () => {
    await page.reload();
    await atlasReady(page);
    await expect(own.atlas.legendTitle).toHaveText('发案');
    await expect.poll(() => own.coverage()).toEqual(['369', '4']);
    await own.show();
    await own.part('matched');
    await expect(own.panel.getByRole('tabpanel')).toContainText(say('data.how.chosen'));
  });

  const file = await test.step('as a project file', async () => {
    const download = await own.saveFile();
    expect(download.suggestedFilename()).toBe('2024年发案.project.json');
    const text = await readFile(await download.path(), 'utf8');
    expect(JSON.parse(text)).toMatchObject({
      format: 'bulletin-atlas-project',
      version: 1,
      tables: [
        {
          fileName: NAME,
          decisions: { places: { '东菅市||': '370500' }, duplicates: { '370100': 'sum' } },
          source: { publisher: '某市公安局', date: '2024-10' },
        },
      ],
    });
    return text;
  });

  const link = await test.step('as a link', async () => {
    await page.getByRole('button', { name: say('header.share') }).click();
    await expect(page.getByRole('dialog')).toContainText(say('share.project.packed'));
    const address = await page.getByRole('textbox', { name: say('share.link') }).inputValue();
    expect(address.length).toBeLessThan(1200);
    return address;
  });

  await test.step('the link opens them in another browser, and once only', async () => {
    const elsewhere = await browser.newContext({ serviceWorkers: 'block', locale: 'zh-CN' });
    const other = await elsewhere.newPage();
    await other.setViewportSize({ width: 1280, height: 720 });
    const theirs = new TablesPage(other);
    await other.goto(link);
    await atlasReady(other);
    await expect(theirs.atlas.legendTitle).toHaveText('发案');
    await expect.poll(() => theirs.coverage()).toEqual(['369', '4']);
    await theirs.show();
    await expect(theirs.kept).toBeVisible();
    await other.reload();
    await atlasReady(other);
    await theirs.show();
    await expect(other.getByRole('combobox', { name: say('data.chooseProject') }).locator('option')).toHaveCount(2);
    await theirs.part('matched');
    await expect(theirs.panel.getByRole('tabpanel')).toContainText(say('data.how.chosen'));
    await elsewhere.close();
  });

  await test.step('the file opens them in a third, where nothing of it is known', async () => {
    const elsewhere = await browser.newContext({ serviceWorkers: 'block', locale: 'zh-CN' });
    const other = await elsewhere.newPage();
    await other.setViewportSize({ width: 1280, height: 720 });
    const theirs = new TablesPage(other);
    await theirs.atlas.open(`theme=${shown}`);
    await expect(theirs.atlas.notices).toContainText(phraseWithin('notice.link-table-theme'));
    await theirs.show();
    await theirs.give({ name: 'again.json', content: file });
    await expect(theirs.atlas.legendTitle).toHaveText('发案');
    await expect.poll(() => theirs.coverage()).toEqual(['369', '4']);
    await elsewhere.close();
  });
});

test('a reload in the middle of an intake leaves what was there', async ({ page }) => {
  const own = new TablesPage(page);
  await own.open();
  await own.give({ name: NAME, content: TABLE });
  await expect(own.kept).toBeVisible();
  const long = [
    '城市,月份,发案',
    ...Array.from({ length: 400_000 }, (_, row) => `大连,2024年${1 + (row % 12)}月,${row}`),
  ];
  await own.begin({ name: '长表.csv', content: long.join('\n') });
  await expect(page.locator('.intake progress')).toBeVisible();
  await page.reload();
  await atlasReady(page);
  await own.show();
  await own.settled();
  await expect(own.table(NAME)).toHaveCount(1);
  await expect(own.tables).toHaveCount(1);

  await test.step('and so does cancelling it', async () => {
    await own.begin({ name: '长表.csv', content: long.join('\n') });
    await page.getByRole('button', { name: say('data.cancel') }).click();
    await expect(page.locator('.intake')).toHaveCount(0);
    await expect(own.tables).toHaveCount(1);
    await expect.poll(() => own.coverage()).toEqual(['369', '2']);
  });
});

test('where the disk is full the page says so, goes on, and keeps it once there is room', async ({ page, baseURL }) => {
  const own = new TablesPage(page);
  await own.open();
  const browser = await page.context().newCDPSession(page);
  const origin = new URL(baseURL ?? '').origin;
  await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await own.give({ name: NAME, content: TABLE });
  await expect(own.notices).toContainText(phraseWithin('notice.project-not-kept'));
  await expect(own.panel).toContainText(say('data.notKept'));
  await expect.poll(() => own.coverage()).toEqual(['369', '2']);
  await browser.send('Storage.overrideQuotaForOrigin', { origin });
  await own.part('unmatched');
  await page.getByRole('button', { name: say('data.leaveOutFor', { text: '东菅市' }) }).click();
  await expect(own.kept).toBeVisible();
  await page.reload();
  await atlasReady(page);
  await own.show();
  await expect(own.table(NAME)).toHaveCount(1);
});

test('two tabs take up what the other does', async ({ page, context }) => {
  const own = new TablesPage(page);
  await own.open();
  await own.give({ name: NAME, content: TABLE });
  await expect(own.kept).toBeVisible();
  const other = await context.newPage();
  const second = new TablesPage(other);
  await other.goto('/');
  await atlasReady(other);
  await second.show();
  await second.settled();
  await second.part('unmatched');
  await other.getByRole('button', { name: say('data.leaveOutFor', { text: '东菅市' }) }).click();
  await second.settled();
  await expect(second.kept).toBeVisible();
  await own.part('setAside');
  await expect(own.panel.getByRole('tabpanel')).toContainText('东菅市');

  await test.step('and a project that is deleted comes back by undo', async () => {
    await own.choose('data.delete');
    await expect(own.tables).toHaveCount(0);
    await expect(own.atlas.currentTheme).toContainText('电信网络诈骗发案');
    await page.getByRole('button', { name: say('data.undoRemoval'), exact: true }).click();
    await expect(own.kept).toBeVisible();
    await expect(own.table(NAME)).toHaveCount(1);
  });
  await other.close();
});
