import { describe, expect, it } from 'vitest';
import { project, type Size } from '../../src/core/geometry/mercator';
import { createAtlas } from '../../src/state/atlas';
import { DEFAULT_MAP_STATE } from '../../src/state/mapState';
import { pictureView } from '../../src/state/pictureView';
import { data, session } from './smallAtlas';

const SCREEN: Size = { widthPixels: 1200, heightPixels: 700 };
const VIEW = { longitude: 118, latitude: 37, zoom: 6, bearing: 40, pitch: 0 };
const seen = createAtlas(data, { ...DEFAULT_MAP_STATE, view: VIEW }, session).getState();

describe('pictureView', () => {
  it.each([
    [{ widthPixels: 900, heightPixels: 520 }],
    [{ widthPixels: 2400, heightPixels: 700 }],
    [{ widthPixels: 160, heightPixels: 90 }],
  ])('shows all the ground of the window in %o', (size) => {
    const view = pictureView(seen, size, SCREEN);
    expect(view).toMatchObject({ longitude: 118, latitude: 37, bearing: 40 });
    const onPicture = project(view, size);
    const inWindow = project(VIEW, SCREEN);
    // A position at a corner of the window lies inside the picture, and one of the sides is filled.
    const scale = 2 ** (view.zoom - VIEW.zoom);
    const [x, y] = onPicture([120, 36]);
    const [windowX, windowY] = inWindow([120, 36]);
    expect(x - size.widthPixels / 2).toBeCloseTo((windowX - SCREEN.widthPixels / 2) * scale, 6);
    expect(y - size.heightPixels / 2).toBeCloseTo((windowY - SCREEN.heightPixels / 2) * scale, 6);
    expect(Math.min(size.widthPixels / SCREEN.widthPixels, size.heightPixels / SCREEN.heightPixels)).toBeCloseTo(
      scale,
      6,
    );
  });
});
