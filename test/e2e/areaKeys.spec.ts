import type { Page } from '@playwright/test';
import { AtlasPage, phrase } from './atlasPage';
import { expect, expectAccessible, onBothSurfaces, test } from './fixtures';
import { viewIn } from './mapPicture';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** What is read out of the map. */
const readout = (page: Page) => page.locator('.area-readout').getByRole('status');

onBothSurfaces(() => {
  test('areas are chosen on the map by keys alone', async ({ page }) => {
    const atlas = new AtlasPage(page);
    await atlas.open('theme=fraud-losses&lang=en');
    const press = (key: string) => page.keyboard.press(key);

    await test.step('arrows move the map until Enter is pressed', async () => {
      await atlas.canvas.focus();
      await press('ArrowRight');
      await expect.poll(() => viewIn(atlas.link())).not.toBeNull();
      await atlas.button('controls.home').click();
      await expect.poll(() => viewIn(atlas.link())).toBeNull();
    });
    await test.step('what is in view', async () => {
      await atlas.canvas.focus();
      await press('Space');
      await expect(readout(page)).toHaveText(
        /^\d+ areas in view, 2 with figures\. Highest: Dongying, −33\.9%\. Lowest: Dalian, −39\.36%\.$/,
      );
      await press('Escape');
      await expect(readout(page)).toHaveCount(0);
    });
    await test.step('from a figure to its neighbours, and back', async () => {
      await press('Enter');
      await press('Home');
      await expect(readout(page)).toHaveText(/^Dongying: −33\.9% · class \d of \d: /);
      await press('ArrowLeft');
      await expect(readout(page)).toHaveText('Binzhou: not published');
      await press('ArrowRight');
      await expect(readout(page)).toHaveText(/^Dongying: /);
      await press('Shift+ArrowRight');
      await expect(readout(page)).toHaveText(/^Dalian: −39\.36%/);
      expect(viewIn(atlas.link()), 'the map stands still where all is in view').toBeNull();
    });
    await test.step('the tree of the page', async () => {
      await expect(atlas.map).toMatchAriaSnapshot(`
        - main /Telecom-fraud losses/:
          - application /Telecom-fraud losses/
      `);
      await expect(page.locator('.over-map')).toMatchAriaSnapshot(`
        - region:
          - status: /Dalian/
      `);
      await expectAccessible(page);
    });
    await test.step('the map follows to an area that it does not show', async () => {
      await atlas.follow('theme=fraud-losses&view=87,43,6&lang=en');
      await expect.poll(() => viewIn(atlas.link())?.longitude).toBe(87);
      await press('End');
      await expect(readout(page)).toHaveText(/^Dalian: /);
      await expect.poll(() => viewIn(atlas.link())?.longitude).toBeGreaterThan(115);
    });
    await test.step('to the card and back among the areas', async () => {
      await press('Enter');
      await expect(atlas.cardTitle).toHaveText(/Dalian/);
      await expect(atlas.button('card.close')).toBeFocused();
      await press('Escape');
      await expect(atlas.card).toHaveCount(0);
      await expect(atlas.canvas).toBeFocused();
      await press('ArrowUp');
      await expect(readout(page)).not.toHaveText(/Dalian/);
      await press('Escape');
      await expect(readout(page)).toHaveCount(0);
    });
  });
});

test('in another page, too', async ({ page }) => {
  await page.setViewportSize({ width: 480, height: 400 });
  await page.goto('/?embed=1#theme=fraud-losses&lang=zh');
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  await page.getByRole('application', { name: phrase('app.map') }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  await expect(readout(page)).toHaveText(/^大连市：−39\.36%/);
  await expectAccessible(page);
});
