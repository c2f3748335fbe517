import { writeFileSync } from 'node:fs';
import { AtlasPage } from './atlasPage';
import { test } from './fixtures';
import { readPng } from './picture';

test.use({ contextOptions: { reducedMotion: 'reduce' } });
for (const link of [
  'light=day',
  'view=118.2,37.4,5.6&light=night',
  'theme=dalian-circles',
  'theme=dongying-belts',
  'theme=population',
  'theme=fraud-cases&language=en&lang=en',
])
  test(`compare ${link}`, async ({ page }) => {
    await page.addInitScript(() => {
      const w = window as unknown as { refused: boolean; gl: WebGL2RenderingContext | null };
      const canvas = HTMLCanvasElement.prototype as { getContext(kind: string, ...rest: unknown[]): unknown };
      const { getContext } = canvas;
      canvas.getContext = function (kind, ...rest) {
        if (!/webgl/.test(kind)) return getContext.call(this, kind, ...rest);
        if (w.refused) return null;
        const c = getContext.call(this, kind, ...rest) as WebGL2RenderingContext;
        w.gl = c;
        return c;
      };
    });
    const atlas = new AtlasPage(page);
    await atlas.open(link);
    await page.waitForTimeout(4000);
    const before = await page.screenshot();
    await page.evaluate(async () => {
      const w = window as unknown as { refused: boolean; gl: WebGL2RenderingContext | null };
      w.refused = true;
      w.gl?.getExtension('WEBGL_lose_context')?.loseContext();
      await new Promise((r) => setTimeout(r, 100));
    });
    const after = await page.screenshot();
    const [a, b] = [readPng(before), readPng(after)];
    let sum = 0;
    let big = 0;
    for (let y = 0; y < a.height; y++)
      for (let x = 270; x < a.width; x++) {
        const [p, q] = [a.at(x, y), b.at(x, y)];
        const d = Math.abs(p[0] - q[0]) + Math.abs(p[1] - q[1]) + Math.abs(p[2] - q[2]);
        sum += d;
        if (d > 90) big++;
      }
    const name = link.replace(/[^a-z]/g, '');
    writeFileSync(`/tmp/cmp-${name}-a.png`, before);
    writeFileSync(`/tmp/cmp-${name}-b.png`, after);
    console.log(link, 'mean', sum / (3 * (a.width - 270) * a.height), 'big', big);
  });
