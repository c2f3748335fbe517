import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import type { PhraseKey } from '../../src/i18n/en';
import { AtlasPage, phrase, phraseWithin } from './atlasPage';
import { expect, expectAccessible, test } from './fixtures';
import { difference, type Picture, readPng } from './picture';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const DAY_PAPER = [0xf7, 0xf6, 0xf2] as const;
const MILLIMETRES_OF_POINT = 25.4 / 72;

test('pictures come in three sizes of the same layout, and tell when they are done', async ({ page }) => {
  const atlas = new AtlasPage(page);
  await atlas.open('theme=fraud-cases&light=day');
  const sizes = [
    ['picture.png1', 1280, 720],
    ['picture.png2', 2560, 1440],
    ['picture.png4k', 3840, 2160],
  ] as const;
  const pictures: Picture[] = [];
  for (const [key, width, height] of sizes) {
    const begun = performance.now();
    const file = await saved(page, key);
    test
      .info()
      .annotations.push({ type: 'picture', description: `${key}: ${Math.round(performance.now() - begun)} ms` });
    expect(file.name).toBe(`bulletin-atlas-fraud-cases-prefecture-${width}x${height}.png`);
    await expect(page.getByRole('status').filter({ hasText: phraseWithin('export.done') })).toContainText(file.name);
    const png = readPng(file.content);
    expect([png.width, png.height]).toEqual([width, height]);
    pictures.push(png);
  }
  // The same at every size: the paper at the edge, the land and the swatches where they are.
  for (const [x, y] of [
    [4, 4],
    [1276, 716],
    [600, 640],
  ] as const)
    for (const [index, png] of pictures.entries()) {
      const times = index + 1;
      expect(difference(png.at(x * times, y * times), pictures[0]!.at(x, y))).toBeLessThan(12);
    }
  expect(difference(pictures[2]!.at(12, 12), DAY_PAPER)).toBeLessThan(3);
});

const LEGENDS = [
  ['fraud-cases', 'zh', '电信网络诈骗发案'],
  ['cases-solved', 'en', 'Criminal cases solved'],
  ['cases-solved-rate', 'zh', '破获刑事案件（每百万常住人口每日）'],
  ['population-density', 'en', 'Population density'],
] as const;

test("the legend of a picture says what the page's says", async ({ page }) => {
  const atlas = new AtlasPage(page);
  await atlas.open('theme=land-area');
  for (const [theme, language, title] of LEGENDS)
    await test.step(`${theme}, ${language}`, async () => {
      await atlas.follow(`theme=${theme}&lang=${language}`);
      await expect(atlas.legendTitle).toHaveText(title);
      // It stays open from one theme to the next.
      const details = atlas.legend.getByRole('button', { name: phrase('legend.more') });
      if ((await details.count()) > 0) await details.click();
      const file = await saved(page, 'picture.svg');
      const svg = file.content.toString('utf8');
      const { texts, problems } = await readPicture(page, svg);
      expect(problems, 'clipped or overlapping').toEqual([]);
      const said = squeezed(texts.join(''));

      expect(texts).toContain(title);
      const head = await textsOf(atlas.legend.locator('.legend-head'));
      const key = await textsOf(
        atlas.legend.locator('.dot-line__names span, .key-ramp__ticks span, .key-values li, .legend__symbols text'),
      );
      const others = await textsOf(
        atlas.legend.locator(
          '.legend__denominators dt, .legend__denominators dd, .legend__caption, .legend-states li, figcaption',
        ),
      );
      const notices = await atlas.legendNotices.locator('li > span').allTextContents();
      expect(key.length).toBeGreaterThan(0);
      for (const words of [...head, ...key, ...others].filter((each) => !/个地区$|areas?$/.test(each)))
        expect(said).toContain(squeezed(words));
      for (const notice of notices) expect(said).toContain(squeezed(withoutSeverity(notice)));
      expect(said).toContain('OpenStreetMap');
      expect(said).toContain(`#theme=${theme}`);
    });
});

test('a picture of overlays marks what is schematic, with every entry of the legend', async ({ page }) => {
  const atlas = new AtlasPage(page);
  await atlas.open('theme=dongying-together');
  await expect(atlas.legend.locator('.layer__entries li').first()).toBeVisible();
  await expect(page.locator('.schematic-mark')).toBeVisible();
  await expect(atlas.legend.getByText(phraseWithin('layers.computing'))).toHaveCount(0);
  const file = await saved(page, 'picture.svg');
  const svg = file.content.toString('utf8');
  const { texts, problems } = await readPicture(page, svg);
  expect(problems, 'clipped or overlapping').toEqual([]);
  expect(texts.join('')).toMatch(phraseWithin('layers.schematicOnMap'));
  const onPage = await atlas.legend.locator('.layer').evaluateAll((layers) =>
    layers.map((layer) => ({
      title: layer.querySelector('h3')?.textContent ?? '',
      certainty: layer.querySelector('.certainty')?.textContent ?? '',
      entries: [...layer.querySelectorAll('.layer__entries li')].map((entry) => [
        entry.querySelector('label, .layer__entry > span')?.textContent ?? '',
        entry.querySelector('.layer__published')?.textContent ?? '',
        entry.querySelector('small')?.textContent ?? '',
      ]),
    })),
  );
  expect(onPage.length).toBeGreaterThan(3);
  for (const { title, certainty, entries } of onPage) {
    expect(texts).toContain(title);
    expect(texts).toContain(certainty);
    for (const text of entries.flat()) if (text !== '') expect(texts).toContain(text);
  }
  expect(svg).toMatch(/stroke-dasharray/);
  // 286 and 118 sites, 12 and 23 stations, each a dot with its rim.
  expect(svg.match(/h0/g)?.length).toBeGreaterThanOrEqual(2 * (286 + 118 + 12 + 23) - 10);
});

