import type { Locator, Page } from '@playwright/test';
import { AtlasPage, phrase } from './atlasPage';
import { expect, expectAccessible, test } from './fixtures';
import { readBoundaries, readPublishedRecord } from './publishedData';

const DALIAN = '夏季治安打击整治“百日行动”阶段战果新闻发布会';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('the sources: each bulletin with its figures, what contradicts itself, and how to cite', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const record = await readPublishedRecord(readBoundaries());
  const atlas = new AtlasPage(page);
  await atlas.open('labels=0');
  const sources = sourcesOf(page);
  const dalian = sources.getByRole('region', { name: DALIAN });

  await test.step('open by key, and say what each document holds', async () => {
    await page
      .getByRole('banner')
      .getByRole('button', { name: phrase('sources.title') })
      .focus();
    await page.keyboard.press('Enter');
    await expect(sources).toBeVisible();
    const ofDalian = record.observations.filter(({ source }) => source === 'dalian-2022');
    expect(ofDalian).toHaveLength(108);
    await expect(dalian.getByRole('definition').first()).toHaveText('108');
    await expectAccessible(page);
  });
  await test.step('the list of contents leads to a section', async () => {
    await sources.getByRole('navigation').getByRole('button', { name: '渭南日报' }).click();
    await expect(sources.getByRole('heading', { name: '守护万家灯火' })).toBeFocused();
    await expect(sources.getByRole('heading', { name: '守护万家灯火' })).toBeInViewport();
  });
  await test.step('what a bulletin contradicts itself in', async () => {
    await expect(dalian.locator('[data-grave=true]').filter({ hasText: /66\s?%/ })).toBeVisible();
  });
  await test.step('the citation of the atlas', async () => {
    const citation = sources.locator('.citation').first();
    await citation.getByRole('button', { name: phrase('cite.copy') }).click();
    await expect(citation.getByText(phrase('cite.copied'))).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^通报图谱\[DS\/OL\]\. 2024-10-15 数据版\[\d{4}-\d\d-\d\d\]\. http/);
    expect(copied).toBe(await citation.getByRole('blockquote').textContent());
  });
  await test.step('a figure with a note leads to the card of its place', async () => {
    await dalian.getByRole('button', { name: '道路隐患治理率' }).first().click();
    await expect(sources).toHaveCount(0);
    await expect(atlas.cardTitle).toHaveText('大连市');
    await expect(atlas.card.locator('summary').filter({ hasText: '道路隐患治理率' })).toBeFocused();
    await expect.poll(() => atlas.link().get('figure')).toBe('dalian-2022-road-hazard-treatment-rate');
  });
  await test.step('the evidence of a figure leads to its source', async () => {
    await atlas.card.locator('summary').first().click();
    await atlas.card
      .getByRole('button', { name: phrase('sources.about') })
      .first()
      .click();
    await expect(sources.getByRole('heading', { name: DALIAN })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(sources).toHaveCount(0);
    await expect(atlas.cardTitle, 'Escape is for the dialog only').toHaveText('大连市');
  });
});

test('on a telephone, by night, in English: from the line of credits and from the help', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const atlas = new AtlasPage(page);
  await atlas.open('labels=0&light=night&lang=en');
  const sources = sourcesOf(page);
  const credits = page.getByRole('region', { name: phrase('credits.title') });
  await credits.getByRole('button', { name: phrase('sources.title') }).click();
  await expect(sources.getByRole('heading', { name: 'Boundaries and base map' })).toBeVisible();
  await expect(sources).toContainText('Open Database License');
  await expect(sources).toContainText('审图号');
  await expectAccessible(page);
  expect(await sources.evaluate((dialog) => dialog.scrollWidth <= dialog.clientWidth)).toBe(true);
  await page.keyboard.press('Escape');
  await expect(sources).toHaveCount(0);
  await atlas.button('credits.about').click();
  await atlas.about.getByRole('button', { name: phrase('about.sources') }).click();
  await expect(atlas.about).toHaveCount(0);
  await expect(sources).toBeVisible();
});

function sourcesOf(page: Page): Locator {
  return page.getByRole('dialog', { name: phrase('sources.title') });
}
