import { describe, expect, it } from 'vitest';
import { project } from '../../src/core/geometry/mercator';
import { NATIONAL_ALBERS } from '../../src/core/geometry/nationalProjection';
import { fitCountry } from '../../src/core/scene/nationalView';
import { createAtlas } from '../../src/state/atlas';
import type { Frame } from '../../src/state/camera';
import { DEFAULT_MAP_STATE } from '../../src/state/mapState';
import { deskView, seenAtRest, stageView } from '../../src/state/stageView';
import { readPublishedAtlas } from '../publishedAtlas';
import { squares } from '../render/smallScene';
import { data, session } from './smallAtlas';

const SIZE = { widthPixels: 1600, heightPixels: 900 };
const PADDING = { top: 100, right: 60, bottom: 50, left: 300 };
const FRAME: Frame = {
  size: SIZE,
  padding: PADDING,
  paddingBesideCard: PADDING,
  mostZoomForCard: 0,
  magnification: 1.5,
};
const WHOLE = { longitude: 104, latitude: 37, zoom: 3.4, bearing: 0, pitch: 0 };
const withLand: typeof data = { ...data, land: squares(60).topology };

function seen(view: typeof WHOLE | null, stage: 'page' | 'presenting' = 'presenting', from: typeof data = withLand) {
  return createAtlas(from, { ...DEFAULT_MAP_STATE, view }, { ...session, stage }).getState();
}

describe('seenAtRest', () => {
  it('has a slide of the whole country on its own projection, with the camera where it is', () => {
    expect(seenAtRest(seen(null), WHOLE, SIZE)).toEqual({ ...WHOLE, projection: NATIONAL_ALBERS });
  });

  it('leaves all else as the camera says', () => {
    const near = { ...WHOLE, zoom: 6 };
    expect(seenAtRest(seen(null), near, SIZE)).toBe(near);
    expect(seenAtRest(seen(null, 'page'), WHOLE, SIZE), 'a live map').toBe(WHOLE);
    expect(seenAtRest(seen(null, 'presenting', data), WHOLE, SIZE), 'boundaries of a publisher').toBe(WHOLE);
  });
});

describe('stageView', () => {
  it('shows the ground that a slide was set to, however large the wall, and tells MapState of no other', () => {
    const onWall = stageView(seen(WHOLE), FRAME);
    expect(onWall).toEqual({ ...WHOLE, zoom: WHOLE.zoom + Math.log2(1.5) });
    expect(deskView(onWall, FRAME).zoom).toBeCloseTo(WHOLE.zoom, 12);
    const twice = { ...FRAME, magnification: 3, size: { widthPixels: 3200, heightPixels: 1800 } };
    const corner = (view: typeof WHOLE, { size }: Frame) =>
      project(view, size)([90, 45]).map((at, axis) => at / Object.values(size)[axis]!);
    const [small, large] = [corner(onWall, FRAME), corner(stageView(seen(WHOLE), twice), twice)];
    expect(large[0]).toBeCloseTo(small[0]!, 9);
    expect(large[1]).toBeCloseTo(small[1]!, 9);
  });

  it('has the whole country where it fits on its own projection', async () => {
    const { projection, ...camera } = fitCountry(SIZE, PADDING);
    const atlas = seen(null);
    const { geographies } = await readPublishedAtlas();
    const geography = geographies.prefecture;
    const portrayed = geography.areas.map(({ adcode }) => ({ ...atlas.portrayal.areas[0]!, adcode, value: 1 }));
    const national = { ...atlas, geography, portrayal: { ...atlas.portrayal, areas: portrayed } };
    expect(stageView(national, FRAME)).toEqual(camera);
    expect(seenAtRest(national, stageView(national, FRAME), SIZE)).toEqual({ ...camera, projection });
  });
});
