import { type AtlasTour, LEGEND_TITLE } from './atlasTour';
import { Absent, type Step } from './step';
import { until } from './until';

const OFFLINE_PATIENCE_MILLISECONDS = 90_000;

const story: Step = {
  name: 'story',
  async run(tour) {
    await tour.open('theme=population&lang=zh&light=day');
    await tour.untilReady();
    // Firefox on a screen without a window manager has no keyboard to press buttons with; the page's own keys arrive.
    await tour.clickOn('.present-button');
    const count = Number((await untilSlide(tour, /^1 \/ (\d+)$/))[1]);
    for (const [key, slide] of [
      ['ArrowRight', 2],
      ['PageDown', 3],
      ['End', count],
      ['PageUp', count - 1],
      ['Home', 1],
    ] as const) {
      await tour.page.press(key);
      await untilSlide(tour, new RegExp(`^${slide} / ${count}$`));
    }
    await leaveStage(tour);
    return `${count} slides`;
  },
};

const link: Step = {
  name: 'link',
  async run(tour) {
    await tour.open('theme=cases-solved&view=118.6,37.5,6.2&area=370500&classes=quantile,5&lang=en&light=night');
    await tour.untilReady();
    await tour.untilText(LEGEND_TITLE, 'Criminal cases solved');
    await tour.untilText('.card h2', 'Dongying');
    const view = await tour.view();
    if (view?.longitude !== 118.6 || view.zoom !== 6.2)
      throw new Error(`the link’s camera became ${JSON.stringify(view)}`);
    const light = await tour.page.evaluate(() => document.documentElement.dataset.appearance ?? '');
    if (light !== 'night') throw new Error(`the link’s light became “${light}”`);
    return undefined;
  },
};

const offline: Step = {
  name: 'offline',
  async run(tour) {
    if (!(await tour.page.evaluate(() => 'serviceWorker' in navigator))) throw new Absent('no service workers');
    await tour.open('theme=fraud-cases&lang=zh&light=day');
    await until(
      () => tour.page.evaluate(() => document.documentElement.dataset.offlineReady === 'true'),
      'all files of the page to be kept',
      OFFLINE_PATIENCE_MILLISECONDS,
    );
    tour.network.cut();
    try {
      await tour.page.reload();
      await tour.untilReady();
      await tour.clickOn('.theme__title', '常住人口');
      await tour.untilText(LEGEND_TITLE, '常住人口');
    } finally {
      await tour.network.mend();
    }
    return undefined;
  },
};

/** What leads through slides, from elsewhere, and to where there is no network. */
export const TRAVEL_STEPS: readonly Step[] = [story, link, offline];

/** By Escape: the first may end the full screen, where the browser has one. */
async function leaveStage(tour: AtlasTour): Promise<void> {
  const isLeft = async () => {
    await tour.page.press('Escape');
    return (await tour.count('.stage')) === 0;
  };
  await until(isLeft, 'the stage to go by Escape', 10_000);
  await tour.untilText(LEGEND_TITLE, /./);
}

/** @returns what of the position matches. */
function untilSlide(tour: AtlasTour, position: RegExp): Promise<RegExpExecArray> {
  return until(
    async () => position.exec((await tour.textOf('.stage__position'))?.trim() ?? ''),
    `slide ${position.source}`,
  );
}
