import { AtlasPage, phraseWithin, say } from './atlasPage';
import { expect, onBothSurfaces, test } from './fixtures';
import { LayerPanel } from './layerPanel';
import { readOverlayThemes, readRecipe, readThemeTitles } from './publishedData';

/** Overlays of what the legend counts or measures, once it is drawn. */
const COUNTED: readonly string[] = ['response-circles', 'site-dots', 'equal-areas', 'pipeline-network'];

test.use({ contextOptions: { reducedMotion: 'reduce' } });

onBothSurfaces(() => {
  test('once loaded, the atlas needs no network', async ({ page, context }) => {
    const atlas = new AtlasPage(page);
    await atlas.open();
    // The shapes of counties, and the finer ones around them, are fetched when one is first asked for.
    const files = ['counties', 'counties/370000', 'detail'];
    const fetched = Promise.all(files.map((file) => page.waitForResponse(`**/data/${file}.topo.json`)));
    await atlas.choosePlace('370103');
    await expect(atlas.cardTitle).toHaveText('市中区');
    await Promise.all((await fetched).map((response) => response.finished()));
    await page.keyboard.press('Escape');
    await expect(atlas.card).toHaveCount(0);
    // Out of the search field too, where the keyboard may have been led back to.
    await page.keyboard.press('Escape');
    await expect(atlas.search).not.toBeFocused();
    // So is the ground of overlays, with the worker that draws on it.
    const panel = new LayerPanel(atlas);
    const { title, entries } = readRecipe('dalian-circles');
    await atlas.theme(title.zh).click();
    await expect(panel.entry(title.zh, entries[0]?.name.zh ?? '')).toContainText(say('layers.onMap', { count: 7 }));
    await atlas.theme('电信网络诈骗发案').click();
    // And the code of the table.
    await atlas.showTable();
    await expect(atlas.tableRows).toHaveCount(2);
    await atlas.showMap();

    await context.setOffline(true);
    const asked: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith('data:') && !request.url().startsWith('blob:')) asked.push(request.url());
    });

    const overlayThemes = readOverlayThemes();
    const [first, ...others] = readThemeTitles('zh');
    for (const title of [...others, first as string]) {
      await page.keyboard.press('PageDown');
      await expect(atlas.legendTitle).toHaveText(title);
      const recipes = (overlayThemes.find((theme) => theme.title.zh === title)?.overlays ?? []).map(readRecipe);
      const counted = recipes.filter(({ kind }) => COUNTED.includes(kind)).flatMap((recipe) => recipe.entries);
      await expect(panel.panel.getByText(phraseWithin('layers.onMap', 'layers.drawn'))).toHaveCount(counted.length);
      await expect(atlas.legend).not.toContainText(say('layers.compare.measuring'));
    }
    await atlas.choosePlace('370103');
    await expect(atlas.cardTitle).toHaveText('市中区');
    await atlas.choosePlace('大连');
    await expect(atlas.cardTitle).toHaveText('大连市');
    await atlas.button('header.language').click();
    await expect(atlas.cardTitle).toHaveText('Dalian');
    await atlas.button('header.appearance').click();
    await atlas.showTable();
    await expect(atlas.tableRows).toHaveCount(2);
    await atlas.showMap();
    await atlas.button('credits.about').click();
    await expect(atlas.about).toBeVisible();
    await expect(atlas.notices).toHaveCount(0);
    expect(asked, 'requests without a network').toEqual([]);
  });
});
