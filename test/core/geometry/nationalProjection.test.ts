import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { geodesicAreaKm2 } from '../../../scripts/geodata/geodesicArea';
import { MERCATOR, metresPerPixel } from '../../../src/core/geometry/mercator';
import { NATIONAL_ALBERS } from '../../../src/core/geometry/nationalProjection';

const KM2_OF_UNIT = (metresPerPixel(36, 0) / 1000) ** 2;

function prefectures(): readonly Feature<Polygon | MultiPolygon>[] {
  const file = join(import.meta.dirname, '../../../geodata/built/detail.topo.json');
  const topology: Topology = JSON.parse(readFileSync(file, 'utf8'));
  const areas = feature(topology, topology.objects.prefectures as GeometryCollection);
  return (areas as FeatureCollection<Polygon | MultiPolygon>).features;
}

function areaOnPlane(polygons: readonly (readonly Position[][])[]): number {
  const ringArea = (ring: readonly Position[]) => {
    const points = ring.map(([longitude = 0, latitude = 0]) => NATIONAL_ALBERS.toPlane([longitude, latitude]));
    const sum = points.reduce((all, [x, y], index) => {
      const [nextX, nextY] = points[(index + 1) % points.length] as [number, number];
      return all + x * nextY - nextX * y;
    }, 0);
    return Math.abs(sum) / 2;
  };
  return polygons.reduce((all, [outer = [], ...holes]) => {
    return all + ringArea(outer) - holes.reduce((sum, hole) => sum + ringArea(hole), 0);
  }, 0);
}

describe('NATIONAL_ALBERS', () => {
  it('shows every prefecture as large as it is on the ellipsoid, to a thousandth', () => {
    const off = prefectures().map(({ id, geometry }) => {
      const coordinates = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      const km2 = geodesicAreaKm2({ type: 'MultiPolygon', coordinates });
      return { id, off: Math.abs((areaOnPlane(coordinates) * KM2_OF_UNIT) / km2 - 1) };
    });
    expect(off.length).toBeGreaterThan(360);
    expect(off.filter((area) => area.off > 0.001)).toEqual([]);
  });

  it('lies on the plane of Mercator in the middle of the country, at the same scale', () => {
    const [x, y] = NATIONAL_ALBERS.toPlane([105, 36]);
    const [mercatorX, mercatorY] = MERCATOR.toPlane([105, 36]);
    expect(x).toBeCloseTo(mercatorX, 9);
    expect(y).toBeCloseTo(mercatorY, 9);
    expect(NATIONAL_ALBERS.metresPerPixel(36, 5)).toBeCloseTo(MERCATOR.metresPerPixel(36, 5), 9);
  });

  it('has true lengths on 25° N and 47° N, and nowhere in the country ones that are off by more than 4.3 %', () => {
    const lengthAlong = (latitude: number) => {
      const [west, east] = [NATIONAL_ALBERS.toPlane([104.99, latitude]), NATIONAL_ALBERS.toPlane([105.01, latitude])];
      const onPlane = Math.hypot(east[0] - west[0], east[1] - west[1]) * metresPerPixel(36, 0);
      const [a, e2, angle] = [6378137, 0.00669437999014, (latitude * Math.PI) / 180];
      const onGround = ((a * Math.cos(angle)) / Math.sqrt(1 - e2 * Math.sin(angle) ** 2)) * ((0.02 * Math.PI) / 180);
      return onPlane / onGround;
    };
    expect(lengthAlong(25)).toBeCloseTo(1, 6);
    expect(lengthAlong(47)).toBeCloseTo(1, 6);
    for (let latitude = 18; latitude <= 54; latitude++) {
      const along = lengthAlong(latitude);
      // What is stretched along a parallel is pressed across it.
      expect(Math.max(along, 1 / along)).toBeLessThan(1.043);
    }
  });
});
