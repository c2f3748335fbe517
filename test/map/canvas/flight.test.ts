import { describe, expect, it } from 'vitest';
import { flightBetween } from '../../../src/map/canvas/flight';
import { SIZE, VIEW } from './views';

const there = { longitude: 121.6, latitude: 38.9, zoom: 8, bearing: 0, pitch: 0 };

describe('flightBetween', () => {
  it('begins where the camera is and ends exactly where it is to be', () => {
    const at = flightBetween(VIEW, there, SIZE);
    expect(at(0).longitude).toBeCloseTo(VIEW.longitude, 9);
    expect(at(0).zoom).toBeCloseTo(VIEW.zoom, 9);
    expect(at(1)).toBe(there);
  });

  it('rises on a long way at one height', () => {
    const near = { ...there, longitude: 100, zoom: 9 };
    const at = flightBetween(near, { ...there, zoom: 9 }, SIZE);
    expect(at(0.5).zoom).toBeLessThan(6);
    expect(at(0.25).zoom).toBeCloseTo(at(0.75).zoom, 6);
  });

  it('zooms evenly where it stays in one place', () => {
    expect(flightBetween(VIEW, { ...VIEW, zoom: 9 }, SIZE)(0.5).zoom).toBeCloseTo(7, 9);
  });

  it('turns the shorter way round', () => {
    const at = flightBetween({ ...VIEW, bearing: 170 }, { ...VIEW, bearing: -170 }, SIZE);
    expect(Math.abs(at(0.5).bearing)).toBeCloseTo(180, 9);
  });
});
