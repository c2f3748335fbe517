import { describe, expect, it } from 'vitest';
import { metresPerPixel } from '../../src/core/geometry/mercator';
import { scaleOf } from '../../src/map/scaleBar';

describe('scaleOf', () => {
  it.each([
    [4, '300\u00a0km'],
    [5, '100\u00a0km'],
    [8, '20\u00a0km'],
    [12, '1\u00a0km'],
    [16, '50\u00a0m'],
  ])('at zoom %s in the latitude of Jinan it is %s', (zoom, text) => {
    expect(scaleOf(metresPerPixel(36.6, zoom), 'en').text).toBe(text);
  });

  it('is said in Chinese units to a Chinese reader', () => {
    expect(scaleOf(metresPerPixel(36.6, 8), 'zh').text).toBe('20\u00a0公里');
    expect(scaleOf(metresPerPixel(36.6, 16), 'zh').text).toBe('50\u00a0米');
  });

  it('is larger on a wall, where all is', () => {
    expect(scaleOf(metresPerPixel(36.6, 8), 'en', 48).widthPixels).toBeGreaterThan(144);
  });

  it('is as long as what it says, and never longer than 96 pixels', () => {
    for (let zoom = 2; zoom < 18; zoom += 0.1) {
      const { widthPixels, text } = scaleOf(metresPerPixel(36.6, zoom), 'en');
      const metres = Number.parseFloat(text) * (text.endsWith('km') ? 1000 : 1);
      expect(widthPixels * metresPerPixel(36.6, zoom)).toBeCloseTo(metres, 3);
      expect(widthPixels).toBeLessThanOrEqual(96 + 1e-9);
      expect(widthPixels).toBeGreaterThan(48 - 1e-9);
    }
  });
});
