import { describe, expect, it } from 'vitest';
import type { OverlayPart } from '../../../src/core/overlays/geometry';
import { EDGE } from '../../../src/render/style/styleTable';
import { mapMarks } from '../../../src/render/svg/mapMarks';
import { PICTURE_STYLE } from '../../../src/render/svg/mapStyle';
import { BLUE, elementsOf, label, overlay, portrayal, scene, squares } from '../smallScene';

const SIZE = { widthPixels: 800, heightPixels: 500 };
const VIEW = { longitude: 103, latitude: 31, zoom: 5, bearing: 0, pitch: 0 };
const SQUARES = squares(100, 102, 104);
const draw = (change: Parameters<typeof scene>[2] = {}, view = VIEW) =>
  mapMarks(scene(SQUARES, portrayal({ value: 1, fill: BLUE }, { isGap: true }, {}), change), view, SIZE, PICTURE_STYLE);
const within = (svg: string) => elementsOf(`<svg>${svg}</svg>`);

describe('mapMarks', () => {
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
      const svg = mapMarks(scene(SQUARES, shown as typeof only), VIEW, SIZE, PICTURE_STYLE);
      return cornersOf(/<g fill="#0000ff"><path[^>]* d="([^"]*)"/.exec(svg)?.[1] ?? '');
    });
    expect(left?.filter((corner) => right?.includes(corner))).toHaveLength(2);
  });

  it('sets off what has a figure, inside its border: a light line below a hairline, both of its very path', () => {
    const [, id, clipped] =
      /<clipPath id="(map-\d+)e">.*?<\/clipPath><g clip-path="url\(#\1e\)"[^>]*>(.*?)<\/g>/.exec(draw()) ?? [];
    expect(draw()).toContain(`<g fill="#0000ff"><path id="${id}"`);
    const widths = [...(clipped ?? '').matchAll(/<use href="#(map-\d+)" stroke="#\w+" stroke-width="([\d.]+)"/g)];
    expect(widths.map(([, of]) => of)).toEqual([id, id]);
    const { hairline, inside } = EDGE;
    const { stepsPerPixel } = PICTURE_STYLE;
    expect(widths.map(([, , width]) => Number(width) / stepsPerPixel)).toEqual(
      [2 * (hairline.widthPixels + inside.widthPixels), 2 * hairline.widthPixels].map((width) =>
        expect.closeTo(width, 3),
      ),
    );
  });

  it('says the same of the window when most of an area lies outside it', () => {
    const close = draw({}, { ...VIEW, zoom: 12 });
    expect(close).toContain('id="map-0"');
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
    expect(schematic).toMatch(/<clipPath id="map-\d+c">/);
    expect(draw({ overlays: [overlay(part('surveyed'))] })).not.toContain('stroke-dasharray');
    expect(within(schematic)).toContain('circle');
  });

  it('draws every dot that lies in the window', () => {
    const positions = Float64Array.from({ length: 6000 }, (_, i) => (i % 2 === 0 ? 101 + i / 2000 : 31));
    const dots = overlay([{ entry: 'dots', certainty: 'surveyed', names: null, type: 'points', positions }]);
    expect(draw({ overlays: [dots], labels: null }).match(/h0/g)).toHaveLength(2 * 3000);
  });

  it('escapes names, whatever they are', () => {
    const text = `<script>alert("1")</script> & 'x'\u0000\ud800`;
    const svg = draw({ labels: { language: 'zh', list: [label(text, [103, 31])] } });
    expect(within(svg)).not.toContain('script');
    expect(svg).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;<');
  });

  it('outlines what is selected, of whatever level it is', () => {
    expect(draw({ selection: ['110000'] }).length).toBeGreaterThan(draw().length);
    expect(draw({ selection: ['999999'] })).toBe(draw());
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
