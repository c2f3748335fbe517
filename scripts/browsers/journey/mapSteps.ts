import { project, type Size } from '../../../src/core/geometry/mercator';
import type { View } from '../../../src/core/geometry/view';
import { type AtlasTour, LEGEND_TITLE } from './atlasTour';
import { countColours, countDifferent, takeMapPicture } from './pictures';
import type { Step } from './step';
import { until } from './until';

/** Over the north of China, so far in that a pan ends before the map does, and no finer boundaries come later. */
const VIEW: View = { longitude: 113, latitude: 36, zoom: 4.6, bearing: 0, pitch: 0 };
const DALIAN: View = { longitude: 121.95, latitude: 39.5, zoom: 6.5, bearing: 0, pitch: 0 };
/** So many pixels a camera may be off; a hand that lets go of the mouse is nowhere near as exact. */
const EXACT_PIXELS = 8;
/** Of a picture whose areas have other colours. */
const MANY_PIXELS = 2000;
/** Of the letters of some names. */
const SOME_PIXELS = 150;

/** What has the keyboard, whatever draws. */
const ON_MAP = '.map-focus';

const firstPicture: Step = {
  name: 'first picture',
  async run(tour) {
    await tour.open('theme=fraud-cases&lang=zh&light=day');
    const milliseconds = await until(
      () => tour.page.evaluate(() => performance.getEntriesByName('atlas:first-map')[0]?.startTime ?? null),
      'the mark of the first picture',
    );
    await untilDrawn(tour);
    return `${Math.round(milliseconds)} ms`;
  },
};

const ready: Step = {
  name: 'ready',
  async run(tour) {
    await tour.untilReady();
    const milliseconds = await tour.page.evaluate(() => performance.now());
    await until(
      () => tour.page.evaluate((selector) => document.querySelector(selector) !== null, ON_MAP),
      'a live map',
    );
    const drawn = (await tour.count('canvas.maplibregl-canvas')) > 0 ? 'gl' : '2d';
    if (drawn !== tour.map) throw new Error(`the map is drawn as ${drawn}; ${tour.map} was asked for`);
    await untilDrawn(tour);
    return `within ${(milliseconds / 1000).toFixed(1)} s`;
  },
};

const themes: Step = {
  name: 'theme switch',
  async run(tour) {
    await look(tour, VIEW, 'theme=fraud-cases&labels=0');
    const before = await takeMapPicture(tour);
    await tour.clickOn('.theme__title', '常住人口');
    await tour.untilText(LEGEND_TITLE, '常住人口');
    await until(
      async () => countDifferent(before, await takeMapPicture(tour)) > MANY_PIXELS,
      'other colours on the map',
    );
    await tour.page.evaluate(() => history.back());
    await tour.untilText(LEGEND_TITLE, '电信网络诈骗发案');
    await until(async () => countDifferent(before, await takeMapPicture(tour)) < MANY_PIXELS, 'the map of before');
    const switches = await tour.page.evaluate(() =>
      performance.getEntriesByName('atlas:theme-switch').map(({ duration }) => duration),
    );
    return switches.length === 0 ? undefined : `${Math.round(Math.max(...switches))} ms`;
  },
};

const pan: Step = {
  name: 'pan',
  async run(tour) {
    await look(tour, VIEW, 'theme=population');
    const before = await takeMapPicture(tour);
    const from = await middle(tour);
    const [dx, dy] = [-140, 60];
    await tour.page.drag(from, { x: from.x + dx, y: from.y + dy });
    const after = await untilMoved(tour, VIEW);
    expectCentre(VIEW, after, [-dx, -dy]);
    if (countDifferent(before, await takeMapPicture(tour)) < MANY_PIXELS) throw new Error('the picture did not move');
    return undefined;
  },
};

