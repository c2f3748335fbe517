import { truncateSync, writeFileSync } from 'node:fs';
import type { PhraseKey } from '../../src/i18n/en';
import { AtlasPage, say } from './atlasPage';
import { expect, test } from './fixtures';
import { point, textFile } from './layerFileSamples';
import { LayerPanel, type OpenedFile } from './layerPanel';
import { countDifferent, lookAt, takeStillPicture, viewLink } from './mapPicture';

const PRIORITY = '大连挂牌整治地区';
const VIEW = lookAt(121.6, 38.92, 10);
const LINK = `theme=dalian-priority&${viewLink(VIEW)}&overlays=dalian-priority~opacity:80&labels=0`;
const LIMIT_MB = 100;

test.use({ viewport: { width: 1280, height: 800 }, contextOptions: { reducedMotion: 'reduce' } });

test('a file that would mislead is refused with the reason, and nothing else is touched', async ({
  page,
  guard,
}, info) => {
  // What the browser's own parser makes of damaged XML has a style; it is never put on the page.
  guard.expectMessage(/^Applying inline style violates/);
  const atlas = new AtlasPage(page);
  const panel = new LayerPanel(atlas);
  await atlas.open(LINK);
  await expect(panel.entry(PRIORITY, '重点街道（乡镇）')).toContainText(say('layers.onMap', { count: 22 }));
  const legend = await panel.panel.textContent();
  const expectRefused = async (key: PhraseKey, values: Readonly<Record<string, string | number>>) => {
    await expect(atlas.notices).toContainText(say(key, values));
    await atlas.button('notices.dismiss').click();
    await expect(atlas.notices).toHaveCount(0);
    expect(await panel.panel.textContent()).toBe(legend);
    expect(page.url()).toContain(LINK);
  };

  await test.step('many at once: the notices scroll, and the map below them stays', async () => {
    const before = await takeStillPicture(atlas, VIEW);
    await panel.openFiles(Array.from({ length: 9 }, (_, index) => textFile(`empty${index}.csv`, '')));
    await atlas.button('notices.expand').click();
    await expect(atlas.notices.getByRole('listitem')).toHaveCount(9);
    expect(countDifferent(before, await takeStillPicture(atlas, VIEW), before.height / 2)).toBe(0);
    await atlas.button('notices.dismiss').click();
  });

  const png = Buffer.from('89504e470d0a1a0a0000000d494844520000000100000001', 'hex');
  const picture = (name: string): OpenedFile => ({ name, mimeType: 'text/csv', buffer: png });
  const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3857' } };
  const cases: readonly (readonly [OpenedFile, PhraseKey, Readonly<Record<string, string | number>>])[] = [
    [
      textFile('mercator.geojson', point([13536150, 4707950], '甲站')),
      'notice.layer-projected',
      { feature: '1 “甲站”', first: '13536150', second: '4707950' },
    ],
    [
      textFile('named.geojson', { ...point([121.6, 38.92], '甲站'), crs }),
      'notice.layer-other-reference',
      { crs: 'urn:ogc:def:crs:EPSG::3857' },
    ],
    [
      textFile('grid.csv', 'x,y\n540000,4300000\n'),
      'notice.layer-projected-rows',
      { row: '2', first: '540000', second: '4300000' },
    ],
    [
      textFile('people.csv', '经度,纬度,身份证\n121.6,38.9,2102\n'),
      'notice.layer-personal-columns',
      { columns: '身份证' },
    ],
    [picture('photo.csv'), 'notice.layer-unknown-format', {}],
    [picture('photo.geojson'), 'notice.layer-not-json', {}],
    [textFile('cut.kml', '<kml><Placemark>'), 'notice.layer-not-xml', {}],
  ];
  for (const [file, key, values] of cases)
    await test.step(file.name, async () => {
      await panel.openFiles(file);
      await expectRefused(key, { ...values, file: file.name });
    });

  await test.step('one beyond the limit is not even read', async () => {
    const path = info.outputPath('huge.geojson');
    writeFileSync(path, '{');
    truncateSync(path, LIMIT_MB * 1_000_000 + 1);
    await page.evaluate(() => {
      for (const method of ['text', 'arrayBuffer', 'bytes', 'stream', 'slice'] as const)
        if (method in Blob.prototype)
          Object.assign(Blob.prototype, { [method]: () => Promise.reject(new Error('not read')) });
    });
    await panel.openFiles(path);
    await expectRefused('notice.layer-too-long', { file: 'huge.geojson', limit: LIMIT_MB });
  });

  await test.step('one that cannot be read, as a folder that was dropped', async () => {
    await panel.openFiles(textFile('folder.csv', 'lon,lat\n121.6,38.9\n'));
    await expectRefused('notice.file-not-loaded', { file: 'folder.csv', reason: 'not read' });
  });
});
