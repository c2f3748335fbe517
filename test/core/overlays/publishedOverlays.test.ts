import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { area, booleanPointInPolygon, length, multiPolygon } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { type Adcode, parentAdcode } from '../../../src/core/areas/area';
import type { Position } from '../../../src/core/geometry/position';
import { asAuthored } from '../../../src/core/overlays/choices';
import { drawRecipe } from '../../../src/core/overlays/drawRecipe';
import type { OverlayPart, PolygonPositions } from '../../../src/core/overlays/geometry';
import type { responseCircles } from '../../../src/core/overlays/kinds/responseCircles';
import { createRandom } from '../../../src/core/overlays/placing/random';
import { expectedCount, portrayOverlay } from '../../../src/core/overlays/portrayOverlays';
import {
  boundsOf,
  gridOver,
  isWithin,
  kmBetween,
  kmToLines,
  kmToNearest,
  meanOf,
  positionsOf,
  spacingsKm,
} from './measures';
import { geometryOf, groundOf, publishedValues, recipeOf, recipeProblems, recipes, record } from './publishedOverlays';
import type { RecipeOf } from './smallRecipe';

const GEODATA = new URL('../../../geodata/', import.meta.url);

function partOf<Type extends OverlayPart['type']>(recipe: string, entry: string, type: Type) {
  const part = geometryOf(recipe).parts.find((candidate) => candidate.entry === entry);
  if (part?.type !== type) throw new Error(`${recipe} draws no ${type} for ${entry}`);
  return part as Extract<OverlayPart, { type: Type }>;
}

const centresOf = (entry: string) => positionsOf(partOf('dalian-circles', entry, 'discs').positions);
const dotsOf = (recipe: string, entry: string) => positionsOf(partOf(recipe, entry, 'points').positions);

describe('the recipes', () => {
  it('have no problem, and each is named as its file', () => {
    expect(recipeProblems).toEqual([]);
    const files = readdirSync(new URL('overlays/', GEODATA)).map((file) => file.replace(/\.json$/, ''));
    expect(recipes.map(({ id }) => id).sort()).toEqual(files.sort());
  });

  it('are all that themes lay on their place, and each lies on one', () => {
    const { themes }: { themes: readonly { id: string; place: Adcode; overlays: readonly string[] }[] } = JSON.parse(
      readFileSync(new URL('overlay-themes.json', GEODATA), 'utf8'),
    );
    for (const { id, place, overlays } of themes)
      for (const overlay of overlays) expect(recipeOf(overlay).place, `${overlay} on ${id}`).toBe(place);
    expect(new Set(themes.flatMap(({ overlays }) => overlays))).toEqual(new Set(recipes.map(({ id }) => id)));
  });

  it('stand on figures of their own place, or of one within or around it', () => {
    const climb = (adcode: Adcode | null): readonly Adcode[] =>
      adcode === null ? [] : [adcode, ...climb(parentAdcode(adcode))];
    const placeOf = new Map(record.observations.map(({ id, adcode }) => [id, adcode]));
    for (const { id, place, entries, figures, comparisons } of recipes)
      for (const figure of [
        ...entries.flatMap(({ observation }) => observation ?? []),
        ...figures,
        ...comparisons.map(({ observation }) => observation),
      ]) {
        const of = placeOf.get(figure) ?? '';
        expect(climb(of).includes(place) || climb(place).includes(of), `${figure} in ${id}`).toBe(true);
      }
    expect(placeOf.get('shandong-2022-ecology-police-officers-370500'), 'printed by the province').toBe('370500');
  });

  it('have each entry, with an ink of its own, once', () => {
    for (const { id, entries } of recipes) {
      expect(new Set(entries.map((entry) => entry.id)).size, id).toBe(entries.length);
      expect(new Set(entries.map(({ ink }) => ink)).size, id).toBe(entries.length);
    }
  });
});

