import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { METRES_PER_DEGREE } from '../../../../src/core/overlays/closestOnSegment';
import { metresPerMinute, type Positions } from '../../../../src/core/overlays/geometry';
import { compareWithCircle } from '../../../../src/core/overlays/isochrone/compareWithCircle';
import { isochrone } from '../../../../src/core/overlays/isochrone/isochrone';
import { lineMetres } from '../../../../src/core/overlays/isochrone/lineMetres';
import { buildRoadNetwork, type RoadNetwork } from '../../../../src/core/overlays/isochrone/roadNetwork';
import { accepted, expectInTable } from '../files/layerFiles';
import { grid, line, networkOf, place } from './networks';

const plus = [line([-1000, 0], [0, 0]), line([0, 0], [1000, 0]), line([0, -1000], [0, 0]), line([0, 0], [0, 1000])];

function reach(network: RoadNetwork, [east, north]: readonly [number, number], minutes: number) {
  const result = isochrone(network, { name: 'a', position: place(east, north) }, minutes);
  if (!result.ok) throw new Error(result.problem.code);
  return result.isochrone;
}

/** The places of a line in whole metres. */
const inMetres = (positions: Positions) => [...positions].map((degrees) => Math.round(degrees * METRES_PER_DEGREE) + 0);

describe('isochrone', () => {
  it('goes equally far along the arms of a plus', () => {
    const { reached, reachedKm, walkFromStationMetres, outline } = reach(networkOf(plus), [0, 0], 0.5);
    expect(walkFromStationMetres).toBe(0);
    expect(reachedKm).toBeCloseTo(2, 6);
    expect(reached.map(inMetres)).toEqual([
      [0, 0, 500, 0],
      [0, -500, 0, 0],
      [0, 0, 0, 500],
      [0, 0, -500, 0],
    ]);
    expect(outline?.hull).toBe('convex');
    expect(outline?.rings.map((ring) => ring.length / 2)).toEqual([5]);
  });

  it('reaches all there is and no more', () => {
    const network = networkOf(plus);
    const { reachedKm, reached } = reach(network, [0, 0], 60);
    expect(reachedKm).toBeCloseTo(network.km, 9);
    expect(reached).toHaveLength(4);
  });

  it('starts in the middle of a road, at the place nearest to the station', () => {
    const { reached, reachedKm, walkFromStationMetres } = reach(networkOf(plus), [600, 120], 0.5);
    expect(walkFromStationMetres).toBeCloseTo(120, 3);
    // 500 m back towards the crossing, 400 m on to the end of the road.
    expect(reached.map(inMetres)).toEqual([
      [600, 0, 100, 0],
      [600, 0, 1000, 0],
    ]);
    expect(reachedKm).toBeCloseTo(0.9, 6);
  });

  it('turns at the crossing with what is left of the time', () => {
    const { reachedKm } = reach(networkOf(plus), [600, 0], 0.8);
    // 600 back and 200 into each of three arms, 400 on.
    expect(reachedKm).toBeCloseTo(0.6 + 3 * 0.2 + 0.4, 6);
  });

  it('reaches a diamond of a street grid: 4 n² blocks for n blocks of travel', () => {
    const network = networkOf(grid(12, 100));
    for (const blocks of [1, 2, 5, 10]) {
      const { reachedKm, reached } = reach(network, [0, 0], blocks / 10);
      expect(reachedKm).toBeCloseTo((4 * blocks ** 2) / 10, 5);
      const farthest = Math.max(...reached.flatMap(distancesOnGrid));
      expect(farthest).toBeCloseTo(blocks * 100, 3);
    }
  });

  it('takes the faster way, not the shorter', () => {
    const slow = line([0, 0], [1000, 0]);
    const fast = line([0, 0], [500, 300], [1000, 0]);
    const on = line([1000, 0], [2000, 0]);
    const network = networkOf([slow, fast, on], [10, 120, 60]);
    const minutes = (2 * Math.hypot(500, 300)) / 2000 + 0.25;
    const { reached } = reach(network, [-1, 0], minutes);
    expect(reached.map(inMetres)).toContainEqual([1000, 0, 1250, 0]);
  });

  it('cuts a road that is reached from both ends', () => {
    const square = line([0, 0], [1000, 0], [1000, 1000], [0, 1000], [0, 0]);
    const { reached, reachedKm } = reach(networkOf([square]), [0, 0], 1.5);
    expect(reachedKm).toBeCloseTo(3, 5);
    expect(reached.map(inMetres)).toEqual([
      [0, 0, 1000, 0, 1000, 500],
      [500, 1000, 0, 1000, 0, 0],
    ]);
    expect(reach(networkOf([square]), [0, 0], 2.001).reachedKm).toBeCloseTo(4, 5);
  });

  it('does not jump to roads that nothing leads to', () => {
    const { reachedKm } = reach(networkOf([line([0, 0], [100, 0]), line([150, 0], [300, 0])]), [0, 0], 10);
    expect(reachedKm).toBeCloseTo(0.1, 6);
  });

  it('has no outline where what is reached is one straight line', () => {
    expect(reach(networkOf([line([0, 0], [1000, 0])]), [0, 0], 0.5).outline).toBeNull();
  });

  it('is told for a station far from every road', () => {
    const at = (metres: number) => isochrone(networkOf(plus), { name: '西岗站', position: place(700, metres) }, 3);
    expect(at(499).ok).toBe(true);
    const result = at(501);
    if (result.ok) throw new Error('reached');
    expect(result.problem).toEqual({
      code: 'layer-station-far-from-road',
      severity: 'warning',
      values: { station: '西岗站', limit: 500 },
    });
    expectInTable(result.problem);
  });

  it('needs a time', () => {
    for (const minutes of [0, -1, Number.NaN])
      expect(() => reach(networkOf(plus), [0, 0], minutes)).toThrow(RangeError);
  });
});

