import type { Map as MapLibre } from 'maplibre-gl';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Geography } from '../../../src/core/areas/geography';
import type { AreaMesh } from '../../../src/core/areas/tessellate';
import { createAreaOverlay } from '../../../src/map/webgl/createAreaOverlay';
import { chooseLevel, chooseTheme } from '../../../src/state/actions';
import { createAtlas } from '../../../src/state/atlas';
import type { DetailTopology } from '../../../src/state/detailTopology';
import { DEFAULT_MAP_STATE } from '../../../src/state/mapState';
import type { Meshes } from '../../../src/state/meshes';
import { data, SHIZHONG, session } from '../../state/smallAtlas';
import { GEOGRAPHIES } from '../../ui/atlasFixture';

/** What the graphics card would be given, instead of a graphics card. */
const written = vi.hoisted(() => [] as string[]);
vi.mock('@deck.gl/maplibre', () => ({
  MapLibreOverlay: class {
    setProps() {}
  },
}));
vi.mock('../../../src/render/webgl/AreaLayer', () => ({ AreaLayer: class {} }));
vi.mock('../../../src/map/webgl/overlayLayers', () => ({ overlayLayers: () => [] }));
vi.mock('../../../src/map/webgl/CanvasSizedView', () => ({ CanvasSizedView: class {} }));
vi.mock('../../../src/map/followRem', () => ({ followRem: () => () => {} }));
vi.mock('../../../src/render/style/remPixels', () => ({ remPixels: () => 16 }));
vi.mock('../../../src/render/webgl/areaTexels', () => ({
  AreaTexels: class {
    write({ theme, level }: { theme: { id: string }; level: string }) {
      written.push(`${theme.id} ${level}`);
    }
  },
}));

const county: Geography = { ...GEOGRAPHIES.prefecture, level: 'county', object: 'counties', areas: [SHIZHONG] };
const settled = () => new Promise((resolve) => setTimeout(resolve));

/** A map close enough for the detail, and meshes of which those of counties wait for `comeCounties`. */
async function overlaid() {
  const atlas = createAtlas(data, DEFAULT_MAP_STATE, session);
  atlas.getState().merge({ parts: { counties: county }, notices: [] });
  let comeCounties: (result: Awaited<ReturnType<Meshes['of']>>) => void = () => {};
  const meshes: Meshes = {
    of: ({ level }) =>
      level === 'county'
        ? new Promise((resolve) => {
            comeCounties = resolve;
          })
        : Promise.resolve({ ok: true, mesh: {} as AreaMesh }),
  };
  const detail: DetailTopology = { current: null, load: async () => ({ ok: false, reason: 'absent' }) };
  let begin: () => Promise<void> = async () => {};
  const container = { dataset: {} as DOMStringMap };
  const map = {
    once: (_: string, listener: () => Promise<void>) => {
      begin = listener;
    },
    ...{ on() {}, addControl() {}, redraw() {}, triggerRepaint() {}, getZoom: () => 6, getCanvas: () => null },
    getContainer: () => container,
  } as unknown as MapLibre;
  createAreaOverlay(
    map,
    atlas,
    { meshes, detail },
    () => {},
    () => false,
  );
  await begin();
  return { atlas, come: (result: Awaited<ReturnType<Meshes['of']>>) => comeCounties(result) };
}

describe('createAreaOverlay', () => {
  afterEach(() => vi.unstubAllGlobals());

  beforeEach(() => {
    written.length = 0;
    vi.stubGlobal('window', { requestAnimationFrame: () => 1, cancelAnimationFrame: () => {} });
  });

  it('draws a theme on areas that stand, though another level was asked for in between and has not come', async () => {
    const { atlas, come } = await overlaid();
    atlas.getState().dispatch(chooseLevel('county'));
    await settled();
    atlas.getState().dispatch(chooseTheme('second'));
    expect(written.at(-1)).toBe('second prefecture');
    come({ ok: true, mesh: {} as AreaMesh });
    await settled();
    expect(written.at(-1)).toBe('second prefecture');
  });

  it('leaves the areas that stand, and says so, where those of another level cannot be made', async () => {
    const { atlas, come } = await overlaid();
    atlas.getState().dispatch(chooseLevel('county'));
    await settled();
    come({ ok: false, reason: 'no room' });
    await settled();
    expect(atlas.getState().session.notices).toMatchObject([
      { code: 'file-not-loaded', values: { reason: 'no room' } },
    ]);
    atlas.getState().dispatch(chooseTheme('third'));
    expect(written.at(-1)).toBe('third prefecture');
  });
});
