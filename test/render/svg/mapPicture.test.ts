import { describe, expect, it } from 'vitest';
import { boundsOfAreas, union } from '../../../src/core/areas/areaBounds';
import { type Bounds, fitView } from '../../../src/core/geometry/mercator';
import type { MapScene } from '../../../src/core/scene/mapScene';
import { mapPicture } from '../../../src/render/svg/mapPicture';
import { previewStyle } from '../../../src/render/svg/mapStyle';
import { BLUE, elementsOf, overlay, portrayal, scene, squares } from '../smallScene';

const SIZE = { widthPixels: 160, heightPixels: 90 };
const NO_PADDING = { top: 4, right: 4, bottom: 4, left: 4 };
/** Three squares of two degrees in a row. */
const SQUARES = squares(100, 102, 104);
const BOUNDS = boundsOfAreas(SQUARES).reduce<Bounds>(union, [Infinity, Infinity, -Infinity, -Infinity]);

const small = (drawn: MapScene) => mapPicture(drawn, fitView(BOUNDS, SIZE, NO_PADDING, 8), SIZE, previewStyle(SIZE));

describe('a small picture of a map', () => {
  it('fills an area whose value is zero, and hatches the gaps beside it', () => {
    const svg = small(scene(SQUARES, portrayal({ value: 0, fill: BLUE }, { isGap: true }, { isGap: true })));
    expect(svg.match(/<g fill="#0000ff"><path[^>]* d="M[^"]*z"/g)).toHaveLength(1);
    expect(svg.match(/<path id="m-0"[^>]* d="(M[^z]*z){2}"/g)).toHaveLength(1);
    expect(svg).toMatch(/clip-path="url\(#m-0c\)"/);
  });

  it('leaves land plain where nothing beside it has a figure', () => {
    expect(small(scene(SQUARES, portrayal({ value: 0, fill: BLUE }, {}, {})))).not.toContain('m-0c');
  });

  it('draws a circle where there is a symbol, and none where there is not', () => {
    const draw = (radiusPixels: number) =>
      small(scene(SQUARES, portrayal({ value: 9, fill: BLUE, radiusPixels }, {}, {})));
    expect(draw(34)).toContain('<circle');
    expect(draw(0)).not.toContain('<circle');
  });

  it('thins dots out and has no names, however many there are', () => {
    const positions = Float64Array.from({ length: 8000 }, (_, i) => (i % 2 === 0 ? 100 + i / 2000 : 31));
    const dots = overlay([{ entry: 'dots', certainty: 'surveyed', names: null, type: 'points', positions }]);
    const svg = small(scene(SQUARES, portrayal({}, {}, {}), { overlays: [dots] }));
    // A dot and its rim.
    expect(svg.match(/h0/g)?.length ?? 0).toBeLessThanOrEqual(2 * 1000 + 20);
    expect(svg).not.toContain('<text');
  });

  it('is well formed, draws the same twice, and needs no style of the page', () => {
    const picture = scene(SQUARES, portrayal({ value: 1, fill: BLUE }, { isGap: true }, {}));
    const svg = small(picture);
    expect(small(picture)).toBe(svg);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="160" height="90".*<\/svg>$/);
    expect(svg).not.toMatch(/NaN|style=|undefined|Infinity/);
    expect(elementsOf(svg)).toContain('clipPath');
  });
});
