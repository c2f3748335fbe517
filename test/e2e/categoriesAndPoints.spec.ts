import { AtlasPage, say } from './atlasPage';
import { expect, expectAccessible, test } from './fixtures';
import { textFile } from './layerFileSamples';
import { LayerPanel } from './layerPanel';
import { TablesPage } from './tablesPage';

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1280, height: 800 } });

const LEVELS = '城市,风险等级,主要类型\n沈阳,高,诈骗\n大连,中,盗窃\n鞍山,低,诈骗\n抚顺,高,赌博\n';
const POINTS =
  '名称,经度,纬度,接警（起）,类型\n北站,123.43,41.82,400,车站\n北站出口,123.43,41.82,50,商圈\n南站,123.39,41.68,100,车站\n中街,123.46,41.80,25,商圈\n';

test('texts sort places, and numbers size points', async ({ page }) => {
  const own = new TablesPage(page);
  const { atlas } = own;
  await own.open('labels=0');

  await test.step('categories wait for a period, then have a colour and a count each', async () => {
    await own.give({ name: '等级.csv', content: LEVELS });
    await expect(own.tables).toContainText(say('data.question.no-period'));
    await own.give({ name: '2024年等级.csv', content: LEVELS });
    await expect(atlas.legendTitle).toHaveText('风险等级');
    await expect(atlas.legend).toContainText(say('value.orderedCategory'));
    const rows = atlas.legendClasses;
    await expect(rows).toHaveCount(3);
    for (const [index, name] of ['高', '中', '低'].entries()) await expect(rows.nth(index)).toContainText(name);
    await expect(atlas.toolbar.getByText(say('classify.title'))).toHaveCount(0);
    await atlas.theme('主要类型').click();
    await expect(rows.first()).toContainText('诈骗');
    await expectAccessible(page);
  });

  await test.step('the reader says their order', async () => {
    const order = own.tables.getByRole('list', { name: say('data.order') });
    await expect(order.getByRole('listitem')).toHaveText(['高', '中', '低']);
    await own.tables.getByRole('button', { name: say('data.orderDown', { name: '高' }) }).press('Enter');
    await expect(order.getByRole('listitem')).toHaveText(['中', '高', '低']);
    await atlas.theme('风险等级').click();
    await expect(atlas.legendClasses.first()).toContainText('中');
    await atlas.theme('主要类型').click();
  });

  await test.step('table and chart', async () => {
    const surfaces = page.getByRole('group', { name: say('surface.title') });
    await surfaces.getByRole('button', { name: say('surface.table') }).click();
    await expect(page.locator('.figures-table tbody tr').first()).toContainText('诈骗');
    await surfaces.getByRole('button', { name: say('surface.chart') }).click();
    const bars = page.getByRole('list', { name: say('chart.categories', { title: '主要类型' }) });
    await expect(bars).toContainText('诈骗');
    await expect(bars.getByRole('button')).toHaveCount(4);
    await surfaces.getByRole('button', { name: say('surface.map') }).click();
  });

  await test.step('points are circles in a colour for each kind, by the columns that are chosen', async () => {
    const panel = new LayerPanel(new AtlasPage(page));
    await panel.openFiles(textFile('接警点.csv', POINTS));
    await expect(panel.entry('接警点.csv', '车站')).toContainText(say('layers.onMap', { count: 2 }));
    await expect(panel.layer('接警点.csv')).toContainText(say('layers.sizes', { heading: '接警（起）' }));
    await expect(panel.layer('接警点.csv')).toContainText(say('layers.sameSpots', { count: 2 }));
    // Without a pointer.
    await page.getByText(say('layers.points_other', { count: 4 })).press('Enter');
    const listed = page.getByRole('region', { name: say('layers.pointTable', { file: '接警点.csv' }) });
    await expect(listed.getByRole('row', { name: /^北站 / })).toContainText('400');
    await expectAccessible(page);
    await panel
      .layer('接警点.csv')
      .getByLabel(say('layers.colourBy'))
      .selectOption({ label: say('layers.allAlike') });
    await expect(panel.entry('接警点.csv', '点')).toContainText(say('layers.onMap', { count: 4 }));
    await panel
      .layer('接警点.csv')
      .getByLabel(say('layers.sizeBy'))
      .selectOption({ label: say('layers.allAlike') });
    await expect(panel.layer('接警点.csv').locator('.legend__symbols')).toHaveCount(0);
  });
});
