import { destination } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { common, ORIGIN } from '../../../src/core/geometry/mercator';
import type { Position } from '../../../src/core/geometry/position';
import type { OverlayPart, PolygonPositions, Positions, Shape } from '../../../src/core/overlays/geometry';
import { type OverlayMesh, rememberMesh } from '../../../src/core/overlays/knownMeshes';
import { meshOf } from '../../../src/core/overlays/overlayMesh';
import { between } from './coverage/layouts';
import { flatOf } from './measures';

function part(shape: Shape): OverlayPart {
  return { entry: 'e', certainty: 'schematic', names: null, ...shape };
}

/** In the mesh's own units. */
function at(position: Position): [x: number, y: number] {
  const [x, y] = common(position);
  return [x - ORIGIN[0], y - ORIGIN[1]];
}

function meshed<Key extends keyof OverlayMesh>(shape: Shape, key: Key): NonNullable<OverlayMesh[Key]> {
  const mesh = meshOf(part(shape))[key];
  if (mesh === null) throw new Error(`no ${key}`);
  return mesh as NonNullable<OverlayMesh[Key]>;
}

const place: fc.Arbitrary<Position> = fc.tuple(between(75, 134), between(18, 53));

describe('a disc', () => {
  /** Where the shader draws its edge in a direction: `cornerOfDisc` in overlayShaders. */
  function radiusDrawn(centre: Position, metres: number, [dx, dy]: readonly [number, number]): number {
    const { scales } = meshed({ type: 'discs', positions: flatOf([centre]), minutes: Float64Array.of(5) }, 'discs');
    const [scale, stretch] = scales as unknown as [number, number];
    return metres * scale * (1 + (stretch * metres * dy) / Math.hypot(dx, dy));
  }

  /** How far the drawn edge is off the geodesic circle in a direction, in shares of the radius. */
  function errorTowards(centre: Position, metres: number, bearing: number): number {
    const rim = destination([...centre], metres / 1000, bearing).geometry.coordinates as unknown as Position;
    const [[cx, cy], [rx, ry]] = [at(centre), at(rim)];
    const offset = [rx - cx, ry - cy] as const;
    return Math.abs(radiusDrawn(centre, metres, offset) / Math.hypot(...offset) - 1);
  }

  // A circle that is not stretched to the north is off by 4e-4 here.
  const PRECISION = 2e-5;

  it('has its rim where a geodesic of its radius ends, north, south, east and west', () => {
    for (const bearing of [0, 180, 90, -90])
      expect(errorTowards([121.6, 39], 6700, bearing), `${bearing}°`).toBeLessThan(PRECISION);
  });

  it('does so in China in every direction', () => {
    fc.assert(
      fc.property(place, between(100, 6700), between(-180, 180), (centre, metres, bearing) => {
        expect(errorTowards(centre, metres, bearing)).toBeLessThan(PRECISION);
      }),
    );
  });

  it('has its centre and its minutes, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(place, between(0.5, 60)), { maxLength: 20 }), (discs) => {
        const { centres, minutes } = meshed(
          {
            type: 'discs',
            positions: flatOf(discs.map(([centre]) => centre)),
            minutes: Float64Array.from(discs, ([, time]) => time),
          },
          'discs',
        );
        expect(minutes).toEqual(Float32Array.from(discs, ([, time]) => time));
        expect(centres).toEqual(Float32Array.from(discs.flatMap(([centre]) => at(centre))));
      }),
    );
  });
});

/** A star about a place, with a star of half its size for a hole where one is asked for. */
const star: fc.Arbitrary<PolygonPositions> = fc
  .tuple(place, fc.array(between(0.3, 1), { minLength: 3, maxLength: 20 }), fc.boolean())
  .map(([[x, y], radii, hasHole]) => {
    const ring = (size: number) => {
      const corners = radii.map((radius, i): Position => {
        const turn = (2 * Math.PI * i) / radii.length;
        return [x + size * radius * Math.cos(turn), y + size * radius * Math.sin(turn)];
      });
      return [...corners, corners[0]!];
    };
    return hasHole ? [flatOf(ring(0.5)), flatOf(ring(0.25).toReversed())] : [flatOf(ring(0.5))];
  });