describe('compareWithCircle', () => {
  it('finds on a plus all that is inside the circle', () => {
    const network = networkOf(plus);
    const compared = compareWithCircle(network, reach(network, [0, 0], 0.5), place(0, 0), 500);
    expect(compared.roadKm).toBeCloseTo(2, 6);
    expect(compared.reachedKm).toBeCloseTo(2, 6);
    expect(compared.share).toBeCloseTo(1, 6);
  });

  it('finds on a street grid the share of the diamond in its circle, 2/π', () => {
    const network = networkOf(grid(42, 50));
    const { share } = compareWithCircle(network, reach(network, [0, 0], 2), place(0, 0), 2000);
    expect(share).toBeCloseTo(2 / Math.PI, 2);
  });

  it('cuts roads at the circle, wherever they come from', () => {
    const network = networkOf([line([-1000, 300], [1000, 300]), line([600, 600], [700, 700])]);
    const { roadKm, share } = compareWithCircle(network, { reached: [] }, place(0, 0), 500);
    expect(roadKm).toBeCloseTo(0.8, 6);
    expect(share).toBe(0);
  });

  it('has no share where no road is inside', () => {
    const network = networkOf([line([5000, 0], [6000, 0])]);
    expect(compareWithCircle(network, { reached: [] }, place(0, 0), 500)).toEqual({
      roadKm: 0,
      reachedKm: 0,
      share: null,
    });
  });

  it('does not count what is reached outside', () => {
    const network = networkOf([line([-5000, 0], [5000, 0])], [120]);
    const compared = compareWithCircle(network, reach(network, [0, 0], 1), place(0, 0), 1000);
    expect(compared.roadKm).toBeCloseTo(2, 6);
    expect(compared.share).toBeCloseTo(1, 9);
  });
});

