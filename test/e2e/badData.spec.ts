import type { Route } from '@playwright/test';
import { AtlasPage, phrase, phraseWithin } from './atlasPage';
import { expect, test } from './fixtures';
import { classColours, lookAt, takeMapPicture, viewLink } from './mapPicture';
import { difference, type Rgb } from './picture';

const MISSING = /^Failed to load resource: the server responded with a status of 404/;
const FILE = 'observations/dongying-2024.csv';
const COLUMNS =
  'id,source,adcode,measure,value,unit,comparator,period_start,period_end,qualifier,scope,published,paragraph,note';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('damaged lines of the record are named by file, line and reason, and all others are drawn', async ({ page }) => {
  const damaged = [
    { reason: '999900', row: 'bad-place,dongying-2024,999900,fraud-cases-change,-1,percent' },
    { reason: 'no-such-measure', row: 'bad-measure,dongying-2024,370500,no-such-measure,1,cases' },
    { reason: '许多', row: 'bad-value,dongying-2024,370500,fraud-warnings,许多,person-times' },
    {
      reason: 'dongying-2024-fraud-cases-change',
      row: 'dongying-2024-fraud-cases-change,dongying-2024,370500,fraud-cases-change,-34.2,percent',
    },
  ];
  let firstLine = 0;
  await page.route('**/data/record.json', async (route) => {
    const record = (await (await route.fetch()).json()) as { files: Record<string, string> };
    const text = (record.files[FILE] ?? '').trimEnd();
    if (text.split('\n')[0]?.trim() !== COLUMNS) throw new Error(`${FILE} has other columns: ${text.split('\n')[0]}`);
    firstLine = text.split('\n').length + 1;
    const rows = damaged.map(({ row }) => `${row},none,2024-01-01,2024-10-12,none,all,1,4,`);
    record.files[FILE] = `${[text, ...rows].join('\n')}\n`;
    await route.fulfill({ json: record });
  });

  const atlas = new AtlasPage(page);
  await atlas.open('labels=0');
  await atlas.notices.getByRole('button', { name: phrase('notices.expand') }).click();
  await expect(atlas.notices.getByRole('listitem')).toHaveCount(damaged.length);
  for (const [index, { reason }] of damaged.entries()) {
    const notice = atlas.notices.getByRole('listitem').filter({ hasText: `第 ${firstLine + index} 行` });
    await expect(notice).toContainText(FILE);
    await expect(notice).toContainText(reason);
  }
  await expect(atlas.legend).toContainText(/\d+ 个地区中 2 个有数据/);
  await atlas.choosePlace('东营');
  await expect(atlas.card.locator('.current-figure')).toContainText('−34.2%');
  await atlas.button('notices.dismiss').click();
  await expect(atlas.notices).toHaveCount(0);
});

const failures: readonly (readonly [title: string, file: string, answer: (route: Route) => Promise<void>])[] = [
  ['record.json is missing', 'record.json', missing],
  ['shapes.json is missing', 'shapes.json', missing],
  ['areas.json is missing', 'areas.json', missing],
  ['shapes.json is cut off', 'shapes.json', truncated],
];

for (const [title, file, answer] of failures)
  test(`${title}: the page names the file, and loads again when asked`, async ({ page, guard }) => {
    if (answer === missing) guard.expectMessage(MISSING);
    await page.route(`**/data/${file}`, answer);
    await page.goto('/');
    const alert = page.getByRole('alert');
    await expect(alert.getByRole('heading', { level: 1 })).toHaveText(phrase('failure.title'));
    await expect(alert).toContainText(file);

    await page.unroute(`**/data/${file}`);
    await page.getByRole('button', { name: phrase('failure.reload') }).click();
    const atlas = new AtlasPage(page);
    await expect(atlas.legendTitle).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

test('without the neighbouring land or the detailed boundaries the map stands, with a notice', async ({
  page,
  guard,
}) => {
  guard.expectMessage(MISSING);
  await page.route('**/data/land.json', missing);
  await page.route('**/data/detail.topo.json', missing);
  const atlas = new AtlasPage(page);
  const view = lookAt(117.5, 38.2, 4.8);
  await atlas.open(`${viewLink(view)}&labels=0&light=day`);
  await expect(atlas.notices.getByRole('listitem')).toHaveText(phraseWithin('notice.file-not-loaded'));
  await expect(atlas.notices).toContainText('land.json');
  await expectDongyingDrawn(atlas, view);

  await test.step('closer, where the detail would be drawn', async () => {
    const close = lookAt(118, 37.6, 6);
    await atlas.follow(`${viewLink(close)}&labels=0&light=day`);
    await expect(atlas.notices).toContainText('detail.topo.json');
    await expectDongyingDrawn(atlas, close);
  });
});

async function expectDongyingDrawn(atlas: AtlasPage, view: ReturnType<typeof lookAt>): Promise<void> {
  // From −40 to −20 per cent.
  const [, fallen] = await classColours(atlas.legendClasses);
  await expect
    .poll(async () => {
      const picture = await takeMapPicture(atlas, view);
      return difference(picture.at(...picture.pixelOf([118.6, 37.6])), fallen as Rgb);
    })
    .toBeLessThan(40);
}

async function missing(route: Route): Promise<void> {
  await route.fulfill({ status: 404, contentType: 'text/plain', body: 'Not found' });
}

async function truncated(route: Route): Promise<void> {
  const text = await (await route.fetch()).text();
  await route.fulfill({ contentType: 'application/json', body: text.slice(0, Math.floor(text.length / 2)) });
}
