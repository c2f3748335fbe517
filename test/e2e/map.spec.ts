import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { AtlasPage } from './atlasPage';
import { expect, onBothSurfaces, test } from './fixtures';
import { lookAt, type MapPicture, takeMapPicture, viewLink } from './mapPicture';
import { difference } from './picture';
import { areaOf, readBoundaries } from './publishedData';

const MAPLIBRE = join(import.meta.dirname, '../../node_modules/maplibre-gl/dist');

/** What the page does with WebGL, counted from before its first script. */
interface Counted {
  contexts: number;
  lost: number;
  draws: number;
  skyShaders: number;
}

test.use({ surface: 'gl', contextOptions: { reducedMotion: 'reduce' } });

test('a frame is a few draw calls without a sky, and fifty themes are drawn in one WebGL context', async ({ page }) => {
  await countWebGl(page);
  const atlas = new AtlasPage(page);
  await atlas.open('labels=0');

  await test.step('a map at rest asks for no frames', async () => {
    await expect.poll(() => page.evaluate(countFrames)).toBe(0);
  });

  await test.step('a theme is drawn in the task that chose it, in a handful of calls', async () => {
    const before = await counted(page);
    // The first turn, of which nothing has been prepared, and the same window before and after: neither the camera nor
    // an outline draws once more.
    const draws = await page.evaluate(() => {
      const count = (window as unknown as { webGl: Counted }).webGl;
      const atStart = count.draws;
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true, cancelable: true }));
      return count.draws - atStart;
    });
    expect(draws, 'something is drawn before the task ends').toBeGreaterThan(0);
    expect(draws, 'land, areas, borders, outlines, symbols; nothing over the whole screen').toBeLessThanOrEqual(16);
    expect(before.skyShaders, 'sky shaders compiled').toBe(0);
  });

  await test.step('fifty switches', async () => {
    for (let i = 0; i < 50; i++) await page.keyboard.press('PageDown');
    await expect
      .poll(() => page.evaluate(() => performance.getEntriesByName('atlas:theme-switch').length))
      .toBeGreaterThanOrEqual(51);
    const { contexts, lost, skyShaders } = await counted(page);
    expect({ contexts, lost, skyShaders }).toEqual({ contexts: 1, lost: 0, skyShaders: 0 });
    await expect(page.locator('#map .maplibregl-canvas')).toHaveCount(1);
  });
});

test('MapLibre left alone still draws its sky: where it does not, the pass need not be replaced', async ({ page }) => {
  await countWebGl(page);
  await page.route('**/plain/**', (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
    return name === 'map.html'
      ? route.fulfill({ contentType: 'text/html', body: PLAIN_MAP })
      : route.fulfill({ contentType: 'text/javascript', body: readFileSync(join(MAPLIBRE, name)) });
  });
  await page.goto('/plain/map.html');
  await expect(page.locator('html')).toHaveAttribute('data-drawn', 'true');
  expect((await counted(page)).skyShaders).toBeGreaterThan(0);
});

onBothSurfaces(() => {
  test('names on the map keep their size and place when the theme below them changes', async ({ page }) => {
    const atlas = new AtlasPage(page);
    const view = lookAt(117, 37.1, 6.4);
    const jinan = areaOf(readBoundaries(), '370100').labelPoint;
    await atlas.open(`${viewLink(view)}&light=day`);
    const label = async () => inkAround(await takeMapPicture(atlas, view), jinan);
    await expect.poll(async () => (await label())?.pixels ?? 0, 'the name of Jinan').toBeGreaterThan(40);
    const first = await label();

    for (const [theme, title] of [
      ['fraud-losses', '电信网络诈骗损失'],
      ['cases-solved', '破获刑事案件'],
      ['fraud-cases', '电信网络诈骗发案'],
    ] as const) {
      await atlas.follow(`theme=${theme}&${viewLink(view)}&light=day`);
      // Drawn before the list and the legend say so.
      await expect(atlas.currentTheme).toContainText(title);
      await expect.poll(label, `after ${theme}`).toEqual(first);
    }
  });
});

async function countWebGl(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const count: Counted = { contexts: 0, lost: 0, draws: 0, skyShaders: 0 };
    Object.assign(window, { webGl: count });
    const known = new WeakSet<object>();
    const canvas = HTMLCanvasElement.prototype as { getContext(kind: string, ...rest: unknown[]): unknown };
    const { getContext } = canvas;
    canvas.getContext = function (this: HTMLCanvasElement, kind, ...rest) {
      const context = getContext.call(this, kind, ...rest);
      if (/webgl/.test(kind) && typeof context === 'object' && context !== null && !known.has(context)) {
        known.add(context);
        count.contexts += 1;
        this.addEventListener('webglcontextlost', () => {
          count.lost += 1;
        });
      }
      return context;
    };
    const gl = WebGL2RenderingContext.prototype as unknown as Record<string, (...rest: unknown[]) => unknown>;
    for (const name of ['drawElements', 'drawArrays', 'drawElementsInstanced', 'drawArraysInstanced']) {
      const draw = gl[name] as (...rest: unknown[]) => unknown;
      gl[name] = function (this: unknown, ...rest) {
        count.draws += 1;
        return draw.apply(this, rest);
      };
    }
    const shaderSource = gl.shaderSource as (...rest: unknown[]) => unknown;
    gl.shaderSource = function (this: unknown, ...rest) {
      if (String(rest[1]).includes('u_sky_color')) count.skyShaders += 1;
      return shaderSource.apply(this, rest);
    };
  });
}

/** How many frames the page asks for in a quarter of a second. */
async function countFrames(): Promise<number> {
  const { requestAnimationFrame } = window;
  let count = 0;
  window.requestAnimationFrame = (callback) => {
    count += 1;
    return requestAnimationFrame(callback);
  };
  await new Promise((resolve) => setTimeout(resolve, 250));
  window.requestAnimationFrame = requestAnimationFrame;
  return count;
}

function counted(page: Page): Promise<Counted> {
  return page.evaluate(() => (window as unknown as { webGl: Counted }).webGl);
}

/** The box and the number of the dark pixels around a position: the letters of a name. */
function inkAround(picture: MapPicture, position: readonly [number, number]) {
  const [x, y] = picture.pixelOf(position);
  const dark: [number, number][] = [];
  for (let dy = -14; dy <= 14; dy++)
    for (let dx = -36; dx <= 36; dx++)
      if (difference(picture.at(x + dx, y + dy), [29, 39, 51]) < 60) dark.push([dx, dy]);
  if (dark.length === 0) return null;
  const [columns, rows] = [dark.map(([dx]) => dx), dark.map(([, dy]) => dy)];
  return {
    pixels: dark.length,
    left: Math.min(...columns),
    right: Math.max(...columns),
    top: Math.min(...rows),
    bottom: Math.max(...rows),
  };
}

const PLAIN_MAP = `<!doctype html>
<html><body style="margin:0"><div id="map" style="width:200px;height:200px"></div>
<script type="module">
import { Map, setWorkerUrl } from './maplibre-gl.mjs';
setWorkerUrl('./maplibre-gl-worker.mjs');
const map = new Map({ container: 'map', style: { version: 8, sources: {}, layers: [] }, attributionControl: false });
map.once('idle', () => { document.documentElement.dataset.drawn = 'true'; });
</script></body></html>`;
