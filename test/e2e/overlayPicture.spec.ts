import type { Position } from '../../src/core/geometry/position';
import { overlayInk } from '../../src/core/overlays/overlayInk';
import type { Appearance } from '../../src/core/portrayal/palette';
import { AtlasPage, phraseWithin, say } from './atlasPage';
import { expect, onBothSurfaces, test } from './fixtures';
import { LayerPanel } from './layerPanel';
import { countDifferent, lookAt, type MapPicture, takeMapPicture, takeStillPicture, viewLink } from './mapPicture';
import { difference, patch, type Rgb } from './picture';
import { readParts, readRecipe } from './publishedData';

/** Of a circle of five minutes at 30 km/h. */
const RADIUS_KM = 2.5;
const KM_PER_DEGREE = 111.195;

test.use({ viewport: { width: 1280, height: 800 }, contextOptions: { reducedMotion: 'reduce' } });

onBothSurfaces(() => {
  test('a circle has its ring by day and night, says what it is, and is gone with its layer', async ({ page }) => {
    const atlas = new AtlasPage(page);
    const panel = new LayerPanel(atlas);
    const recipe = readRecipe('dalian-circles');
    const centre = await loneliestCircle();
    const view = lookAt(...centre, 10);
    const open = (light: Appearance) => `theme=dalian-circles&${viewLink(view)}&labels=0&light=${light}`;
    const ringShare = async (light: Appearance) => {
      const picture = await takeMapPicture(atlas, view);
      const ink = overlayInk('amber', light);
      const drawn = ringAround(centre).filter((place) => hasColour(picture, place, ink));
      return drawn.length / ringAround(centre).length;
    };
    await atlas.open(open('day'));

    for (const light of ['day', 'night'] as const)
      await test.step(light, async () => {
        await atlas.follow(open(light));
        await expect(page.locator('html')).toHaveAttribute('data-appearance', light);
        await expect.poll(() => ringShare(light), 'dashes with gaps between them').toBeGreaterThan(0.35);
        await panel.entryToggle(recipe.title.zh, '5 分钟圈').click();
        await expect.poll(() => ringShare(light)).toBe(0);
        await panel.entryToggle(recipe.title.zh, '5 分钟圈').click();
        await expect.poll(() => ringShare(light)).toBeGreaterThan(0.35);
      });

    await test.step('under the pointer', async () => {
      const [x, y] = (await takeMapPicture(atlas, view)).pixelOf(centre);
      await atlas.canvas.hover({ position: { x, y: y - 20 } });
      await expect(atlas.tooltip).toContainText('5 分钟圈');
      await expect(atlas.tooltip).toContainText(phraseWithin('layers.certainty.schematic'));
      await panel.toggle(recipe.title.zh).click();
      await atlas.canvas.hover({ position: { x, y: y - 24 } });
      await expect(atlas.tooltip).not.toContainText('5 分钟圈');
      await expect(panel.mark).toHaveCount(0);
      await expect.poll(() => ringShare('night')).toBe(0);
    });

    await test.step('grids are hatched, where else the land is plain', async () => {
      const grids = readRecipe('shizhong-grids');
      const inside = middleOf(await largestGrid());
      const near = lookAt(...inside, 12);
      await atlas.follow(`theme=shizhong-patrol&${viewLink(near)}&labels=0&light=day`);
      const contrast = async () => {
        const picture = await takeMapPicture(atlas, near);
        const colours = patch(picture, picture.pixelOf(inside), 12);
        return Math.max(...colours.map((colour) => difference(colour, colours[0] as Rgb)));
      };
      await expect.poll(contrast).toBeGreaterThan(20);
      await panel.toggle(grids.title.zh).click();
      await expect.poll(contrast).toBeLessThan(3);
    });
  });
});

