import type { Line } from '../../../../src/core/areas/topology';
import type { Position } from '../../../../src/core/geometry/position';
import type { Positions } from '../../../../src/core/overlays/geometry';
import type { District, Ground } from '../../../../src/core/overlays/ground';
import type { Zone } from '../../../../src/core/overlays/recipe';

export type Box = readonly [west: number, south: number, east: number, north: number];

/** The closed ring of a box. */
export function ringOf([west, south, east, north]: Box): Line {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

/** A district of one ring for each piece, with a seat. */
export function district(adcode: string, pieces: readonly Line[], seat: Position): District {
  const names = { zh: adcode, hant: adcode, en: adcode };
  return { adcode, names, areaKm2: 1000, polygons: pieces.map((ring) => [ring]), seat };
}

/** Two districts beside each other, the eastern one with a rock in the sea, and a river through both into the sea. */
export const SMALL: Ground = {
  districts: [
    district('370501', [ringOf([118, 37, 118.5, 37.5])], [118.2, 37.2]),
    district('370502', [ringOf([118.5, 37, 119, 37.5]), rock([119.5, 37.2])], [118.9, 37.25]),
  ],
  lines: { river: [Float64Array.of(118, 37.25, 118.5, 37.3, 119.2, 37.3)] satisfies Positions[] },
};

/** Smaller than what it lies beside, and drawn with more positions. */
function rock([x, y]: Position): Line {
  return Array.from({ length: 41 }, (_, i) => {
    const turn = (2 * Math.PI * (i % 40)) / 40;
    return [x + 0.01 * Math.cos(turn), y + 0.01 * Math.sin(turn)];
  });
}

/** Ground for seats alone. */
export function groundOfSeats(seats: readonly Position[]): Ground {
  return {
    districts: seats.map((seat, i) =>
      district(`${370500 + i}`, [ringOf([seat[0] - 0.01, seat[1] - 0.01, seat[0] + 0.01, seat[1] + 0.01])], seat),
    ),
    lines: {},
  };
}

export function zoneOf(change: Partial<Zone>): Zone {
  return { districts: [], seats: [], reachKm: 0, belts: [], beltKm: 0, ...change };
}
