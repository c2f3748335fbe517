import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The authored tables, by their path inside geodata/: what the page and the check both parse. A table that is missing
 * is null: the parser names it, with what depends on it.
 */
export async function readRecordFiles(geodata: string): Promise<Record<string, string | null>> {
  const observations = (await readdir(join(geodata, 'observations'))).filter((name) => name.endsWith('.csv')).sort();
  const tables = ['sources.csv', 'measures.csv', 'topics.csv', 'themes.json'];
  const names = [...tables, ...observations.map((name) => `observations/${name}`)];
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await readTable(join(geodata, name))])));
}

async function readTable(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