describe('what was counted', () => {
  it.each([
    ['dalian-circles', 'one', 7],
    ['dalian-circles', 'three', 40],
    ['dalian-circles', 'five', 71],
    ['dalian-priority', 'districts', 9],
    ['dalian-priority', 'townships', 22],
    ['dongying-ecology-sites', 'zones', 286],
    ['dongying-ecology-sites', 'wetlands', 118],
    ['dongying-stations', 'stations', 12],
    ['dongying-stations', 'shopping', 23],
    ['shizhong-grids', 'grid', 8],
    ['weinan-sites', 'sections', 140],
    ['weinan-sites', 'sites', 947],
  ])('%s: as many %s on the map as published, %i', (id, entry, count) => {
    const result = { geometry: geometryOf(id), failure: null, reach: null, coverage: null };
    const portrayed = portrayOverlay({ choice: asAuthored(id), recipe: recipeOf(id), result, record });
    const line = portrayed.entries.find((candidate) => candidate.entry.id === entry);
    if (line === undefined) throw new Error(`no entry ${entry}`);
    expect(line.count).toBe(count);
    expect(expectedCount(recipeOf(id), line)).toBe(count);
    expect(line.published?.value).toBe(entry === 'sites' ? 9471 : count);
  });

  it('is 118 circles in all, of 1, 3 and 5 minutes', () => {
    const { parts } = geometryOf('dalian-circles');
    const minutes = parts.flatMap((part) => (part.type === 'discs' ? [...part.minutes] : []));
    expect(minutes).toHaveLength(118);
    for (const [entry, each] of [['one', 1] as const, ['three', 3] as const, ['five', 5] as const])
      expect(new Set(partOf('dalian-circles', entry, 'discs').minutes)).toEqual(new Set([each]));
    expect(
      parts.map(({ entry }) => entry),
      'the smallest on top',
    ).toEqual(['five', 'three', 'one']);
  });

  it('is four tiers that have a name and no place', () => {
    const { tiers, figures } = recipeOf('shizhong-grids');
    expect(tiers).toHaveLength(4);
    expect(figures.map((id) => publishedValues[id])).toContain(4);
  });

  it('draws nothing where nothing was counted', () => {
    expect(geometryOf('weinan-circles').parts).toEqual([]);
    expect(geometryOf('own-stations').parts).toEqual([]);
  });
});

describe('Dalian’s circles', () => {
  const { districts } = groundOf('210200');
  const CORE = ['210202', '210203', '210204'];
  const core = districts.filter(({ adcode }) => CORE.includes(adcode));

  it('have their centres on land, those of a minute in the three central districts', () => {
    for (const entry of ['one', 'three', 'five'])
      for (const centre of centresOf(entry)) expect(isWithin(districts, centre), `${entry} ${centre}`).toBe(true);
    expect(core).toHaveLength(3);
    for (const centre of centresOf('one')) expect(isWithin(core, centre)).toBe(true);
  });

  /** The area of an entry's zone, and random positions in it, found without what places the circles. */
  function zoneOf(entry: string) {
    const { entries } = recipeOf('dalian-circles') as RecipeOf<typeof responseCircles>;
    const zone = entries.find(({ id }) => id === entry)?.zone;
    if (zone === undefined) throw new Error(`no zone of ${entry}`);
    const whole = districts.filter(({ adcode }) => zone.districts.includes(adcode));
    const seats = districts.filter(({ adcode }) => zone.seats.includes(adcode)).map(({ seat }) => seat);
    const isIn = (position: Position) =>
      isWithin(whole, position) || (kmToNearest(seats, position) <= zone.reachKm && isWithin(districts, position));
    const [west, south, east, north] = boundsOf(districts.flatMap(({ polygons }) => polygons.flat(2)));
    const random = createRandom(`test ${entry}`);
    const tries = Array.from(
      { length: 12_000 },
      (): Position => [west + random() * (east - west), south + random() * (north - south)],
    );
    const inside = tries.filter(isIn);
    const boxKm2 = kmBetween([west, south], [west, north]) * kmBetween([west, 39.3], [east, 39.3]);
    return { km2: (inside.length / tries.length) * boxKm2, inside };
  }

  // 1 for positions at random, 2.15 for a triangular grid (Clark and Evans 1954).
  const evenness = (positions: readonly Position[], km2: number) =>
    meanOf(spacingsKm(positions)) / (0.5 * Math.sqrt(km2 / positions.length));

  it.each(['three', 'five'])('of %s minutes are spread evenly over their zone', (entry) => {
    const centres = centresOf(entry);
    const { km2, inside } = zoneOf(entry);
    expect(evenness(centres, km2)).toBeGreaterThan(1.5);
    expect(evenness(inside.slice(0, centres.length), km2), 'as places at random are not').toBeLessThan(1.3);
    const spacing = Math.sqrt(((2 / Math.sqrt(3)) * km2) / centres.length);
    expect(spacingsKm(centres)[0], 'none near another').toBeGreaterThan(0.55 * spacing);
  });

  it('of one minute are spread evenly too', () => {
    const centres = centresOf('one');
    const km2 = core.reduce((sum, { areaKm2 }) => sum + areaKm2, 0);
    expect(evenness(centres, km2)).toBeGreaterThan(1.5);
    expect(spacingsKm(centres)[0]).toBeGreaterThan(0.55 * Math.sqrt(((2 / Math.sqrt(3)) * km2) / 7));
  });
});