test('the national map has the islands of the south beside it, and says which boundaries it shows', async ({
  page,
}) => {
  const atlas = new AtlasPage(page);
  await atlas.open('theme=land-area&lang=zh');
  const { texts, problems } = await readPicture(page, (await saved(page, 'picture.svg')).content.toString('utf8'));
  expect(problems, 'clipped or overlapping').toEqual([]);
  expect(texts).toContain('南海诸岛');
  expect(texts.join('')).toMatch(/版本 2020-06-[0-9a-f]+.*审图号/);
  expect(texts).not.toContain('北');

  await atlas.follow('theme=land-area&view=116,36.5,6,38');
  await expect(page).toHaveURL(/38/);
  const turned = await readPicture(page, (await saved(page, 'picture.svg')).content.toString('utf8'));
  expect(turned.texts).toContain('北');
  expect(turned.texts).not.toContain('南海诸岛');
});

const SHEETS = [
  ['picture.a4', 297, 210],
  ['picture.wide', 338.67, 190.5],
] as const;

test('one sheet is printed', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', 'true');
  });
  const atlas = new AtlasPage(page);
  await atlas.open('theme=cases-solved&light=night');
  for (const [key, widthMillimetres, heightMillimetres] of SHEETS)
    await test.step(key, async () => {
      await page.evaluate(() => document.documentElement.removeAttribute('data-printed'));
      await choose(page, key);
      await expect(page.locator('html')).toHaveAttribute('data-printed', 'true');
      await expect(page.getByRole('status').filter({ hasText: phrase('picture.printing') })).toHaveCount(1);
      const sheet = page.locator('.print-sheet');
      await expect(sheet).toBeHidden();
      const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
      const boxes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)].map(([, ...sides]) =>
        sides.map(Number),
      );
      expect(boxes).toHaveLength(1);
      const [width = 0, height = 0] = boxes[0] ?? [];
      expect(Math.abs(width * MILLIMETRES_OF_POINT - widthMillimetres)).toBeLessThan(0.6);
      expect(Math.abs(height * MILLIMETRES_OF_POINT - heightMillimetres)).toBeLessThan(0.6);
      // Printing is over then, and the page is as it was.
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      await expect(sheet).toHaveCount(0);
      await expect(page).toHaveTitle(/通报图谱/);
      const plain = (await page.pdf()).toString('latin1');
      expect(plain.match(/\/MediaBox/g)?.length).toBeGreaterThanOrEqual(1);
      await expect(atlas.legend).toBeVisible();
    });
});

test('the menu of pictures can be used by whoever uses it', async ({ page }) => {
  const atlas = new AtlasPage(page);
  await atlas.open('labels=0');
  await atlas.button('export.menu').click();
  const group = page.getByRole('group', { name: phrase('picture.group') });
  await expect(group.getByRole('menuitem')).toHaveCount(6);
  await expectAccessible(page);
});

async function choose(page: Page, key: PhraseKey): Promise<void> {
  await new AtlasPage(page).button('export.menu').click();
  await page.getByRole('menuitem', { name: phrase(key) }).click();
}

async function saved(page: Page, key: PhraseKey): Promise<{ name: string; content: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), choose(page, key)]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

/** Texts of a picture as the browser draws it, and those that reach out of it or over another. */
async function readPicture(page: Page, svg: string): Promise<{ texts: string[]; problems: string[] }> {
  const other = await page.context().newPage();
  await other.setContent(`<!doctype html><body style="margin:0">${svg}</body>`);
  const read = await other.evaluate(() => {
    const root = document.querySelector('svg') as SVGSVGElement;
    const frame = root.getBoundingClientRect();
    const items = [...root.querySelectorAll('text')].map((text) => ({
      words: text.textContent ?? '',
      // The letters, not their halo.
      box: text.getBoundingClientRect(),
      size: Number.parseFloat(getComputedStyle(text).fontSize),
    }));
    const problems: string[] = [];
    items.forEach(({ words, box, size }, index) => {
      if (box.left < frame.left || box.right > frame.right || box.top < frame.top || box.bottom > frame.bottom)
        problems.push(`outside: ${words}`);
      for (const other of items.slice(index + 1)) {
        // Line boxes are higher than letters.
        const slack = 0.3 * Math.max(size, other.size);
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        if (across > 1 && down > slack) problems.push(`${words} | ${other.words}`);
      }
    });
    return { texts: items.map(({ words }) => words), problems };
  });
  await other.close();
  return read;
}

/** The parts of elements, each by itself. */
async function textsOf(locator: Locator): Promise<string[]> {
  return locator.evaluateAll((elements) =>
    elements.flatMap((element) =>
      element.children.length === 0
        ? [element.textContent ?? '']
        : [...element.childNodes].map((node) => node.textContent ?? ''),
    ),
  );
}

/** A notice without the word for how grave it is. */
function withoutSeverity(notice: string): string {
  return notice.replace(/^(说明|注意|错误|note|caution|error)\s*/i, '');
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}
