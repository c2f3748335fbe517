import { describe, expect, it } from 'vitest';
import { buildRoadNetwork } from '../../../../src/core/overlays/isochrone/roadNetwork';
import { readRoadSpeed } from '../../../../src/core/overlays/isochrone/roadSpeed';
import { expectInTable } from '../files/layerFiles';
import { grid, line, networkOf, place, roads } from './networks';

const nodesOf = (edges: readonly { from: number; to: number }[]) =>
  new Set(edges.flatMap(({ from, to }) => [from, to]));

describe('buildRoadNetwork', () => {
  it('has nodes where roads end or share a position, and bends inside its edges', () => {
    const along = line([0, 0], [100, 0], [200, 0], [300, 50], [400, 0]);
    const across = line([200, -100], [200, 0], [200, 100]);
    const { edges, km } = networkOf([along, across]);
    expect(edges).toHaveLength(4);
    expect(nodesOf(edges).size).toBe(5);
    expect(edges.map(({ positions }) => positions.length / 2)).toEqual([3, 3, 2, 2]);
    expect(edges[0]?.metres).toBeCloseTo(200, 6);
    expect(edges[0]?.minutes).toBeCloseTo(0.2, 9);
    expect(km).toBeCloseTo(0.4 + 2 * (Math.hypot(100, 50) / 1000), 6);
  });

  it('joins positions that are the same to a millionth of a degree, and no others', () => {
    const near = networkOf([
      Float64Array.of(121.6, 38.9, 121.61, 38.9),
      Float64Array.of(121.6100004, 38.8999996, 121.62, 38.9),
    ]);
    expect(nodesOf(near.edges).size).toBe(3);
    const apart = networkOf([line([0, 0], [100, 0]), line([101, 0], [200, 0])]);
    expect(nodesOf(apart.edges).size).toBe(4);
  });

  it('does not join roads that cross without a common position', () => {
    const { edges } = networkOf([line([-100, 0], [100, 0]), line([0, -100], [0, 100])]);
    expect(edges).toHaveLength(2);
    expect(nodesOf(edges).size).toBe(4);
  });

  it('keeps a ring, two roads between the same nodes, and a road that meets itself', () => {
    const ring = line([0, 0], [100, 0], [100, 100], [0, 0]);
    expect(networkOf([ring]).edges.map(({ from, to }) => [from, to])).toEqual([[0, 0]]);
    const two = networkOf([line([0, 0], [100, 0]), line([0, 0], [50, 50], [100, 0])]);
    expect(two.edges.map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [0, 1],
    ]);
    const lollipop = line([0, 0], [100, 0], [150, 50], [150, -50], [100, 0]);
    expect(networkOf([lollipop]).edges.map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [1, 1],
    ]);
  });

  it('has no edge for a road that stands still, nor for repeated positions', () => {
    expect(networkOf([line([0, 0], [0, 0])]).edges).toEqual([]);
    const { edges } = networkOf([line([0, 0], [0, 0], [50, 0], [50, 0], [100, 0], [100, 0])]);
    expect(edges).toHaveLength(1);
    expect(edges[0]?.positions.length).toBe(6);
  });

  it('of no roads is empty', () => {
    const network = networkOf([]);
    expect(network).toMatchObject({ edges: [], km: 0, fastestKmPerHour: 0 });
    expect(network.edgesNear([0, 0], 1000)).toEqual([]);
  });

  it('takes each road at its own speed, and tells of speeds that it cannot use', () => {
    const lines = [0, 1, 2, 3, 4, 5, 6].map((index) => line([0, index * 10], [1000, index * 10]));
    const speeds = [30, '120', '50 km/h', 0, 250, '30 mph', null];
    const { network, problems } = buildRoadNetwork(
      { ...roads(lines, speeds), names: ['', '', '', 'Zero', '', '', ''] },
      60,
    );
    expect(network.edges.map(({ minutes }) => Math.round(minutes * 1000) / 1000)).toEqual([2, 0.5, 1.2, 1, 1, 1, 1]);
    expect(network.fastestKmPerHour).toBe(120);
    expect(problems.map(({ values }) => values)).toEqual([
      { file: 'roads.geojson', road: '4 “Zero”', found: '0', used: 60 },
      { file: 'roads.geojson', road: '5', found: '250', used: 60 },
      { file: 'roads.geojson', road: '6', found: '30 mph', used: 60 },
    ]);
    for (const problem of problems) {
      expect(problem).toMatchObject({ code: 'layer-speed-unusable', severity: 'info' });
      expectInTable(problem);
    }
  });

  it('refuses to fall back on what is no speed', () => {
    for (const speed of [0, -1, 201, Number.NaN]) expect(() => buildRoadNetwork(roads([]), speed)).toThrow(RangeError);
  });

  it('finds edges near a position, also far north', () => {
    const network = networkOf(grid(3, 100));
    expect(network.edgesNear(place(0, 0), 10).length).toBeGreaterThanOrEqual(4);
    expect(network.edgesNear(place(5000, 0), 10)).toEqual([]);
    const north = networkOf([Float64Array.of(10, 80, 10.05, 80)]);
    expect(north.edgesNear([10.1, 80], 1000)).toHaveLength(1);
  });
});

describe('readRoadSpeed', () => {
  it('reads numbers and km/h', () => {
    for (const value of [
      50,
      '50',
      ' 50 ',
      '50 km/h',
      '50km/h',
      '50 KMH',
      '50 kph',
      '50公里/小时',
      '50 千米/时',
      '５０',
    ]) {
      expect(readRoadSpeed(value)).toBe(50);
    }
  });

  it('reads nothing else', () => {
    for (const value of ['30 mph', 'walk', 'CN:urban', '50;60', '', 0, -5, '200.1', Number.NaN, Infinity]) {
      expect(readRoadSpeed(value)).toBeNull();
    }
  });
});
