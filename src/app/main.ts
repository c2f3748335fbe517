import './shell.css';
import type { Appearance } from '../core/portrayal/palette';
import { unexpected } from '../core/text/unexpected';
import { fetchAhead } from '../data/fetchFile';
import { loadShapes } from '../data/loadShapes';
import { opensFrontPage } from '../features/front/state/frontPageKey';
import { frameOf } from '../map/frame';
import { drawSketch } from '../render/canvas/sketch';
import { fitTheme } from '../state/opening/fitTheme';
import { isShownBy } from '../state/opening/isShownBy';
import { openingPictureOf } from '../state/opening/openingPicture';
import { openingScene } from '../state/opening/openingScene';
import { afterPaint } from './afterPaint';
import { preferredLanguage } from './preferredLanguage';
import { type Sketch, sketchAtEachSize } from './sketchAtEachSize';

/**
 * The way to the first picture, and nothing else. Where the address says nothing of theme, places or camera, it was
 * portrayed when the page was built, and is drawn before figures and the code that reads them have been asked for.
 */
async function main(): Promise<void> {
  const isNight = matchMedia('(prefers-color-scheme: dark)').matches;
  // Before the link is read as a whole, so that a dark room is not lit up by a white page.
  const light = /(?:^|[#?&])light=(day|night)(?:&|$)/.exec(location.hash || location.search)?.[1];
  const appearance: Appearance = light === 'night' || (light === undefined && isNight) ? 'night' : 'day';
  document.documentElement.dataset.appearance = appearance;
  // Its column is reserved from the first picture on, so nothing moves later.
  document.documentElement.toggleAttribute('data-front', opensFrontPage(location));
  const mayBeOpening = isShownBy({ isOfLinks: true }, location.search, location.hash);
  const opening = mayBeOpening ? await sketchOpening(appearance) : null;
  if (opening !== null) {
    performance.mark('atlas:first-map');
    await afterPaint();
    // Fetched together; otherwise each would wait for the one that imports it.
    import('./startApp').catch(() => {});
    fetchAhead('evidence.json');
  }
  fetchAhead('record.json');
  fetchAhead('areas.json');
  const { start } = await import('./start');
  await start(opening);
}

/** null where the page was built without, or the shapes could not be loaded: that is then said where they are needed. */
async function sketchOpening(appearance: Appearance): Promise<Sketch | null> {
  const { shapes, land } = await loadShapes();
  const picture = shapes.ok ? openingPictureOf(shapes.value.opening) : null;
  if (!shapes.ok || picture === null || !isShownBy(picture, location.search, location.hash)) return null;
  const scene = openingScene(picture, appearance, shapes.value.topology, land.ok ? land.value : null);
  const canvas = document.getElementById('sketch') as HTMLCanvasElement;
  return sketchAtEachSize(canvas, () => {
    const surface = opensFrontPage(location) ? 'front' : 'map';
    const frame = frameOf(canvas, { surface, stage: 'page' });
    drawSketch(canvas, scene, fitTheme(picture.bounds, picture, frame));
  });
}

main().catch(async (error: unknown) => {
  const { showFailure } = await import('./startApp');
  showFailure([unexpected(error)], preferredLanguage());
});
