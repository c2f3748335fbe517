import { describe, expect, it } from 'vitest';
import { createSceneKeeper } from '../../src/map/sceneKeeper';
import { chooseTheme, select } from '../../src/state/actions';
import { createAtlas } from '../../src/state/atlas';
import { DEFAULT_MAP_STATE } from '../../src/state/mapState';
import { data, session } from '../state/smallAtlas';
import { VIEW } from './canvas/views';

describe('createSceneKeeper', () => {
  it('gives the same scene while only the camera and the panels change', () => {
    const atlas = createAtlas(data, DEFAULT_MAP_STATE, session);
    const sceneOf = createSceneKeeper();
    const scene = sceneOf(atlas.getState(), null, VIEW);
    atlas.getState().openSurface('table');
    expect(sceneOf(atlas.getState(), null, { ...VIEW, longitude: 111, zoom: 4 })).toBe(scene);
  });

  it('gives another with the same names for another place, and with other names for another theme', () => {
    const atlas = createAtlas(data, DEFAULT_MAP_STATE, session);
    const sceneOf = createSceneKeeper();
    const scene = sceneOf(atlas.getState(), null, VIEW);
    atlas.getState().dispatch(select('370500'));
    const selected = sceneOf(atlas.getState(), null, VIEW);
    expect(selected).not.toBe(scene);
    expect(selected.labels).toBe(scene.labels);
    atlas.getState().dispatch(chooseTheme('second'));
    expect(sceneOf(atlas.getState(), null, VIEW).labels).not.toBe(scene.labels);
  });

  it('is drawn on finer boundaries from zoom 5 on', () => {
    const atlas = createAtlas(data, DEFAULT_MAP_STATE, session);
    const sceneOf = createSceneKeeper();
    const { topology } = atlas.getState().data.boundaries;
    const detail = { ...topology };
    expect(sceneOf(atlas.getState(), detail, { ...VIEW, zoom: 4.9 }).geography.topology).toBe(topology);
    const fine = sceneOf(atlas.getState(), detail, { ...VIEW, zoom: 5 });
    expect(fine.geography.topology).toBe(detail);
    atlas.getState().dispatch(select('370500'));
    const selected = sceneOf(atlas.getState(), detail, { ...VIEW, zoom: 5 });
    expect(selected).not.toBe(fine);
    expect(selected.geographies, 'what is drawn of them is kept').toBe(fine.geographies);
  });
});
