import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Geography } from '../../src/core/areas/geography';
import type { View } from '../../src/core/geometry/view';
import { followCamera } from '../../src/map/followCamera';
import { type CameraEvents, FLIGHT_MILLISECONDS, type MapCamera, STEP_MILLISECONDS } from '../../src/map/mapCamera';
import { moveCamera, select } from '../../src/state/actions';
import { createAtlas } from '../../src/state/atlas';
import { DEFAULT_MAP_STATE } from '../../src/state/mapState';
import { data, SHIZHONG, session } from '../state/smallAtlas';
import { GEOGRAPHIES } from '../ui/atlasFixture';

const county: Geography = { ...GEOGRAPHIES.prefecture, level: 'county', object: 'counties', areas: [SHIZHONG] };
const there: View = { longitude: 117, latitude: 36.6, zoom: 9, bearing: 0, pitch: 0 };

function followed() {
  const atlas = createAtlas(data, { ...DEFAULT_MAP_STATE, view: { ...there, zoom: 5 } }, session);
  const listeners = new Map<string, CameraEvents['movestart']>();
  const [flyTo, jumpTo] = [vi.fn(), vi.fn()];
  const camera: MapCamera = {
    view: { ...there, zoom: 5 },
    isMoving: false,
    on: (name, listener) => listeners.set(name, listener as CameraEvents['movestart']),
    ...{ flyTo, jumpTo, stop() {} },
  };
  const { refit } = followCamera(camera, atlas, {
    focus: () => null,
    view: ({ mapState }) => mapState.view ?? there,
    said: (view) => view,
    selection: () => there,
  });
  const comeCounties = () => atlas.getState().merge({ parts: { counties: county }, notices: [] });
  return { atlas, flyTo, jumpTo, refit, comeCounties, moveByHand: () => listeners.get('movestart')?.('reader') };
}

beforeEach(() => vi.stubGlobal('requestAnimationFrame', (task: () => void) => task()));
afterEach(() => vi.unstubAllGlobals());

describe('followCamera', () => {
  it('goes to a county once more when its shape has come', () => {
    const { atlas, flyTo, comeCounties } = followed();
    atlas.getState().dispatch(select(SHIZHONG.adcode));
    comeCounties();
    expect(flyTo).toHaveBeenCalledTimes(2);
  });

  it('takes nobody away who has moved the map meanwhile, or has chosen no place', () => {
    const { atlas, flyTo, comeCounties, moveByHand } = followed();
    comeCounties();
    expect(flyTo).not.toHaveBeenCalled();
    atlas.getState().dispatch(select('370500'));
    moveByHand();
    atlas.getState().merge({ parts: { derivesThemes: false }, notices: [] });
    expect(flyTo).toHaveBeenCalledTimes(1);
  });

  it('fits a camera that nobody set where what is kept free around the map is another', () => {
    const { atlas, jumpTo, refit } = followed();
    refit();
    expect(jumpTo, 'somebody set it').not.toHaveBeenCalled();
    atlas.getState().dispatch((state) => ({ ...state, view: null }), 'jump');
    jumpTo.mockClear();
    refit();
    expect(jumpTo).toHaveBeenCalledWith(there, 'mapState');
  });

  it('shows on the page what a slide showed on the stage, though nothing else is another', () => {
    const { atlas, jumpTo } = followed();
    atlas.getState().enterStage();
    expect(jumpTo).not.toHaveBeenCalled();
    atlas.getState().leaveStage('map');
    expect(jumpTo).toHaveBeenCalledWith({ ...there, zoom: 5 }, 'mapState');
  });

  it.each([
    ['a step', { zoom: 6, bearing: 20 }, STEP_MILLISECONDS],
    ['a flight', { zoom: 9 }, FLIGHT_MILLISECONDS],
    ['a flight', { longitude: 90 }, FLIGHT_MILLISECONDS],
  ])('takes %s its time (%o)', (_, change, milliseconds) => {
    const { atlas, flyTo } = followed();
    atlas.getState().dispatch(moveCamera({ ...there, zoom: 5, ...change }));
    expect(flyTo).toHaveBeenCalledWith(expect.objectContaining(change), 'mapState', milliseconds);
  });
});
