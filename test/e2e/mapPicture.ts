import type { Locator } from '@playwright/test';
import { project } from '../../src/core/geometry/mercator';
import type { Position } from '../../src/core/geometry/position';
import type { View } from '../../src/core/geometry/view';
import { DETAIL_ZOOM } from '../../src/map/refined';
import type { AtlasPage } from './atlasPage';
import { expect } from './fixtures';
import { difference, type Picture, type Rgb, readPng } from './picture';

/** What stands on the map's place on the page, panels over it included, for a camera that the test has set. */
export interface MapPicture extends Picture {
  /** Pixels of the picture at which a position stands. */
  pixelOf(position: Position): readonly [x: number, y: number];
}

export async function takeMapPicture(atlas: AtlasPage, view: View): Promise<MapPicture> {
  // All of the window: to clip a screenshot, Chromium draws the page anew, which takes software WebGL seconds.
  const window = readPng(await atlas.page.screenshot());
  const box = await atlas.map.boundingBox();
  if (box === null) throw new Error('takeMapPicture: the map is not on the page');
  const toPixels = project(view, { widthPixels: box.width, heightPixels: box.height });
  return {
    // The map begins below lines of text, and so between pixels.
    width: Math.floor(box.width),
    height: Math.floor(box.height),
    at: (x, y) => window.at(box.x + x, box.y + y),
    pixelOf: (position) => toPixels(position),
  };
}

/** Until the map draws the boundaries that are meant for its zoom; close to the ground they come when they come. */
export async function untilFine(atlas: AtlasPage, { zoom }: View): Promise<void> {
  if (zoom >= DETAIL_ZOOM) await expect(atlas.map).toHaveAttribute('data-boundaries', 'detail');
}

/** The same once nothing on it changes any more. */
export async function takeStillPicture(atlas: AtlasPage, view: View): Promise<MapPicture> {
  await untilFine(atlas, view);
  let last = await takeMapPicture(atlas, view);
  for (let tries = 0; tries < 20; tries++) {
    await atlas.page.waitForTimeout(250);
    const next = await takeMapPicture(atlas, view);
    if (countDifferent(last, next) === 0) return next;
    last = next;
  }
  throw new Error('takeStillPicture: the map does not come to rest');
}

/**
 * Pixels that differ clearly, to the right of the legend and between what stands at the edges.
 *
 * @param top the first row that is looked at.
 */
export function countDifferent(one: Picture, other: Picture, top = 60): number {
  let found = 0;
  for (let y = top; y < one.height - 60; y++)
    for (let x = Math.round(one.width * 0.35); x < one.width; x++)
      if (difference(one.at(x, y), other.at(x, y)) > 16) found += 1;
  return found;
}

/** A view as a link says it. */
export function viewLink({ longitude, latitude, zoom }: View): string {
  return `view=${longitude},${latitude},${zoom}`;
}

export function lookAt(longitude: number, latitude: number, zoom: number): View {
  return { longitude, latitude, zoom, bearing: 0, pitch: 0 };
}

/** The view that a link says, or null where it says none. */
export function viewIn(link: URLSearchParams): View | null {
  const [longitude, latitude, zoom, bearing = 0] = (link.get('view') ?? '').split(',').map(Number);
  if (longitude === undefined || latitude === undefined || zoom === undefined) return null;
  return { longitude, latitude, zoom, bearing, pitch: 0 };
}

/**
 * Which of the positions can be seen: inside the map with a margin, and with no panel over them.
 *
 * @param marginPixels how far around a position has to be free.
 */
export async function uncovered<Place>(
  atlas: AtlasPage,
  picture: MapPicture,
  places: readonly Place[],
  positionOf: (place: Place) => Position,
  marginPixels: number,
): Promise<Place[]> {
  const points = places.map((place) => picture.pixelOf(positionOf(place)));
  const isFree = await atlas.map.evaluate(
    (map, { points, margin }) => {
      const { left, top, width, height } = map.getBoundingClientRect();
      return points.map(([x, y]) => {
        if (x < margin || y < margin || x > width - margin || y > height - margin) return false;
        return [-margin, 0, margin].every((dx) =>
          [-margin, 0, margin].every((dy) => {
            const found = document.elementFromPoint(left + x + dx, top + y + dy);
            return found !== null && map.contains(found);
          }),
        );
      });
    },
    { points: points.map(([x, y]) => [x, y] as const), margin: marginPixels },
  );
  return places.filter((_, index) => isFree[index]);
}

/** The colours of the legend's classes, from the lowest up, as it shows them. */
export async function classColours(classes: Locator): Promise<Rgb[]> {
  const colours = await classes.evaluateAll((items) =>
    items.flatMap((item) => {
      const own = item.matches('.swatch') ? item : item.querySelector('.swatch');
      const swatch = own ?? item.closest('.key-values')?.querySelector('.swatch') ?? null;
      return swatch === null ? [] : [getComputedStyle(swatch).backgroundColor];
    }),
  );
  return colours.map(parseCssColour);
}

/** @throws on what is no rgb() colour. */
function parseCssColour(text: string): Rgb {
  const [red, green, blue] = (/^rgba?\(([^)]*)\)$/.exec(text)?.[1] ?? '').split(/[\s,/]+/).map(Number);
  if (red === undefined || green === undefined || blue === undefined) throw new Error(`parseCssColour: ${text}`);
  return [red, green, blue];
}
