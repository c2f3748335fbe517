import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createCanvasPaths } from '../../../src/render/canvas/canvasPaths';
import { borderShapes, groundShape } from '../../../src/render/drawing/areaShapes';
import { squares } from '../smallScene';
import { FakePath } from './fakeCanvas';

const SIZE = { widthPixels: 800, heightPixels: 500 };
const VIEW = { longitude: 103, latitude: 31, zoom: 5, bearing: 0, pitch: 0 };
const SQUARES = squares(100, 102, 104);
const SHAPE = groundShape(SQUARES);

describe('createCanvasPaths', () => {
  beforeEach(() => {
    vi.stubGlobal('Path2D', FakePath);
    return () => vi.unstubAllGlobals();
  });

  it('keeps paths while the map is panned a little, and says how far they have to be moved', () => {
    const paths = createCanvasPaths(1, 200);
    expect(paths.look(VIEW, SIZE)).toEqual([0, 0]);
    const path = paths.of(SHAPE);
    const [x, y] = paths.look({ ...VIEW, longitude: 104 }, SIZE);
    expect([x, y].map(Math.round)).toEqual([-46, 0]);
    expect(paths.of(SHAPE)).toBe(path);
  });

  it('makes them anew where they would be of another scale or bearing, or lie too far away', () => {
    for (const change of [{ zoom: 5.1 }, { bearing: 3 }, { longitude: 112 }]) {
      const paths = createCanvasPaths(1, 200);
      paths.look(VIEW, SIZE);
      const path = paths.of(SHAPE);
      expect(paths.look({ ...VIEW, ...change }, SIZE)).toEqual([0, 0]);
      expect(paths.of(SHAPE)).not.toBe(path);
    }
  });

  it('leaves out what lies outside the window and its margin', () => {
    const cornersOf = (marginPixels: number) => {
      const paths = createCanvasPaths(1, marginPixels);
      paths.look({ ...VIEW, longitude: 90, zoom: 6 }, SIZE);
      return (paths.of(SHAPE) as unknown as FakePath).corners.length;
    };
    expect(cornersOf(0)).toBe(0);
    expect(cornersOf(600)).toBeGreaterThan(0);
  });

  it('draws each border as a line of its own', () => {
    const paths = createCanvasPaths(1);
    paths.look(VIEW, SIZE);
    const { nation } = borderShapes(SQUARES);
    expect((paths.of(nation) as unknown as FakePath).corners.length).toBeGreaterThan(4);
  });
});
