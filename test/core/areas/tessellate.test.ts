import { topology as topologyOf } from 'topojson-server';
import { describe, expect, it } from 'vitest';
import { areaBounds } from '../../../src/core/areas/areaBounds';
import { createAreaIndex } from '../../../src/core/areas/areaIndex';
import { type FillMesh, LINE_RANKS, tessellate, tessellateOutlines } from '../../../src/core/areas/tessellate';
import { bordersOf, type Topology } from '../../../src/core/areas/topology';
import { arcRanks, arcSides, worldArcs } from '../../../src/core/areas/worldArcs';
import { common, ORIGIN, unproject, WORLD_PIXELS } from '../../../src/core/geometry/mercator';

const square = (west: number, south: number, side: number) => [
  [west, south],
  [west, south + side],
  [west + side, south + side],
  [west + side, south],
  [west, south],
];

/** Two squares that share a border, one with a hole and an island; and a third in another province. */
const topology = topologyOf(
  {
    prefectures: {
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          id: '370100',
          properties: {},
          geometry: {
            type: 'MultiPolygon',
            coordinates: [[square(110, 30, 2), square(110.5, 30.5, 1).reverse()], [square(110, 27, 1)]],
          },
        },
        {
          type: 'Feature',
          id: '370500',
          properties: {},
          geometry: { type: 'Polygon', coordinates: [square(112, 30, 2)] },
        },
        {
          type: 'Feature',
          id: '210200',
          properties: {},
          geometry: { type: 'Polygon', coordinates: [square(114, 30, 2)] },
        },
      ],
    },
    provinces: { type: 'FeatureCollection', features: [] },
  } as Parameters<typeof topologyOf>[0],
  1e5,
) as unknown as Topology;

type Lines = ReturnType<typeof bordersOf>;

function areaOf({ positions, areas, triangles }: FillMesh, area: number): number {
  let sum = 0;
  for (let i = 0; i < triangles.length; i += 3) {
    const [a, b, c] = [triangles[i], triangles[i + 1], triangles[i + 2]] as [number, number, number];
    if (areas[a] !== area) continue;
    const at = (vertex: number) => [positions[2 * vertex] as number, positions[2 * vertex + 1] as number] as const;
    const [[ax, ay], [bx, by], [cx, cy]] = [at(a), at(b), at(c)];
    sum += Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
  }
  return sum;
}

/** Area of a square of degrees in common space. */
function squareArea(west: number, south: number, side: number): number {
  const [left, bottom] = common([west, south]);
  const [right, top] = common([west + side, south + side]);
  return (right - left) * (top - bottom);
}

