import type { Topology } from 'topojson-specification';
import { provinceAdcode } from '../../../src/core/areas/area';
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
import { membersOf } from '../validate/readTopology';
import { COUNTY_OVERVIEW_FILE, countyFile } from './buildCounties';
import { checkPublishedAreas, readCountyAreas } from './checkPublishedAreas';
import { COUNTY_OVERVIEW, COUNTY_SETTINGS } from './countySettings';
import { officialCounties } from './officialCounties';

/** So many of the counties in force have to be drawn. */
const LEAST_SHARE_DRAWN = 0.99;

interface CountyFiles {
  readonly divisions: readonly Division[];
  /** The built files' texts, by name. */
  readonly committed: Readonly<Record<string, string>>;
  /** The detail edition, whose prefectures the counties fill. */
  readonly national: Topology;
  readonly gazetteer: Gazetteer;
}

/** Validates the counties of every province that divisions.csv lists them for, and the overview of all of them. */
export async function checkCounties(files: CountyFiles): Promise<readonly Invariant[]> {
  const provinces = divisionsOf(files.divisions, 'county-files').map(({ adcode }) => adcode);
  const overview: Topology = JSON.parse(files.committed[COUNTY_OVERVIEW_FILE] ?? '');
  const ofProvinces = provinces.flatMap((province) => checkProvince(files, province));
  return [
    ...ofProvinces,
    ...checkOverview(files, overview, provinces),
    checkSameCounties(files, overview, provinces),
    checkPublishedAreas(overview, await readCountyAreas()),
  ];
}

function checkProvince(files: CountyFiles, province: string): readonly Invariant[] {
  const { committed, national } = files;
  const [edition, text] = [`counties-${province}`, committed[countyFile(province)] ?? ''];
  const topology: Topology = JSON.parse(text);
  return [
    checkSize(edition, text, 'brotli', COUNTY_SETTINGS.largestBrotliBytes),
    checkOverlaps(topology, edition),
    ...checkAny(files, topology, edition, [province]),
    checkDrawnAreas(topology, edition, national),
  ];
}

function checkOverview(files: CountyFiles, topology: Topology, provinces: readonly string[]): readonly Invariant[] {
  const { committed, gazetteer } = files;
  const edition = 'counties';
  const official = provinces.reduce((sum, province) => sum + officialCounties(gazetteer, province).size, 0);
  const drawn = membersOf(topology, 'counties').length;
  return [
    checkSize(edition, committed[COUNTY_OVERVIEW_FILE] ?? '', 'brotli', COUNTY_OVERVIEW.largestBrotliBytes),
    ...checkAny(files, topology, edition, provinces),
    {
      name: 'drawn-counties',
      ok: drawn >= LEAST_SHARE_DRAWN * official,
      figure: `${drawn} of ${official} in force at the end of ${gazetteer.edition}, ${((100 * drawn) / official).toFixed(2)} %`,
      limit: `${LEAST_SHARE_DRAWN * 100} %`,
      offending: [],
    },
  ];
}

/** What holds for a province as for all of them. */
function checkAny(
  files: CountyFiles,
  topology: Topology,
  edition: string,
  provinces: readonly string[],
): readonly Invariant[] {
  const { divisions, national, gazetteer } = files;
  const official = new Set(provinces.flatMap((province) => [...officialCounties(gazetteer, province)]));
  const absences = divisionsOf(divisions, 'county-absent').filter(({ adcode }) =>
    provinces.includes(provinceAdcode(adcode)),
  );
  return [
    checkCountyBorders(topology, edition),
    checkCountyGaps(topology, edition, national, provinces.length === 1 ? allCounties(files) : []),
    checkRings(topology, edition),
    checkCompleteness(topology, edition, official, absences, 'counties'),
    checkAscending(topology, edition),
    checkNames(topology, edition),
    checkCountyNames(topology, edition, gazetteer),
    checkLabels(topology, edition),
    checkCountySums(topology, edition, national),
  ];
}

function allCounties({ divisions, committed }: CountyFiles): readonly Topology[] {
  return divisionsOf(divisions, 'county-files').map(({ adcode }) => JSON.parse(committed[countyFile(adcode)] ?? ''));
}

/** The files of the provinces together have the counties of the overview: the page puts theirs in the place of its. */
function checkSameCounties({ committed }: CountyFiles, overview: Topology, provinces: readonly string[]): Invariant {
  const fine = provinces.flatMap((province) => {
    const topology: Topology = JSON.parse(committed[countyFile(province)] ?? '');
    return membersOf(topology, 'counties').map(({ adcode }) => adcode);
  });
  const coarse = membersOf(overview, 'counties').map(({ adcode }) => adcode);
  const wrong = coarse.filter((adcode, index) => adcode !== fine[index]);
  return {
    name: 'same-counties',
    ok: wrong.length === 0 && coarse.length === fine.length,
    figure: `${wrong.length} of ${coarse.length} counties of the overview differ from those of ${provinces.length} files`,
    limit: '0',
    offending: [],
  };
}
