import { AtlasPage, phrase, say } from './atlasPage';
import { expect, expectAccessible, test } from './fixtures';

// The page chooses what it draws with, so that the address says nothing.
test.use({ surface: null, viewport: { width: 1280, height: 800 }, contextOptions: { reducedMotion: 'reduce' } });

test('the front page stands beside the first map, leads to a bulletin’s city, and stays away once it was left', async ({
  page,
}) => {
  const atlas = new AtlasPage(page);
  const front = page.getByRole('region', { name: phrase('surface.frontTitle') });
  const mark = page.getByRole('button', { name: phrase('header.front') });
  // From the first picture on.
  const widths = new Set<number>();
  await page.exposeFunction('tellWidth', (width: number) => widths.add(width));
  await page.addInitScript(() => {
    const tell = () => {
      const map = document.getElementById('map');
      if (map !== null && performance.getEntriesByName('atlas:first-map').length > 0)
        (window as unknown as { tellWidth(width: number): void }).tellWidth(map.clientWidth);
      requestAnimationFrame(tell);
    };
    requestAnimationFrame(tell);
  });
  await atlas.open();
  await expect(front.getByRole('article')).toHaveCount(5);
  expect([...widths], 'the map never changes its width').toHaveLength(1);
  // What, where, how much, and against what.
  await expect(page.locator('.map-title')).toHaveText('电信网络诈骗发案 −34.2% 东营·−31.4% 大连·同比');
  await expectAccessible(page);

  await test.step('a bulletin opens the map with its city', async () => {
    await front.getByRole('button', { name: '东营市', exact: true }).click();
    await expect(atlas.cardTitle).toHaveText('东营市');
    await expect(front).toHaveCount(0);
    await expect.poll(() => atlas.link().get('area')).toBe('370500');
  });

  await test.step('it stays away at the next visit, and comes back by the mark and by key', async () => {
    await page.goto('/');
    await page.reload();
    await expect(atlas.legendTitle).toHaveText('电信网络诈骗发案');
    await expect(mark).toHaveAttribute('aria-expanded', 'false');
    await expect(front).toHaveCount(0);
    await mark.press('Enter');
    await expect(front.getByRole('article')).toHaveCount(5);
    await page.keyboard.press('Escape');
    await expect(front).toHaveCount(0);
  });
});

test('the front page is not in the way of a link, nor on a telephone, where the mark opens it', async ({ browser }) => {
  const telephone = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    locale: 'en-GB',
  });
  const page = await telephone.newPage();
  const atlas = new AtlasPage(page);
  const front = page.getByRole('main', { name: phrase('surface.frontTitle') });
  await atlas.open();
  await expect(front).toHaveCount(0);
  await expect(page.locator('.map-title')).toHaveText(
    'Telecom-fraud cases −34.2% Dongying · −31.4% Dalian · year on year',
  );
  await page.getByRole('button', { name: phrase('header.front') }).tap();
  await expect(front.getByRole('article')).toHaveCount(5);
  await expectAccessible(page);
  await front.getByRole('button', { name: /−31.4% ?Telecom-fraud cases/ }).tap();
  await expect(atlas.cardTitle).toHaveText('Dalian');
  await telephone.close();

  const desk = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'zh-CN' });
  const linked = new AtlasPage(await desk.newPage());
  await linked.open('theme=land-area');
  await expect(linked.legendTitle).toHaveText('面积');
  await expect(linked.page.getByText(say('surface.frontTitle'))).toHaveCount(0);
  await desk.close();
});
