import { describe, expect, it } from 'vitest';
import type { Position } from '../../../../src/core/geometry/position';
import { middleOf, zoneGround } from '../../../../src/core/overlays/placing/zoneGround';
import type { Zone } from '../../../../src/core/overlays/recipe';
import { SMALL, zoneOf } from './smallGround';

function holdsIn(change: Partial<Zone>) {
  const zone = zoneGround(zoneOf(change), SMALL);
  return (position: Position) => zone.holds(zone.plane.toPlane(position));
}

describe('zoneGround', () => {
  it('of a district is its largest piece, however many positions a smaller one has', () => {
    const holds = holdsIn({ districts: ['370502'] });
    expect(holds([118.75, 37.1])).toBe(true);
    expect(holds([118.25, 37.1]), 'the district beside it').toBe(false);
    expect(holds([119.5, 37.2]), 'its rock').toBe(false);
  });

  it('about a seat is the land within reach, of whatever district', () => {
    const holds = holdsIn({ seats: ['370502'], reachKm: 40 });
    expect(holds([118.9, 37.3])).toBe(true);
    expect(holds([118.48, 37.25]), 'the district beside it').toBe(true);
    expect(holds([119.05, 37.25]), 'the sea').toBe(false);
    expect(holds([118.3, 37.25]), 'out of reach').toBe(false);
  });

  it('along a line is all within half of the width, be it water', () => {
    const holds = holdsIn({ belts: ['river'], beltKm: 2 });
    expect(holds([119.1, 37.308])).toBe(true);
    expect(holds([119.1, 37.31])).toBe(false);
    expect(holds([119.205, 37.3]), 'round its end').toBe(true);
    expect(holds([119.22, 37.3])).toBe(false);
  });

  it('of several parts holds each of them, and its box does', () => {
    const change = { districts: ['370501'], seats: ['370502'], reachKm: 3, belts: ['river' as const], beltKm: 2 };
    const zone = zoneGround(zoneOf(change), SMALL);
    for (const position of [
      [118.05, 37.05],
      [118.91, 37.25],
      [119.1, 37.3],
    ] as const) {
      const [x, y] = zone.plane.toPlane(position);
      expect(zone.holds([x, y])).toBe(true);
      const [west, south, east, north] = zone.box;
      expect(x >= west && x <= east && y >= south && y <= north).toBe(true);
    }
    expect(zone.holds(zone.plane.toPlane([118.7, 37.05]))).toBe(false);
  });

  it.each<[string, Partial<Zone>, string]>([
    ['a district', { districts: ['370503'] }, 'no district 370503'],
    ['a seat', { seats: ['370503'], reachKm: 1 }, 'no district 370503'],
    ['a line', { belts: ['coast'], beltKm: 1 }, 'no line "coast"'],
    ['anything', {}, 'a zone of nothing'],
  ])('throws where the ground has not %s of it', (_, change, message) => {
    expect(() => zoneGround(zoneOf(change), SMALL)).toThrow(new RangeError(`zoneGround: ${message}`));
  });

  it('has the middle of all districts for its origin', () => {
    const [x, y] = middleOf(SMALL);
    expect(x).toBeCloseTo((118 + 119.51) / 2, 9);
    expect(y).toBeCloseTo(37.25, 9);
  });
});
