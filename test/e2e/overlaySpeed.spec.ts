import type { Locator } from '@playwright/test';
import { AtlasPage, phrase, phraseWithin, say } from './atlasPage';
import { atlasReady, expect, test } from './fixtures';
import { LayerPanel } from './layerPanel';
import { readRecipe } from './publishedData';

const CIRCLES = readRecipe('dalian-circles').title.zh;
const LINK = 'theme=dalian-circles&area=210200&labels=0';

test.use({ viewport: { width: 1280, height: 800 }, contextOptions: { reducedMotion: 'reduce' } });

test('an assumed speed is moved by key: text, link, coverage in card and table follow; and it is taken back', async ({
  page,
}) => {
  const atlas = new AtlasPage(page);
  const panel = new LayerPanel(atlas);
  await atlas.open(LINK);
  const slider = panel.parameter(CIRCLES);
  const [undo, redo] = [atlas.button('header.undo'), atlas.button('header.redo')];
  const inCard = totalOf(atlas.card.getByRole('table'));
  const expectSpeed = (speed: number) => expect(slider).toHaveAttribute('aria-valuetext', speedText(speed));

  await expectSpeed(30);
  await expect(undo).toBeDisabled();
  await expect(redo).toBeDisabled();
  await expect.poll(inCard).toHaveLength(5);
  const slow = await inCard();

  await test.step('one step of it is one in the link, and one to take back', async () => {
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    await expectSpeed(31);
    await panel.expectLinked('dalian-circles~speed:31');
    await page.keyboard.press('Control+z');
    await expectSpeed(30);
    await panel.expectLinked();
    await expect(undo).toBeDisabled();
    await expect(redo).toBeEnabled();
  });

  await test.step('faster circles cover more, and nothing more than all', async () => {
    // At once: how far apart they are seen is the machine's affair, and what is far apart is two steps.
    await Promise.all(Array.from({ length: 10 }, () => page.keyboard.press('ArrowRight')));
    await expectSpeed(40);
    await panel.expectLinked('dalian-circles~speed:40');
    await expect(atlas.card).toContainText(say('coverage.caption', { speed: 40 }));
    await expect.poll(async () => (await inCard())[0]).toBeGreaterThan(slow[0] as number);
    expectMoreCovered(slow, await inCard());
  });
  const fast = await inCard();

  await test.step('a slider that was dragged is one step, by key and by button; Back goes there too', async () => {
    await page.keyboard.press('Control+z');
    await expectSpeed(30);
    await expect.poll(inCard).toEqual(slow);
    await panel.expectLinked();
    await page.keyboard.press('Control+Shift+z');
    await expectSpeed(40);
    await expect(redo).toBeDisabled();
    await panel.expectLinked('dalian-circles~speed:40');
    await undo.click();
    await expectSpeed(30);
    await panel.expectLinked();
    await page.goBack();
    await expectSpeed(40);
    await expect.poll(inCard).toEqual(fast);
  });

  await test.step('the table has the same, by district', async () => {
    await atlas.showTable();
    const table = page.getByRole('region', { name: phrase('coverage.scroll') }).getByRole('table');
    await expect(table).toHaveCount(1);
    expect(await totalOf(table)()).toEqual(fast);
    await expect(table.locator('tbody').getByRole('row')).toHaveCount(10);
    await atlas.button('coverage.twice').click();
    const [, , , twice = Number.NaN, rest = Number.NaN] = await totalOf(table)();
    expect(twice).toBeGreaterThan(0);
    expect(twice, 'what is covered twice is less').toBeLessThan(fast[3] as number);
    expect(twice + rest).toBeCloseTo(100, 0);
    await atlas.showMap();
  });

  await test.step('the link says all of it', async () => {
    await page.reload();
    await atlasReady(page);
    await expectSpeed(40);
    await expect.poll(inCard).toEqual(fast);
  });

  await test.step('circles that are not drawn cover nothing', async () => {
    await panel.entryToggle(CIRCLES, '5 分钟圈').click();
    await expect.poll(inCard).toHaveLength(4);
    const [, three = Number.NaN, all, gap] = await inCard();
    expect(three).toBe(fast[1]);
    expect(all).toBeLessThan(fast[3] as number);
    expect(gap).toBeGreaterThan(fast[4] as number);
  });

  await test.step('a speed out of range is brought into it, and that is told', async () => {
    await atlas.follow(`${LINK}&overlays=dalian-circles~speed:500`);
    await expectSpeed(80);
    await expect(panel.layer(CIRCLES)).toContainText(phraseWithin('notice.overlay-parameter-range'));
    await expect(panel.layer(CIRCLES)).toContainText(/500.*80/);
  });
});

function speedText(value: number): string {
  return say('layers.value', { value, unit: say('layers.unit.km/h') });
}

/** Shares in per cent of all districts together: of each tier, of all circles, and not covered at all. */
function totalOf(table: Locator): () => Promise<number[]> {
  return async () => {
    const cells = await table.locator('tfoot').getByRole('cell').allTextContents();
    const shares = cells.map((text) => /^(<?) ?([\d.]+)%/.exec(text.trim()) ?? []);
    // What is below a tenth of one per cent, taken for half of that.
    return shares.flatMap(([, below, share]) => (share === undefined ? [] : Number(share) / (below === '<' ? 2 : 1)));
  };
}

function expectMoreCovered(slow: readonly number[], fast: readonly number[]): void {
  const gap = slow.length - 1;
  slow.slice(0, gap).forEach((share, index) => {
    expect(fast[index], `share ${index}`).toBeGreaterThan(share);
  });
  expect(fast[gap]).toBeLessThan(slow[gap] as number);
  for (const shares of [slow, fast]) expect((shares[gap - 1] as number) + (shares[gap] as number)).toBeCloseTo(100, 0);
  for (const share of [...slow, ...fast]) expect(share).toBeLessThanOrEqual(100);
}
