import { AtlasPage, phrase, phraseWithin } from './atlasPage';
import { expect, test } from './fixtures';
import { readBoundaries } from './publishedData';

const { areas } = readBoundaries();

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('the table holds the figures of the theme: sorted, filtered, and each row opens a card', async ({ page }) => {
  const atlas = new AtlasPage(page);
  await atlas.open('theme=population&labels=0');
  await atlas.showTable();
  await expect(atlas.tableRows).toHaveCount(areas.length);
  const names = () => atlas.tableRows.getByRole('rowheader').getByRole('button').allTextContents();
  const sorter = (key: 'table.value' | 'table.area' | 'table.province') =>
    page.getByRole('button', { name: phrase(key) });
  const header = (key: Parameters<typeof sorter>[0]) =>
    atlas.table.getByRole('columnheader').filter({ has: sorter(key) });

  await test.step('sorted by value, highest first, and the other way', async () => {
    await expect(header('table.value')).toHaveAttribute('aria-sort', 'descending');
    expect((await names())[0]).toBe('重庆市');
    await sorter('table.value').click();
    await expect(header('table.value')).toHaveAttribute('aria-sort', 'ascending');
    expect((await names()).at(-1)).toBe('重庆市');
    await sorter('table.area').click();
    await expect(header('table.area')).toHaveAttribute('aria-sort', 'ascending');
    const sorted = await names();
    expect(sorted).toEqual([...sorted].sort(new Intl.Collator('zh-CN').compare));
    await sorter('table.province').click();
    await expect(header('table.province')).toHaveAttribute('aria-sort', 'ascending');
    await expect(atlas.tableRows.first()).toContainText('安徽省');
  });

  await test.step('filtered by name and code', async () => {
    const filter = page.getByRole('searchbox', { name: phrase('table.filter') });
    await filter.fill('3705');
    await expect(atlas.tableRows).toHaveCount(1);
    await expect(atlas.tableRows).toContainText('2,193,518');
    await filter.fill('dalian');
    await expect(atlas.tableRows).toContainText('大连市');
    await filter.fill('没有的地方');
    await expect(atlas.tableRows).toHaveCount(0);
    await expect(page.getByText(phrase('table.none'))).toBeVisible();
    await filter.fill('');
    await page.getByRole('checkbox', { name: phrase('table.onlyPublished') }).uncheck();
    await filter.fill('东营');
  });

  await test.step('a row opens the card of its area', async () => {
    await atlas.tableRows.getByRole('button', { name: '东营市' }).click();
    await expect(atlas.cardTitle).toHaveText('东营市');
    await expect(atlas.tableRows.getByRole('button', { name: '东营市' })).toHaveAttribute('aria-pressed', 'true');
  });

  await test.step('it follows the theme, and the map comes back', async () => {
    const filter = page.getByRole('searchbox', { name: phrase('table.filter') });
    await filter.fill('');
    await atlas.theme('电信网络诈骗发案').click();
    await expect(page.getByRole('region', { name: '电信网络诈骗发案', exact: true })).toBeVisible();
    await expect(atlas.tableRows).toHaveCount(areas.length);
    await filter.fill('兰州');
    await expect(atlas.tableRows).toContainText(phraseWithin('value.notPublished'));
    await filter.fill('');
    await page.getByRole('checkbox', { name: phrase('table.onlyPublished') }).check();
    await expect(atlas.tableRows).toHaveCount(2);
    await atlas.showMap();
    await expect(atlas.table).toHaveCount(0);
    await expect(atlas.legend).toBeVisible();
  });
});
