import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeText } from '../src/core/grid/decodeText.ts';
import { CHECK_TABLES, type CheckTables } from '../src/core/verify/consistency/checkTables.ts';
import { EVIDENCE_TABLES } from '../src/core/verify/evidenceTables.ts';

/** Of the record, without those of figures and of overlays. */
export const RECORD_TABLES: readonly string[] = [
  'sources.csv',
  'measures.csv',
  'comparability.csv',
  'topics.csv',
  'editions.csv',
  'revisions.csv',
  ...EVIDENCE_TABLES,
  'themes.json',
];

/**
 * The authored tables and the recipes of overlays, by their path inside geodata/: what the page and the check both parse. A table that is missing
 * is null: the parser names it, with what depends on it.
 */
export async function readRecordFiles(geodata: string): Promise<Record<string, string | null>> {
  const [observations, residents, overlays] = await Promise.all([
    listFiles(geodata, 'observations', '.csv'),
    listFiles(geodata, 'residents', '.csv'),
    listFiles(geodata, 'overlays', '.json'),
  ]);
  const names = [...RECORD_TABLES, ...observations, ...residents, ...overlays];
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await readTable(join(geodata, name))])));
}

/** The tables that the record is held against; null where one is missing. */
export async function readCheckTables(geodata: string): Promise<CheckTables> {
  const texts = CHECK_TABLES.map(async (name) => [name, await readTable(join(geodata, name))] as const);
  return Object.fromEntries(await Promise.all(texts));
}

/** The same, of a record that may do without: those that are there. */
export async function readOwnCheckTables(geodata: string): Promise<CheckTables> {
  const tables = Object.entries(await readCheckTables(geodata));
  return Object.fromEntries(tables.filter(([, text]) => text !== null));
}

/** The files of a folder of geodata/ by their path in it, ascending; without those that systems and programs hide or lock. */
async function listFiles(geodata: string, folder: string, ending: string): Promise<readonly string[]> {
  const listed: readonly string[] = await readdir(join(geodata, folder)).catch(ifMissing([]));
  return listed
    .filter((name) => name.endsWith(ending) && !/^[.~]/.test(name))
    .sort()
    .map((name) => `${folder}/${name}`);
}

/** The text of one file, in any encoding that spreadsheets write; null where there is none that can be read. */
export function readTable(path: string): Promise<string | null> {
  return readFile(path)
    .then((bytes) => decodeText(bytes).text)
    .catch(ifMissing(null));
}

/** A folder in the place of a file, or the other way round, is no more of a table than none. */
const UNREADABLE: readonly string[] = ['ENOENT', 'ENOTDIR', 'EISDIR', 'EACCES', 'ELOOP'];

function ifMissing<Instead>(instead: Instead): (error: NodeJS.ErrnoException) => Instead {
  return (error) => {
    if (UNREADABLE.includes(error.code ?? '')) return instead;
    throw error;
  };
}