describe('any network', () => {
  const metres = fc.integer({ min: -20, max: 20 }).map((step) => step * 50);
  const anyRoad = fc.array(fc.tuple(metres, metres), { minLength: 2, maxLength: 8 });
  const anyNetwork = fc
    .array(fc.tuple(anyRoad, fc.integer({ min: 5, max: 120 })), { minLength: 1, maxLength: 30 })
    .map((some) =>
      networkOf(
        some.map(([places]) => line(...places)),
        some.map(([, speed]) => speed),
      ),
    );
  const anyTime = fc.double({ min: 0.01, max: 5, noNaN: true });
  const station = { name: 'a', position: place(0, 0) };

  it('is reached farther in more time, within its own length', () => {
    fc.assert(
      fc.property(anyNetwork, anyTime, anyTime, (network, some, more) => {
        const short = isochrone(network, station, Math.min(some, more));
        const long = isochrone(network, station, Math.max(some, more));
        expect(short.ok).toBe(long.ok);
        if (!short.ok || !long.ok) return;
        expect(short.isochrone.reachedKm).toBeLessThanOrEqual(long.isochrone.reachedKm + 1e-9);
        expect(long.isochrone.reachedKm).toBeLessThanOrEqual(network.km + 1e-9);
      }),
    );
  });

  it('is not reached beyond the circle of its fastest road', () => {
    fc.assert(
      fc.property(anyNetwork, anyTime, (network, minutes) => {
        const result = isochrone(network, station, minutes);
        if (!result.ok) return;
        const { reached, walkFromStationMetres } = result.isochrone;
        const radius = walkFromStationMetres + minutes * metresPerMinute(network.fastestKmPerHour);
        for (const positions of reached) {
          for (let i = 0; i < positions.length; i += 2) {
            const distance = lineMetres(Float64Array.of(0, 0, positions[i]!, positions[i + 1]!));
            expect(distance).toBeLessThanOrEqual(radius + 0.5);
          }
        }
      }),
    );
  });

  it('is as long as the lines that are reached of it, and those inside a circle no longer', () => {
    fc.assert(
      fc.property(anyNetwork, anyTime, (network, minutes) => {
        const result = isochrone(network, station, minutes);
        if (!result.ok) return;
        const { reached, reachedKm } = result.isochrone;
        const drawnKm = reached.reduce((sum, positions) => sum + lineMetres(positions), 0) / 1000;
        expect(drawnKm).toBeCloseTo(reachedKm, 6);
        const compared = compareWithCircle(network, result.isochrone, station.position, minutes * 1000);
        expect(compared.reachedKm).toBeLessThanOrEqual(reachedKm + 1e-6);
        expect(compared.share ?? 0).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('of 5 000 edges is finished', () => {
    const network = networkOf(grid(25, 100));
    expect(network.edges.length).toBeGreaterThan(5000);
    expect(reach(network, [30, 40], 2.4).reachedKm).toBeGreaterThan(2.4);
  });
});

describe('the sample of roads', () => {
  it('is reached from every station of the sample, and less far than circles promise', () => {
    const text = (name: string) => ({ name, text: readFileSync(join('public', 'samples', name), 'utf8') });
    const { roads } = accepted(text('roads.geojson')).layer;
    const { stations } = accepted(text('stations.csv')).layer;
    if (roads === null || stations?.minutes == null) throw new Error('no roads or stations');
    const { network, problems } = buildRoadNetwork(roads, 40);
    expect(problems).toEqual([]);
    for (const [index, minutes] of stations.minutes.entries()) {
      const position = [stations.positions[2 * index]!, stations.positions[2 * index + 1]!] as const;
      const result = isochrone(network, { name: stations.names[index]!, position }, minutes);
      if (!result.ok) throw new Error(stations.names[index]);
      const { share } = compareWithCircle(network, result.isochrone, position, minutes * metresPerMinute(60));
      expect(share).toBeGreaterThan(0);
      expect(share).toBeLessThan(1);
    }
  });
});

/** Metres of the way to each position of a line from (0, 0), along streets that run north and east. */
function distancesOnGrid(positions: Positions): number[] {
  return [...positions].flatMap((degrees, index) =>
    index % 2 === 0 ? [] : [(Math.abs(degrees) + Math.abs(positions[index - 1]!)) * METRES_PER_DEGREE],
  );
}
