import type { Page } from '@playwright/test';
import { AtlasPage, phrase, say } from './atlasPage';
import { expect, test } from './fixtures';
import { bowtie, gpx, kml, point, textFile } from './layerFileSamples';
import { LayerPanel, type OpenedFile } from './layerPanel';
import { lookAt, takeMapPicture, viewLink } from './mapPicture';

/** Markup that would tell of itself if it ever were more than text. */
const MARKUP = '<img src=x onerror="window.hasRun = true">';
const PLACE = [121.6, 38.92] as const;
const VIEW = lookAt(...PLACE, 10);
const LINK = `theme=dalian-priority&${viewLink(VIEW)}&labels=0`;

test.use({ viewport: { width: 1280, height: 800 }, contextOptions: { reducedMotion: 'reduce' } });

test('files of four kinds are drawn as they are; what was changed is named, and names are text', async ({ page }) => {
  const atlas = new AtlasPage(page);
  const panel = new LayerPanel(atlas);
  await atlas.open(LINK);
  await expect(panel.layers).toHaveCount(1);
  const expectDrawn = async (file: string, points: number, lines: number, areas: number) => {
    await expect(panel.layer(file)).toContainText(say('layers.ownCounts', { points, lines, areas }));
    await expect(panel.layer(file).locator('[data-certainty]')).toHaveText(phrase('layers.certainty.surveyed'));
  };

  await test.step('GeoJSON by the button: a polygon that crosses itself is parted', async () => {
    await panel.add.click();
    const chooser = page.waitForEvent('filechooser');
    await atlas.button('layers.open').last().click();
    await (await chooser).setFiles(textFile('bowtie.geojson', bowtie('西岗 Xigang')));
    await expectDrawn('bowtie.geojson', 0, 0, 1);
    await expect(panel.layer('bowtie.geojson')).toContainText(
      say('notice.layer-crossing-repaired', { file: 'bowtie.geojson', feature: '1 “西岗 Xigang”', count: 1 }),
    );
    await panel.expectLinked('own.bowtie', 'dalian-priority');
  });

  await test.step('KML by drag and drop', async () => {
    await drag(page, 'dragover', textFile('places.kml', kml('某站')));
    await expect(page.getByText(phrase('layers.dropHere'))).toBeVisible();
    await drag(page, 'drop', textFile('places.kml', kml('某站')));
    await expect(page.getByText(phrase('layers.dropHere'))).toHaveCount(0);
    await expectDrawn('places.kml', 1, 1, 0);
  });

  await test.step('GPX, and a table with semicolons', async () => {
    await panel.openFiles([textFile('way.gpx', gpx()), textFile('points.csv', 'lon;lat\n121,6;38,9\n121,7;39,0\n')]);
    await expectDrawn('way.gpx', 1, 1, 0);
    await expectDrawn('points.csv', 2, 0, 0);
    await expect
      .poll(() => panel.linked().toSorted())
      .toEqual(['dalian-priority', 'own.bowtie', 'own.places', 'own.points', 'own.way']);
    await expect(atlas.notices).toHaveCount(0);
  });

  await test.step('names of a file, in the legend and under the pointer, are never markup', async () => {
    const name = `${MARKUP}.geojson`;
    await panel.openFiles(textFile(name, point(PLACE, MARKUP)));
    await expect(panel.layer(name)).toContainText(MARKUP);
    const id = 'own.img-src-x-onerror-window-hasrun-true';
    await expect.poll(() => panel.linked()[0]).toBe(id);
    await atlas.follow(`${LINK}&overlays=${id}`);
    const [x, y] = (await takeMapPicture(atlas, VIEW)).pixelOf(PLACE);
    await atlas.canvas.hover({ position: { x, y } });
    await expect(atlas.tooltip).toContainText(MARKUP);
    await expect(page.locator('img[onerror]')).toHaveCount(0);
    expect(await page.evaluate(() => 'hasRun' in window)).toBe(false);
  });
});

/** Has a file dragged over the page, or dropped on it. */
async function drag(page: Page, type: 'dragover' | 'drop', { name, mimeType, buffer }: OpenedFile): Promise<void> {
  await page.evaluate(
    (file) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([file.text], file.name, { type: file.mimeType }));
      document.body.dispatchEvent(
        new DragEvent(file.type, { dataTransfer, bubbles: true, cancelable: true, composed: true }),
      );
    },
    { type, name, mimeType, text: buffer.toString() },
  );
}
