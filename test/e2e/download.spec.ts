import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { csvParse } from 'd3-dsv';
import { AtlasPage, phrase, phraseWithin } from './atlasPage';
import { expect, expectAccessible, test } from './fixtures';
import { readBoundaries, readPublishedRecord } from './publishedData';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('the figures of the theme come as a file, with the numbers of the table', async ({ page }) => {
  const atlas = new AtlasPage(page);
  await atlas.open('theme=population&labels=0');
  await atlas.showTable();
  await atlas.tableRows.first().getByRole('button').focus();
  await page.keyboard.press('End');
  await expect(atlas.tableRows).toHaveCount(readBoundaries().areas.length);
  const inTable = await atlas.tableRows.evaluateAll((rows) =>
    rows.map((row) => [
      /\d{6}/.exec(row.querySelector('th')?.textContent ?? '')?.[0],
      row.querySelector('td.number')?.textContent,
    ]),
  );

  const button = atlas.button('export.menu');
  const menu = page.getByRole('menu', { name: phrase('export.menu') });
  await test.step('the menu goes by key', async () => {
    await button.focus();
    await page.keyboard.press('ArrowDown');
    const items = menu.getByRole('menuitem');
    // Figures of the theme and of the record, and pictures.
    await expect(items).toHaveCount(10);
    await expect(items.first()).toBeFocused();
    await expectAccessible(page);
    await page.keyboard.press('ArrowUp');
    await expect(items.last()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(menu).toHaveCount(0);
    await expect(button).toBeFocused();
    await expect(button).toHaveAttribute('aria-expanded', 'false');
    await page.keyboard.press('Enter');
    await expect(items.first()).toBeFocused();
  });

  const file = await saved(page, () => page.keyboard.press('Enter'));
  expect(file.name).toBe('bulletin-atlas-population-prefecture.csv');
  expect(file.text.startsWith('\uFEFF')).toBe(true);
  const rows = csvParse(file.text.slice(1));
  expect(rows).toHaveLength(readBoundaries().areas.length);
  const shown = rows.filter(({ status }) => status === 'shown').map(({ adcode, shown }) => [adcode, shown]);
  expect(shown.sort()).toEqual(inTable.sort());
  expect(rows.find(({ adcode }) => adcode === '370500')).toMatchObject({ name_zh: '东营市', value: '2193518' });
  await expect(button).toBeFocused();
  await expect(page.getByText(phraseWithin('export.done')).last()).toContainText(file.name);
});

test('the whole record comes as a file, every figure with its source', async ({ page }) => {
  const record = await readPublishedRecord(readBoundaries());
  const atlas = new AtlasPage(page);
  await atlas.open('labels=0');
  await atlas.button('export.menu').click();
  const ofRecord = page.getByRole('group', { name: phrase('export.record') });
  const file = await saved(page, () => ofRecord.getByRole('menuitem', { name: phrase('export.json') }).click());
  expect(file.name).toBe('bulletin-atlas-record.json');
  const document = JSON.parse(file.text);
  const published = document.observations.filter(({ source }: { source: string }) => source !== 'boundaries');
  expect(published.map(({ id }: { id: string }) => id)).toEqual(record.observations.map(({ id }) => id));
  const sources = new Set(document.sources.map(({ id }: { id: string }) => id));
  expect(published.filter(({ source }: { source: string }) => !sources.has(source))).toEqual([]);
  const ofShizhong = published.find(({ adcode }: { adcode: string }) => adcode === '370103');
  expect(ofShizhong).toMatchObject({ name: { zh: '市中区' }, level: 'county' });
});

async function saved(page: Page, save: () => Promise<void>): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), save()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}
