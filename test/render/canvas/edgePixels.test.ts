import { describe, expect, it } from 'vitest';
import type { WorldArcs } from '../../../src/core/areas/worldArcs';
import { MERCATOR } from '../../../src/core/geometry/mercator';
import { areaCoverage } from '../../../src/render/canvas/areaCoverage';
import { EdgePixels } from '../../../src/render/canvas/edgePixels';
import { paintEdge, paintLines } from '../../../src/render/canvas/paintGround';

const SIZE = { width: 40, height: 30 };
/** World units are pixels, y upwards from the lower edge. */
const CAMERA = { a: 1, b: 0, e: 0, f: SIZE.height, projection: MERCATOR, isInWindow: () => true };

/** A rectangle, from its west to its north. */
function rectangle(west: number, south: number, east: number, north: number): WorldArcs {
  const arc = Float64Array.of(west, south, west, north, east, north, east, south, west, south);
  return { arcs: [arc], boxes: [[west, south, east, north]], rings: [[[0]]] };
}

function frameOf(world: WorldArcs, hairline: number, inside: number) {
  const frame = new EdgePixels(areaCoverage(world, CAMERA, SIZE), SIZE, { hairline, inside }).of(0);
  const shares = new Map<string, readonly [number, number]>();
  for (let i = 0; i < frame.length; i += 3) {
    const pixel = frame[i] as number;
    shares.set(`${pixel % SIZE.width},${Math.floor(pixel / SIZE.width)}`, [frame[i + 1]!, frame[i + 2]!]);
  }
  return { frame, shares };
}

describe('the pixels along a border', () => {
  it('are a hairline and a line within, on the side of the area', () => {
    const { shares } = frameOf(rectangle(10.5, 5.5, 30.5, 25.5), 0.5, 1.5);
    // From the western border inwards, half way up: half a pixel dark, then light.
    expect(shares.get('9,15')).toBeUndefined();
    expect(shares.get('10,15')).toEqual([128, 0]);
    expect(shares.get('11,15')).toEqual([0, 255]);
    expect(shares.get('12,15')![1]).toBeCloseTo(128, -1);
    expect(shares.get('14,15')).toBeUndefined();
  });

  it('cover as much as strips of their widths, wherever between pixels the border lies', () => {
    for (const shift of [0.1, 0.3, 0.5, 0.8]) {
      const { shares } = frameOf(rectangle(8 + shift, 6 + shift, 28 + shift, 22 + shift), 0.6, 1.5);
      const [dark, light] = [0, 1].map(
        (part) => [...shares.values()].reduce((sum, each) => sum + each[part]!, 0) / 255,
      );
      const strip = (outer: number, width: number) =>
        (20 - 2 * outer) * (16 - 2 * outer) - (20 - 2 * (outer + width)) * (16 - 2 * (outer + width));
      expect(dark! / strip(0, 0.6)).toBeCloseTo(1, 0);
      expect(light! / strip(0.6, 1.5)).toBeCloseTo(1, 0);
    }
  });

  it('are none where the window cuts an area off', () => {
    const { shares } = frameOf(rectangle(-20, -20, 20.5, 60), 0.6, 1.5);
    expect([...shares.keys()].every((at) => Number(at.split(',')[0]) >= 17)).toBe(true);
    expect(shares.has('20,0')).toBe(true);
    expect(shares.has('0,15')).toBe(false);
  });

  it('take the place of as much of the fill, and borders only what is left', () => {
    const image = { data: Uint8ClampedArray.of(200, 100, 0, 255, 100, 100, 100, 255), width: 2, height: 1 };
    const covered = new Uint8ClampedArray(2);
    const style = {
      hairline: { colour: [0, 0, 0] as const, widthPixels: 0.6 },
      inside: { colour: [255, 255, 255] as const, widthPixels: 1.5 },
    };
    // Of the first pixel the area fills all, and the frame takes two fifths and three fifths.
    paintEdge(image, Int32Array.of(0, 102, 153), [200, 100, 0], style, covered);
    expect([...image.data.slice(0, 4)]).toEqual([153, 153, 153, 255]);
    const grey = (255 << 24) | (50 << 16) | (50 << 8) | 50;
    paintLines(image, { pixels: Uint32Array.of(0, 1), colours: Uint32Array.of(grey, grey) }, covered);
    expect([...image.data]).toEqual([153, 153, 153, 255, 50, 50, 50, 255]);
  });
});