describe('a fill', () => {
  const ringArea = (ring: Positions) => {
    let sum = 0;
    for (let i = 0; i + 3 < ring.length; i += 2) {
      const [[ax, ay], [bx, by]] = [at([ring[i]!, ring[i + 1]!]), at([ring[i + 2]!, ring[i + 3]!])];
      sum += ax * by - bx * ay;
    }
    return Math.abs(sum) / 2;
  };

  it('has triangles that are together as large as the polygons without their holes', () => {
    fc.assert(
      fc.property(fc.array(fc.array(star, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 }), (areas) => {
        const { positions, triangles } = meshed({ type: 'areas', areas }, 'fill');
        const vertex = (i: number) => [positions[2 * triangles[i]!]!, positions[2 * triangles[i]! + 1]!] as const;
        let filled = 0;
        for (let i = 0; i < triangles.length; i += 3) {
          const [[ax, ay], [bx, by], [cx, cy]] = [vertex(i), vertex(i + 1), vertex(i + 2)];
          filled += Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
        }
        const expected = areas
          .flat()
          .reduce(
            (sum, [outer, ...holes]) => sum + ringArea(outer!) - holes.reduce((all, hole) => all + ringArea(hole), 0),
            0,
          );
        expect(Math.abs(filled / expected - 1)).toBeLessThan(1e-3);
      }),
    );
  });

  it('stands beside the outline of every ring', () => {
    fc.assert(
      fc.property(star, (rings) => {
        const { stroke } = meshOf(part({ type: 'areas', areas: [[rings]] }));
        const segments = rings.reduce((sum, ring) => sum + ring.length / 2 - 1, 0);
        expect(stroke?.triangles).toHaveLength(6 * segments);
      }),
    );
  });
});

