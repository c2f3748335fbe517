import { describe, expect, it } from 'vitest';
import { rankedArcs } from '../../../src/core/areas/rankedArcs';
import { project } from '../../../src/core/geometry/mercator';
import { worldCamera } from '../../../src/core/geometry/worldCamera';
import { areaCoverage } from '../../../src/render/canvas/areaCoverage';
import { squares } from '../smallScene';

const SIZE = { width: 400, height: 250 };
const SQUARES = squares(100, 102, 104);
const { areas } = rankedArcs(SQUARES);

function coverageAt(change: { bearing?: number; longitude?: number; zoom?: number }) {
  const view = { longitude: 103, latitude: 31, zoom: 5, bearing: 0, pitch: 0, ...change };
  const camera = worldCamera(view, { ...SIZE, unitsPerPixel: 1, margin: 0 });
  const toPixels = project(view, { widthPixels: SIZE.width, heightPixels: SIZE.height });
  return { ...areaCoverage(areas, camera, SIZE), toPixels };
}

/** What one area after the other, painted with a colour of its own, leaves of each: pixels in all. */
function painted({ runs, parts }: { runs: Int32Array; parts: Int32Array }) {
  const shares = [0, 1, 2].map(() => new Float64Array(SIZE.width * SIZE.height));
  for (let i = 0; i < runs.length; i += 3) shares[runs[i + 2] as number]?.fill(1, runs[i], runs[i + 1]);
  for (let i = 0; i < parts.length; i += 3) {
    const [pixel, area, share] = [parts[i] as number, parts[i + 1] as number, (parts[i + 2] as number) / 255];
    shares.forEach((of, index) => {
      of[pixel] = (of[pixel] as number) * (1 - share) + (index === area ? share : 0);
    });
  }
  return shares;
}

const sum = (numbers: Iterable<number>) => [...numbers].reduce((a, b) => a + b, 0);

describe('areaCoverage', () => {
  it.each([0, 30, -100])('covers as many pixels as areas have, with a bearing of %i', (bearing) => {
    const coverage = coverageAt({ bearing });
    const corner = (longitude: number, latitude: number) => coverage.toPixels([longitude, latitude]);
    const [[aX, aY], [bX, bY], [cX, cY]] = [corner(102, 32), corner(104, 32), corner(102, 30)];
    const size = Math.abs((bX - aX) * (cY - aY) - (bY - aY) * (cX - aX));
    expect(Math.abs(sum(painted(coverage)[1] ?? []) - size)).toBeLessThan(size * 0.003);
  });

  it('leaves nothing of what lies below between two areas', () => {
    for (const bearing of [0, 17]) {
      const coverage = coverageAt({ bearing });
      const [first, second] = painted(coverage) as [Float64Array, Float64Array];
      const [x, y] = coverage.toPixels([102, 31]);
      const pixel = Math.floor(y) * SIZE.width + Math.floor(x);
      expect((first[pixel] as number) + (second[pixel] as number)).toBeGreaterThan(0.985);
      expect(Math.min(first[pixel] as number, second[pixel] as number)).toBeGreaterThan(0);
    }
  });

  it('cuts areas at the sides of the picture', () => {
    const { runs, parts } = coverageAt({ zoom: 11, longitude: 103.1 });
    expect([...runs]).toEqual(
      Array.from({ length: SIZE.height }, (_, row) => [row * SIZE.width, (row + 1) * SIZE.width, 1]).flat(),
    );
    expect(parts).toHaveLength(0);
    const beside = coverageAt({ longitude: 60 });
    expect(beside.runs.length + beside.parts.length).toBe(0);
  });
});
