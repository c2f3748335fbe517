import type { MultiPolygon, Position } from 'geojson';
import { topology } from 'topojson-server';
import { describe, expect, it } from 'vitest';
import { checkLand } from '../../../../scripts/geodata/validate/checkLand';
import { twoSquares } from './topologies';

const limits = { window: [-50, -10, 50, 10] as const, largestCrumb: 0.35, coastDegrees: 0.5 };

function land(...rings: Position[][]) {
  const shape: MultiPolygon = { type: 'MultiPolygon', coordinates: rings.map((ring) => [ring]) };
  return topology({ land: shape });
}

function square(west: number, south: number, side: number): Position[] {
  return [
    [west, south],
    [west, south + side],
    [west + side, south + side],
    [west + side, south],
    [west, south],
  ];
}

describe('neighbouring land', () => {
  it('may border on our own and have small islands far off', () => {
    expect(checkLand(land(square(2, 0, 3), square(20, 5, 0.1)), twoSquares(), limits).ok).toBe(true);
  });

  it('must not leave crumbs off our coast', () => {
    expect(checkLand(land(square(2.1, 0.5, 0.1)), twoSquares(), limits).figure).toContain('1 crumbs');
  });

  it('must not leave its window', () => {
    expect(checkLand(land(square(48, 0, 5)), twoSquares(), limits).ok).toBe(false);
  });

  it('must not run right across the map', () => {
    const strip: Position[] = [
      [-45, 4],
      [45, 4],
      [45, 5],
      [-45, 5],
      [-45, 4],
    ];
    expect(checkLand(land(strip), twoSquares(), limits).figure).toContain('1 across');
  });
});
