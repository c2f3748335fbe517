import type { Topology } from 'topojson-specification';
import { provinceAdcode } from '../../../src/core/areas/area';
import { countyFile } from '../counties/buildCounties';
import { checkAscending, checkNames } from '../validate/checkCompleteness';
import { checkGroundAreas, checkGroundCounties, checkSeats } from '../validate/checkGroundCounties';
import {
  checkCoastEnds,
  checkLineLength,
  checkLineSteps,
  checkLines,
  checkRiverStart,
} from '../validate/checkGroundLines';
import { checkRings } from '../validate/checkRings';
import { checkSize } from '../validate/checkSize';
import type { Invariant } from '../validate/invariant';
import { membersOf } from '../validate/readTopology';
import { GROUND_FILE } from './buildOverlayGround';
import { GROUND_SETTINGS } from './groundSettings';
import { readOverlayLines } from './overlayLines';

/**
 * Validates the ground of overlays.
 *
 * @param committed the built files' texts, by name.
 */
export async function checkOverlayGround(committed: Readonly<Record<string, string>>): Promise<readonly Invariant[]> {
  const { places, largestGzipBytes } = GROUND_SETTINGS;
  const parse = (name: string): Topology => JSON.parse(committed[name] ?? '');
  const [ground, edition] = [parse(GROUND_FILE), 'overlay-ground'];
  const provinces = [...new Set(places.map(provinceAdcode))];
  const counties = provinces.flatMap((province) => membersOf(parse(countyFile(province)), 'counties'));
  const lines = await readOverlayLines();
  const linesAlong = (kind: string) => lines.filter(({ line }) => line === kind);
  return [
    checkSize(GROUND_FILE, committed[GROUND_FILE] ?? '', 'gzip', largestGzipBytes),
    checkRings(ground, edition),
    checkNames(ground, edition),
    checkAscending(ground, edition),
    checkGroundCounties(ground, places, counties),
    checkGroundAreas(ground, counties),
    checkSeats(ground),
    checkLines(ground, lines),
    ...lines.flatMap((line) => [checkLineLength(ground, line), checkLineSteps(ground, line)]),
    ...linesAlong('coast').map((line) => checkCoastEnds(ground, line)),
    ...linesAlong('river').map((line) => checkRiverStart(ground, line)),
  ];
}
