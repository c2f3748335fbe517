import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { boundsOfAreas } from '../../src/core/areas/areaBounds';
import { type Bounds, project } from '../../src/core/geometry/mercator';
import type { View } from '../../src/core/geometry/view';
import { besidePanels } from '../../src/map/besidePanels';
import { type Box, isWithin, overlap } from '../../src/render/labels/box';
import { createAtlas } from '../../src/state/atlas';
import type { Frame } from '../../src/state/camera';
import { focusView, openedView, selectionView } from '../../src/state/cameraMoves';
import { DEFAULT_MAP_STATE } from '../../src/state/mapState';
import { type PublishedAtlas, readPublishedAtlas } from '../publishedAtlas';
import { squares } from '../render/smallScene';
import { data, session } from '../state/smallAtlas';

/** A page as a browser laid it out: what stood over the map, in pixels of the map. */
interface Scene {
  readonly window: readonly [width: number, height: number];
  readonly panels: 'map' | 'card' | 'chart';
  readonly narrow: boolean;
  readonly rem: number;
  readonly map: readonly [width: number, height: number];
  readonly parts: readonly (readonly [classes: string, x: number, y: number, width: number, height: number])[];
}

/** The least that a place can be seen in. */
const ROOM_PIXELS = 48;
const ALL: readonly Scene[] = JSON.parse(readFileSync(join(import.meta.dirname, 'panelScenes.json'), 'utf8'));
const SCENES = ALL.filter(leavesRoom);
const whole = createAtlas(data, DEFAULT_MAP_STATE, session).getState();
const FAR: View = { longitude: 90, latitude: 30, zoom: 6, bearing: 0, pitch: 0 };
const SUBJECTS: readonly (readonly [name: string, bounds: Bounds])[] = [
  ['a city', [116.2, 36, 117.7, 37.6]],
  ['a wide province', [97.2, 37.4, 126.1, 53.4]],
  ['a tall one', [110.2, 34.6, 114.6, 40.8]],
];

function elementAt([classes, x, y, width, height]: Scene['parts'][number]) {
  const own = classes.split(' ').map((name) => `.${name}`);
  return {
    matches: (selector: string) => selector.split(', ').some((one) => own.includes(one)),
    getBoundingClientRect: () => ({ left: x, top: y, width, height }),
  };
}

/** Lays a scene out, and measures it. */
function frameIn({ window: [, innerHeight], map: [width, height], rem, narrow, panels, parts }: Scene): Frame {
  vi.stubGlobal('document', { documentElement: {}, querySelectorAll: () => parts.map(elementAt) });
  vi.stubGlobal('window', { innerHeight });
  vi.stubGlobal('matchMedia', () => ({ matches: narrow }));
  vi.stubGlobal('getComputedStyle', () => ({ fontSize: `${rem}px` }));
  const container = {
    clientWidth: width,
    clientHeight: height,
    getBoundingClientRect: () => ({ left: 0, top: 0, width, height }),
  };
  const surface = panels === 'chart' ? 'chart' : 'map';
  return besidePanels(container as HTMLElement, { surface, stage: 'page' }, panels === 'card');
}

/** What stands over the map, by name, and the window itself, where a subject is under or out of it. */
function hides(scene: Scene, bounds: Bounds, view: View): readonly string[] {
  const [widthPixels, heightPixels] = scene.map;
  const [west, south, east, north] = bounds;
  const toPixels = project(view, { widthPixels, heightPixels });
  const [[x, y], [right, bottom]] = [toPixels([west, north]), toPixels([east, south])];
  const box: Box = { x, y, width: right - x, height: bottom - y };
  const isSeen = isWithin(box, { x: 0, y: 0, width: widthPixels, height: heightPixels });
  const over = scene.parts.filter(([, left, top, width, height]) => overlap(box, { x: left, y: top, width, height }));
  return [...(isSeen ? [] : ['the edge of the map']), ...over.map(([classes]) => classes)];
}

/** Large text in a small window leaves nothing free: some panel then covers all. */
function leavesRoom({ map: [width, height], parts }: Scene): boolean {
  for (let x = 0; x + ROOM_PIXELS <= width; x += 8)
    for (let y = 0; y + ROOM_PIXELS <= height; y += 8) {
      const room = { x, y, width: ROOM_PIXELS, height: ROOM_PIXELS };
      const isFree = parts.every(
        ([, left, top, ...[wide, high]]) => !overlap(room, { x: left, y: top, width: wide, height: high }),
      );
      if (isFree) return true;
    }
  return false;
}

const nameOf = ({ window: [width, height], rem, panels }: Scene) =>
  `${width} × ${height}, 1 rem = ${rem} px, ${panels}`;

let atlas: Promise<PublishedAtlas> | null = null;

/** The prefectures as they are, with the bounds of each. */
async function published() {
  atlas ??= readPublishedAtlas();
  const geography = (await atlas).geographies.prefecture;
  const all = boundsOfAreas(geography);
  return { geography, bounds: new Map(geography.areas.map(({ adcode }, index) => [adcode, all[index]])) };
}

afterEach(() => vi.unstubAllGlobals());

describe('besidePanels', () => {
  it('is asked of fifty pages', () => expect(SCENES.length).toBeGreaterThanOrEqual(50));

  it.each(SCENES.map((scene) => [nameOf(scene), scene] as const))('leaves the subject free: %s', (_, scene) => {
    const frame = frameIn(scene);
    for (const [name, focus] of SUBJECTS) {
      const view = focusView({ session: { ...session, focus } }, frame) as View;
      expect(hides(scene, focus, view), name).toEqual([]);
    }
  });

  it.each(SCENES.filter(({ panels }) => panels === 'card').map((scene) => [nameOf(scene), scene] as const))(
    'brings a place that is chosen beside the card, and then stays: %s',
    (_, scene) => {
      const frame = frameIn(scene);
      const geography = squares(110);
      const chosen = { ...whole, geography, mapState: { ...DEFAULT_MAP_STATE, selection: ['110000'] } };
      const view = selectionView(chosen, frame, FAR) as View;
      expect(hides(scene, [110, 30, 112, 32], view)).toEqual([]);
      expect(selectionView(chosen, frame, view)).toBeNull();
    },
  );

  it.each(SCENES.map((scene) => [nameOf(scene), scene] as const))(
    'shows figures and link free at once: %s',
    async (_, scene) => {
      const frame = frameIn(scene);
      const shown = ['210200', '370500'];
      const selection = scene.panels === 'card' ? ['370500'] : [];
      const { geography, bounds } = await published();
      const areas = geography.areas.map(({ adcode }) => {
        return { ...whole.portrayal.areas[0]!, adcode, value: shown.includes(adcode) ? 1 : null };
      });
      const opened = {
        ...whole,
        geography,
        portrayal: { ...whole.portrayal, areas },
        mapState: { ...DEFAULT_MAP_STATE, selection, view: null },
      };
      const view = openedView(opened, frame);
      // Beside a card there may be no room for all that is shown; the place itself is never hidden.
      if (selection.length > 0) expect(selectionView(opened, frame, view)).toBeNull();
      else for (const adcode of shown) expect(hides(scene, bounds.get(adcode) as Bounds, view), adcode).toEqual([]);
    },
  );
});
