import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { AtlasPage } from './atlasPage';
import { expect, test } from './fixtures';

/** What stands over the map in windows of many sizes, which unit tests ask whether it hides anything. */
const FILE = join(import.meta.dirname, '../map/panelScenes.json');
/** `ATLAS_RECORD_PANELS=1 npx playwright test panelScenes` records all of them anew, once panels have changed their places. */
const IS_RECORDING = process.env.ATLAS_RECORD_PANELS === '1';

type Part = readonly [classes: string, x: number, y: number, width: number, height: number];

interface Scene {
  readonly window: readonly [width: number, height: number];
  readonly panels: 'map' | 'card' | 'chart';
  readonly narrow: boolean;
  readonly rem: number;
  readonly map: readonly [width: number, height: number];
  readonly parts: readonly Part[];
}

const RECORDED: readonly Scene[] = JSON.parse(readFileSync(FILE, 'utf8'));
/** Looked at each time: a phone, a small window and a usual one. */
const LOOKED_AT = ['390 × 844', '1000 × 640', '1280 × 800'];
/** So far a panel may stand from where it was recorded: typefaces differ. */
const MOST_APART_PIXELS = 48;

const LINKS = {
  map: 'theme=fraud-cases',
  card: 'theme=fraud-cases&area=370500',
  chart: 'theme=fraud-cases',
} as const;

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('panels stand where the recorded pages have them', async ({ page }) => {
  if (IS_RECORDING) test.setTimeout(1_200_000);
  const atlas = new AtlasPage(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  await atlas.open(LINKS.map);
  const recorded: Scene[] = [];
  for (const scene of RECORDED) {
    const [width, height] = scene.window;
    const isLookedAt = scene.rem === 16 && LOOKED_AT.includes(`${width} × ${height}`);
    if (!isLookedAt && !IS_RECORDING) continue;
    await test.step(`${width} × ${height}, 1 rem = ${scene.rem} px, ${scene.panels}`, async () => {
      if (IS_RECORDING) await setRem(page, scene.rem);
      await page.setViewportSize({ width, height });
      await atlas.follow(`${LINKS[scene.panels]}&lang=zh`);
      if (scene.panels === 'chart') await atlas.showChart();
      await expect(atlas.card).toHaveCount(scene.panels === 'card' ? 1 : 0);
      if (IS_RECORDING) {
        await page.waitForTimeout(600);
        recorded.push({ ...scene, ...(await sceneOn(page)) });
      } else await expect(async () => expectAlike(await sceneOn(page), scene)).toPass();
      // Larger windows have the switch that smaller ones may lack.
      if (scene.panels === 'chart') await atlas.showMap();
    });
  }
  if (IS_RECORDING) writeFileSync(FILE, textOf(recorded));
});

/** What a reader's browser has it set to. */
async function setRem(page: Page, pixels: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: pixels } });
  await session.detach();
}

/** As `coveringParts` measures them. */
function sceneOn(page: Page): Promise<Pick<Scene, 'narrow' | 'rem' | 'map' | 'parts'>> {
  return page.evaluate(() => {
    const map = (document.getElementById('map') as HTMLElement).getBoundingClientRect();
    const found = document.querySelectorAll('.over-map > *, .over-map > .notice-stack > *');
    const parts = [...found].flatMap((part) => {
      if (part.matches('.notice-stack, .tooltip, .visually-hidden, [role="dialog"]')) return [];
      const box = part.getBoundingClientRect();
      const [x, y] = [Math.round(box.left - map.left), Math.round(box.top - map.top)];
      const isOver = x < map.width && y < map.height && x + box.width > 0 && y + box.height > 0;
      if (!isOver || box.width === 0 || box.height === 0) return [];
      return [[part.className, x, y, Math.round(box.width), Math.round(box.height)] as const];
    });
    return {
      narrow: matchMedia('(max-width: 56.24rem)').matches,
      rem: Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
      map: [Math.round(map.width), Math.round(map.height)] as const,
      parts,
    };
  });
}

function expectAlike(now: Pick<Scene, 'narrow' | 'map' | 'parts'>, scene: Scene): void {
  expect(now.narrow).toBe(scene.narrow);
  expect(now.parts.map(([classes]) => classes)).toEqual(scene.parts.map(([classes]) => classes));
  for (const [index, [classes, ...box]] of now.parts.entries()) {
    const [, ...before] = scene.parts[index] as Part;
    for (const [axis, pixels] of box.entries())
      expect(Math.abs(pixels - (before[axis] as number)), `${classes}, ${axis}`).toBeLessThanOrEqual(MOST_APART_PIXELS);
  }
}

/** A part a line. */
function textOf(scenes: readonly Scene[]): string {
  const lines = scenes.map(({ parts, ...scene }) => {
    const fields = Object.entries(scene).map(
      ([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)},`,
    );
    const list = parts.map((part) => `      ${JSON.stringify(part)}`).join(',\n');
    return `  {\n${fields.join('\n')}\n    "parts": [\n${list}\n    ]\n  }`;
  });
  return `[\n${lines.join(',\n')}\n]\n`;
}
