import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import {
  checkGroundAreas,
  checkGroundCounties,
  checkSeats,
} from '../../../../scripts/geodata/validate/checkGroundCounties';
import {
  checkCoastEnds,
  checkLineLength,
  checkLineSteps,
  checkLines,
  checkRiverStart,
  type LineLimits,
} from '../../../../scripts/geodata/validate/checkGroundLines';
import type { Invariant } from '../../../../scripts/geodata/validate/invariant';
import { membersOf } from '../../../../scripts/geodata/validate/readTopology';

interface Geometry {
  type: string;
  id: string;
  arcs: unknown;
  properties: Record<string, unknown>;
}

interface Ground {
  objects: Record<'counties' | 'lines', { type: string; geometries: Geometry[] }>;
  arcs: number[][][];
}

/** A square county with a coast along its northern side, twice, and a river that begins on its western side. */
function ground(change: (ground: Ground) => void = () => {}): Topology {
  const county = { zh: '东营区', hant: '東營區', en: 'Dongying', km2: 12_300, prefecture: '370500', seat: [0.5, 0.5] };
  const line = (kind: string, km: number, arc: number, osm: boolean): Geometry => ({
    type: 'LineString',
    id: `${kind}-370500`,
    arcs: [arc],
    properties: { kind, prefecture: '370500', km, osm },
  });
  const built: Ground = {
    objects: {
      counties: {
        type: 'GeometryCollection',
        geometries: [{ type: 'Polygon', id: '370502', arcs: [[0, 1]], properties: county }],
      },
      lines: {
        type: 'GeometryCollection',
        geometries: [
          line('river', 122.31, 2, true),
          line('boundary-coast', 111.18, 0, false),
          line('coast', 111.18, 3, true),
        ],
      },
    },
    arcs: [
      // The northern side, from west to east.
      [
        [0, 1],
        [1, 1],
      ],
      // The other sides, on round to the north-west.
      [
        [1, 1],
        [1, 0],
        [0, 0],
        [0, 1],
      ],
      // From the western side through the county and out of it.
      [
        [0, 0.5],
        [0.5, 0.5],
        [1.1, 0.5],
      ],
      // Some 2 km farther north.
      [
        [0, 1.02],
        [1, 1.02],
      ],
    ],
  };
  change(built);
  return { type: 'Topology', ...built } as unknown as Topology;
}

const limits = (line: string, from = 110, to = 130, longestStepKilometres = 120): LineLimits => ({
  prefecture: '370500',
  line,
  kilometres: [from, to],
  longestStepKilometres,
});

const lines = [limits('river'), limits('boundary-coast'), limits('coast')];
const counties = membersOf(ground(), 'counties');

const countyChange = (change: (county: Geometry) => void) => (built: Ground) => {
  for (const county of built.objects.counties.geometries) change(county);
};

describe('a sound ground', () => {
  it.each<Invariant>([
    checkGroundCounties(ground(), ['370500'], counties),
    checkGroundCounties(ground(), ['370502'], counties),
    checkGroundAreas(ground(), counties),
    checkSeats(ground()),
    checkLines(ground(), lines),
    ...lines.flatMap((line) => [checkLineLength(ground(), line), checkLineSteps(ground(), line)]),
    checkCoastEnds(ground(), limits('coast')),
    checkRiverStart(ground(), limits('river')),
  ])('holds $name', (invariant) => {
    expect(invariant).toMatchObject({ ok: true, offending: [] });
  });
});

describe('counties of the ground', () => {
  it('fail where one is missing or stands twice', () => {
    const none = ground(({ objects }) => objects.counties.geometries.pop());
    expect(checkGroundCounties(none, ['370500'], counties)).toMatchObject({
      ok: false,
      remarks: ['not there once: 370502'],
    });
    const twice = ground(({ objects: { counties } }) => counties.geometries.push(...counties.geometries));
    expect(checkGroundCounties(twice, ['370500'], counties).ok).toBe(false);
  });

  it('fail where one is of no place, or a place has none', () => {
    expect(checkGroundCounties(ground(), ['370500', '210200'], counties).remarks).toEqual(['no county drawn: 210200']);
    expect(checkGroundCounties(ground(), ['370103'], counties).ok).toBe(false);
  });

  it.each([
    ['zh', '河口区'],
    ['hant', '东营区'],
    ['en', 'Hekou'],
    ['km2', 12_301],
    ['prefecture', '370100'],
  ])('fail where %s differs from the county file', (key, value) => {
    const other = ground(countyChange(({ properties }) => Object.assign(properties, { [key]: value })));
    expect(checkGroundCounties(other, ['370500'], counties).remarks).toEqual(['not as in the county files: 370502']);
  });

  it('fail where one is drawn larger or smaller by more than a thousandth', () => {
    const widened = (degrees: number) =>
      ground(({ arcs }) => {
        for (const line of arcs) for (const position of line) if (position[0] === 1) position[0] += degrees;
      });
    expect(checkGroundAreas(widened(0.0009), counties).ok).toBe(true);
    expect(checkGroundAreas(widened(0.0011), counties).remarks).toEqual(['370502: 0.1100 %']);
    expect(checkGroundAreas(widened(-0.0011), counties).ok).toBe(false);
    expect(
      checkGroundAreas(ground(countyChange((county) => Object.assign(county, { id: '370503' }))), counties).ok,
    ).toBe(false);
  });
});

