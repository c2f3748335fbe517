import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeGeometry } from '../../../scripts/geodata/encodedGeometry';
import { geodesicAreaKm2 } from '../../../scripts/geodata/geodesicArea';
import { labelPoint } from '../../../scripts/geodata/labelPoint';
import { unwrapPolygons } from '../../../scripts/geodata/naturalEarth';
import { integrityProblem } from '../../../scripts/geodata/packages';

/** The inverse of the decoding, for a closed ring in steps of 1/1024°. */
function encode(ring: readonly (readonly [number, number])[]): { text: string; offset: [number, number] } {
  const letter = (delta: number) => String.fromCharCode(((delta << 1) ^ (delta >> 31)) + 64);
  let [x, y] = [117 * 1024, 36 * 1024];
  let text = '';
  for (const [nextX, nextY] of ring) {
    text += letter(nextX - x) + letter(nextY - y);
    [x, y] = [nextX, nextY];
  }
  return { text, offset: [117 * 1024, 36 * 1024] };
}

describe('decodeGeometry', () => {
  it('undoes the encoding, whatever the ring', () => {
    const step = (middle: number) => fc.integer({ min: middle * 1024 - 900, max: middle * 1024 + 900 });
    fc.assert(
      fc.property(fc.array(fc.tuple(step(117), step(36)), { minLength: 3, maxLength: 30 }), (open) => {
        const ring = [...open, open[0] as [number, number]];
        const { text, offset } = encode(ring);
        const decoded = decodeGeometry({ type: 'Polygon', coordinates: [text], encodeOffsets: [offset] });
        expect(decoded.coordinates).toEqual([[ring.map(([x, y]) => [x / 1024, y / 1024])]]);
      }),
    );
  });

  it('takes rings that are not encoded as they are, closes them, and drops those without area', () => {
    const open = [
      [0, 0],
      [0, 1],
      [1, 1],
    ];
    const decoded = decodeGeometry({ type: 'MultiPolygon', coordinates: [[open], [open.slice(0, 2)], []] });
    expect(decoded.coordinates).toEqual([[[...open, [0, 0]]]]);
  });

  it('throws on what is no polygon', () => {
    expect(() => decodeGeometry({ type: 'Point', coordinates: [1, 2] })).toThrow('Point');
    expect(() => decodeGeometry({ type: 'Polygon', coordinates: ['@@'] })).toThrow('no offset');
  });
});

describe('geodesicAreaKm2', () => {
  const box = (west: number, south: number, east: number, north: number) => [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ];

  it('gives the ellipsoid its area: 510 065 622 km² (NIMA TR8350.2)', () => {
    const world = { type: 'MultiPolygon' as const, coordinates: [[box(-180, -90, 180, 90)]] };
    expect(geodesicAreaKm2(world)).toBeCloseTo(510_065_622, -2);
  });

  it('gives a degree square at the equator its area: 12 308.78 km² (GeographicLib)', () => {
    expect(geodesicAreaKm2({ type: 'MultiPolygon', coordinates: [[box(0, 0, 1, 1)]] })).toBeCloseTo(12_308.8, 0);
  });

  it('takes holes away', () => {
    const whole = geodesicAreaKm2({ type: 'MultiPolygon', coordinates: [[box(0, 0, 2, 2)]] });
    const hole = geodesicAreaKm2({ type: 'MultiPolygon', coordinates: [[box(0, 0, 1, 1)]] });
    const rest = geodesicAreaKm2({ type: 'MultiPolygon', coordinates: [[box(0, 0, 2, 2), box(0, 0, 1, 1)]] });
    expect(rest).toBeCloseTo(whole - hole, 6);
  });
});

describe('labelPoint', () => {
  it('lies inside the largest polygon, in its widest part', () => {
    const hook = [
      [0, 0],
      [0, 4],
      [0.2, 4],
      [0.2, 2],
      [3, 2],
      [3, 0],
      [0, 0],
    ];
    const islet = [
      [10, 0],
      [10, 1],
      [11, 1],
      [10, 0],
    ];
    const [x, y] = labelPoint({ type: 'MultiPolygon', coordinates: [[islet], [hook]] });
    expect(y).toBeCloseTo(1, 1);
    expect(x).toBeGreaterThan(0.9);
    expect(x).toBeLessThan(2.1);
  });

  it('throws where there is no polygon', () => {
    expect(() => labelPoint({ type: 'MultiPolygon', coordinates: [] })).toThrow('no label point');
  });
});

describe('unwrapPolygons', () => {
  it('lets a ring go on beyond 180° instead of jumping', () => {
    const ring = [
      [160, 0],
      [160, 10],
      [-170, 10],
      [-170, 0],
      [160, 0],
    ];
    const longitudes = unwrapPolygons([[ring]])[0]?.[0]?.map(([x]) => x);
    expect(longitudes).toEqual([160, 160, 190, 190, 160]);
  });

  it('puts the whole where most of it lies, whichever side it starts on', () => {
    const ring = [
      [-180, 0],
      [179, 0],
      [90, 0],
      [90, 10],
      [-180, 10],
      [-180, 0],
    ];
    const longitudes = unwrapPolygons([[ring]])[0]?.[0]?.map(([x]) => x);
    expect(longitudes).toEqual([180, 179, 90, 90, 180, 180]);
  });

  it('leaves out a ring around a pole', () => {
    const ring = [
      [-120, -80],
      [0, -80],
      [120, -80],
      [-120, -80],
    ];
    expect(unwrapPolygons([[ring]])).toEqual([]);
  });
});

describe('integrityProblem', () => {
  const empty = 'sha512-z4PhNX7vuL3xVChQ1m2AB9Yg5AULVxXcg/SpIdNs6c5H0NE8XYXysP+DGNKHfuwvY7kxvUdBeoGlODJ6+SfaPg==';

  it('knows the published digest of no bytes at all, and refuses others', () => {
    expect(integrityProblem(new Uint8Array(), empty)).toBeNull();
    expect(integrityProblem(new Uint8Array([0]), empty)).toContain('expected sha512-z4Ph');
    expect(integrityProblem(new Uint8Array(), 'sha1-abc')).toContain('not a sha512');
  });
});
