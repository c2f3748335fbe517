import { area } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { asAuthored } from '../../../src/core/overlays/choices';
import { drawRecipe } from '../../../src/core/overlays/drawRecipe';
import type { PolygonPositions } from '../../../src/core/overlays/geometry';
import { portrayOverlay } from '../../../src/core/overlays/portrayOverlays';
import { boundsOf, gridOver, isInAny, kmToLines, positionsOf, turfPolygon } from './measures';
import { geometryOf, groundOf, publishedValues, recipeOf, record } from './publishedOverlays';

const GROUND = groundOf('370500');

function beltOf(id: string, width: number): readonly PolygonPositions[] {
  const { parts } = drawRecipe(recipeOf(id), { width }, publishedValues, GROUND);
  return parts.flatMap((part) => (part.type === 'areas' ? part.areas.flat() : []));
}

describe('Dongying’s belts', () => {
  it.each([
    ['dongying-river-belt', 'river', 123, 138],
    ['dongying-coast-belt', 'coast', 465, 464],
    ['dongying-coast-belt', 'boundary-coast', 206, 464],
  ] as const)('%s: the line “%s” measures %i km beside a published length of %i', (id, line, measured, published) => {
    const result = { geometry: geometryOf(id), failure: null, reach: null, coverage: null };
    const { comparisons } = portrayOverlay({ choice: asAuthored(id), recipe: recipeOf(id), result, record });
    const comparison = comparisons.find((candidate) => candidate.comparison.line === line);
    expect(Math.round(comparison?.measuredKm ?? 0)).toBe(measured);
    expect(comparison?.published).toMatchObject({ value: published, unit: 'km' });
  });

  it.each([
    ['dongying-river-belt', 'river', 0.4],
    ['dongying-river-belt', 'river', 1],
    ['dongying-river-belt', 'river', 10],
    ['dongying-coast-belt', 'coast', 0.2],
    ['dongying-coast-belt', 'coast', 0.6],
  ] as const)('%s has its edge at half of %s’s width, %d km', (id, line, width) => {
    const lines = GROUND.lines[line] ?? [];
    const edge = beltOf(id, width).flat().flatMap(positionsOf);
    expect(edge.length).toBeGreaterThan(100);
    const shares = edge.map((position) => kmToLines(lines, position) / (width / 2));
    expect(Math.max(...shares)).toBeLessThan(1.005);
    // Where two sides of the belt meet in a bend, its edge is cut short.
    expect(Math.min(...shares)).toBeGreaterThan(0.95);
  });

  it.each([
    ['dongying-river-belt', 1, 1.6],
    ['dongying-river-belt', 4, 10],
    ['dongying-coast-belt', 0.2, 0.6],
  ])('%s: one of %d km lies inside one of %d km', (id, narrowKm, wideKm) => {
    const [narrow, wide] = [beltOf(id, narrowKm), beltOf(id, wideKm)];
    const edge = narrow.flat().flatMap(positionsOf);
    for (const position of edge.filter((_, i) => i % 7 === 0)) expect(isInAny(wide, position)).toBe(true);
    const inside = gridOver(boundsOf(edge), 40).filter((position) => isInAny(narrow, position));
    for (const position of inside) expect(isInAny(wide, position)).toBe(true);
  });

  it('hold their lines, and what lies within half of the width and nothing else', () => {
    for (const [id, line, width] of [
      ['dongying-river-belt', 'river', 10],
      ['dongying-coast-belt', 'coast', 0.6],
    ] as const) {
      const lines = GROUND.lines[line] ?? [];
      const belt = beltOf(id, width);
      const onLine = lines.flatMap(positionsOf);
      for (const position of onLine) expect(isInAny(belt, position)).toBe(true);
      for (const position of gridOver(boundsOf(onLine), 30)) {
        const share = kmToLines(lines, position) / (width / 2);
        if (Math.abs(share - 1) > 0.03) expect(isInAny(belt, position), `${id} ${position}`).toBe(share < 1);
      }
    }
  });

  it('along the river covers its length times its width', () => {
    const km2 = beltOf('dongying-river-belt', 1).reduce((sum, rings) => sum + area(turfPolygon(rings)) / 1e6, 0);
    expect(km2 / (geometryOf('dongying-river-belt').lengthsKm.river ?? 0)).toBeCloseTo(1, 1);
  });

  it('are a kilometre wide where the reader has chosen nothing', () => {
    const [part] = geometryOf('dongying-river-belt').parts;
    expect(part?.type === 'areas' && part.areas.flat()).toEqual(beltOf('dongying-river-belt', 1));
  });

  it('are refused without a width or a line', () => {
    const recipe = recipeOf('dongying-river-belt');
    expect(() => drawRecipe({ ...recipe, parameters: [] }, {}, publishedValues, GROUND)).toThrow(RangeError);
    expect(() => drawRecipe(recipe, {}, publishedValues, { ...GROUND, lines: {} })).toThrow(RangeError);
    expect(() => drawRecipe(recipe, {}, {}, GROUND), 'nor without a figure').toThrow(RangeError);
  });
});