describe('pipelines', () => {
  it.each([
    ['dongying-pipelines', 556],
    ['weinan-pipelines', 2300],
  ])('%s are %i km long, and join all seats', (id, km) => {
    const { lines } = partOf(id, 'network', 'lines');
    const coordinates = lines.map((line) => positionsOf(line).map(([x, y]) => [x, y]));
    const drawn = length({ type: 'Feature', properties: {}, geometry: { type: 'MultiLineString', coordinates } });
    expect(Math.abs(drawn / km - 1)).toBeLessThan(0.005);
    expect(geometryOf(id).lengthsKm.drawn).toBeCloseTo(drawn, 6);

    const ends = lines.map((line) => positionsOf(line)).map((line) => [line[0], line.at(-1)] as [Position, Position]);
    const seats = groundOf(recipeOf(id).place).districts.map(({ seat }) => seat);
    const at = (end: Position) => seats.findIndex((seat) => kmBetween(seat, end) < 0.001);
    const reached = new Set([0]);
    for (let round = 0; round < seats.length; round++)
      for (const [a, b] of ends.map((pair) => pair.map(at) as [number, number])) {
        expect(Math.min(a, b), 'every line ends at seats').toBeGreaterThanOrEqual(0);
        if (reached.has(a) || reached.has(b)) reached.add(a).add(b);
      }
    expect(reached.size).toBe(seats.length);
  });
});

describe('Shizhong’s grids', () => {
  const { areas } = partOf('shizhong-grids', 'grid', 'areas');
  const shapes = areas.map((polygons) => multiPolygon(polygons.map(coordinatesOf)));
  const [district] = groundOf('370103').districts;
  if (district === undefined) throw new Error('no district');
  const km2 = area(multiPolygon(district.polygons as unknown as number[][][][])) / 1e6;

  it('are eight parts of equal area, which are all of the district', () => {
    const parts = shapes.map((shape) => area(shape) / 1e6);
    for (const part of parts) expect(Math.abs(part / (km2 / 8) - 1)).toBeLessThan(0.001);
    expect(Math.abs(parts.reduce((sum, part) => sum + part, 0) / km2 - 1)).toBeLessThan(0.001);
  });

  it('do not overlap, and leave nothing out', () => {
    const points = gridOver(boundsOf(district.polygons.flat(2)), 40);
    const counts = points.map((point) => shapes.filter((shape) => booleanPointInPolygon([...point], shape)).length);
    expect(Math.max(...counts)).toBe(1);
    expect(counts.map((count) => count === 1)).toEqual(points.map((point) => isWithin([district], point)));
  });
});

function coordinatesOf(polygon: PolygonPositions): number[][][] {
  return polygon.map((ring) => positionsOf(ring).map(([x, y]) => [x, y]));
}

