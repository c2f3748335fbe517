import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EVIDENCE_TABLES } from '../src/domain/record/evidenceTables.ts';

const TABLES = ['sources.csv', 'measures.csv', 'comparability.csv', 'topics.csv', ...EVIDENCE_TABLES, 'themes.json'];

/**
 * The authored tables, by their path inside geodata/: what the page and the check both parse. A table that is missing
 * is null: the parser names it, with what depends on it.
 */
export async function readRecordFiles(geodata: string): Promise<Record<string, string | null>> {
  const listed = await readdir(join(geodata, 'observations')).catch(ifMissing([]));
  const observations = listed.filter((name) => name.endsWith('.csv')).sort();
  const names = [...TABLES, ...observations.map((name) => `observations/${name}`)];
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await readTable(join(geodata, name))])));
}

/** The text of one file; null where there is none. */
export function readTable(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch(ifMissing(null));
}

function ifMissing<Instead>(instead: Instead): (error: NodeJS.ErrnoException) => Instead {
  return (error) => {
    if (error.code === 'ENOENT') return instead;
    throw error;
  };
}
