import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { checkAreas } from '../../../../scripts/geodata/validate/checkAreas';
import { checkCompleteness, checkNames, checkOrder } from '../../../../scripts/geodata/validate/checkCompleteness';
import { checkDatum } from '../../../../scripts/geodata/validate/checkDatum';
import { checkGaps } from '../../../../scripts/geodata/validate/checkGaps';
import { checkOverlaps } from '../../../../scripts/geodata/validate/checkOverlaps';
import { checkLabels, checkOutline } from '../../../../scripts/geodata/validate/checkPoints';
import { checkRings } from '../../../../scripts/geodata/validate/checkRings';
import { checkSharedBorders } from '../../../../scripts/geodata/validate/checkSharedBorders';
import { checkSize } from '../../../../scripts/geodata/validate/checkSize';
import { describeInvariant } from '../../../../scripts/geodata/validate/invariant';
import { changed, properties, twoSquares } from './topologies';

const official = new Set(['370100', '370500']);

describe('two squares that share a border', () => {
  const good = twoSquares();
  it.each([
    checkSharedBorders(good, 'test'),
    checkGaps(good, 'test'),
    checkOverlaps(good, 'test'),
    checkRings(good, 'test'),
    checkCompleteness(good, 'test', official, []),
    checkNames(good, 'test'),
    checkLabels(good, 'test'),
    checkOrder(good, good),
    checkAreas(good, [{ adcode: '370500', name: '东营市', squareKilometres: [11_900, 12_500] }]),
  ])('hold $name', (invariant) => {
    expect(invariant).toMatchObject({ ok: true, offending: [] });
  });
});

describe('shared borders', () => {
  it('fail where two areas lie on the same side of an arc', () => {
    const invariant = checkSharedBorders(
      changed(({ objects }) => objects.prefectures.geometries[1]?.arcs.splice(0, 1, [0, 1])),
      'test',
    );
    expect(invariant.ok).toBe(false);
    expect(invariant.offending.map(({ properties: found }) => found?.arc)).toContain(0);
  });

  it('fail where the provinces disagree with their prefectures', () => {
    const invariant = checkSharedBorders(
      changed(({ objects }) => objects.provinces.geometries[0]?.arcs.splice(0, 1, [0, 1])),
      'test',
    );
    expect(invariant.ok).toBe(false);
  });
});

describe('gaps', () => {
  it('are holes in the nation, measured across', () => {
    const withHole = changed(({ objects, arcs }) => {
      arcs.push([
        [40, 40],
        [20, 0],
        [0, 2],
        [-20, 0],
        [0, -2],
      ]);
      objects.nation.geometries[0]?.arcs.push([3]);
    });
    const invariant = checkGaps(withHole, 'test');
    expect(invariant.ok).toBe(false);
    // 0.2° by 0.02°: the width is that of the short side, about 2.2 km.
    const width = invariant.offending[0]?.properties?.widthMetres;
    expect(width).toBeGreaterThan(2_150);
    expect(width).toBeLessThan(2_280);
  });
});

describe('overlaps', () => {
  it('are found where a border crosses another, as deep as it reaches', () => {
    const crossing = changed(({ arcs }) => {
      // The eastern square's outline dips 0.1° across the shared border on its way.
      arcs[2] = [
        [100, 100],
        [100, 0],
        [0, -50],
        [-110, 0],
        [110, 0],
        [0, -50],
        [-100, 0],
      ];
    });
    const invariant = checkOverlaps(crossing, 'test');
    expect(invariant.ok).toBe(false);
    const depth = Math.max(...invariant.offending.map(({ properties: found }) => Number(found?.depthMetres)));
    expect(depth).toBeGreaterThan(10_000);
  });
});

describe('rings', () => {
  it('fail where one is wound as a hole', () => {
    const reversed = changed(({ objects }) => objects.prefectures.geometries[0]?.arcs.splice(0, 1, [~1, ~0]));
    expect(checkRings(reversed, 'test').offending[0]?.properties).toMatchObject({ problem: 'wound the wrong way' });
  });

  it('fail where one is not closed', () => {
    const open = changed(({ objects }) => objects.prefectures.geometries[0]?.arcs.splice(0, 1, [1]));
    expect(checkRings(open, 'test').offending[0]?.properties).toMatchObject({ problem: 'not closed' });
  });

  it('fail on a geometry without any', () => {
    const empty = changed(({ objects }) => objects.prefectures.geometries[0]?.arcs.splice(0, 1));
    expect(checkRings(empty, 'test')).toMatchObject({ ok: false, remarks: ['empty: prefectures 370100'] });
  });
});

