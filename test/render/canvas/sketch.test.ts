import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { drawSketch } from '../../../src/render/canvas/sketch';
import { BLUE, portrayal, scene, squares } from '../smallScene';
import { FakePath, fakeContext } from './fakeCanvas';

const VIEW = { longitude: 110, latitude: 35, zoom: 3, bearing: 0, pitch: 0 };

beforeEach(() => {
  vi.stubGlobal('Path2D', FakePath);
  vi.stubGlobal('devicePixelRatio', 1);
  vi.stubGlobal('getComputedStyle', () => ({ fontSize: '16px' }));
  vi.stubGlobal('window', { devicePixelRatio: 1 });
  vi.stubGlobal('document', {
    documentElement: null,
    createElement: () => ({ getContext: () => fakeContext().context }),
  });
});
afterEach(() => vi.unstubAllGlobals());

it('is drawn once for figures that say the same, and again for others, another camera or another light', () => {
  const { context, drawn } = fakeContext();
  const scaled = Object.assign(context, { scale() {} });
  const canvas = { clientWidth: 800, clientHeight: 500, getContext: () => scaled } as unknown as HTMLCanvasElement;
  const shown = scene(squares(110), portrayal({ fill: BLUE }));
  const sketch = { ...shown, data: { geographies: shown.geographies, land: shown.land } };
  const draws = (state: Parameters<typeof drawSketch>[1], view = VIEW) => {
    const before = drawn.length;
    drawSketch(canvas, state, view);
    return drawn.length > before;
  };
  expect(draws(sketch)).toBe(true);
  expect(draws({ ...sketch, portrayal: portrayal({ fill: [...BLUE] }) })).toBe(false);
  expect(draws({ ...sketch, portrayal: portrayal({ fill: [0, 0, 254] }) })).toBe(true);
  expect(draws(sketch)).toBe(true);
  const besideFigure = portrayal({ fill: BLUE, isGap: true });
  expect(draws({ ...sketch, portrayal: besideFigure })).toBe(true);
  expect(draws(sketch)).toBe(true);
  expect(draws(sketch, { ...VIEW, zoom: 3.1 })).toBe(true);
  expect(draws({ ...sketch, appearance: sketch.appearance === 'day' ? 'night' : 'day' })).toBe(true);
});
