import fc from 'fast-check';
import { AtlasPage, phraseWithin } from './atlasPage';
import { expect, test } from './fixtures';

const WHOLE =
  'theme=population&view=118.6,37.5,6.2&area=370500&classes=quantile,5&overlays=dalian-circles~speed:40~opacity:60&light=night';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

async function expectDrawn(atlas: AtlasPage): Promise<void> {
  await expect(atlas.legendTitle).not.toBeEmpty();
  await expect(atlas.legend).toContainText(/\d+ 个地区中 \d+ 个有数据|\d+ of \d+ /);
  await expect(atlas.canvas).toBeVisible();
}

test('a link cut off, with <script>, or too long shows what was kept, with a notice, and the map', async ({ page }) => {
  const atlas = new AtlasPage(page);
  const expectKept = async (notice: 'notice.link-bad-value' | 'notice.link-too-long', theme: string) => {
    await expect(atlas.notices).toContainText(phraseWithin(notice));
    await expectDrawn(atlas);
    await expect(atlas.legendTitle).toHaveText(theme);
    await expect(page.locator('script:not([src]), img[src="x"]')).toHaveCount(0);
    await expect.poll(() => new URL(page.url()).hash.length).toBeLessThan(1000);
  };

  await test.step('opened by its first request at the limit of length: it is not put back', async () => {
    await atlas.open(`theme=population&x=${'y'.repeat(9000)}`);
    await expectKept('notice.link-too-long', '电信网络诈骗发案');
    expect(new URL(page.url()).hash).toBe('');
  });

  const image = encodeURIComponent('<img src=x>');
  for (const [title, link, notice, kept] of [
    ['cut off in the middle', WHOLE.slice(0, WHOLE.indexOf('speed:') + 5), 'notice.link-bad-value', '常住人口'],
    // So long an address is typed by nobody, but a script may set it.
    ['of a megabyte', `theme=population&area=${'3'.repeat(1_000_000)}`, 'notice.link-too-long', '电信网络诈骗发案'],
    [
      'with <script>',
      `theme=population&area=<script>alert(1)</script>&${image}=1`,
      'notice.link-bad-value',
      '常住人口',
    ],
  ] as const)
    await test.step(title, async () => {
      await atlas.button('notices.dismiss').click();
      await expect(atlas.notices).toHaveCount(0);
      await atlas.follow(link);
      await expectKept(notice, kept);
    });
});

test('thirty random links in a row never blank the page', async ({ page }) => {
  test.setTimeout(120_000);
  const piece = fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.nat(WHOLE.length).map((at) => WHOLE.slice(at)),
    fc.constantFrom('<script>alert(1)</script>', '__proto__=1', '%E4%BD', '%', 'pack=1.a.b.c', 'edition=99', 'v=2'),
  );
  const links = fc.sample(
    fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join('&')),
    30,
  );
  const atlas = new AtlasPage(page);
  await atlas.open('labels=0');
  for (const link of links) {
    await test.step(JSON.stringify(link), async () => {
      await atlas.follow(link);
      await expectDrawn(atlas);
    });
  }
});
