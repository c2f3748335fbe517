import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asAuthored } from '../../../../src/core/overlays/choices';
import { fileOverlay } from '../../../../src/core/overlays/files/fileOverlay';
import { packedFiles } from '../../../../src/core/overlays/files/packedFiles';
import type { PointChoice } from '../../../../src/core/overlays/files/pointColumns';
import { sameSpots } from '../../../../src/core/overlays/files/sameSpots';
import { overlayAt } from '../../../../src/core/overlays/overlayAt';
import { portrayOverlay } from '../../../../src/core/overlays/portrayOverlays';
import { accepted, table } from './layerFiles';

function opened(lines: readonly string[], chosen: PointChoice | null = null) {
  const { layer } = accepted(table(...lines));
  const source = { layer, datum: 'unknown', place: null, districts: [], problems: [], text: lines.join('\n') } as const;
  return fileOverlay(source, null, false, chosen);
}

const PLACES = [
  '名称,经度,纬度,编号,接警（起）,类型,负责人,备注',
  '北站,123.43,41.82,1,400,车站,王三,找李四 13911112222',
  '南站,123.39,41.68,2,100,车站,王三,',
  '中街,123.46,41.80,3,25,商圈,李四,步行街',
  '故宫,123.45,41.79,4,0,景区,李四,',
  '东陵,123.58,41.83,5,--,景区,李四,',
];
const partsOf = ({ geometry }: ReturnType<typeof opened>) =>
  geometry.parts.map((part) => ({
    entry: part.entry,
    names: part.names,
    radii: part.type === 'points' && part.radii !== undefined ? [...part.radii] : null,
  }));
const entriesOf = ({ recipe }: ReturnType<typeof opened>) => recipe.entries.map(({ id, name }) => [id, name.zh]);

