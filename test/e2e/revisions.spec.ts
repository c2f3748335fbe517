import type { Page } from '@playwright/test';
import { AtlasPage, phrase, phraseWithin, say } from './atlasPage';
import { expect, expectAccessible, test } from './fixtures';

const FIGURE = 'dongying-2024-fraud-cases-change';
const FILE = 'observations/dongying-2024.csv';
const FIGURE_OF_TODAY = '−34.2%';
const FIGURE_AS_SHARED = '−61.5%';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Has the record be of a second edition, which revised one figure and added another. */
async function serveSecondEdition(page: Page, boundaries = ''): Promise<void> {
  await page.route('**/data/record.json', async (route) => {
    const record = (await (await route.fetch()).json()) as { files: Record<string, string> };
    const row = record.files[FILE]?.split('\n').find((line) => line.startsWith(`${FIGURE},`));
    if (row === undefined) throw new Error(`${FILE} has no ${FIGURE}`);
    const [first = '', ...rest] = (record.files['editions.csv'] ?? '').trimEnd().split('\n').slice(1);
    if (rest.length > 0) throw new Error('the record has a second edition of its own');
    const second = `2,2027-03-01,${boundaries || first.split(',')[2]},0000000000000002`;
    record.files['editions.csv'] = `id,date,boundaries,figures\n${first}\n${second}\n`;
    const header = record.files['revisions.csv']?.trimEnd();
    const earlier = row.replace(',-34.2,', ',-61.5,').replace(',34.2%,', ',61.5%,');
    const added = `2,added,dongying-2024-offence-calls-change${','.repeat(13)}`;
    record.files['revisions.csv'] = `${header}\n2,revised,${earlier}\n${added}\n`;
    await route.fulfill({ json: record });
  });
}

test('a link of an older edition shows what it showed, says what has been revised, and changes to the latest', async ({
  page,
}) => {
  await serveSecondEdition(page);
  const atlas = new AtlasPage(page);
  await atlas.open('theme=fraud-cases&area=370500&labels=0');
  const bar = page.getByRole('region', { name: phrase('revisions.title') });
  const [asShared, latest] = [atlas.button('revisions.asShared'), atlas.button('revisions.latest')];
  const shown = say('revisions.onMap_other', { count: 1 });
  await expect(bar.getByRole('status')).toContainText(/有 2 项数据修订/);
  await expect(bar.getByRole('status')).toContainText(shown);
  await expect(asShared).toHaveAttribute('aria-pressed', 'true');
  await expect(atlas.card.locator('.current-figure')).toContainText(FIGURE_AS_SHARED);
  const classes = await atlas.legendClasses.allTextContents();
  await expectAccessible(page);

  await test.step('the latest, by the keyboard', async () => {
    await asShared.focus();
    await page.keyboard.press('Tab');
    await expect(latest).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(latest).toHaveAttribute('aria-pressed', 'true');
    await expect(atlas.card.locator('.current-figure')).toContainText(FIGURE_OF_TODAY);
    await expect(bar.getByRole('status')).toContainText(/有 2 项数据修订/);
    expect(await atlas.legendClasses.allTextContents()).not.toEqual(classes);
    await expect.poll(() => atlas.link().get('edition')).toBe('2');
  });

  await test.step('it can be taken back, and Back goes back', async () => {
    await page.keyboard.press('Control+z');
    await expect(atlas.card.locator('.current-figure')).toContainText(FIGURE_AS_SHARED);
    expect(await atlas.legendClasses.allTextContents()).toEqual(classes);
    await expect.poll(() => atlas.link().get('edition')).toBeNull();
    await latest.click();
    await expect.poll(() => atlas.link().get('edition')).toBe('2');
    await page.goBack();
    await expect(asShared).toHaveAttribute('aria-pressed', 'true');
    await expect(atlas.card.locator('.current-figure')).toContainText(FIGURE_AS_SHARED);
  });
});

test('the page without a link is of the latest edition, and its address says so', async ({ page }) => {
  await serveSecondEdition(page);
  const atlas = new AtlasPage(page);
  await atlas.open();
  await expect.poll(() => atlas.link().get('edition')).toBe('2');
  await expect(page.getByRole('region', { name: phrase('revisions.title') })).toHaveCount(0);
  await atlas.choosePlace('东营');
  await expect(atlas.card.locator('.current-figure')).toContainText(FIGURE_OF_TODAY);
});

test('other boundaries are told, and so is an edition that the page does not have', async ({ page }) => {
  await serveSecondEdition(page, 'other-boundaries');
  const atlas = new AtlasPage(page);
  await atlas.open('theme=population&labels=0');
  const bar = page.getByRole('region', { name: phrase('revisions.title') });
  await expect(bar).toContainText(phraseWithin('revisions.boundaries'));
  await expect(bar).toContainText(phraseWithin('revisions.onMap_zero'));
  await atlas.button('revisions.latest').click();
  await expect(bar).not.toContainText(phraseWithin('revisions.boundaries'));

  await atlas.follow('theme=fraud-cases&edition=7');
  await expect(atlas.notices).toContainText(say('notice.link-newer-edition', { edition: 7, newest: 2 }));
  await expect(atlas.button('revisions.latest')).toHaveAttribute('aria-pressed', 'true');
});

test('where nothing was revised nothing is said', async ({ page }) => {
  const atlas = new AtlasPage(page);
  await atlas.open('theme=fraud-cases&area=370500&labels=0');
  await expect(atlas.card.locator('.current-figure')).toContainText(FIGURE_OF_TODAY);
  await expect(page.getByRole('region', { name: phrase('revisions.title') })).toHaveCount(0);
});
