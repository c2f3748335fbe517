import { AtlasPage, phrase, phraseWithin } from './atlasPage';
import { expect, expectAccessible, test } from './fixtures';

const FILE = 'observations/dongying-2024.csv';
const OFFICERS_BEFORE = 'shandong-2022-ecology-police-officers-370500';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('the head counts what bulletins published; census and measured land stand apart', async ({ page }) => {
  const atlas = new AtlasPage(page);
  await atlas.open('area=370500&labels=0&lang=en');
  const counts = [
    ['370500', '52 figures · 2 sources'],
    ['210200', '108 figures · 1 source'],
    ['610500', '32 figures · 1 source'],
    ['370103', '26 figures · 1 source'],
    ['370000', '27 figures · 2 sources'],
  ] as const;
  for (const [adcode, facts] of counts) {
    await atlas.follow(`area=${adcode}&labels=0&lang=en`);
    await expect(atlas.card.locator('.card__names')).toContainText(adcode);
    await expect(atlas.card.locator('.card__facts')).toHaveText(facts);
  }
  await atlas.follow('area=370500&labels=0&lang=en');
  const context = atlas.card.locator('.card__context');
  await expect(context.getByRole('heading')).toHaveText('Population and area');
  await expect(context.locator('.figure')).toHaveCount(2);
});

test('a link opens the card at its figure: all periods with their evidence, and a chart', async ({ page }) => {
  const atlas = new AtlasPage(page);
  await atlas.open(`figure=${OFFICERS_BEFORE}&labels=0&lang=en`);
  await expect(atlas.cardTitle).toHaveText('Dongying');
  const officers = atlas.card.locator('.figure[data-open="true"]');
  await expect(officers).toHaveCount(1);
  await expect(officers.getByRole('img', { name: '182 in January 2022, 221 in October 2024' })).toBeInViewport();
  await expect(officers.locator('.evidence')).toContainText('“182名”');
  await expect(officers.locator('.evidence')).toContainText('“221名”');
  await expect(officers.locator('cite')).toHaveCount(2);
  await expectAccessible(page);

  await test.step('closing it leaves the link, another place too', async () => {
    await officers.locator('summary').click();
    await expect.poll(() => atlas.link().get('figure')).toBeNull();
    expect(atlas.link().get('area')).toBe('370500');
    await expect(officers).toHaveCount(0);
    await atlas.card.locator('.figure summary').filter({ visible: true }).first().click();
    await expect.poll(() => atlas.link().get('figure')).not.toBeNull();
    await atlas.choosePlace('dalian');
    await expect.poll(() => atlas.link().get('figure')).toBeNull();
  });

  await test.step('a long card is searched', async () => {
    const field = atlas.card.getByRole('searchbox', { name: 'Find in 107 figures' });
    await field.fill('1200余件');
    const found = atlas.card.locator('.topic-figures .figure').filter({ visible: true });
    await expect(atlas.card.getByText(/^\d+ of 107 figures$/)).toBeVisible();
    for (const text of await found.allTextContents()) expect(text).toContain('1200余件');
    await field.press('Escape');
    await expect(field).toHaveValue('');
    await expect(atlas.card).toBeVisible();
  });
});

test('a county has a card of its own; every area around it is a step away', async ({ page }) => {
  const atlas = new AtlasPage(page);
  await atlas.open('labels=0');
  await atlas.choosePlace('370103');
  await expect(atlas.cardTitle).toHaveText('市中区');
  await expect.poll(() => atlas.link().get('area')).toBe('370103');
  const trail = atlas.card.getByRole('navigation', { name: phrase('card.trail') });
  await expect(trail.getByRole('button')).toHaveText(['山东省', '济南市']);

  await trail.getByRole('button', { name: '济南市' }).click();
  await expect(atlas.cardTitle).toHaveText('济南市');
  await expect(atlas.cardTitle).toBeFocused();
  await expect(atlas.card.locator('.card__none')).toContainText(phraseWithin('card.named'));
  await expect(atlas.card.locator('.card__none').getByRole('button')).toHaveCount(0);
  await atlas.card.getByRole('button', { name: '市中区' }).click();
  await expect(atlas.cardTitle).toHaveText('市中区');
  await trail.getByRole('button', { name: '山东省' }).click();
  await expect(atlas.card.locator('.places-within')).toContainText('东营市');
  await expectAccessible(page);

  await test.step('a place that no bulletin gives', async () => {
    await atlas.choosePlace('乌鲁木齐');
    await expect(atlas.card.locator('.card__none')).toContainText(phraseWithin('card.neverNamed'));
  });
});

test('two values for the same are both shown, with where each stands; none is preferred', async ({ page }) => {
  let line = 0;
  await page.route('**/data/record.json', async (route) => {
    const record = (await (await route.fetch()).json()) as { files: Record<string, string> };
    const lines = (record.files[FILE] ?? '').trimEnd().split('\n');
    const kept = lines.find((row) => row.startsWith('dongying-2024-fraud-cases-change,')) ?? '';
    expect(kept).toContain(',-34.2,');
    const other = kept.replace('dongying-2024-fraud-cases-change,', 'other,').replace(',-34.2,', ',-33.1,');
    lines.push(
      other,
      kept.replace('dongying-2024-fraud-cases-change,', 'bad,').replace(',fraud-cases-change,', ',no-such-measure,'),
    );
    line = lines.length - 1;
    record.files[FILE] = `${lines.join('\n')}\n`;
    record.files['topics.csv'] = (record.files['topics.csv'] ?? '').replace(/^id,zh,en/, 'id,zh,en,colour');
    await route.fulfill({ json: record });
  });
  const atlas = new AtlasPage(page);
  await atlas.open('area=370500&labels=0');

  await expect(atlas.card.locator('.card__warning')).toHaveText(phraseWithin('card.disputed_other'));
  const disputed = atlas.card.locator('.current-figure');
  await expect(disputed).toContainText(phraseWithin('card.disputedOnMap'));
  await expect(disputed.getByText(phraseWithin('card.twoValues'))).toBeVisible();
  const values = disputed.locator('.disputed').getByRole('listitem');
  await expect(values.nth(0)).toContainText(/−34.2%.*第 4 段.*observations\/dongying-2024.csv 第 \d+ 行/);
  await expect(values.nth(1)).toContainText(`−33.1%`);
  await expect(values.nth(1)).toContainText(`${FILE} 第 ${line} 行`);

  await test.step('the notices name file and line of each problem', async () => {
    await atlas.notices.getByRole('button', { name: phrase('notices.expand') }).click();
    const notices = atlas.notices.getByRole('listitem');
    await expect(notices.filter({ hasText: `第 ${line} 行` })).toContainText(FILE);
    await expect(notices.filter({ hasText: 'no-such-measure' })).toContainText(`第 ${line + 1} 行`);
    await expect(notices.filter({ hasText: 'colour' })).toContainText('topics.csv');
  });
  await expectAccessible(page);
});
