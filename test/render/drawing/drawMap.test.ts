import { describe, expect, it } from 'vitest';
import type { MapScene } from '../../../src/core/scene/mapScene';
import { drawAreas } from '../../../src/render/drawing/drawAreas';
import { drawMap } from '../../../src/render/drawing/drawMap';
import type { MapWindow, Paint, Painter, Shape } from '../../../src/render/drawing/painter';
import { mapScale } from '../../../src/render/style/mapScale';
import { BORDER, OUTLINE } from '../../../src/render/style/styleTable';
import { BLUE, overlay, portrayal, scene, squares } from '../smallScene';
import { everyPart } from './everyPart';

const WINDOW: MapWindow = {
  view: { longitude: 103, latitude: 31, zoom: 5, bearing: 0, pitch: 0 },
  size: { widthPixels: 800, heightPixels: 500 },
  scale: mapScale(16, 16),
};
const SQUARES = squares(100, 102, 104);
const SHOWN = portrayal({ value: 1, fill: BLUE }, { value: 2, fill: BLUE, radiusPixels: 9 }, {});
const whole = (change: Partial<MapScene> = {}) => scene(SQUARES, SHOWN, change);

interface Call {
  readonly name: string;
  readonly shape?: Shape;
  readonly paint?: Paint;
  readonly opacity?: number;
}

/** What a painter is asked for. */
function record(draw: (painter: Painter) => void): readonly Call[] {
  const calls: Call[] = [];
  draw({
    window: WINDOW,
    ground({ layers }) {
      calls.push({ name: 'sea' });
      for (const { shape, fill, hatch } of layers.flat()) {
        const inks = {
          fill: { colour: fill, opacity: 1 },
          ...(hatch !== undefined && { hatch: { colour: hatch, opacity: 1 } }),
        };
        calls.push({ name: shape.type, shape, paint: inks });
      }
    },
    draw: (shape, paint) => calls.push({ name: shape.type, shape, paint }),
    circles: (_, __, paint) => calls.push({ name: 'circles', paint }),
    dots: () => calls.push({ name: 'dots' }),
    words: () => calls.push({ name: 'words' }),
    leaders: () => calls.push({ name: 'leaders' }),
    widthOf: (line, { fontPixels }) => line.length * fontPixels,
    faded(opacity, inside) {
      calls.push({ name: 'faded', opacity });
      inside();
      calls.push({ name: 'whole' });
    },
  });
  return calls;
}

const callsOf = (shown: MapScene) => record((painter) => drawMap(shown, painter));
const namesOf = (shown: MapScene) => callsOf(shown).map(({ name }) => name);

describe('drawMap', () => {
  it('draws areas, borders, outlines, circles, overlays and labels in the order of the map', () => {
    const shown = whole({ selection: ['110000'], overlays: [overlay(everyPart('surveyed'))] });
    expect(namesOf(shown)).toEqual([
      'sea',
      'areas',
      'areas',
      ...Array(4).fill('borders'),
      'areas',
      'circles',
      'faded',
      'rings',
      'lines',
      'circles',
      'dots',
      'circles',
      'whole',
      'words',
    ]);
  });

  it('hatches what was not published, and fills areas of one colour together', () => {
    const [, notPublished, filled] = callsOf(whole());
    expect(notPublished?.shape).toMatchObject({ members: [2] });
    expect(notPublished?.paint?.hatch).toBeDefined();
    expect(filled?.shape).toMatchObject({ members: [0, 1] });
    expect(filled?.paint).toEqual({ fill: { colour: BLUE, opacity: 1 } });
  });

  it('draws borders from the finest to the heaviest', () => {
    const widths = callsOf(whole()).flatMap(({ name, paint }) =>
      name === 'borders' ? [paint?.stroke?.widthPixels] : [],
    );
    expect(widths).toEqual(
      (['county', 'prefecture', 'province', 'nation'] as const).map((rank) => BORDER[rank].widthPixels),
    );
  });

  it('outlines what is selected above what is pointed at, and nothing twice or unknown', () => {
    const outlines = (change: Partial<MapScene>) =>
      callsOf(whole(change)).flatMap(({ name, paint }) =>
        name === 'areas' && paint?.stroke !== undefined ? [paint.stroke.widthPixels] : [],
      );
    const { hovered, selected } = OUTLINE;
    expect(outlines({ selection: ['110000'], hovered: '210000' })).toEqual([hovered.widthPixels, selected.widthPixels]);
    expect(outlines({ selection: ['110000'], hovered: '110000' })).toEqual([selected.widthPixels]);
    expect(outlines({ selection: ['999999'] })).toEqual([]);
  });

  it('draws overlays from the lowest of the list up, each as strong as the reader wants it', () => {
    const overlays = [overlay(everyPart('derived'), 0.4), overlay(everyPart('derived'), 0.9), overlay([], 0.2)];
    const opacities = callsOf(whole({ overlays })).flatMap(({ opacity }) => (opacity === undefined ? [] : [opacity]));
    expect(opacities).toEqual([0.9, 0.4]);
  });

  it('names the same shapes each time, so that their paths can be kept', () => {
    const shown = whole({ selection: ['110000'], overlays: [overlay(everyPart('schematic'))] });
    const shapesOf = () => callsOf(shown).flatMap(({ shape }) => shape ?? []);
    const [first, second] = [shapesOf(), shapesOf()];
    expect(first.length).toBeGreaterThan(8);
    first.forEach((shape, index) => {
      expect(second[index]).toBe(shape);
    });
  });

  it('begins with the sketch', () => {
    const sketch = record((painter) => drawAreas(whole(), painter));
    expect(callsOf(whole()).slice(0, sketch.length)).toEqual(sketch);
  });
});
