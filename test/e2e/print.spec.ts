import { AtlasPage, say } from './atlasPage';
import { expect, test } from './fixtures';

/** A4 at 96 pixels an inch, without the margins of the sheet. */
const UPRIGHT = { width: 703, height: 1032 };
const ACROSS = { width: 1032, height: 703 };

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('the page is printed as a finished sheet, whichever way the paper lies; the card and the table below', async ({
  page,
}) => {
  const atlas = new AtlasPage(page);
  await atlas.open('theme=cases-solved&light=night');
  const beginToPrint = () => page.evaluate(() => void dispatchEvent(new Event('beforeprint')));
  const sheet = page.locator('.page-sheet');
  // It is fetched once printing may be meant.
  await page.keyboard.press('Control');
  await expect.poll(async () => beginToPrint().then(() => sheet.count())).toBe(1);
  await page.emulateMedia({ media: 'print' });

  for (const [lies, size] of [
    ['portrait', UPRIGHT],
    ['landscape', ACROSS],
  ] as const)
    await test.step(lies, async () => {
      await page.setViewportSize(size);
      const svg = sheet.locator('> svg').filter({ visible: true });
      await expect(svg).toHaveCount(1);
      await expect(svg).toHaveAttribute('data-lies', lies);
      const box = (await svg.boundingBox())!;
      expect(box.height).toBeLessThanOrEqual(size.height);
      for (const said of ['破获刑事案件', '1,829', say('legend.notices'), /大连市公安局/, /#theme=cases-solved/])
        await expect(svg.locator('text').filter({ hasText: said }).first()).toBeVisible();
      await expect(page.locator('#map')).toBeHidden();
      await expect(page.locator('header.header')).toBeHidden();
    });

  await test.step('both sheets stand in one document without taking each other’s parts', async () => {
    const ids = await sheet.evaluate((element) => [...element.querySelectorAll('[id]')].map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  await test.step('afterwards the page is as it was', async () => {
    await page.evaluate(() => void dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: null });
    await page.setViewportSize({ width: 1000, height: 640 });
    await expect(sheet).toHaveCount(0);
    await expect(atlas.legend).toBeVisible();
  });

  const pagesOf = async (landscape: boolean) => {
    const pdf = (await page.pdf({ format: 'A4', landscape, preferCSSPageSize: true })).toString('latin1');
    return pdf.match(/\/MediaBox/g)?.length;
  };
  expect(await pagesOf(false)).toBe(1);
  expect(await pagesOf(true)).toBe(1);
  await page.locator('.surface-switch [data-surface="table"]').click();
  await expect(page.locator('.figures-table')).toBeVisible();
  expect(await pagesOf(false)).toBe(2);
  await atlas.follow('theme=cases-solved&area=370500');
  await expect(atlas.cardTitle).toBeVisible();
  expect(await pagesOf(false)).toBeGreaterThan(2);
});