describe('dots', () => {
  const dongying = groundOf('370500');
  const seats = dongying.districts.map(({ seat }) => seat);
  const onPlane = 1.01; // Placing measures on a plane, which is within a percent of true.

  it('of demonstration areas lie along river and coast or about a town, and in both', () => {
    const lines = [...(dongying.lines.river ?? []), ...(dongying.lines.coast ?? [])];
    const dots = dotsOf('dongying-ecology-sites', 'zones');
    const [besideLine, nearSeat] = [
      dots.filter((dot) => kmToLines(lines, dot) <= 0.5 * onPlane),
      dots.filter((dot) => kmToNearest(seats, dot) <= 4 * onPlane),
    ];
    expect(new Set([...besideLine, ...nearSeat]).size).toBe(dots.length);
    for (const some of [besideLine, nearSeat]) expect(some.length).toBeGreaterThan(50);
  });

  it.each([
    ['dongying-ecology-sites', 'wetlands', 7],
    ['dongying-stations', 'stations', 6],
    ['dongying-stations', 'shopping', 6],
  ])('of %s’ %s lie on land within %i km of a seat, and about each', (id, entry, km) => {
    const dots = dotsOf(id, entry);
    for (const dot of dots) {
      expect(kmToNearest(seats, dot)).toBeLessThan(km * onPlane);
      expect(isWithin(dongying.districts, dot)).toBe(true);
    }
    for (const seat of seats) expect(kmToNearest(dots, seat)).toBeLessThan(km * onPlane);
  });

  it.each([
    ['dalian-priority', 'districts'],
    ['dalian-priority', 'townships'],
    ['weinan-sites', 'sites'],
    ['weinan-sites', 'sections'],
  ])('of %s’ %s lie on the land of the place', (id, entry) => {
    const { districts } = groundOf(recipeOf(id).place);
    for (const dot of dotsOf(id, entry)) expect(isWithin(districts, dot)).toBe(true);
  });
});

/**
 * What every recipe looks like, as SHA-256 over its numbers: whoever opens a map sees what its author saw. Where a
 * recipe, its ground or its figure is meant to change, the map has to be looked at, and the hash here replaced by the
 * one that the failure prints (`npx vitest run test/core/overlays/publishedOverlays.test.ts`).
 */
const FROZEN: Readonly<Record<string, string>> = {
  'dalian-circles': 'd6dd098626cb8c5be94a4f6818401a47193022171fbe5d366d3f1bbefc44cb74',
  'dalian-priority': 'd1b9947f21d30d6927fea8234ecd7c5e964e3edbb58d2f26cd9a2dcabe863127',
  'dongying-coast-belt': '68585ba5e4a99d14b2d8b60021d9531913db317ad34bd7fed50682b22943aedc',
  'dongying-ecology-sites': '4ec3bcd767e040f225685be1f77e2bb5c0a14315fbf9871cd30843b7ada1ce62',
  'dongying-pipelines': '16976da690405c1c672cd8fc2bc27c3e1ab00fd0670a9c21691aeda0019b1cbd',
  'dongying-river-belt': '5def3915b02952b4f30b2fbe2ce83cda5f3c98512fdf7794757a66312141fa9a',
  'dongying-stations': 'da1d868a100c003040d8c225aa953f12fa65fd29942a84b3a51ddb871b6264a7',
  'own-stations': 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  'shizhong-grids': '83a57dd25227a8a8f06226b8083c5fc6fa9f431dc835d7fccfa665e54a8ebb89',
  'weinan-circles': 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  'weinan-pipelines': 'a615d26898b704f447255a8e3207e99da2cd16582d1a2b71928cc6f27f824338',
  'weinan-sites': '0c11c0917f02556dc5c85974305061d674499569f6f5ece6f0de692c030f8738',
};

describe('the same picture on every machine', () => {
  it('has a hash for each recipe', () => {
    expect(Object.keys(FROZEN).sort()).toEqual(recipes.map(({ id }) => id).sort());
  });

  it.each(recipes.map(({ id }) => id))('%s', (id) => {
    expect(hashOf(geometryOf(id).parts)).toBe(FROZEN[id]);
  });

  it.each(recipes.map(({ id }) => id))('%s drawn twice is the same', (id) => {
    const recipe = recipeOf(id);
    expect(drawRecipe(recipe, {}, publishedValues, groundOf(recipe.place))).toEqual(geometryOf(id));
  });
});

function hashOf(parts: readonly OverlayPart[]): string {
  const hash = createHash('sha256');
  for (const part of parts) {
    hash.update(`${part.entry} ${part.type}\n`);
    for (const run of runsOf(part)) hash.update(`${Array.from(run, (number) => Math.round(number * 1e6)).join()}\n`);
  }
  return hash.digest('hex');
}

function runsOf(part: OverlayPart): readonly Float64Array[] {
  switch (part.type) {
    case 'points':
      return [part.positions];
    case 'discs':
      return [part.positions, part.minutes];
    case 'lines':
      return part.lines;
    case 'areas':
      return part.areas.flat(2);
  }
}
