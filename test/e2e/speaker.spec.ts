import type { Page } from '@playwright/test';
import { AtlasPage, say } from './atlasPage';
import { expect, test } from './fixtures';
import { readStory, StagePage } from './stagePage';

// What stands on the map is no matter of the two windows.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const story = readStory();

async function beginWithSpeaker(page: Page): Promise<{ stage: StagePage; speaker: Page }> {
  const atlas = new AtlasPage(page);
  const stage = new StagePage(page);
  await atlas.open();
  await stage.begin(atlas);
  const [speaker] = await Promise.all([page.waitForEvent('popup'), stage.press('s')]);
  await expect(current(speaker)).toBeVisible();
  return { stage, speaker };
}

/** The slide that the speaker's list says is on. */
function current(speaker: Page) {
  return speaker.getByRole('navigation', { name: say('speaker.slides') }).locator('[aria-current="true"]');
}

async function expectBoth(stage: StagePage, speaker: Page, number: number): Promise<void> {
  await stage.expectSlide(number, story);
  await expect(current(speaker)).toContainText(story[number - 1]?.title.zh ?? '');
  await expect(speaker.getByRole('region', { name: say('speaker.now'), exact: true })).toContainText(
    story[number - 1]?.title.zh ?? '',
  );
}

test('both windows stay in step through 50 switches, and find each other when either is loaded anew', async ({
  page,
}) => {
  const { stage, speaker } = await beginWithSpeaker(page);
  let at = 1;
  /** Five switches, one back among them, now from one window, now from the other; none waits for the one before. */
  const turnFive = async () => {
    if (at + 3 > story.length) {
      await speaker.keyboard.press('Home');
      at = 1;
      await expectBoth(stage, speaker, at);
    }
    for (let step = 0; step < 5; step++)
      await (step % 2 === 0 ? page : speaker).keyboard.press(step === 4 ? 'ArrowLeft' : 'ArrowRight');
    at += 3;
    await expectBoth(stage, speaker, at);
  };
  for (let times = 0; times < 4; times++) await turnFive();

  await test.step('the speaker’s window is loaded anew', async () => {
    await speaker.reload();
    await expectBoth(stage, speaker, at);
    await expect(speaker.getByText(say('speaker.connected'))).toBeVisible();
  });
  for (let times = 0; times < 3; times++) await turnFive();

  await test.step('the window that presents is loaded anew', async () => {
    await page.reload();
    await expectBoth(stage, speaker, at);
    await expect(speaker.getByText(say('speaker.connected'))).toBeVisible();
  });
  for (let times = 0; times < 3; times++) await turnFive();

  await test.step('the presentation ends', async () => {
    await page.keyboard.press('Escape');
    await expect(speaker.getByText(say('speaker.ended'))).toBeVisible();
  });
});

test('the speaker sees notes, sources, the next slide and the clock, and blanks the screen', async ({ page }) => {
  const { stage, speaker } = await beginWithSpeaker(page);
  await expect(speaker.getByRole('region', { name: say('speaker.notes') })).toContainText('东营市公安局');
  await expect(speaker.getByRole('region', { name: say('speaker.nextUp') })).toContainText(story[1]?.title.zh ?? '');
  await expect(speaker.getByRole('region', { name: say('speaker.now') }).locator('img')).toHaveAttribute(
    'src',
    /^data:/,
  );
  await test.step('this slide and the next as the room sees them', async () => {
    for (const [part, slide] of [
      ['.speaker__now', story[0]],
      ['.speaker__next', story[1]],
    ] as const) {
      const finished = speaker.locator(`${part} .finished-slide`);
      await expect(finished.locator('h1')).toHaveText(slide?.title.zh ?? '');
      await expect(finished.locator('.callout')).toHaveCount(slide?.callouts.length ?? 0);
      await expect(finished.locator('.callouts')).toHaveAttribute('data-placed', 'true');
      const [frame, callout] = [await finished.boundingBox(), await finished.locator('.callout').first().boundingBox()];
      expect(callout?.x).toBeGreaterThan(frame?.x ?? Infinity);
      expect((callout?.x ?? 0) + (callout?.width ?? 0)).toBeLessThan((frame?.x ?? 0) + (frame?.width ?? 0));
    }
  });
  await speaker.keyboard.press('b');
  await expect(stage.blank).toHaveAttribute('data-screen', 'black');
  await expect(speaker.getByText(say('speaker.screen', { screen: say('speaker.screen.black') }))).toBeVisible();
  await speaker
    .getByRole('navigation', { name: say('speaker.slides') })
    .getByRole('button')
    .nth(6)
    .click();
  await expectBoth(stage, speaker, 7);
  await expect(stage.blank).toHaveCount(0);
});

test('it tells when the other window does not answer', async ({ page }) => {
  const { stage, speaker } = await beginWithSpeaker(page);
  await speaker.close();
  await page.mouse.move(300, 300);
  await expect(stage.bar.getByRole('button', { name: say('speaker.gone') })).toBeVisible();
});

test('where the window is blocked, the same view stands in the page', async ({ page }) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  const atlas = new AtlasPage(page);
  const stage = new StagePage(page);
  await atlas.open();
  await stage.begin(atlas);
  await stage.press('s');
  await expect(stage.dialog).toContainText(say('speaker.blocked'));
  await stage.dialog.getByRole('button', { name: say('stage.next') }).click();
  await expect(current(page)).toContainText(story[1]?.title.zh ?? '');
  await stage.dialog.getByRole('button', { name: say('stage.close') }).click();
  await stage.expectSlide(2, story);
});