const zoom: Step = {
  name: 'zoom',
  async run(tour) {
    await look(tour, VIEW, 'theme=population');
    const { x, y } = await middle(tour);
    const [dx, dy] = [100, -80];
    await tour.page.wheel({ x: x + dx, y: y + dy }, -300);
    const after = await untilMoved(tour, VIEW);
    const steps = after.zoom - VIEW.zoom;
    if (steps <= 0)
      throw new Error(`a turn of the wheel away from the reader led from zoom ${VIEW.zoom} to ${after.zoom}`);
    // What is under the pointer stays there.
    const share = 1 - 2 ** -steps;
    expectCentre(VIEW, after, [dx * share, dy * share]);

    await look(tour, VIEW, 'theme=population');
    await tour.focus(ON_MAP);
    await tour.page.press('+');
    const { zoom: byKey } = await untilMoved(tour, VIEW);
    if (Math.abs(byKey - VIEW.zoom - 1) > 0.05) throw new Error(`the key + led from zoom ${VIEW.zoom} to ${byKey}`);
    return `wheel +${steps.toFixed(2)}`;
  },
};

const place: Step = {
  name: 'card',
  async run(tour) {
    await look(tour, DALIAN, 'theme=population');
    await tour.page.click(await middle(tour));
    await tour.untilText('.card h2', '大连市');
    await tour.page.press('Escape');
    await tour.untilGone('.card h2');
    return undefined;
  },
};

const names: Step = {
  name: 'names',
  async run(tour) {
    await look(tour, VIEW, 'theme=fraud-cases&labels=0');
    const without = await takeMapPicture(tour);
    await tour.follow(linkOf(VIEW, 'theme=fraud-cases'));
    await until(async () => countDifferent(without, await takeMapPicture(tour)) > SOME_PIXELS, 'names on the map');
    return undefined;
  },
};

/** What is done on the map. */
export const MAP_STEPS: readonly Step[] = [firstPicture, ready, themes, pan, zoom, place, names];

async function untilDrawn(tour: AtlasTour): Promise<void> {
  await until(async () => countColours(await takeMapPicture(tour)) > 3, 'a map with land, sea and areas');
}

function linkOf({ longitude, latitude, zoom }: View, parameters: string): string {
  return `${parameters}&lang=zh&light=day&view=${longitude},${latitude},${zoom}`;
}

/** Follows a link to a view, and waits until the map has come to rest there. */
async function look(tour: AtlasTour, view: View, parameters: string): Promise<void> {
  await tour.follow(linkOf(view, parameters));
  let last = await takeMapPicture(tour);
  const isStill = async () => {
    const next = await takeMapPicture(tour);
    const isSame = countDifferent(last, next) === 0;
    last = next;
    return isSame;
  };
  await until(isStill, 'the map to come to rest');
}

async function middle(tour: AtlasTour) {
  const { x, y, width, height } = await tour.box();
  return { x: x + width / 2, y: y + height / 2 };
}

/** The camera once the address says another, and the same twice. */
function untilMoved(tour: AtlasTour, from: View): Promise<View> {
  let last = '';
  return until(async () => {
    const view = await tour.view();
    const isRest = JSON.stringify(view) === last;
    last = JSON.stringify(view);
    const isOther = view !== null && (view.longitude !== from.longitude || view.zoom !== from.zoom);
    return isRest && isOther ? view : null;
  }, 'the address to say another camera');
}

/** @param offset pixels of the first camera from its centre to that of the second. @throws where it is elsewhere. */
function expectCentre(before: View, after: View, offset: readonly [number, number]): void {
  const size: Size = { widthPixels: 0, heightPixels: 0 };
  const [x, y] = project(before, size)([after.longitude, after.latitude]);
  const off = Math.hypot(x - offset[0], y - offset[1]);
  if (off > EXACT_PIXELS)
    throw new Error(
      `the centre moved by ${Math.round(x)}, ${Math.round(y)} pixels, and should by ${offset.map(Math.round).join(', ')}`,
    );
}
