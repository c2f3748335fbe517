import { AtlasPage, phraseWithin } from './atlasPage';
import { expect, test } from './fixtures';

test('a broken link and a newer one show what can be read, and say what cannot', async ({ page }) => {
  const atlas = new AtlasPage(page);
  await atlas.open('theme=no-such-theme&area=999999&classes=quantile,99&view=here&light=night&labels=0');
  await expect(atlas.legendTitle).toHaveText('数据不在此处');
  await expect(atlas.legend).toContainText('no-such-theme');
  await expect(page.locator('html')).toHaveAttribute('data-appearance', 'night');
  await expect(atlas.button('header.labels')).toHaveAttribute('aria-pressed', 'false');
  await expect(atlas.card).toHaveCount(0);
  await atlas.notices.getByRole('button', { name: phraseWithin('notices.expand') }).click();
  for (const value of ['999999', 'quantile,99', 'here']) await expect(atlas.notices).toContainText(value);
  await atlas.button('notices.dismiss').click();
  await expect(atlas.notices).toHaveCount(0);
  await page.getByRole('button', { name: '查看“电信网络诈骗发案”' }).click();
  await expect(atlas.legendTitle).toHaveText('电信网络诈骗发案');

  await atlas.follow('v=2&theme=population&annotations=a1,b2');
  await expect(atlas.legendTitle).toHaveText('常住人口');
  await expect(atlas.notices.getByRole('listitem')).toHaveCount(2);
  await expect(atlas.notices).toContainText('annotations');
  await expect(atlas.notices).toContainText('v＝“2”');
});
