import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AtlasPage, phrase, phraseWithin, say } from './atlasPage';
import { atlasReady, expect, test } from './fixtures';
import { textFile } from './layerFileSamples';
import { LayerPanel } from './layerPanel';
import { readRecipe } from './publishedData';

const SAMPLES = join(import.meta.dirname, '../../public/samples');
const CIRCLES = readRecipe('dalian-circles').title.zh;
const WAITING = readRecipe('own-stations');

test.use({ viewport: { width: 1280, height: 800 }, contextOptions: { reducedMotion: 'reduce' } });

test('sample stations with roads: surveyed circles, what is reached along the roads; a file is opened again', async ({
  page,
}) => {
  const atlas = new AtlasPage(page);
  const panel = new LayerPanel(atlas);
  await atlas.open('theme=own-stations&labels=0');
  await expect(panel.panel).toContainText(WAITING.placing.zh);
  await atlas.button('layers.openSamples').click();

  const reach = panel.layer('stations.csv').getByText(phraseWithin('layers.reach'));
  const expectSamples = async () => {
    await expect(panel.layer('stations.csv').locator('[data-certainty]')).toHaveText(
      phrase('layers.certainty.surveyed'),
    );
    for (const [minutes, count] of countTiers())
      await expect(panel.entry('stations.csv', `${minutes} 分钟圈`)).toContainText(say('layers.onMap', { count }));
    await expect(panel.layer('roads.geojson').locator('[data-certainty]')).toHaveText(
      phrase('layers.certainty.surveyed'),
    );
    await expect(reach).toBeVisible();
    await expect(panel.mark).toHaveCount(0);
    await expect(atlas.notices).toHaveCount(0);
  };

  await test.step('both lie on the map', async () => {
    await expectSamples();
    await panel.expectLinked('own-stations', 'own.roads');
    const [roadKm = 0, reachedKm = 0] = ((await reach.textContent()) ?? '').match(/\d+\.\d/g)?.map(Number) ?? [];
    expect(reachedKm, 'a road is no straight line').toBeLessThan(roadKm);
    expect(reachedKm).toBeGreaterThan(0);
  });
  const sentence = await reach.textContent();

  await test.step('a link does not carry them, and says so; opened again they are back', async () => {
    await page.reload();
    await atlasReady(page);
    await expect(panel.panel).toContainText(say('layers.missing', { name: 'roads' }));
    await expect(panel.panel).toContainText(WAITING.placing.zh);
    await panel.openFiles(['stations.csv', 'roads.geojson'].map((name) => join(SAMPLES, name)));
    await expectSamples();
    await expect(reach).toHaveText(sentence ?? '');
    await expect(panel.panel).not.toContainText(say('layers.missing', { name: 'roads' }));
    await panel.expectLinked('own-stations', 'own.roads');
  });

  await test.step('they stay on the next theme', async () => {
    await atlas.theme('电信网络诈骗发案').click();
    await expect(atlas.legendTitle).toHaveText('电信网络诈骗发案');
    await expectSamples();
  });
});

test('stations take the place of schematic circles; one elsewhere is named; all of it is one step back', async ({
  page,
}) => {
  const atlas = new AtlasPage(page);
  const panel = new LayerPanel(atlas);
  await atlas.open('theme=dalian-circles&area=210200&labels=0');
  await expect(panel.entry(CIRCLES, '1 分钟圈')).toContainText(say('layers.onMap', { count: 7 }));
  await expect(atlas.card).toContainText(phraseWithin('coverage.schematic'));

  const stations = [
    '名称,经度,纬度,分钟',
    '甲站,121.61,38.92,5',
    '乙站,121.58,38.96,3',
    '丙站,121.52,38.88,3',
    '外站,118.67,37.43,5',
  ];
  await panel.openFiles(textFile('我的站点.csv', stations.join('\r\n')));
  const own = panel.layer('我的站点.csv');

  await test.step('theirs are drawn, the others are switched off', async () => {
    await expect(panel.entry('我的站点.csv', '3 分钟圈')).toContainText(say('layers.onMap', { count: 2 }));
    await expect(panel.entry('我的站点.csv', '5 分钟圈')).toContainText(say('layers.onMap', { count: 1 }));
    await expect(panel.toggle(CIRCLES)).not.toBeChecked();
    await expect(panel.mark).toHaveCount(0);
    await panel.expectLinked('own-stations', 'dalian-circles~off');
    const outside = own.getByRole('listitem').filter({ hasText: phraseWithin('notice.layer-stations-outside') });
    await expect(outside).toContainText(/大连市.*外站/);
  });

  await test.step('one left out stays so, however the coordinates are read', async () => {
    const reading = own.getByRole('checkbox', { name: phrase('layers.isGcj02') });
    await reading.click();
    await expect(reading).toBeChecked();
    await expect(panel.entry('我的站点.csv', '5 分钟圈')).toContainText(say('layers.onMap', { count: 1 }));
    await reading.click();
  });

  await test.step('what they cover is no scheme', async () => {
    const table = atlas.card.getByRole('region', { name: phrase('coverage.scroll') }).getByRole('table');
    await expect(table.getByRole('columnheader')).toHaveCount(6);
    await expect(atlas.card).not.toContainText(phraseWithin('coverage.schematic'));
  });

  await test.step('back and forth', async () => {
    await atlas.button('header.undo').click();
    await expect(panel.toggle(CIRCLES)).toBeChecked();
    await expect(own).toHaveCount(0);
    await expect(panel.mark).toBeVisible();
    await atlas.button('header.redo').click();
    await expect(own).toBeVisible();
    await expect(panel.toggle(CIRCLES)).not.toBeChecked();
  });
});

/** Of the sample, how many stations there are of each travel time. */
function countTiers(): Map<string, number> {
  const rows = readFileSync(join(SAMPLES, 'stations.csv'), 'utf8').trim().split(/\r?\n/).slice(1);
  const counts = new Map<string, number>();
  for (const minutes of rows.map((row) => row.split(',').at(-1) ?? ''))
    counts.set(minutes, (counts.get(minutes) ?? 0) + 1);
  return counts;
}
