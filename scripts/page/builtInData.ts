import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { csvParse } from 'd3-dsv';
import { BUILT_FOLDER, GEODATA_FOLDER } from '../geodata/folders.ts';
import { readRecordFiles } from '../geodataFiles.ts';
import type { PageData } from './pageData';
import { type CountyFiles, TABLE_FILES, tableFiles } from './tableFiles.ts';

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
      return tableFiles(await readRecordFiles(GEODATA_FOLDER), await readCountyFiles(), null)[tableFile];
    if (AUTHORED_FILES.includes(name)) return readFile(join(GEODATA_FOLDER, name));
    return (await readBuiltNames()).includes(name) ? readFile(join(BUILT_FOLDER, name)) : null;
  },
};

/** The files of counties in geodata/built/, and what they lack. */
export async function readCountyFiles(): Promise<CountyFiles> {
  const names = (await readBuiltNames()).filter((name) => /^counties\/\d{6}\.topo\.json$/.test(name)).sort();
  const files = await Promise.all(names.map((name) => readFile(join(BUILT_FOLDER, name))));
  const divisions = csvParse(await readFile(join(GEODATA_FOLDER, 'divisions.csv'), 'utf8'));
  return {
    provinces: names.map((name) => name.slice('counties/'.length, -'.topo.json'.length)),
    undrawn: divisions.flatMap(({ change, adcode = '' }) => (change === 'county-absent' ? [adcode] : [])),
    kilobytes: Math.round(files.reduce((sum, file) => sum + gzipSync(file, { level: 4 }).length, 0) / 1000),
  };
}

/** Files of geodata/built/ by their path in it, with slashes: `counties/370000.topo.json`. */
export async function readBuiltNames(): Promise<readonly string[]> {
  const names = await readdir(BUILT_FOLDER, { recursive: true });
  return names.map((name) => name.replaceAll('\\', '/')).filter((name) => name.endsWith('.json'));
}
