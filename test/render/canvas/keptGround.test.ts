import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Portrayal } from '../../../src/core/portrayal/portrayal';
import { createCanvasPaths } from '../../../src/render/canvas/canvasPaths';
import { KeptGround } from '../../../src/render/canvas/keptGround';
import { FULL_SCALE } from '../../../src/render/style/mapScale';
import { BLUE, portrayal, scene, squares } from '../smallScene';
import { FakePath, fakeContext } from './fakeCanvas';

const SIZE = { widthPixels: 120, heightPixels: 80 };
const LAYOUT = { ratio: 1, marginPixels: 0, hasOther: false, keepsBorders: true };

/** A canvas that keeps what is put on it pixel by pixel. */
function fakeLayer() {
  const canvas = { width: SIZE.widthPixels, height: SIZE.heightPixels, style: {} };
  const pixels = (width: number, height: number) => ({
    width,
    height,
    data: new Uint8ClampedArray(4 * width * height),
  });
  let shown = pixels(canvas.width, canvas.height);
  const context = Object.assign(fakeContext().context, {
    canvas,
    setTransform() {},
    clearRect() {},
    createImageData: pixels,
    getImageData: () => pixels(canvas.width, canvas.height),
    putImageData: (image: typeof shown) => {
      shown = { ...image, data: image.data.slice() };
    },
  });
  const at = (x: number, y: number) => [...shown.data.slice(4 * (y * canvas.width + x)).slice(0, 3)];
  return { layer: { canvas, context } as never, at, canvas: { ...canvas, getContext: () => context } };
}

describe('the kept ground', () => {
  beforeEach(() => {
    vi.stubGlobal('Path2D', FakePath);
    vi.stubGlobal('document', { createElement: () => fakeLayer().canvas });
  });
  afterEach(() => vi.unstubAllGlobals());

  it('draws edges for one camera after the other, and for figures that come and go', () => {
    const { layer, at } = fakeLayer();
    const ground = new KeptGround(layer);
    const draw = (zoom: number, shown: Portrayal) => {
      const view = { longitude: 101, latitude: 31, zoom, bearing: 0, pitch: 0 };
      const window = { view, size: SIZE, scale: FULL_SCALE };
      ground.look(window, LAYOUT, createCanvasPaths(1));
      for (const _ of ground.draw(scene(squares(100), shown)));
    };
    const isLight = ([red = 0, green = 0]: number[]) => red > 200 && green > 200;
    for (const zoom of [5, 5.2, 5]) {
      draw(zoom, portrayal({ fill: BLUE }));
      expect(at(60, 40)).toEqual([...BLUE]);
      const row = Array.from({ length: 60 }, (_, x) => at(x, 40));
      expect(
        row.findIndex((pixel) => pixel.join() === BLUE.join()),
        'a light line before the fill',
      ).toBeGreaterThan(row.findIndex(isLight));
    }
    draw(5, portrayal({}));
    expect(at(60, 40)).not.toEqual([...BLUE]);
  });
});
