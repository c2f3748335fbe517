import { kindOf } from '../../src/core/overlays/kinds/kindOf';
import type { Recipe } from '../../src/core/overlays/recipe';
import { AtlasPage, phrase, say } from './atlasPage';
import { expect, test } from './fixtures';
import { LayerPanel } from './layerPanel';
import { readBoundaries, readOverlayThemes, readPublishedRecord, readRecipe } from './publishedData';

test.use({ viewport: { width: 1280, height: 800 }, contextOptions: { reducedMotion: 'reduce' } });

test('every theme of overlays says what is published, what is drawn, and how far to trust it', async ({ page }) => {
  const { observations } = await readPublishedRecord(readBoundaries());
  const publishedValue = (id: string | null) =>
    observations.find((observation) => observation.id === id)?.value ?? Number.NaN;
  const atlas = new AtlasPage(page);
  const panel = new LayerPanel(atlas);
  await atlas.open('labels=0');

  for (const { id, title, overlays } of readOverlayThemes())
    await test.step(id, async () => {
      const recipes = overlays.map(readRecipe);
      await atlas.theme(title.zh).click();
      await expect(atlas.legendTitle).toHaveText(title.zh);
      await expect.poll(() => Object.fromEntries(atlas.link())).toEqual({ theme: id, labels: '0' });
      for (const recipe of recipes) await expectLegend(panel, recipe, publishedValue);
      const isSchematic = recipes.some(({ certainty, entries }) => certainty === 'schematic' && entries.length > 0);
      await expect(panel.mark).toHaveCount(isSchematic ? 1 : 0);
    });

  await test.step('the numbers are those that were printed', () => {
    const counts = (id: string) => readRecipe(id).entries.map(({ observation }) => publishedValue(observation));
    expect(counts('dalian-circles')).toEqual([7, 40, 71]);
    expect(counts('dongying-ecology-sites')).toEqual([286, 118]);
    expect(counts('dongying-stations')).toEqual([12, 23]);
    expect(counts('shizhong-grids')).toEqual([8]);
    expect(counts('dalian-priority')).toEqual([9, 22]);
    expect(counts('weinan-sites')).toEqual([9471, 140]);
  });

  await test.step('what has no published number is not drawn, and the list and the legend say so', async () => {
    const weinan = readRecipe('weinan-circles');
    await expect(atlas.theme(weinan.title.zh)).toContainText(say('value.notPublished'));
    await atlas.theme(weinan.title.zh).click();
    await expect(panel.panel).toContainText(weinan.placing.zh);
    await expect(panel.panel.getByRole('checkbox')).toHaveCount(0);
    await expect(panel.panel.getByRole('slider')).toHaveCount(0);
  });

  await test.step('a published figure in the legend opens its evidence', async () => {
    await atlas.theme(readRecipe('dalian-circles').title.zh).click();
    await panel.entry(readRecipe('dalian-circles').title.zh, '3 分钟圈').getByRole('button').click();
    await expect(atlas.cardTitle).toHaveText('大连市');
    await expect.poll(() => atlas.link().get('figure')).toBe('dalian-2022-three-minute-circles');
    const open = atlas.card.locator('.figure[data-open="true"]');
    await expect(open.locator('cite').first()).toBeInViewport();
    await expect(open).toContainText('40个');
  });
});

/** Holds the legend of a layer against the recipe and the figures that it stands for. */
async function expectLegend(
  panel: LayerPanel,
  { kind, title, certainty, entries }: Recipe,
  publishedValue: (id: string | null) => number,
): Promise<void> {
  const layer = panel.layer(title.zh);
  await expect(layer).toHaveCount(entries.length > 0 ? 1 : 0);
  if (entries.length > 0)
    await expect(layer.locator('[data-certainty]')).toHaveText(phrase(`layers.certainty.${certainty}`));
  for (const entry of entries) {
    const { name, observation } = entry;
    const line = panel.entry(title.zh, name.zh);
    const value = publishedValue(observation);
    await expect(line.getByRole('button')).toContainText(value.toLocaleString('zh-CN'));
    if (kind === 'belt') continue;
    const drawn =
      kind === 'pipeline-network'
        ? say('layers.drawn', { km: value })
        : say('layers.onMap', { count: kindOf({ kind }).expectedOf(entry, value) });
    await expect(line).toContainText(new RegExp(`${drawn}(?!\\d)`));
  }
}
