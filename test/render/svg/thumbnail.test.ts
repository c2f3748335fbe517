import { describe, expect, it } from 'vitest';
import { thumbnail } from '../../../src/render/svg/thumbnail';
import { BLUE, elementsOf, overlay, portrayal, scene, squares } from '../smallScene';

const SIZE = { widthPixels: 64, heightPixels: 48 };
/** Three squares of two degrees in a row. */
const SQUARES = squares(100, 102, 104);

describe('thumbnail', () => {
  it('fills an area whose value is zero, and hatches those that have none', () => {
    const svg = thumbnail(scene(SQUARES, portrayal({ value: 0, fill: BLUE }, {}, {})), SIZE);
    expect(svg.match(/<path fill="#0000ff"[^>]* d="M[^"]*z"/g)).toHaveLength(1);
    expect(svg.match(/<path id="m-0"[^>]* d="(M[^z]*z){2}"/g)).toHaveLength(1);
    expect(svg).toMatch(/clip-path="url\(#m-0c\)"/);
  });

  it('draws a circle where there is a symbol, and none where there is not', () => {
    const draw = (radiusPixels: number) =>
      thumbnail(scene(SQUARES, portrayal({ value: 9, fill: BLUE, radiusPixels }, {}, {})), SIZE);
    expect(draw(34)).toContain('<circle');
    expect(draw(0)).not.toContain('<circle');
  });

  it('shows the places that have figures, and leaves out what lies far outside', () => {
    const far = squares(100, 102, 140);
    const near = thumbnail(scene(far, portrayal({ value: 1, fill: BLUE }, {}, { fill: [9, 9, 9] })), SIZE);
    expect(near).not.toContain('#090909');
    expect(thumbnail(scene(far, portrayal({}, {}, { fill: [9, 9, 9] })), SIZE)).toContain('#090909');
  });

  it('thins dots out and has no names, however many there are', () => {
    const positions = Float64Array.from({ length: 2000 }, (_, i) => (i % 2 === 0 ? 100 + i / 500 : 31));
    const dots = overlay([{ entry: 'dots', certainty: 'surveyed', names: null, type: 'points', positions }]);
    const svg = thumbnail(scene(SQUARES, portrayal({}, {}, {}), { overlays: [dots] }), SIZE);
    // A dot and its rim.
    expect(svg.match(/h0/g)?.length ?? 0).toBeLessThanOrEqual(2 * 160 + 20);
    expect(svg).not.toContain('<text');
  });

  it('is well formed, draws the same twice, and needs no style of the page', () => {
    const picture = scene(SQUARES, portrayal({ value: 1, fill: BLUE }, {}, {}));
    const svg = thumbnail(picture, SIZE);
    expect(thumbnail(picture, SIZE)).toBe(svg);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="64" height="48".*<\/svg>$/);
    expect(svg).not.toMatch(/NaN|style=|undefined|Infinity/);
    expect(elementsOf(svg)).toContain('clipPath');
  });
});
