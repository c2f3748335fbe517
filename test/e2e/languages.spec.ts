import { en } from '../../src/i18n/en';
import { AtlasPage, phrase } from './atlasPage';
import { expect, test } from './fixtures';
import { lookAt, takeMapPicture, viewLink } from './mapPicture';
import { difference } from './picture';

/** Any key of the languages, as it would stand on the page if it had no text. */
const KEY = new RegExp(
  `\\b(${[...new Set(Object.keys(en).map((key) => key.split('.')[0]))].join('|')})\\.[a-z][\\w.-]+`,
);

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('Chinese and English, everywhere and at once', async ({ page }) => {
  const atlas = new AtlasPage(page);
  const html = page.locator('html');
  await atlas.open('theme=cases-solved&area=370500&labels=0');
  await expect(html).toHaveAttribute('lang', 'zh-CN');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('通报图谱');
  const figure = (text: string) => atlas.card.getByRole('listitem').filter({ hasText: text });
  await atlas.button('card.openTopics').click();
  await expect(figure('反诈预警劝阻')).toContainText('282,000 人次');
  await expect(figure('反诈预警劝阻')).toContainText('2024年1月1日至10月12日');
  await expectNoKeys(atlas);

  await atlas.button('header.language').click();
  await expect(html).toHaveAttribute('lang', 'en');
  await expect.poll(() => atlas.link().get('lang')).toBe('en');
  await expect(page).toHaveTitle(/Bulletin Atlas/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveAccessibleName('Bulletin Atlas');
  await expect(atlas.cardTitle).toHaveText('Dongying');
  await expect(figure('28.2万人次'), 'the figure as printed stays as printed').toContainText('282,000 person-times');
  await expect(figure('28.2万人次')).toContainText('1 January – 12 October 2024');
  await expectNoKeys(atlas);
  await expect(atlas.themes).not.toContainText(/\p{Script=Han}/u);

  await test.step('the table speaks it too', async () => {
    await atlas.showTable();
    await expect(atlas.table.getByRole('columnheader').first()).toHaveText(/^Area/);
    await expectNoKeys(atlas);
    await atlas.showMap();
  });

  await atlas.button('header.language').click();
  await expect(html).toHaveAttribute('lang', 'zh-CN');
  await expect(atlas.cardTitle).toHaveText('东营市');
  expect(atlas.link().get('lang')).toBeNull();
});

test('day and night: as the system, and as the reader says', async ({ page }) => {
  const atlas = new AtlasPage(page);
  const html = page.locator('html');
  const view = lookAt(117.5, 38.2, 4.8);
  await page.emulateMedia({ colorScheme: 'dark' });
  await atlas.open(`${viewLink(view)}&labels=0`);
  await expect(html).toHaveAttribute('data-appearance', 'night');
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const bohai = async () => {
    const picture = await takeMapPicture(atlas, view);
    return picture.at(...picture.pixelOf([120.2, 38.8]));
  };
  const night = { ground: await ground(), sea: await bohai() };
  expect(Math.max(...night.sea), 'the sea is dark').toBeLessThan(80);

  await page.emulateMedia({ colorScheme: 'light' });
  await expect(html).toHaveAttribute('data-appearance', 'day');
  expect(await ground()).not.toBe(night.ground);
  await expect.poll(async () => Math.min(...(await bohai()))).toBeGreaterThan(180);

  await atlas.button('header.appearance').click();
  await expect(atlas.button('header.appearance')).toHaveAccessibleName(/日间/);
  await expect.poll(() => atlas.link().get('light')).toBe('day');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(html).toHaveAttribute('data-appearance', 'day');
  await atlas.button('header.appearance').click();
  await expect.poll(() => atlas.link().get('light')).toBe('night');
  await expect.poll(async () => difference(await bohai(), night.sea)).toBeLessThan(8);
  await atlas.button('header.appearance').click();
  await expect.poll(() => atlas.link().get('light')).toBeNull();
  await expect(page.getByRole('button', { name: phrase('header.appearance') })).toHaveAccessibleName(/跟随系统/);
});

async function expectNoKeys(atlas: AtlasPage): Promise<void> {
  await expect(atlas.page.locator('body')).not.toContainText(KEY);
  await expect(atlas.page.locator('body')).not.toContainText('{{');
}
