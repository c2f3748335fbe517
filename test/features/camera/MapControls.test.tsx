import { act } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MapControls } from '../../../src/features/camera/MapControls';
import { MOST_ZOOM } from '../../../src/map/mapCamera';
import { moveCamera } from '../../../src/state/actions';
import { renderPart } from '../../renderPart';
import { atlasOf } from '../figureTables';

const VIEW = { longitude: 118, latitude: 37, zoom: 6, bearing: 0, pitch: 0 };

/** The place of the map, which the page always has. */
beforeEach(() => {
  const map = document.createElement('main');
  map.id = 'map';
  for (const [name, value] of [
    ['clientWidth', 1000],
    ['clientHeight', 700],
  ] as const)
    Object.defineProperty(map, name, { value });
  document.body.append(map);
});
afterEach(() => document.getElementById('map')?.remove());

describe('the controls of the map', () => {
  it('zoom by a level, from where the camera is going', async () => {
    const { getByRole, atlas, user } = renderPart(<MapControls />, { mapState: { view: VIEW } });
    await user.click(getByRole('button', { name: 'Zoom in' }));
    await user.keyboard('{Enter}');
    expect(atlas.getState().mapState.view).toMatchObject({ longitude: 118, latitude: 37, zoom: 8 });
    await user.click(getByRole('button', { name: 'Zoom out' }));
    expect(atlas.getState().mapState.view?.zoom).toBe(7);
  });

  it('zoom from where the figures are, where nobody has moved the map', async () => {
    const { getByRole, atlas, user } = renderPart(<MapControls />, { data: atlasOf([{}]) });
    const before = atlas.getState().mapState.view;
    await user.click(getByRole('button', { name: 'Zoom in' }));
    expect(before).toBeNull();
    expect(atlas.getState().mapState.view?.zoom).toBeGreaterThan(2);
  });

  it('go no closer than the camera can', () => {
    const { getByRole } = renderPart(<MapControls />, { mapState: { view: { ...VIEW, zoom: MOST_ZOOM } } });
    expect(getByRole('button', { name: 'Zoom in' }).getAttribute('aria-disabled')).toBe('true');
  });

  it('lead back to what the theme shows', async () => {
    const { getByRole, atlas, user } = renderPart(<MapControls />, { mapState: { view: VIEW } });
    const home = getByRole('button', { name: 'Show all figures' });
    await user.click(home);
    expect(atlas.getState().mapState.view).toBeNull();
    expect(home.getAttribute('aria-disabled')).toBe('true');
  });

  it('turn north up where the map is turned, and then hand the focus on', async () => {
    const { getByRole, queryByRole, atlas, user } = renderPart(<MapControls />, { language: 'zh' });
    expect(queryByRole('button', { name: '转回正北朝上' })).toBeNull();
    act(() => atlas.getState().dispatch(moveCamera({ ...VIEW, bearing: 30 })));
    getByRole('button', { name: '转回正北朝上' }).focus();
    await user.keyboard('{Enter}');
    expect(atlas.getState().mapState.view?.bearing).toBe(0);
    expect(queryByRole('button', { name: '转回正北朝上' })).toBeNull();
    expect(document.activeElement).toBe(getByRole('button', { name: '显示全部数据' }));
  });
});