describe('tessellate', () => {
  const mesh = tessellate('prefecture', topology);

  it('covers each area exactly, without its holes and with its islands', () => {
    const first = squareArea(110, 30, 2) - squareArea(110.5, 30.5, 1) + squareArea(110, 27, 1);
    expect(areaOf(mesh.fill, 0) / first).toBeCloseTo(1, 3);
    expect(areaOf(mesh.fill, 1) / squareArea(112, 30, 2)).toBeCloseTo(1, 3);
    expect(areaOf(mesh.fill, 2) / squareArea(114, 30, 2)).toBeCloseTo(1, 3);
  });

  it('keeps an area’s index on each of its vertices', () => {
    expect(new Set(mesh.fill.areas)).toEqual(new Set([0, 1, 2]));
    expect(mesh.fill.areas).toHaveLength(mesh.fill.positions.length / 2);
    expect(Math.max(...mesh.fill.triangles)).toBeLessThan(mesh.fill.areas.length);
  });

  it('draws each border once, by what it divides', () => {
    const [prefecture, province, nation] = (['prefecture', 'province', 'nation'] as const).map((rank) =>
      bordersOf(topology, 'prefectures', 'prefecture', rank),
    ) as [Lines, Lines, Lines];
    const length = (lines: Lines) =>
      lines.reduce((sum, line) => sum + Math.abs(line.at(-1)?.[1] ?? 0) - Math.abs(line[0]?.[1] ?? 0), 0);
    expect(prefecture).toHaveLength(1);
    expect(Math.abs(length(prefecture))).toBeCloseTo(2, 3);
    expect(province).toHaveLength(1);
    expect(nation.length).toBeGreaterThan(2);
    const ranks = new Set(mesh.borders.normals.filter((_, i) => i % 3 === 2));
    expect(ranks).toEqual(new Set([LINE_RANKS.prefecture, LINE_RANKS.province, LINE_RANKS.nation]));
  });

  it('gives a segment two normals that point apart, and longer ones where a corner makes a mitre', () => {
    const { normals } = mesh.borders;
    const lengths = new Set<string>();
    for (let i = 0; i < normals.length; i += 12) {
      lengths.add(Math.hypot(normals[i] as number, normals[i + 1] as number).toFixed(3));
      expect(normals[i + 3]).toBeCloseTo(-(normals[i] as number), 6);
    }
    // Ends, and the right angles of squares.
    expect([...lengths].sort()).toEqual(['1.000', Math.SQRT2.toFixed(3)]);
  });

  it('says which area lies on which hand of a border: outside, in a hole, between two', () => {
    const { positions, normals, sides } = mesh.borders;
    const index = createAreaIndex(topology, 'prefectures');
    const at = (x: number, y: number) =>
      index.at(unproject((x + ORIGIN[0]) / WORLD_PIXELS, 1 - (y + ORIGIN[1]) / WORLD_PIXELS));
    for (let vertex = 0; vertex < positions.length / 2; vertex += 4) {
      const [ax, ay, bx, by] = [0, 1, 4, 5].map((i) => positions[2 * vertex + i] as number) as [
        number,
        number,
        number,
        number,
      ];
      // To the left of the middle of a segment, and to its right.
      const along = Math.hypot(bx - ax, by - ay);
      const [nx, ny] = [((ay - by) / along) * 0.05, ((bx - ax) / along) * 0.05];
      const [x, y] = [(ax + bx) / 2, (ay + by) / 2];
      expect([sides[2 * vertex], sides[2 * vertex + 1]]).toEqual([at(x + nx, y + ny), at(x - nx, y - ny)]);
      expect(Math.sign(normals[3 * vertex] as number) * Math.sign(nx)).not.toBe(-1);
    }
  });

  it('outlines what is asked for and nothing else', () => {
    expect(tessellateOutlines([topology], new Map()).triangles).toHaveLength(0);
    const outline = tessellateOutlines([topology], new Map([['370500', 'selected']]));
    expect(new Set(outline.normals.filter((_, i) => i % 3 === 2))).toEqual(new Set([LINE_RANKS.selected]));
    // Four sides of six indices, though topojson may split a side at a shared corner.
    expect(outline.triangles.length).toBeGreaterThanOrEqual(24);
  });
});

describe('areaBounds', () => {
  it('comes from the arcs alone', () => {
    const [first, second] = areaBounds(topology, 'prefectures');
    for (const [i, edge] of [110, 27, 112, 32].entries()) expect(first?.[i]).toBeCloseTo(edge, 3);
    for (const [i, edge] of [112, 30, 114, 32].entries()) expect(second?.[i]).toBeCloseTo(edge, 3);
  });
});

describe('createAreaIndex', () => {
  const index = createAreaIndex(topology, 'prefectures');
  it.each([
    [[110.2, 30.2], 0, 'inside'],
    [[110.5, 27.5], 0, 'on its island'],
    [[113, 31], 1, 'inside'],
    [[111, 31], -1, 'in the hole'],
    [[109, 31], -1, 'outside all'],
  ] as const)('%j → %i: %s', (position, area, _where) => {
    expect(index.at([...position])).toBe(area);
  });
});

describe('worldArcs', () => {
  const arcs = worldArcs(topology, 'prefectures');

  it('projects each arc once, and closes each ring with them', () => {
    for (const ring of arcs.rings.flat()) {
      const ends = ring.map((index) => {
        const arc = arcs.arcs[index < 0 ? ~index : index] as Float64Array;
        const [first, last] = [[...arc.slice(0, 2)], [...arc.slice(-2)]];
        return index < 0 ? [last, first] : [first, last];
      });
      ends.forEach(([, end], i) => {
        expect(end).toEqual(ends[(i + 1) % ends.length]?.[0]);
      });
    }
    const [x, y] = common([110, 27]);
    const island = arcs.rings[0]?.at(-1)?.[0] as number;
    expect(arcs.boxes[island < 0 ? ~island : island]?.[0]).toBeCloseTo(x, 2);
    expect(arcs.boxes[island < 0 ? ~island : island]?.[1]).toBeCloseTo(y, 2);
  });

  it('tells what an arc divides as the meshes of the map do', () => {
    const ranks = arcRanks(arcSides(arcs), 'prefecture', ['370100', '370500', '210200']);
    for (const rank of ['prefecture', 'province'] as const)
      expect(ranks.filter((each) => each === rank)).toHaveLength(
        bordersOf(topology, 'prefectures', 'prefecture', rank).length,
      );
    expect(ranks).toContain('nation');
  });
});
