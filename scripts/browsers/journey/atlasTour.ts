import type { View } from '../../../src/core/geometry/view';
import type { BrowserPage, Point } from '../drivers/browserPage';
import { until } from './until';

/** What draws the map: a 2D canvas, or WebGL. */
export const MAPS = ['2d', 'gl'] as const;
export type MapKind = (typeof MAPS)[number];

/** The title of the theme that is shown. */
export const LEGEND_TITLE = '.legend h2';

/** What the page is served by, so that it can be cut off. */
interface Network {
  cut(): void;
  mend(): Promise<void>;
}

/** A browser's page on its way through the atlas, by what a reader does. */
export class AtlasTour {
  private visits = 0;

  constructor(
    readonly page: BrowserPage,
    readonly map: MapKind,
    /** With the slash at its end. */
    readonly address: string,
    readonly network: Network,
  ) {}

  /** Loads the page anew with a link. @param link what follows the #. */
  async open(link: string): Promise<void> {
    // Where nothing but the link is another, a browser loads nothing. The page knows no visits, and lets them be.
    this.visits += 1;
    await this.page.goto(`${this.address}?map=${this.map}&visit=${this.visits}#${link}`);
  }

  /** Follows a link inside the open page, as a reader does who pastes one over the address. */
  async follow(link: string): Promise<void> {
    await this.page.evaluate((hash) => {
      location.hash = hash;
    }, link);
  }

  async untilReady(): Promise<void> {
    await until(() => this.page.evaluate(() => document.documentElement.dataset.ready === 'true'), 'data-ready');
  }

  /** Clicks in the middle of an element. @param text all that stands in it; empty: the first such element. */
  async clickOn(selector: string, text = ''): Promise<void> {
    const what = `${selector} ${text} to be where it can be clicked on`;
    await this.page.click(await until(() => this.page.evaluate(placeOf, selector, text), what));
  }

  async focus(selector: string): Promise<void> {
    await this.page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.focus(), selector);
  }

  /** The text of the first such element; null where there is none. */
  textOf(selector: string): Promise<string | null> {
    return this.page.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? null, selector);
  }

  /** @param meant all of the text, or a pattern that is found in it. */
  async untilText(selector: string, meant: string | RegExp): Promise<void> {
    let last: string | null = null;
    const isThere = async () => {
      last = await this.textOf(selector);
      return last !== null && (typeof meant === 'string' ? last.trim() === meant : meant.test(last));
    };
    await until(isThere, `“${meant}” in ${selector}`).catch((error: Error) => {
      throw new Error(`${error.message}; there stands ${JSON.stringify(last)}`);
    });
  }

  async untilGone(selector: string): Promise<void> {
    await until(
      () => this.page.evaluate((wanted) => document.querySelector(wanted) === null, selector),
      `${selector} to go`,
    );
  }

  count(selector: string): Promise<number> {
    return this.page.evaluate((wanted) => document.querySelectorAll(wanted).length, selector);
  }

  /** The camera that the address says; null where it says none. */
  async view(): Promise<View | null> {
    const hash = await this.page.evaluate(() => location.hash.slice(1));
    const [longitude, latitude, zoom, bearing = 0] = (new URLSearchParams(hash).get('view') ?? '')
      .split(',')
      .map(Number);
    if (longitude === undefined || latitude === undefined || zoom === undefined) return null;
    return { longitude, latitude, zoom, bearing, pitch: 0 };
  }

  /** The map's place in the window. */
  box(): Promise<Point & { readonly width: number; readonly height: number }> {
    return this.page.evaluate(() => {
      const { x, y, width, height } = document.getElementById('map')!.getBoundingClientRect();
      return { x, y, width, height };
    });
  }
}

/** The middle of an element, once it is in sight with nothing over it; null before. */
function placeOf(selector: string, text: string): Point | null {
  const found = [...document.querySelectorAll(selector)].find(
    ({ textContent }) => text === '' || textContent?.trim() === text,
  );
  if (found === undefined) return null;
  found.scrollIntoView({ block: 'nearest' });
  const { left, top, width, height } = found.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  return width > 0 && height > 0 && found.contains(document.elementFromPoint(x, y)) ? { x, y } : null;
}
