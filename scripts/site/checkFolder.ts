import { access, readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { CHECK_TABLES } from '../../src/core/verify/consistency/checkTables';
import { RECORD_TABLES } from '../geodataFiles';
import { type Finding, warningIn } from './finding';
import { MARK_FILE } from './outFolder';
import { ATLAS_FILE } from './readAtlasFile';
import { BOUNDARY_FILES } from './readDrawn';
import { STORY_FILE } from './siteStory';

const FILES: readonly string[] = [
  ...[ATLAS_FILE, STORY_FILE, 'not-figures.csv'],
  ...[...BOUNDARY_FILES, ...RECORD_TABLES, ...CHECK_TABLES],
];

/** Folders whose files are read, by the ending of those. */
const FOLDERS: Readonly<Record<string, string>> = {
  observations: '.csv',
  residents: '.csv',
  overlays: '.json',
};

/** What people lay beside data, and nobody takes for data. */
const ABOUT = /^(?:licen[cs]e|notice|readme|copying)(?:\..*)?$|\.(?:md|txt)$/i;
const WORKBOOK = /\.(?:xlsx?|xlsm|xlsb|ods|numbers|et)$/i;
const SHAPES = /\.(?:geojson|topojson|shp|kml|kmz|gpkg)$/i;

/** Names what lies in a publisher's folder and is not read: it may be meant to be. */
export async function checkFolder(folder: string): Promise<readonly Finding[]> {
  const found: Finding[] = [];
  for (const { name, isFolder } of await listed(folder)) {
    const ending = FOLDERS[name];
    if (!isFolder) {
      if (!FILES.includes(name) && !ABOUT.test(name)) found.push(warningIn(name, `it is not read; ${adviceFor(name)}`));
    } else if (ending !== undefined) {
      found.push(...(await checkEntries(folder, name, ending)));
    } else if (!(await isSite(join(folder, name)))) {
      found.push(warningIn(`${name}/`, 'nothing in this folder is read; move what belongs to the data out of it'));
    }
  }
  return found;
}

async function checkEntries(folder: string, name: string, ending: string): Promise<readonly Finding[]> {
  return (await listed(join(folder, name)))
    .filter((entry) => entry.isFolder || (extname(entry.name) !== ending && !ABOUT.test(entry.name)))
    .map((entry) =>
      warningIn(
        `${name}/${entry.name}`,
        `it is not read; ${entry.isFolder ? `put its files into ${name}/` : adviceFor(entry.name)}`,
      ),
    );
}

/** Without what systems and tools leave behind. */
async function listed(folder: string) {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter(({ name }) => !/^[.~]|^(?:node_modules|Thumbs\.db|desktop\.ini)$/.test(name))
    .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function isSite(folder: string): Promise<boolean> {
  return access(join(folder, MARK_FILE)).then(
    () => true,
    () => false,
  );
}

function adviceFor(name: string): string {
  if (WORKBOOK.test(name)) return 'save each of its sheets as “CSV UTF-8”, under the name of the table that it is';
  if (SHAPES.test(name)) return `a boundary file is called ${BOUNDARY_FILES.join(' or ')}`;
  if (/\.csv$/i.test(name)) return `tables are called ${TABLE_NAMES}, those of figures observations/<source>.csv`;
  return 'correct its name, or take it away';
}

const TABLE_NAMES = RECORD_TABLES.filter((name) => name.endsWith('.csv')).join(', ');
