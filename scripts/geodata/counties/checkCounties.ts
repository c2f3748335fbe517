import type { Topology } from 'topojson-specification';
import type { Gazetteer } from '../../../src/core/areas/gazetteer';
import { type Division, divisionsOf } from '../divisions';
import { checkAscending, checkCompleteness, checkNames } from '../validate/checkCompleteness';
import { checkCountySums, checkDrawnAreas } from '../validate/checkCountyAreas';
import { checkCountyBorders, checkCountyGaps } from '../validate/checkCountyBorders';
import { checkCountyNames } from '../validate/checkCountyNames';
import { checkOverlaps } from '../validate/checkOverlaps';
import { checkLabels } from '../validate/checkPoints';
import { checkRings } from '../validate/checkRings';
import { checkSize } from '../validate/checkSize';
import type { Invariant } from '../validate/invariant';
import { countyFile } from './buildCounties';
import { COUNTY_SETTINGS } from './countySettings';
import { officialCounties } from './officialCounties';

/**
 * Validates the counties of every province that divisions.csv lists them for.
 *
 * @param committed the built files' texts, by name.
 * @param national the detail edition, whose prefectures the counties fill.
 */
export async function checkCounties(
  divisions: readonly Division[],
  committed: Readonly<Record<string, string>>,
  national: Topology,
  gazetteer: Gazetteer,
): Promise<readonly Invariant[]> {
  const provinces = divisionsOf(divisions, 'county-files').map(({ adcode }) => adcode);
  const texts = provinces.map((province) => committed[countyFile(province)] ?? '');
  const perProvince = provinces.map(async (province, index) => {
    const [edition, text] = [`counties-${province}`, texts[index] ?? ''];
    const topology: Topology = JSON.parse(text);
    const absences = divisionsOf(divisions, 'county-absent').filter(
      ({ adcode }) => adcode.slice(0, 2) === province.slice(0, 2),
    );
    return [
      checkSize(edition, text, 'brotli', COUNTY_SETTINGS.largestBrotliBytes),
      checkCountyBorders(topology, edition),
      checkCountyGaps(topology, edition, national),
      checkOverlaps(topology, edition),
      checkRings(topology, edition),
      checkCompleteness(topology, edition, await officialCounties(divisions, province), absences, 'counties'),
      checkAscending(topology, edition),
      checkNames(topology, edition),
      checkCountyNames(topology, edition, gazetteer),
      checkLabels(topology, edition),
      checkCountySums(topology, edition, national),
      checkDrawnAreas(topology, edition, national),
    ];
  });
  return [
    ...(await Promise.all(perProvince)).flat(),
    checkSize('counties', texts, 'brotli', COUNTY_SETTINGS.largestTotalBytes),
  ];
}
