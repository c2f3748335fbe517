import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { albersConic } from '../../../src/core/geometry/albers';

/** Of the numerical examples of Snyder (1987), pages 291 and 292. */
const SNYDER = { standardParallels: [29.5, 45.5], origin: [-96, 23] } as const;
const SPHERE = { semiMajorMetres: 1, eccentricitySquared: 0 };
const CLARKE_1866 = { semiMajorMetres: 6378206.4, eccentricitySquared: 0.00676866 };

describe('albersConic', () => {
  it('has the published values of the sphere', () => {
    const [x, y] = albersConic({ ellipsoid: SPHERE, ...SNYDER }).project([-75, 35]);
    expect(x).toBeCloseTo(0.295272, 7);
    expect(y).toBeCloseTo(0.2416774, 7);
  });

  it('has the published values of the ellipsoid', () => {
    const [x, y] = albersConic({ ellipsoid: CLARKE_1866, ...SNYDER }).project([-75, 35]);
    expect(x).toBeCloseTo(1885472.7, 1);
    expect(y).toBeCloseTo(1535925, 1);
  });

  it.each([SPHERE, CLARKE_1866])('is undone by unproject, %o', (ellipsoid) => {
    const { project, unproject } = albersConic({ ellipsoid, ...SNYDER });
    fc.assert(
      fc.property(
        fc.double({ min: -180, max: 60, noNaN: true }),
        fc.double({ min: -60, max: 89, noNaN: true }),
        (longitude, latitude) => {
          const [longitudeAgain, latitudeAgain] = unproject(...project([longitude, latitude]));
          expect(longitudeAgain).toBeCloseTo(longitude, 9);
          expect(latitudeAgain).toBeCloseTo(latitude, 9);
        },
      ),
    );
  });

  it('gives a position for every place on the plane', () => {
    const { unproject } = albersConic({ ellipsoid: CLARKE_1866, ...SNYDER });
    expect(unproject(0, 1e7).every(Number.isFinite)).toBe(true);
    expect(unproject(9e7, -9e7).every(Number.isFinite)).toBe(true);
  });
});
