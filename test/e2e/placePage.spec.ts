import { AtlasPage, phrase, say } from './atlasPage';
import { expect, expectAccessible, test } from './fixtures';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('all about one place is a page with a link of its own, reached from the card and left by Back', async ({
  page,
}) => {
  const atlas = new AtlasPage(page);
  await atlas.open('area=370500&labels=0');
  await atlas.card.getByRole('button', { name: phrase('card.placePage') }).press('Enter');
  const place = page.locator('.place-page');
  const title = place.getByRole('heading', { level: 2 });
  await expect(title).toHaveText('东营市');
  await expect(title).toBeFocused();
  await expect.poll(() => new URL(page.url()).searchParams.get('place')).toBe('1');
  await expect(page.locator('#map')).toBeHidden();
  await expect(place.getByText(say('card.figures_other', { count: 52 })).first()).toBeVisible();
  // Layers are drawn once they have been computed.
  await expect(place.locator('.place-layers')).toHaveAttribute('aria-busy', 'false');
  await expectAccessible(page);

  await test.step('Back leads to the map, Forward to the page again, Escape out of it', async () => {
    await page.goBack();
    await expect(place).toHaveCount(0);
    await expect(atlas.cardTitle).toHaveText('东营市');
    await page.goForward();
    await expect(title).toHaveText('东营市');
    await page.keyboard.press('Escape');
    await expect(place).toHaveCount(0);
    await expect(atlas.card.locator('.card__place')).toBeFocused();
  });
});

test('a link opens the page; the search leads to another place, and a theme back to the map', async ({ page }) => {
  await page.goto('./?place=1#area=370500&lang=en&light=night');
  const place = page.locator('.place-page');
  const title = place.getByRole('heading', { level: 2 });
  await expect(title).toHaveText('Dongying');
  await expect(place.getByText('no. 2 of 2 from the highest')).toBeVisible();
  await expectAccessible(page);

  await test.step('nothing is cut off on a phone and with large text', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    const overflow = await place.evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(overflow).toBeLessThanOrEqual(1);
    await page.evaluate(() => document.documentElement.removeAttribute('style'));
    await page.setViewportSize({ width: 1000, height: 640 });
  });

  const atlas = new AtlasPage(page);
  await atlas.search.fill('dalian');
  await atlas.options.first().waitFor();
  await atlas.search.press('Enter');
  await expect(title).toHaveText('Dalian');
  await expect(title).toBeFocused();
  expect(new URL(page.url()).searchParams.get('place')).toBe('1');
  await atlas.search.fill('residents');
  await atlas.options.first().waitFor();
  await atlas.search.press('Enter');
  await expect(place).toHaveCount(0);
  expect(new URL(page.url()).searchParams.get('place')).toBeNull();
});

test('the sheet of a place prints in full', async ({ page }) => {
  await page.goto('./?place=1#area=370500&light=night');
  const place = page.locator('.place-page');
  await expect(place.getByRole('heading', { level: 2 })).toHaveText('东营市');
  await expect(place.locator('.place-layers')).toHaveAttribute('aria-busy', 'false');
  const pagesOf = async () => {
    const pdf = (await page.pdf({ preferCSSPageSize: true, format: 'A4', printBackground: true })).toString('latin1');
    return pdf.match(/\/MediaBox/g)?.length;
  };
  expect(await pagesOf()).toBe(1);
});
