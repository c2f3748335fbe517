import { describe, expect, it } from 'vitest';
import type { Geography } from '../../../src/core/areas/geography';
import type { GeometryCollection } from '../../../src/core/areas/topology';
import type { MapScene } from '../../../src/core/scene/mapScene';
import { portrayedBorders } from '../../../src/render/drawing/areaShapes';
import { drawAreas } from '../../../src/render/drawing/drawAreas';
import { drawMap } from '../../../src/render/drawing/drawMap';
import type { MapWindow, Paint, Painter, Shape } from '../../../src/render/drawing/painter';
import { mapScale } from '../../../src/render/style/mapScale';
import { BORDER, FIGURE_BORDER, OUTLINE } from '../../../src/render/style/styleTable';
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
  readonly shapes?: readonly Shape[];
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
    edges: (shapes) => calls.push({ name: 'edges', shapes }),
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
      ...Array(3).fill('areas'),
      ...Array(2).fill('borders'),
      'edges',
      'borders',
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

  it('leaves land without figures plain, hatches the gaps among them, and fills areas of one colour together', () => {
    const [, plain, gaps, filled] = callsOf(
      scene(squares(100, 102, 104, 106), portrayal({ fill: BLUE }, { fill: BLUE }, { isGap: true }, {})),
    );
    expect(plain?.shape).toMatchObject({ members: [3] });
    expect(plain?.paint?.hatch).toBeUndefined();
    expect(gaps?.shape).toMatchObject({ members: [2] });
    expect(gaps?.paint?.hatch).toBeDefined();
    expect(gaps?.paint?.fill).toEqual(plain?.paint?.fill);
    expect(filled?.shape).toMatchObject({ members: [0, 1] });
    expect(filled?.paint).toEqual({ fill: { colour: BLUE, opacity: 1 } });
  });

  it('hatches plain land where it is pointed at, and nothing that says something already', () => {
    const hatched = (hovered: string) =>
      callsOf(scene(squares(100, 102, 104), portrayal({ fill: BLUE }, { isGap: true }, {}), { hovered })).filter(
        ({ paint }) => paint?.hatch !== undefined && paint.fill === undefined,
      );
    expect(hatched('310000').map(({ shape }) => shape)).toMatchObject([{ members: [2] }]);
    for (const hovered of ['110000', '210000', '999999']) expect(hatched(hovered)).toEqual([]);
  });

  it('sets off what has a figure, and what lies between two provinces that both have some', () => {
    const shown = whole();
    const [edges] = callsOf(shown).flatMap(({ shapes }) => shapes ?? []);
    expect(edges).toMatchObject({ members: [0, 1] });
    const { geography, portrayal: portrayed } = shown;
    const { gaps, figures } = portrayedBorders(portrayed, geography);
    for (const none of [gaps, figures.prefecture]) expect(none).toMatchObject({ members: [] });
    expect(figures.province).toMatchObject({ members: [expect.any(Number)] });
    const ofGaps = portrayedBorders(portrayal({ isGap: true }, { isGap: true }, {}), oneProvince(geography));
    expect(ofGaps.gaps).toMatchObject({ members: [expect.any(Number)] });
  });

  it('draws borders from the finest to the heaviest', () => {
    const widths = callsOf(whole()).flatMap(({ name, paint }) =>
      name === 'borders' ? [paint?.stroke?.widthPixels] : [],
    );
    // There are no counties, and each square is a province.
    const ranks = ['province', 'nation'] as const;
    expect(widths.slice(0, 2)).toEqual(ranks.map((rank) => BORDER[rank].widthPixels));
    expect(widths.slice(2)).toEqual([FIGURE_BORDER.province.widthPixels]);
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

/** The same areas as prefectures of one province. */
function oneProvince(geography: Geography): Geography {
  const topology = structuredClone(geography.topology);
  const collection = topology.objects[geography.object] as GeometryCollection;
  collection.geometries.forEach((geometry, index) => {
    geometry.id = `370${index + 1}00`;
  });
  return { ...geography, topology };
}
