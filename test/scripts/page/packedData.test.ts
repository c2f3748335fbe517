import { beforeAll, describe, expect, it } from 'vitest';
import { builtInData } from '../../../scripts/page/builtInData';
import { packedData } from '../../../scripts/page/packedData';
import type { PageData } from '../../../scripts/page/pageData';
import { linkContext } from '../../../src/app/linkContext';
import type { Appearance } from '../../../src/core/portrayal/palette';
import { newestEdition } from '../../../src/core/record/authored/parseEditions';
import type { AtlasData } from '../../../src/data/assembleAtlas';
import { readShapes } from '../../../src/data/loadShapes';
import { readAtlas } from '../../../src/data/readAtlas';
import { type AreaScene, drawAreas } from '../../../src/render/drawing/drawAreas';
import type { AreaPainter } from '../../../src/render/drawing/painter';
import { FULL_SCALE } from '../../../src/render/style/mapScale';
import { viewOf } from '../../../src/state/camera';
import { derive } from '../../../src/state/derive';
import { decodeLink } from '../../../src/state/link/permalink';
import { DEFAULT_MAP_STATE } from '../../../src/state/mapState';
import { fitTheme } from '../../../src/state/opening/fitTheme';
import { isShownBy } from '../../../src/state/opening/isShownBy';
import { openingPictureOf } from '../../../src/state/opening/openingPicture';
import { openingScene } from '../../../src/state/opening/openingScene';
import { openingTheme } from '../../../src/state/openingTheme';
import { createPortrayalCache } from '../../../src/state/portrayalCache';

/** The built-in data as a publisher's site that opens with another theme. */
function openingWith(defaultTheme: string): PageData {
  return {
    names: builtInData.names,
    async read(name) {
      const content = await builtInData.read(name);
      if (name !== 'record.json' || content === null) return content;
      const site = { title: { zh: '图', en: 'Map' }, defaultTheme };
      return JSON.stringify({ ...JSON.parse(content.toString()), site });
    },
  };
}

async function readPage(data: PageData) {
  const packed = packedData(data);
  const json = async (name: string) => JSON.parse((await packed.read(name))?.toString() ?? 'null');
  const shapes = readShapes(await json('shapes.json'));
  const loaded = readAtlas({
    shapes,
    areas: { ok: true, value: await json('areas.json') },
    record: { ok: true, value: await json('record.json') },
    land: { ok: true, value: null },
  });
  if (!loaded.ok || !shapes.ok) throw new Error(JSON.stringify(loaded));
  expect(loaded.notices).toEqual([]);
  return { shapes: shapes.value, data: loaded.data };
}

const padding = { top: 24, right: 24, bottom: 48, left: 300 };
const FRAMES = [
  { size: { widthPixels: 1280, heightPixels: 720 }, magnification: 1 },
  { size: { widthPixels: 390, heightPixels: 700 }, magnification: 1 },
  { size: { widthPixels: 3840, heightPixels: 2160 }, magnification: 1.7 },
].map((frame) => ({ ...frame, padding, paddingBesideCard: padding, mostZoomForCard: 1 }));

/** All that is drawn, in its order, and the arcs that shapes are of, each once. */
function drawn(scene: Omit<AreaScene, 'selection' | 'hovered'>) {
  const calls: unknown[] = [];
  const arcs: unknown[] = [];
  const window = { view: { longitude: 0, latitude: 0, zoom: 3, bearing: 0, pitch: 0 }, size: FRAMES[0]!.size };
  const painter: AreaPainter = {
    window: { ...window, scale: FULL_SCALE },
    ground({ sea, layers }) {
      calls.push(['sea', sea]);
      for (const { shape, ...inks } of layers.flat()) {
        if (!arcs.includes(shape.arcs)) arcs.push(shape.arcs);
        calls.push(['areas', { ...shape, arcs: arcs.indexOf(shape.arcs) }, inks]);
      }
    },
    draw(shape, paint) {
      if (!('arcs' in shape)) throw new Error('what is drawn first is of arcs');
      if (!arcs.includes(shape.arcs)) arcs.push(shape.arcs);
      calls.push(['draw', { ...shape, arcs: arcs.indexOf(shape.arcs) }, paint]);
    },
    edges: (shapes, edge) => calls.push(['edges', shapes.map(({ members }) => members), edge]),
    circles: (centres, radiusOf, paint) =>
      calls.push(['circles', centres, Array.from(centres.slice(centres.length / 2), (_, i) => radiusOf(i)), paint]),
  };
  drawAreas({ ...scene, selection: [], hovered: null }, painter);
  return { calls, arcs };
}