describe('a stroke', () => {
  // Places of a grid, of which no two are so near that they are one to the mesh.
  const corner = fc.tuple(fc.integer({ min: 7500, max: 13400 }), fc.integer({ min: 1800, max: 5300 }));
  const line: fc.Arbitrary<Positions> = fc
    .uniqueArray(corner, { minLength: 2, maxLength: 12, selector: String })
    .map((corners) => flatOf(corners.map(([x, y]) => [x / 100, y / 100])));

  it('is a quad for each segment, as long as the segment and square to it', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 4 }), (lines) => {
        const { positions, normals, triangles } = meshed({ type: 'lines', lines }, 'stroke');
        const segments = lines.reduce((sum, each) => sum + each.length / 2 - 1, 0);
        expect(positions).toHaveLength(8 * segments);
        expect(normals).toHaveLength(12 * segments);
        expect(triangles).toHaveLength(6 * segments);
        expect(new Set(triangles).size).toBe(4 * segments);
        for (let quad = 0; quad < segments; quad++) {
          const corner = (i: number) =>
            [...positions.subarray(8 * quad + 2 * i, 8 * quad + 2 * i + 2)] as [number, number];
          const normal = (i: number) =>
            [...normals.subarray(12 * quad + 3 * i, 12 * quad + 3 * i + 3)] as [number, number, number];
          const [start, end] = [corner(0), corner(2)];
          expect([corner(1), corner(3)]).toEqual([start, end]);
          const [nx, ny, from] = normal(0);
          const along = [end[0] - start[0], end[1] - start[1]] as const;
          expect(Math.hypot(nx, ny)).toBeCloseTo(1, 5);
          expect(Math.abs(nx * along[0] + ny * along[1])).toBeLessThan(1e-4);
          expect(normal(1)).toEqual([-nx, -ny, from]);
          expect(normal(2).slice(0, 2)).toEqual([nx, ny]);
          expect(normal(3).slice(0, 2)).toEqual([-nx, -ny]);
          expect(Math.abs(normal(2)[2] - from)).toBeCloseTo(Math.hypot(...along), 3);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('goes on along its line without a gap, and begins anew with each line', () => {
    const bent = Float64Array.of(118, 37, 119, 37.1, 118.9, 38);
    const { normals } = meshed({ type: 'lines', lines: [bent, bent] }, 'stroke');
    const along = Array.from({ length: normals.length / 3 }, (_, i) => normals[3 * i + 2]!);
    expect(along[2]).toBe(along[4]);
    expect(along.slice(8)).toEqual(along.slice(0, 8));
    expect(along[8]).toBe(0);
  });

  it('is dashed alike along a parallel or meridian, whichever way and from wherever it is drawn', () => {
    const dashOf = (...line: number[]) => {
      const { positions, normals } = meshed({ type: 'lines', lines: [Float64Array.from(line)] }, 'stroke');
      const last = normals.length - 1;
      const coordinate = line.at(-1) === line.at(-3) ? 0 : 1;
      return normals[last]! - positions[positions.length - 2 + coordinate]!;
    };
    for (const [across, along] of [
      [dashOf(118, 36.6, 119, 36.6), dashOf(117.2, 36.1, 118, 36.6, 118.5, 36.6)],
      [dashOf(118, 36.6, 118, 37), dashOf(118, 37, 118, 36.8)],
      [dashOf(118, 36.6, 119, 36.6), dashOf(119, 36.6, 118, 36.6)],
    ] as const)
      expect(along).toBeCloseTo(across, 3);
    const { normals } = meshed({ type: 'lines', lines: [Float64Array.of(-170, -60, -171, -60)] }, 'stroke');
    expect(Math.min(normals[2]!, normals[8]!), 'no dash begins below zero').toBeGreaterThan(0);
  });

  it('leaves out segments of no length', () => {
    const lines = [Float64Array.of(118, 37, 118, 37, 119, 37), Float64Array.of(118, 37), new Float64Array()];
    expect(meshed({ type: 'lines', lines }, 'stroke').triangles).toHaveLength(6);
  });
});

describe('points', () => {
  it('are all there, in chunks that hold them', () => {
    fc.assert(
      fc.property(fc.array(place, { maxLength: 1500, size: 'max' }), (places) => {
        const { positions, chunks } = meshed({ type: 'points', positions: flatOf(places) }, 'points');
        const pairs = (flat: ArrayLike<number>) =>
          Array.from({ length: flat.length / 2 }, (_, i) => `${flat[2 * i]} ${flat[2 * i + 1]}`);
        expect(pairs(positions).sort()).toEqual(pairs(Float32Array.from(places.flatMap(at))).sort());
        expect(chunks.starts[0]).toBe(0);
        expect(chunks.starts.at(-1)).toBe(places.length);
        for (let chunk = 0; chunk + 1 < chunks.starts.length; chunk++) {
          const [start, end] = [chunks.starts[chunk]!, chunks.starts[chunk + 1]!];
          expect(end).toBeGreaterThan(start);
          const [west, south, east, north] = chunks.bounds.subarray(4 * chunk, 4 * chunk + 4) as unknown as number[];
          for (let i = start; i < end; i++) {
            const [x, y] = [positions[2 * i]!, positions[2 * i + 1]!];
            expect(x >= west! && x <= east! && y >= south! && y <= north!).toBe(true);
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  it('that lie near each other are in the same chunks', () => {
    const places = Array.from(
      { length: 4096 },
      (_, i): Position => [110 + ((i * 37) % 64) / 10, 30 + Math.floor(i / 64) / 10],
    );
    const { chunks } = meshed({ type: 'points', positions: flatOf(places) }, 'points');
    const areaOf = ([west, south, east, north]: readonly number[]) => (east! - west!) * (north! - south!);
    const ofChunks = Array.from({ length: 8 }, (_, chunk) =>
      areaOf([...chunks.bounds.subarray(4 * chunk, 4 * chunk + 4)]),
    );
    const whole = areaOf([...at([110, 30]), ...at([116.3, 36.3])]);
    expect(ofChunks.reduce((sum, each) => sum + each, 0) / whole, '8 if each were all over').toBeLessThan(2.5);
  });
});

describe('meshOf', () => {
  it('makes the mesh of a part once', () => {
    const dots = part({ type: 'points', positions: Float64Array.of(118, 37) });
    expect(meshOf(dots)).toBe(meshOf(dots));
    expect(meshOf({ ...dots })).not.toBe(meshOf(dots));
  });

  it('takes up one that was made elsewhere', () => {
    const dots = part({ type: 'points', positions: Float64Array.of(118, 37) });
    const made = { ...meshOf({ ...dots }) };
    rememberMesh(dots, made);
    expect(meshOf(dots)).toBe(made);
  });

  it('has of each kind of part what that is drawn of', () => {
    const drawn = (shape: Shape) => {
      const mesh = meshOf(part(shape));
      return (Object.keys(mesh) as (keyof OverlayMesh)[]).filter((key) => mesh[key] !== null);
    };
    const line = Float64Array.of(118, 37, 119, 37, 119, 38, 118, 37);
    expect(drawn({ type: 'points', positions: line })).toEqual(['points']);
    expect(drawn({ type: 'discs', positions: line, minutes: Float64Array.of(1, 1, 1, 1) }), 'and its centres').toEqual([
      'discs',
      'points',
    ]);
    expect(drawn({ type: 'lines', lines: [line] })).toEqual(['stroke']);
    expect(drawn({ type: 'areas', areas: [[[line]]] })).toEqual(['fill', 'stroke']);
  });
});
