import gcoord from 'gcoord';
import { AtlasPage, say } from './atlasPage';
import { expect, test } from './fixtures';
import { textFile } from './layerFileSamples';
import { LayerPanel } from './layerPanel';
import { countDifferent, lookAt, takeMapPicture, takeStillPicture, viewIn, viewLink } from './mapPicture';
import { readOutline } from './publishedData';

/** Where Dalian's coast runs through the free part of the map. */
const VIEW = lookAt(121.7, 39, 10);

test.use({ viewport: { width: 1280, height: 800 }, contextOptions: { reducedMotion: 'reduce' } });

test('coordinates of Chinese web maps are recognised, converted where the reader says so, and again as they were', async ({
  page,
}) => {
  const atlas = new AtlasPage(page);
  const panel = new LayerPanel(atlas);
  const link = `theme=dalian-circles&${viewLink(VIEW)}&overlays=own.coast,dalian-circles~off&labels=0&light=day`;
  await atlas.open(link);
  await expect(panel.panel).toContainText(say('layers.missing', { name: 'coast' }));

  await panel.openFiles(textFile('coast.geojson', outline(true)));
  const layer = panel.layer('coast.geojson');
  const offer = layer.getByRole('checkbox', { name: say('layers.isGcj02') });
  await expect(layer).toContainText(say('layers.looksGcj02'));
  await expect(offer).not.toBeChecked();
  await lookAgain();
  const shifted = await takeStillPicture(atlas, VIEW);
  const changed = async () => countDifferent(shifted, await takeMapPicture(atlas, VIEW));

  await test.step('it lies on the boundary once it is converted', async () => {
    await offer.click();
    await expect(layer).not.toContainText(say('layers.looksGcj02'));
    await expect.poll(changed).toBeGreaterThan(500);
    const converted = await takeStillPicture(atlas, VIEW);
    await panel.openFiles(textFile('coast.geojson', outline(false)));
    await expect(offer).not.toBeChecked();
    await expect(layer, 'what is right already is left alone').not.toContainText(say('layers.looksGcj02'));
    await lookAgain();
    expect(countDifferent(converted, await takeStillPicture(atlas, VIEW))).toBeLessThan(30);
  });

  await test.step('and back', async () => {
    await panel.openFiles(textFile('coast.geojson', outline(true)));
    // The file before it, of the same name, is offered to be converted until this one is read.
    await expect(layer).toContainText(say('layers.looksGcj02'));
    await expect(offer).not.toBeChecked();
    await offer.click();
    await expect(offer).toBeChecked();
    await expect(layer).not.toContainText(say('layers.looksGcj02'));
    await offer.click();
    await expect(offer).not.toBeChecked();
    await expect(layer).toContainText(say('layers.looksGcj02'));
    await lookAgain();
    await expect.poll(changed).toBeLessThan(30);
  });

  /** Back from the file, which the map shows as a whole once it is opened. */
  async function lookAgain(): Promise<void> {
    await expect.poll(() => viewIn(atlas.link())).not.toEqual(VIEW);
    await atlas.follow(link);
  }
});

/** Dalian's boundary as GeoJSON, as it is or as Chinese web maps shift it. */
function outline(isShifted: boolean) {
  const shift = ([x, y]: readonly number[]) =>
    isShifted ? gcoord.transform([x, y] as [number, number], gcoord.WGS84, gcoord.GCJ02) : [x, y];
  const coordinates = readOutline('210200').map((rings) => rings.map((ring) => ring.map(shift)));
  return { type: 'Feature', properties: {}, geometry: { type: 'MultiPolygon', coordinates } };
}
