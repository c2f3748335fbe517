import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The authored tables, by their path inside geodata/: what the page and the check both parse. */
export async function readRecordFiles(geodata: string): Promise<Record<string, string>> {
  const observations = (await readdir(join(geodata, 'observations'))).filter((name) => name.endsWith('.csv')).sort();
  const names = [
    'sources.csv',
    'measures.csv',
    'topics.csv',
    'themes.json',
    ...observations.map((name) => `observations/${name}`),
  ];
  const files: Record<string, string> = {};
  for (const name of names) files[name] = await readFile(join(geodata, name), 'utf8');
  return files;
}
