import type { GeometryCollection, MultiPolygon, Position } from 'geojson';
import type { GeometryObject, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { parseDivisions } from '../../../scripts/geodata/divisions';
import { boundaryCoast } from '../../../scripts/geodata/overlayGround/boundaryCoast';
import { coastBetween } from '../../../scripts/geodata/overlayGround/coastBetween';
import { type FollowedLine, finishGround } from '../../../scripts/geodata/overlayGround/finishGround';
import { selectPieces, type WaterPiece } from '../../../scripts/geodata/overlayGround/openStreetMapWater';
import { parseOverlayLines, readOverlayLines } from '../../../scripts/geodata/overlayGround/overlayLines';
import { seatsOf } from '../../../scripts/geodata/overlayGround/readSeats';
import { fromBoundary, riverLine } from '../../../scripts/geodata/overlayGround/riverLine';
import { membersOf } from '../../../scripts/geodata/validate/readTopology';

function box(west: number, south: number, east: number, north: number): Position[] {
  return [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ];
}

describe('overlay-lines.csv', () => {
  const header = 'prefecture,line,from,to,km,step,note\n';

  it('says where a river runs, and what a line is held to', () => {
    const [river, coast] = parseOverlayLines(
      `${header}370500,river,118.06 37.338,119.24 37.8,110-140,10,x\n370500,coast,,,420-500,13,\n`,
    );
    const ends = [
      [118.06, 37.338],
      [119.24, 37.8],
    ];
    expect(river).toEqual({
      prefecture: '370500',
      line: 'river',
      ends,
      kilometres: [110, 140],
      longestStepKilometres: 10,
    });
    expect(coast).toMatchObject({ line: 'coast', ends: null });
  });

  it.each([
    '370502,coast,,,1-2,1,',
    '370500,canal,,,1-2,1,',
    '370500,river,118.06,119.24 37.8,1-2,1,',
    '370500,river,118.06 97,119.24 37.8,1-2,1,',
    '370500,coast,118.06 37.338,,1-2,1,',
    '370500,coast,,,2-1,1,',
    '370500,coast,,,2,1,',
    '370500,coast,,,1-2,,',
  ])('is refused, with the line, at %s', (row) => {
    expect(() => parseOverlayLines(`${header}${row}\n`)).toThrow('overlay-lines.csv:2');
  });

  it('has each line once', () => {
    const row = '370500,coast,,,1-2,1,\n';
    expect(() => parseOverlayLines(header + row + row)).toThrow('coast-370500 twice');
  });

  it('is understood as it stands', async () => {
    expect((await readOverlayLines()).map(({ line }) => line)).toEqual(['river', 'boundary-coast', 'coast']);
  });
});

describe('seats of government', () => {
  const divisions = parseDivisions(
    'adcode,name,change,target,geometry,since,note\n370684,蓬莱市,county-recode,370614,,2020-06,\n' +
      '370634,长岛县,county-merge,370614,,2020-06,\n',
  );

  it('are those of the county under its code of today, not of one that became part of it', () => {
    const seats = seatsOf(
      [
        { id: '370684', properties: { cp: [120.762689, 37.811168] } },
        { id: '370634', properties: { cp: [120.738345, 37.916194] } },
        { id: '370600', properties: {} },
      ],
      divisions,
    );
    expect([...seats.keys()]).toEqual(['370614']);
  });

  it('are moved from GCJ-02 to WGS-84, to five decimals', () => {
    // Dongying District is drawn some 490 m farther east in GCJ-02.
    const seats = seatsOf([{ properties: { id: 370502, cp: [118.582184, 37.448964] } }], divisions);
    expect(seats.get('370502')).toEqual([118.57662, 37.44837]);
  });
});

describe('pieces of water', () => {
  const water = (...rings: Position[][]): MultiPolygon => ({
    type: 'MultiPolygon',
    coordinates: rings.map((ring) => [ring]),
  });
  const sea = [...box(0, 0, 1, 1), [0, 0], [0, 0]];
  const collection: GeometryCollection = {
    type: 'GeometryCollection',
    geometries: [
      water(box(0, 0, 0.1, 0.1), box(5, 0, 5.1, 0.1), sea),
      water(box(1, 0, 1.2, 0.2)),
      water(box(0, 0, 1, 1)),
    ],
  };
  const ends: readonly [Position, Position] = [
    [0, 0],
    [1, 0],
  ];

  it('are rivers and lakes near the river, without the sea', () => {
    const pieces = selectPieces(collection, ends, { marginDegrees: 0.3, mostVertices: 5 });
    expect(pieces.map(({ kind }) => kind)).toEqual(['river', 'lake']);
    expect(pieces[1]?.position[0]).toBeCloseTo(1.1);
  });

  it('are refused where the collection is another', () => {
    const settings = { marginDegrees: 1, mostVertices: 5 };
    expect(() => selectPieces({ type: 'GeometryCollection', geometries: [] }, ends, settings)).toThrow('no rivers');
  });
});

describe('riverLine', () => {
  const river = (...positions: Position[]) => positions.map((position): WaterPiece => ({ kind: 'river', position }));
  const settings = { lakeCost: 1.6, longestStepKilometres: 10 };
  const ends: readonly [Position, Position] = [
    [0, 0.001],
    [0.08, 0],
  ];
  const bend = river([0.08, 0], [0, 0], [0.02, 0.02], [0.06, 0.02]);

  it('follows the bends rather than cutting across', () => {
    expect(riverLine(bend, ends, settings)).toEqual([
      [0, 0],
      [0.02, 0.02],
      [0.06, 0.02],
      [0.08, 0],
    ]);
  });

  it('passes a lake beside it by, and takes one where nothing else is', () => {
    const lake: WaterPiece = { kind: 'lake', position: [0.04, 0.021] };
    const pond: WaterPiece = { kind: 'river', position: [0.04, 0.019] };
    expect(riverLine([...bend, lake, pond], ends, settings)).not.toContainEqual(lake.position);
    expect(riverLine([...bend, lake], ends, settings)).toContainEqual(lake.position);
  });

  it('does not jump', () => {
    expect(() => riverLine(bend, ends, { ...settings, longestStepKilometres: 4 })).toThrow('at most 4 km');
    expect(() => riverLine([], ends, settings)).toThrow('no water');
  });
});

describe('fromBoundary', () => {
  const area: MultiPolygon = { type: 'MultiPolygon', coordinates: [[box(1, -1, 3, 1)], [box(4, -1, 5, 1)]] };

  it('cuts where a line enters first, and nowhere else', () => {
    const line = fromBoundary(
      [
        [-1, 0],
        [0, 0],
        [2, 0],
        [3.5, 0],
        [4.5, 0],
        [6, 0],
      ],
      area,
    );
    expect(line[0]?.[0]).toBeCloseTo(1, 9);
    expect(line.slice(1)).toEqual([
      [2, 0],
      [3.5, 0],
      [4.5, 0],
      [6, 0],
    ]);
  });

  it('throws on a line that begins inside, and on one that stays outside', () => {
    const [inside, outside]: readonly Position[] = [
      [2, 0],
      [0, 0],
    ];
    expect(() => fromBoundary([inside ?? [], outside ?? []], area)).toThrow('begins inside');
    expect(() => fromBoundary([outside ?? [], [0, 1]], area)).toThrow('does not enter');
  });
});

describe('coastBetween', () => {
  const mainland = box(0, 0, 4, 1);
  const island = box(1.9, 1.2, 2.1, 1.4);

  it('takes the shorter way round the ring that is near both places, from the one to the other', () => {
    const coast = [
      [0, 1],
      [0, 0],
    ];
    expect(coastBetween([island, mainland], [0, 1.1], [-0.1, 0])).toEqual(coast);
    expect(coastBetween([island, mainland], [-0.1, 0], [0, 1.1])).toEqual(coast.toReversed());
  });

  it('goes past the position that a ring begins and ends with', () => {
    const ring = [[2, 0], ...mainland.slice(0, -1), [2, 0]];
    expect(coastBetween([ring], [4, -0.1], [0, -0.1])).toEqual([
      [4, 0],
      [2, 0],
      [0, 0],
    ]);
  });

  it('throws without a coast', () => {
    expect(() => coastBetween([], [0, 0], [1, 1])).toThrow('no coast');
  });
});

/**
 * Two counties of 370500 side by side, north of them the sea, all else another province; an island belongs to the west.
 *
 *     (0,1)─1─(1,1)─2─(2,1)
 *       3  west  0  east  4
 */
function province(): Topology {
  const geometries = [
    { type: 'MultiPolygon', id: '370502', arcs: [[[1, 0, 3]], [[5]]], properties: { prefecture: '370500' } },
    { type: 'Polygon', id: '370503', arcs: [[2, 4, ~0]], properties: { prefecture: '370500' } },
  ] as unknown as GeometryObject<object>[];
  const arcs = [
    [
      [1, 1],
      [1, 0],
    ],
    [
      [0, 1],
      [0.5, 1.01],
      [1, 1],
    ],
    [
      [1, 1],
      [2, 1],
    ],
    [
      [1, 0],
      [0, 0],
      [0, 1],
    ],
    [
      [2, 1],
      [2, 0],
      [1, 0],
    ],
    box(0.5, 1.1, 0.6, 1.2),
  ];
  return { type: 'Topology', objects: { counties: { type: 'GeometryCollection', geometries } }, arcs };
}

const nation: MultiPolygon = {
  type: 'MultiPolygon',
  coordinates: [[box(-9, -9, 9, 1)], [box(0.5, 1.1, 0.6, 1.2)]],
};

describe('boundaryCoast', () => {
  it('is what one county and the nation end at, in one line from west to east, without islands', () => {
    const coast = boundaryCoast('370500', province(), nation, 3);
    expect(coast).toEqual([
      [0, 1],
      [0.5, 1.01],
      [1, 1],
      [2, 1],
    ]);
  });

  it('throws where it is in pieces, or there is none', () => {
    const inland: MultiPolygon = { type: 'MultiPolygon', coordinates: [[box(-9, -9, 9, 9)]] };
    expect(() => boundaryCoast('370500', province(), inland, 3)).toThrow('is 0 lines');
    const { arcs, ...rest } = province();
    const broken = { ...rest, arcs: arcs.with(2, [[1.1, 1], ...(arcs[2]?.slice(1) ?? [])]) };
    expect(() => boundaryCoast('370500', broken, nation, 3)).toThrow('is 2 lines');
  });
});

describe('finishGround', () => {
  const facts = { zh: '东营区', hant: '東營區', en: 'Dongying', km2: 1156, label: [0, 0], province: '370000' };
  const counties = membersOf(province(), 'counties').map((one) => ({
    ...one,
    properties: { ...one.properties, ...facts },
  }));
  const stamp = { id: 'test', date: '2021-01-31', sources: [] };
  const settings = { places: ['370500'], quantization: 10_000 };
  const seats = new Map<string, readonly [number, number]>([
    ['370502', [0.5, 0.5]],
    ['370503', [1.5, 0.5]],
  ]);
  const lines: readonly FollowedLine[] = [
    { line: 'boundary-coast', prefecture: '370500', positions: boundaryCoast('370500', province(), nation, 3) },
    {
      line: 'river',
      prefecture: '370500',
      positions: [
        [0.25, 0.5],
        [1.25, 0.5],
      ],
    },
  ];

  it('puts counties with seats and lines with lengths into one quantised topology', () => {
    const ground = finishGround(counties.toReversed(), seats, lines, stamp, settings);
    expect(ground).toMatchObject({ edition: stamp, places: ['370500'], transform: { translate: [0, 0] } });
    expect(ground.objects.counties).toMatchObject({
      geometries: [
        { id: '370502', properties: { zh: '东营区', km2: 1156, prefecture: '370500', seat: [0.5, 0.5] } },
        { id: '370503' },
      ],
    });
    expect(ground.objects.lines).toMatchObject({
      geometries: [
        { id: 'boundary-coast-370500', properties: { kind: 'boundary-coast', osm: false } },
        // A degree of longitude at 0.5° N on turf's sphere of 6 371.0088 km.
        { id: 'river-370500', properties: { kind: 'river', prefecture: '370500', km: 111.19, osm: true } },
      ],
    });
  });

  it('shares arcs between the counties and the coast along them', () => {
    const ground = finishGround(counties, seats, lines, stamp, settings);
    const [coast] = (ground.objects.lines as unknown as { geometries: { arcs: number[] }[] }).geometries;
    const ofCounties = membersOf(ground, 'counties').flatMap(({ arcs }) => arcs.flat(2));
    expect(coast?.arcs).toHaveLength(2);
    for (const arc of coast?.arcs ?? []) expect(ofCounties.some((one) => one === arc || one === ~arc)).toBe(true);
  });

  it('throws on a county without a seat', () => {
    expect(() => finishGround(counties, new Map(), [], stamp, settings)).toThrow('370502 has no seat');
  });
});