test('Dongying: lengths as published and as measured, with the reasons; a belt grows with its width', async ({
  page,
}) => {
  const atlas = new AtlasPage(page);
  const panel = new LayerPanel(atlas);
  const [river, coast] = [readRecipe('dongying-river-belt'), readRecipe('dongying-coast-belt')];
  await atlas.open('theme=fraud-cases&area=370500&labels=0&light=day');

  await test.step('in the card, though no overlay is on the map', async () => {
    await expect(panel.layers).toHaveCount(0);
    await expectLengths(['138', '123']);
    await expectLengths(['464', '465', '206']);
    for (const { because } of [...river.comparisons, ...coast.comparisons])
      await expect(atlas.card).toContainText(because.zh);
  });

  await test.step('in the legend, and on the map', async () => {
    const view = lookAt(118.75, 37.6, 9);
    await atlas.follow(`theme=dongying-belts&${viewLink(view)}&labels=0&light=day`);
    await expect(panel.layer(river.title.zh)).toContainText(/138.*123/);
    await expect(panel.layer(coast.title.zh)).toContainText(/464.*465.*206/);
    await expect(panel.panel.getByText(say('layers.computing'))).toHaveCount(0);
    const slider = panel.parameter(river.title.zh);
    const before = await takeStillPicture(atlas, view);
    const changed = async () => countDifferent(before, await takeMapPicture(atlas, view));
    await slider.press('End');
    await panel.expectLinked('dongying-ecology-sites', 'dongying-river-belt~width:10');
    await expect.poll(changed, 'a belt of ten kilometres covers land').toBeGreaterThan(5000);
    await page.keyboard.press('Control+z');
    await expect.poll(changed).toBeLessThan(50);
    await slider.press('Home');
    await expect.poll(changed, 'one of two hundred metres leaves some').toBeGreaterThan(300);
  });

  async function expectLengths(km: readonly string[]): Promise<void> {
    await expect(atlas.card).toContainText(new RegExp(km.join('.*')));
  }
});

/** The circle of five minutes that lies farthest from all others, so that its ring crosses nothing. */
async function loneliestCircle(): Promise<Position> {
  const parts = await readParts(readRecipe('dalian-circles'));
  const discs = parts.flatMap((part) => (part.type === 'discs' ? [part] : []));
  const centres = discs.flatMap((part) => positionsIn(part.positions));
  const own = positionsIn(discs.find(({ entry }) => entry === 'five')?.positions ?? new Float64Array());
  const room = (centre: Position) =>
    Math.min(...centres.filter((o) => o !== centre).map((o) => kmBetween(centre, o) || 99));
  return own.toSorted((one, other) => room(other) - room(one))[0] as Position;
}

async function largestGrid(): Promise<Position[]> {
  const [part] = await readParts(readRecipe('shizhong-grids'));
  if (part?.type !== 'areas') throw new Error('largestGrid: no areas');
  return positionsIn(part.areas[0]?.[0]?.[0] ?? new Float64Array());
}

function middleOf(ring: readonly Position[]): Position {
  const mean = (axis: 0 | 1) => ring.reduce((sum, position) => sum + position[axis], 0) / ring.length;
  return [mean(0), mean(1)];
}

function positionsIn(positions: Float64Array): Position[] {
  return Array.from({ length: positions.length / 2 }, (_, i) => [positions[2 * i]!, positions[2 * i + 1]!]);
}

function kmBetween([x, y]: Position, [toX, toY]: Position): number {
  return Math.hypot((toX - x) * Math.cos((y * Math.PI) / 180), toY - y) * KM_PER_DEGREE;
}

function ringAround([x, y]: Position): Position[] {
  const [tall, wide] = [RADIUS_KM / KM_PER_DEGREE, RADIUS_KM / KM_PER_DEGREE / Math.cos((y * Math.PI) / 180)];
  const angles = Array.from({ length: 48 }, (_, step) => (2 * Math.PI * step) / 48);
  return angles.map((angle) => [x + wide * Math.cos(angle), y + tall * Math.sin(angle)]);
}

/** Whether a colour stands at a place, or beside it by a pixel. */
function hasColour(picture: MapPicture, place: Position, colour: Rgb): boolean {
  return patch(picture, picture.pixelOf(place), 1).some((found) => difference(found, colour) < 50);
}
