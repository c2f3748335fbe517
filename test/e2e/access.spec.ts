import type { Page } from '@playwright/test';
import { AtlasPage, phrase } from './atlasPage';
import { expect, expectAccessible, test } from './fixtures';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('axe finds nothing: map, card, search, table, dialog, night, English', async ({ page }) => {
  const atlas = new AtlasPage(page);
  await atlas.open('labels=0');
  await test.step('the map', () => expectAccessible(page));
  await test.step('search results in groups, and themes by place', async () => {
    await atlas.button('themes.by.place').click();
    await atlas.search.fill('东营');
    await expect(atlas.options.first()).toBeVisible();
    await expect(page.getByRole('group', { name: phrase('search.group.layer') })).toBeVisible();
    await expectAccessible(page);
    await atlas.search.fill('');
    await atlas.button('themes.by.topic').click();
  });
  await test.step('a card with its evidence open', async () => {
    await atlas.choosePlace('烟台');
    await atlas.card.locator('.figure summary').first().click();
    await expect(atlas.card.locator('cite').first()).toBeVisible();
    await expectAccessible(page);
  });
  await test.step('the table', async () => {
    await atlas.showTable();
    await expect(atlas.table).toBeVisible();
    await expectAccessible(page);
    await atlas.showMap();
  });
  await test.step('the dialog', async () => {
    await atlas.button('credits.about').click();
    await expect(atlas.about).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(atlas.about).toHaveCount(0);
  });
  await test.step('night and English', async () => {
    await atlas.follow('theme=population&light=night&lang=en&labels=0&area=370600');
    await expect(page.locator('html')).toHaveAttribute('data-appearance', 'night');
    await expect(atlas.legendTitle).toHaveText('Resident population');
    await expectAccessible(page);
  });
});

test('axe finds nothing on a telephone, with each sheet open', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const atlas = new AtlasPage(page);
  await atlas.open('labels=0');
  const bar = page.getByRole('navigation', { name: phrase('bar.title') });
  await test.step('the map', () => expectAccessible(page));
  await test.step('themes', async () => {
    await bar.getByRole('button', { name: phrase('bar.themes') }).click();
    await expect(atlas.themes).toBeVisible();
    await expectAccessible(page);
    await bar.getByRole('button', { name: phrase('bar.themes') }).click();
  });
  await test.step('legend', async () => {
    await bar.getByRole('button').first().click();
    await expect(atlas.legend).toBeVisible();
    await expectAccessible(page);
    await bar.getByRole('button').first().click();
  });
  await test.step('card', async () => {
    await atlas.follow('area=210200&labels=0');
    await expect(atlas.card).toBeVisible();
    await expectAccessible(page);
  });
  await test.step('table', async () => {
    await bar.getByRole('button', { name: phrase('surface.table') }).click();
    await expect(atlas.table).toBeVisible();
    await expectAccessible(page);
  });
});

test('by keyboard alone: to a theme, a place, its evidence, and back', async ({ page }) => {
  const atlas = new AtlasPage(page);
  await atlas.open('labels=0');

  await test.step('the first stop leads past the panels', async () => {
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: phrase('app.skipToMap') })).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(atlas.currentTheme).toBeFocused();
  });
  await test.step('a theme', async () => {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(atlas.legendTitle).toHaveText('电信网络诈骗损失');
  });
  await test.step('a place', async () => {
    await page.keyboard.press('/');
    await expect(atlas.search).toBeFocused();
    await page.keyboard.insertText('dongying');
    await expect(atlas.options.first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(atlas.cardTitle).toHaveText('东营市');
  });
  await test.step('its evidence', async () => {
    const first = atlas.card.locator('.figure summary').first();
    await tabTo(page, () => first.evaluate((element) => element === document.activeElement));
    await page.keyboard.press('Enter');
    await expect(first.locator('..').getByText('东营市公安局').first()).toBeVisible();
  });
  await test.step('and back', async () => {
    await page.keyboard.press('Escape');
    await expect(atlas.card).toHaveCount(0);
    await expect(atlas.search, 'where the place was asked for').toBeFocused();
    await page.keyboard.press('Escape');
    await expect(atlas.search).not.toBeFocused();
    await page.keyboard.press('PageUp');
    await expect(atlas.legendTitle).toHaveText('电信网络诈骗发案');
  });
  await test.step('the map itself', async () => {
    await atlas.canvas.focus();
    await page.keyboard.press('ArrowRight');
    await expect(atlas.canvas, 'whoever steers it sees that').toHaveCSS('outline-style', 'solid');
    await expect.poll(() => atlas.link().get('view')).not.toBeNull();
  });
});

test('nothing moves by itself where the reader asks for less motion', async ({ page }) => {
  const atlas = new AtlasPage(page);
  await atlas.open('labels=0');
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seenAnimations: seen });
    const watch = () => {
      for (const animation of document.getAnimations()) {
        const { duration } = animation.effect?.getComputedTiming() ?? {};
        if (typeof duration === 'number' && duration > 10) seen.push(`${animation.constructor.name} ${duration} ms`);
      }
      requestAnimationFrame(watch);
    };
    watch();
  });
  await atlas.theme('面积').click();
  await atlas.choosePlace('东营');
  await expect(atlas.card).toBeVisible();
  await atlas.legend.getByRole('button', { name: phrase('legend.collapse') }).click();
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(atlas.card).toBeVisible();
  expect(await page.evaluate(() => (window as unknown as { seenAnimations: string[] }).seenAnimations)).toEqual([]);
});

/** Presses Tab until it is there; a page that never leads there fails. */
async function tabTo(page: Page, isThere: () => Promise<boolean>): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    if (await isThere()) return;
  }
  throw new Error('tabTo: sixty stops do not lead there');
}