describe('a table of points with numbers and kinds', () => {
  const overlay = opened(PLACES);

  it('is circles whose areas are proportional to the numbers, in a colour for each kind', () => {
    expect(entriesOf(overlay)).toEqual([
      ['points-1', '车站'],
      ['points-2', '景区'],
      ['points-3', '商圈'],
      ['points-without', '没有“接警（起）”'],
    ]);
    expect(partsOf(overlay)).toEqual([
      { entry: 'points-1', names: ['北站'], radii: [34] },
      { entry: 'points-1', names: ['南站'], radii: [17] },
      { entry: 'points-3', names: ['中街'], radii: [8.5] },
      { entry: 'points-2', names: ['故宫'], radii: [1.5] },
      { entry: 'points-without', names: ['东陵'], radii: null },
    ]);
    expect(new Set(overlay.recipe.entries.map(({ ink }) => ink)).size).toBe(4);
    expect(overlay.geometry.sizes).toMatchObject({
      heading: '接警（起）',
      symbols: [{ value: 300 }, { value: 100 }, {}],
    });
  });

  it('says all of a point but what is of persons', () => {
    const facts = overlay.geometry.parts.flatMap((part) => part.facts ?? []);
    expect(facts[0]).toEqual([
      ['编号', '1'],
      ['接警（起）', '400'],
      ['类型', '车站'],
    ]);
    expect(JSON.stringify(facts)).toContain('步行街');
    expect(JSON.stringify(overlay.geometry.parts)).not.toMatch(/王三|李四|139/);
  });

  it('is found under the pointer as far as a circle reaches', () => {
    const portrayed = portrayOverlay({
      choice: asAuthored(overlay.recipe.id),
      recipe: overlay.recipe,
      result: { geometry: overlay.geometry, failure: null, reach: null, coverage: null },
      record: { observations: [], tables: [] },
    });
    // 30 pixels of 10 m east of 北站: within 34, and beyond the 17 of 南站.
    const east = (pixels: number) => (pixels * 10) / (111_195 * Math.cos((41.75 * Math.PI) / 180));
    const at = (longitude: number, latitude: number) => overlayAt([portrayed], [longitude, latitude], 60, 10);
    expect(at(123.43 + east(30), 41.82)).toMatchObject({ name: '北站', facts: [['编号', '1'], {}, {}] });
    expect(at(123.39 + east(30), 41.68)).toBeNull();
    expect(portrayed.entries.map(({ count }) => count)).toEqual([2, 1, 1, 1]);
    expect(portrayed.sizes?.heading).toBe('接警（起）');
  });

  it('draws larger circles below smaller ones of whatever kind, each once', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 0, max: 8 })), {
          minLength: 2,
          maxLength: 60,
        }),
        (points) => {
          fc.pre(points.some(([size]) => size > 0));
          const lines = points.map(
            ([size, kind], index) => `点${index},${100 + index / 100},30,${size},类${'甲乙丙丁戊己庚辛壬'[kind]}`,
          );
          const { geometry } = opened(['名称,经度,纬度,接警（起）,类型', ...lines]);
          const drawn = geometry.parts.flatMap((part) => (part.type === 'points' ? [...(part.radii ?? [])] : []));
          expect(drawn).toHaveLength(points.length);
          let least = Number.POSITIVE_INFINITY;
          for (const radius of drawn) {
            expect(radius).toBeLessThanOrEqual(least * 1.251);
            least = Math.min(least, radius);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('counts the points that lie beneath another, or at its very spot', () => {
    const stacked = opened([
      '名称,经度,纬度,接警,类型',
      '大,123.4,41.8,400,甲类',
      '小,123.4,41.8,25,乙类',
      '远,124,41.8,100,甲类',
    ]);
    const portrayed = portrayOverlay({
      choice: asAuthored(stacked.recipe.id),
      recipe: stacked.recipe,
      result: { geometry: stacked.geometry, failure: null, reach: null, coverage: null },
      record: { observations: [], tables: [] },
    });
    expect(overlayAt([portrayed], [123.4, 41.8], 60, 10)).toMatchObject({ name: '小', others: 1 });
    expect(overlayAt([portrayed], [124, 41.8], 60, 10)).toMatchObject({ name: '远', others: 0 });
    expect(sameSpots(Float64Array.from([1, 2, 3, 4, 1, 2, 1, 2]))).toBe(3);
    expect(sameSpots(Float64Array.from([1, 2, 3, 4]))).toBe(0);
  });

  it('is drawn by other columns where the reader says so, and as dots by none', () => {
    const alike = opened(PLACES, { sizeBy: null, colourBy: null });
    expect(entriesOf(alike)).toEqual([['points', '点']]);
    expect(alike.geometry.sizes).toBeUndefined();
    expect(partsOf(alike)).toMatchObject([{ names: ['北站', '南站', '中街', '故宫', '东陵'], radii: null }]);
    // A column of texts is no size, and one that is not there nothing.
    expect(opened(PLACES, { sizeBy: 2, colourBy: 99 }).points).toEqual({ sizeBy: null, colourBy: null });
  });

  it('travels with the columns that were chosen, where they are not as guessed', () => {
    const laid = [{ id: overlay.recipe.id }];
    const tableOf = (one: typeof overlay) => packedFiles(new Map([[one.recipe.id, one]]), laid).tables[0]!;
    expect(tableOf(overlay)).not.toHaveProperty('points');
    const points = { sizeBy: null, colourBy: 2 };
    expect(tableOf(opened(PLACES, points))).toMatchObject({ points });
  });
});

describe('columns that give no size or colour', () => {
  it.each([
    ['codes', ['name,lon,lat,code', 'a,123,41,101', 'b,124,41,102']],
    ['years', ['name,lon,lat,year', 'a,123,41,2023', 'b,124,41,2024']],
    ['what falls below zero', ['name,lon,lat,change', 'a,123,41,-3', 'b,124,41,5']],
    ['what cannot all be read', ['name,lon,lat,cases', 'a,123,41,3', 'b,124,41,about some']],
    ['decimal commas or thousands', ['name;lon;lat;cases', 'a;123;41;1,234', 'b;124;41;1,5']],
  ])('are %s', (_, lines) => {
    expect(opened(lines).points?.sizeBy ?? null).toBeNull();
  });

  it('are texts that differ in each row, and travel times', () => {
    expect(opened(['name,lon,lat,note', 'a,123,41,x', 'b,124,41,y']).points).toEqual({ sizeBy: null, colourBy: null });
    expect(opened(['lon,lat,minutes,cases', '123,41,5,3', '124,41,5,4']).points).toBeNull();
  });

  it('have the rarest of many kinds share a colour', () => {
    const kinds = ['a', 'a', 'b', 'b', 'c', 'c', 'd', 'd', 'e', 'e', 'f', 'g'];
    const many = opened(['lon,lat,kind', ...kinds.map((kind, index) => `${120 + index / 10},40,${kind}`)]);
    expect(entriesOf(many).map(([, name]) => name)).toEqual(['a', 'b', 'c', 'd', 'e', '其余 2 类（f、g）']);
  });
});
