import { describe, expect, it } from 'vitest';
import { project } from '../../../src/core/geometry/mercator';
import type { OverlayPart } from '../../../src/core/overlays/geometry';
import { HATCH } from '../../../src/render/style/styleTable';
import { overlap } from '../../../src/render/svg/box';
import { hatchLines } from '../../../src/render/svg/hatchLines';
import { drawMap } from '../../../src/render/svg/mapDrawing';
import { placeNames } from '../../../src/render/svg/mapNames';
import { PICTURE_STYLE } from '../../../src/render/svg/mapStyle';
import { BLUE, elementsOf, overlay, portrayal, scene, squares } from './smallScene';

const SIZE = { widthPixels: 800, heightPixels: 500 };
const VIEW = { longitude: 103, latitude: 31, zoom: 5, bearing: 0, pitch: 0 };
const SQUARES = squares(100, 102, 104);
const draw = (change: Parameters<typeof scene>[2] = {}, view = VIEW) =>
  drawMap(scene(SQUARES, portrayal({ value: 1, fill: BLUE }, {}, {}), change), view, SIZE, PICTURE_STYLE);
const within = (svg: string) => elementsOf(`<svg>${svg}</svg>`);

describe('drawMap', () => {
  it('draws each border once', () => {
    const borders = /stroke-linecap="round">(.*?)<\/g>/.exec(draw())?.[1] ?? '';
    const lines = [...borders.matchAll(/M/g)];
    // The middle one has an outer border above and one below, the others have one each; two lie between.
    expect(lines).toHaveLength(6);
  });

  it('keeps neighbours together: they share each corner to the step', () => {
    const [left, right] = [0, 1].map((index) => {
      const only = portrayal({}, {}, {});
      const shown = {
        ...only,
        areas: only.areas.map((area, i) => ({ ...area, fill: i === index ? BLUE : [1, 1, 1] })),
      };
      const svg = drawMap(scene(SQUARES, shown as typeof only), VIEW, SIZE, PICTURE_STYLE);
      return cornersOf(/<path fill="#0000ff"[^>]* d="([^"]*)"/.exec(svg)?.[1] ?? '');
    });
    expect(left?.filter((corner) => right?.includes(corner))).toHaveLength(2);
  });

  it('says the same of the window when most of an area lies outside it', () => {
    const close = draw({}, { ...VIEW, zoom: 12 });
    expect(close).toContain('id="map-n"');
    expect(within(close)).toContain('path');
    // All of the window lies in the one square: its corners are far outside, and no border is drawn.
    expect(close).not.toMatch(/stroke-linecap="round"><path/);
  });

  it('dashes and hollows what is schematic, and draws what was surveyed whole', () => {
    const part = (certainty: OverlayPart['certainty']): OverlayPart[] => [
      {
        entry: 'discs',
        certainty,
        names: null,
        type: 'discs',
        positions: Float64Array.of(103, 31),
        minutes: Float64Array.of(5),
      },
      { entry: 'lines', certainty, names: null, type: 'lines', lines: [Float64Array.of(101, 31, 103, 32)] },
      { entry: 'dots', certainty, names: null, type: 'points', positions: Float64Array.of(102, 31) },
      {
        entry: 'areas',
        certainty,
        names: null,
        type: 'areas',
        areas: [[[Float64Array.of(101, 31, 103, 31, 103, 30, 101, 31)]]],
      },
    ];
    const schematic = draw({ overlays: [overlay(part('schematic'), 0.5)] });
    expect(schematic.match(/stroke-dasharray/g)).toHaveLength(3);
    expect(schematic).toContain('<g opacity="0.5">');
    expect(schematic).toMatch(/<clipPath id="map-o0-3">/);
    expect(draw({ overlays: [overlay(part('surveyed'))] })).not.toContain('stroke-dasharray');
    expect(within(schematic)).toContain('circle');
  });

  it('draws every dot that lies in the window', () => {
    const positions = Float64Array.from({ length: 6000 }, (_, i) => (i % 2 === 0 ? 101 + i / 2000 : 31));
    const dots = overlay([{ entry: 'dots', certainty: 'surveyed', names: null, type: 'points', positions }]);
    expect(draw({ overlays: [dots], labels: [] }).match(/h0/g)).toHaveLength(2 * 3000);
  });

  it('escapes names, whatever they are', () => {
    const text = `<script>alert("1")</script> & 'x'\u0000\ud800`;
    const svg = draw({ labels: [{ text, position: [103, 31], order: 0 }] });
    expect(within(svg)).not.toContain('script');
    expect(svg).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;<');
  });

  it('outlines what is selected, of whatever level it is', () => {
    expect(draw({ selection: ['110000'] }).length).toBeGreaterThan(draw().length);
    expect(draw({ selection: ['999999'] })).toBe(draw());
  });
});

describe('the hatch', () => {
  it('has the period of the map, and hangs on the same place of the land', () => {
    const sums = [...hatchLines(VIEW, SIZE, 1).matchAll(/M([\d.-]+) ([\d.-]+)l/g)].map(
      ([, x, y]) => Number(x) + Number(y),
    );
    const period = HATCH.periodPixels * Math.SQRT2;
    sums.slice(1).forEach((sum, index) => {
      expect(sum - (sums[index] as number)).toBeCloseTo(period, 1);
    });
    const [x, y] = project(VIEW, SIZE)(HATCH.anchor);
    const periods = ((sums[0] as number) - x - y - (HATCH.widthPixels * Math.SQRT2) / 2) / period;
    expect(periods).toBeCloseTo(Math.round(periods), 1);
  });
});

describe('placeNames', () => {
  const crowd = Array.from({ length: 200 }, (_, index) => ({
    text: index % 2 === 0 ? '巴音郭楞蒙古自治州' : 'Bayingolin\nMongol',
    position: [100 + (index % 20) * 0.4, 29 + Math.floor(index / 20) * 0.4] as const,
    order: (index * 7) % 200,
  }));

  it('lets no two names overlap, none reach out of the window, and none cover what stands there', () => {
    const taken = [{ x: 300, y: 200, width: 120, height: 80 }];
    const boxes = placeNames(crowd, VIEW, SIZE, taken).map(({ box }) => box);
    expect(boxes.length).toBeGreaterThan(10);
    boxes.forEach((box, index) => {
      expect(boxes.slice(index + 1).filter((other) => overlap(box, other))).toEqual([]);
      expect(overlap(box, taken[0]!)).toBe(false);
      expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= 800 && box.y + box.height <= 500).toBe(true);
    });
  });

  it('prefers those of the lowest order', () => {
    const same = [3, 1, 2].map((order) => ({ text: `地${order}`, position: [103, 31] as const, order }));
    expect(placeNames(same, VIEW, SIZE, []).map(({ lines }) => lines)).toEqual([['地1']]);
  });
});

function cornersOf(path: string): readonly string[] {
  const numbers = (path.match(/-?\d+/g) ?? []).map(Number);
  let [x, y] = [0, 0];
  return numbers.flatMap((value, index) => {
    if (index % 2 === 0) {
      x += value;
      return [];
    }
    y += value;
    return [`${x} ${y}`];
  });
}