describe('completeness', () => {
  it('fails on an official area that is missing, unless it is a known absence, which is said', () => {
    const all = new Set([...official, '659010']);
    expect(checkCompleteness(twoSquares(), 'test', all, []).ok).toBe(false);
    const known = checkCompleteness(twoSquares(), 'test', all, [
      { adcode: '659010', name: '胡杨河市', note: 'No open geometry.' },
    ]);
    expect(known.ok).toBe(true);
    expect(describeInvariant(known)).toContain('known absence: 659010 胡杨河市. No open geometry.');
  });

  it('fails on an area that is drawn though it is known to be absent', () => {
    const absences = [{ adcode: '370500', name: '东营市', note: '' }];
    expect(checkCompleteness(twoSquares(), 'test', official, absences).ok).toBe(false);
  });

  it('fails on an area drawn twice', () => {
    const twice = changed(({ objects }) => {
      for (const geometry of objects.prefectures.geometries) geometry.id = '370100';
    });
    expect(checkCompleteness(twice, 'test', new Set(['370100']), []).figure).toContain('1 twice');
  });
});

describe('order', () => {
  it('fails where the editions differ, or do not ascend', () => {
    const other = changed(({ objects }) => objects.prefectures.geometries.reverse());
    expect(checkOrder(twoSquares(), other).ok).toBe(false);
    expect(checkOrder(other, other).ok).toBe(false);
    const shorter = changed(({ objects }) => objects.prefectures.geometries.pop());
    expect(checkOrder(shorter, twoSquares()).ok).toBe(false);
  });
});

describe('names', () => {
  it.each([
    ['zh', ''],
    ['hant', 'Dongying'],
    ['en', '东营'],
    ['en', ''],
  ])('fail where %s is "%s"', (key, value) => {
    const wrong = changed(({ objects }) => {
      const geometry = objects.prefectures.geometries[0];
      if (geometry) geometry.properties = { ...geometry.properties, [key]: value };
    });
    expect(checkNames(wrong, 'test').ok).toBe(false);
  });
});

describe('labels', () => {
  it('fail where one lies outside its area', () => {
    const outside = changed(({ objects }) => {
      const geometry = objects.prefectures.geometries[0];
      if (geometry) geometry.properties = properties([1.5, 0.5], 12_000);
    });
    expect(checkLabels(outside, 'test').remarks).toEqual(['outside: 370100']);
  });
});

describe('published areas', () => {
  it('fail beyond 5 % of the nearer end of what is published', () => {
    const check = (from: number, to: number) =>
      checkAreas(twoSquares(), [{ adcode: '370500', name: '东营市', squareKilometres: [from, to] }]).ok;
    expect(check(12_500, 13_000)).toBe(true);
    expect(check(12_700, 13_000)).toBe(false);
    expect(check(10_000, 11_000)).toBe(false);
  });

  it('fail where the area is not there at all', () => {
    expect(checkAreas(twoSquares(), [{ adcode: '610500', name: '渭南市', squareKilometres: [1, 2] }]).ok).toBe(false);
  });
});

describe('outline', () => {
  it('fails without Taiwan, and names an island that is missing', () => {
    const island = { adcode: '370100', name: '岛', position: [5, 5] as const };
    expect(checkOutline(twoSquares(), 'test', []).ok).toBe(false);
    expect(checkOutline(twoSquares(), 'test', [island]).remarks).toEqual(['missing: 岛']);
  });
});

describe('size', () => {
  it('is that of the compressed text', () => {
    const text = 'a'.repeat(100_000);
    expect(checkSize('test', text, 'gzip', 1000).ok).toBe(true);
    expect(checkSize('test', text, 'brotli', 10).ok).toBe(false);
  });
});

describe('datum', () => {
  // A wavy coast near Dalian: a straight one could not tell a shift along itself.
  const coast: Position[] = Array.from({ length: 200 }, (_, index) => [
    121.4 + index * 0.003,
    38.9 + 0.08 * Math.sin(index / 8),
  ]);

  it('holds for a boundary that lies on the coast', () => {
    expect(checkDatum('test', coast, [coast]).ok).toBe(true);
  });

  it('fails for one that is displaced as GCJ-02 is', () => {
    const displaced = coast.map(([x = 0, y = 0]) => [x + 0.005, y + 0.0012]);
    const invariant = checkDatum('test', displaced, [coast]);
    expect(invariant.ok).toBe(false);
    expect(invariant.offending).toHaveLength(1);
  });

  it('fails where there is no coast to measure against', () => {
    expect(checkDatum('test', coast, []).ok).toBe(false);
  });
});