describe('seats', () => {
  it.each([[[1.5, 0.5]], [[0.5, 1.0001]], [[0.5]], [null]])('fail at %j', (seat) => {
    const moved = ground(countyChange(({ properties }) => Object.assign(properties, { seat })));
    const { ok, offending } = checkSeats(moved);
    expect([ok, offending.length]).toEqual([false, 1]);
  });
});

describe('lines of the ground', () => {
  const lineChange = (index: number, change: (line: Geometry) => void) =>
    ground(({ objects }) => {
      const line = objects.lines.geometries[index];
      if (line) change(line);
    });

  it('fail where one is missing, twice, not asked for, or wrongly called or credited', () => {
    const check = (built: Topology, asked = lines) => checkLines(built, asked).ok;
    expect(check(ground(({ objects }) => objects.lines.geometries.pop()))).toBe(false);
    expect(check(ground(({ objects: { lines } }) => lines.geometries.push(...lines.geometries)))).toBe(false);
    expect(check(ground(), lines.slice(1))).toBe(false);
    expect(check(lineChange(0, ({ properties }) => Object.assign(properties, { kind: 'coast' })))).toBe(false);
    expect(check(lineChange(0, ({ properties }) => Object.assign(properties, { osm: false })))).toBe(false);
    expect(check({ ...ground(), objects: {} })).toBe(false);
  });

  it('fail where one is in pieces', () => {
    const pieces = lineChange(0, (line) => Object.assign(line, { type: 'MultiLineString', arcs: [[2], [3]] }));
    expect(checkLines(pieces, lines).remarks).toEqual(['in pieces or not asked for: river-370500']);
  });

  it('fail where one is shorter or longer than expected, or than it says', () => {
    expect(checkLineLength(ground(), limits('river', 123, 130)).ok).toBe(false);
    expect(checkLineLength(ground(), limits('river', 110, 122)).ok).toBe(false);
    const wrong = lineChange(0, ({ properties }) => Object.assign(properties, { km: 122.5 }));
    expect(checkLineLength(wrong, limits('river'))).toMatchObject({
      ok: false,
      figure: '122.31 km, said to be 122.50 km',
    });
    expect(checkLineLength(ground(), limits('canal')).ok).toBe(false);
  });

  it('fail where two positions are too far apart', () => {
    expect(checkLineSteps(ground(), limits('river', 110, 130, 60))).toMatchObject({
      ok: false,
      figure: 'longest 66.71 km of 2',
    });
    expect(checkLineSteps(ground(), limits('canal')).ok).toBe(false);
  });

  it('fail where the coast ends elsewhere than the boundary, or runs the other way', () => {
    const moved = ground(({ arcs }) => arcs.splice(3, 1, [[0, 1.02], [1, 1.05]])); // biome-ignore format: one arc
    expect(checkCoastEnds(moved, limits('coast'))).toMatchObject({ ok: false, offending: [{ id: 'coast-370500' }] });
    expect(
      checkCoastEnds(
        ground(({ arcs }) => arcs[3]?.reverse()),
        limits('coast'),
      ).ok,
    ).toBe(false);
    expect(
      checkCoastEnds(
        ground(({ objects }) => objects.lines.geometries.splice(1, 1)),
        limits('coast'),
      ).ok,
    ).toBe(false);
  });

  it('fail where the river begins inside or outside, or flows out', () => {
    const from = (...river: number[][]) => ground(({ arcs }) => arcs.splice(2, 1, river));
    const check = (built: Topology) => checkRiverStart(built, limits('river')).ok;
    expect(check(from([0.001, 0.5], [0.5, 0.5]))).toBe(false);
    expect(check(from([-0.001, 0.5], [0.5, 0.5]))).toBe(false);
    expect(check(from([0, 0.5], [-0.5, 0.5]))).toBe(false);
    expect(check(from([0, 0.5], [0.5, 0.5]))).toBe(true);
  });

  it('say how much of the river lies inside', () => {
    const [remark = ''] = checkRiverStart(ground(), limits('river')).remarks ?? [];
    expect(Number.parseFloat(remark)).toBeCloseTo(111.2, 0);
  });
});