function stateOf(data: AtlasData) {
  return { ...DEFAULT_MAP_STATE, theme: openingTheme(data), edition: newestEdition(data.record) };
}

describe('the files of the page', () => {
  let names: readonly string[];
  beforeAll(async () => {
    names = await packedData(builtInData).names();
  });

  it('hold the boundaries once', () => {
    expect(names).toEqual(expect.arrayContaining(['shapes.json', 'areas.json', 'land.json', 'detail.topo.json']));
    expect(names).not.toContain('overview.topo.json');
    expect(names).not.toContain('land.topo.json');
    expect(new Set(names).size).toBe(names.length);
  });

  it('open with a picture that is drawn as the figures are, of a choropleth and of symbols, in both lights', async () => {
    for (const id of [DEFAULT_MAP_STATE.theme, 'patrol-police']) {
      const { shapes, data } = await readPage(id === DEFAULT_MAP_STATE.theme ? builtInData : openingWith(id));
      const picture = openingPictureOf(shapes.opening);
      if (picture === null) throw new Error(`${id} has no opening picture`);
      expect(picture.symbols.length > 0, id).toBe(id === 'patrol-police');
      for (const appearance of ['day', 'night'] satisfies Appearance[]) {
        const mapState = stateOf(data);
        const derived = derive(data, createPortrayalCache(data), mapState, appearance);
        const opening = openingScene(picture, appearance, shapes.topology, null);
        const { geographies, land } = data;
        expect(drawn({ ...opening, ...opening.data }), id).toEqual(drawn({ ...derived, geographies, land }));
        for (const frame of FRAMES)
          expect(fitTheme(picture.bounds, picture, frame)).toEqual(viewOf({ mapState, ...derived }, frame));
      }
    }
  });

  it('open with it for a link that leaves areas and camera as they are, and for no other', async () => {
    const { shapes, data } = await readPage(builtInData);
    const picture = openingPictureOf(shapes.opening);
    if (picture === null) throw new Error('there is no opening picture');
    const fresh = stateOf(data);
    const drawnBy = (hash: string) => {
      const { state } = decodeLink(hash.slice(1), linkContext({ data }), fresh);
      const { portrayal, geography } = derive(data, createPortrayalCache(data), state, 'day');
      return { areas: portrayal.areas.map(({ classIndex }) => classIndex), level: geography.level, view: state.view };
    };
    expect(isShownBy(picture, '', '')).toBe(true);
    expect(isShownBy(picture, '?map=2d', '')).toBe(true);
    for (const hash of ['#labels=0', '#lang=en&labels=1', '#light=night', '#light=day&lang=zh&labels=0']) {
      expect(isShownBy(picture, '', hash), hash).toBe(true);
      expect(drawnBy(hash), hash).toEqual(drawnBy(''));
      expect(isShownBy({ isOfLinks: false }, '', hash), hash).toBe(false);
    }
    const others = ['#theme=population', '#labels=0&view=118,37,6', '#area=370500', '#edition=1', '#labels=2', '#v=1'];
    for (const hash of others) expect(isShownBy(picture, '', hash), hash).toBe(false);
    for (const search of ['?embed=1', '?theme=population', '?speaker=1&map=2d', '?from=singlemessage'])
      expect(isShownBy(picture, search, ''), search).toBe(false);
  });

  it('open with one that links do not show, where a site opens with another theme than they leave out', async () => {
    const { shapes } = await readPage(openingWith('population'));
    expect(openingPictureOf(shapes.opening)?.isOfLinks).toBe(false);
  });

  it('open without one where that takes more: a theme that is not there yet', async () => {
    const { shapes } = await readPage(openingWith('dongying-coast'));
    expect(openingPictureOf(shapes.opening)).toBeNull();
  });

  it.each([undefined, null, 1, { version: 1 }])('an opening picture is not %j', (value) => {
    expect(openingPictureOf(value)).toBeNull();
  });
});
