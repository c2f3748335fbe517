import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BUILT_FOLDER, GEODATA_FOLDER } from '../geodata/folders.ts';
import { readRecordFiles } from '../geodataFiles.ts';
import type { PageData } from './pageData';
import { TABLE_FILES, tableFiles } from './tableFiles.ts';

/** Authored files that travel as they are. */
const AUTHORED_FILES = ['story.json'];

/** The data that come with the atlas: the built topologies as they are, and the authored tables of geodata/. */
export const builtInData: PageData = {
  async names() {
    return [...TABLE_FILES, ...AUTHORED_FILES, ...(await readBuiltNames())];
  },
  async read(name) {
    const tableFile = TABLE_FILES.find((file) => file === name);
    if (tableFile !== undefined)
      return tableFiles(await readRecordFiles(GEODATA_FOLDER), await readCountyProvinces(), null)[tableFile];
    if (AUTHORED_FILES.includes(name)) return readFile(join(GEODATA_FOLDER, name));
    return (await readBuiltNames()).includes(name) ? readFile(join(BUILT_FOLDER, name)) : null;
  },
};

/** Adcodes of the provinces that geodata/built/counties/ has a file of, ascending. */
export async function readCountyProvinces(): Promise<readonly string[]> {
  return (await readBuiltNames()).flatMap((name) => /^counties\/(\d{6})\.topo\.json$/.exec(name)?.[1] ?? []).sort();
}

/** Files of geodata/built/ by their path in it, with slashes: `counties/370000.topo.json`. */
export async function readBuiltNames(): Promise<readonly string[]> {
  const names = await readdir(BUILT_FOLDER, { recursive: true });
  return names.map((name) => name.replaceAll('\\', '/')).filter((name) => name.endsWith('.json'));
}
