import { AtlasPage, phrase } from './atlasPage';
import { expect, expectAccessible, onBothSurfaces, test } from './fixtures';
import { viewIn } from './mapPicture';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

onBothSurfaces(() => {
  test('the map is zoomed, turned back and sent home by its buttons, by key too', async ({ page }) => {
    const atlas = new AtlasPage(page);
    await atlas.open('theme=population&view=118,37,6,38&labels=0');
    const view = () => viewIn(atlas.link());
    const home = atlas.button('controls.home');

    await test.step('closer, and closer again before it has arrived', async () => {
      await atlas.button('controls.zoomIn').focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      await expect.poll(view).toMatchObject({ longitude: 118, latitude: 37, zoom: 8, bearing: 38 });
      await atlas.button('controls.zoomOut').click();
      await expect.poll(view).toMatchObject({ zoom: 7 });
    });
    await test.step('north up again', async () => {
      await atlas.button('controls.north').click();
      await expect.poll(view).toMatchObject({ longitude: 118, zoom: 7, bearing: 0 });
      await expect(atlas.button('controls.north')).toHaveCount(0);
      await expect(home).toBeFocused();
    });
    await test.step('where the figures are', async () => {
      await page.keyboard.press('Enter');
      await expect.poll(view).toBeNull();
      await expect(home).toHaveAttribute('aria-disabled', 'true');
    });
    await test.step('not on paper', async () => {
      await page.emulateMedia({ media: 'print' });
      await expect(home).toBeHidden();
      await page.emulateMedia({ media: 'screen' });
      await expectAccessible(page);
    });
  });
});

test('a map in another page has them, and slides have none', async ({ page }) => {
  await page.setViewportSize({ width: 480, height: 360 });
  await page.goto('/?embed=1#theme=population&view=118,37,6');
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  const group = page.getByRole('group', { name: phrase('controls.title') });
  await group.getByRole('button', { name: phrase('controls.zoomIn') }).click();
  await expect(group.getByRole('button', { name: phrase('controls.home') })).toHaveAttribute('aria-disabled', 'false');
  await page.goto('/?present=1');
  await expect(page.locator('.stage')).toBeVisible();
  await expect(group).toHaveCount(0);
});
