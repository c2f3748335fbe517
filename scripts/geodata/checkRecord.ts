import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeBoundaries } from '../../src/domain/boundaries';
import { observeAreas } from '../../src/domain/observeAreas';
import { parseThemes } from '../../src/domain/parseThemes';
import { describeProblem } from '../../src/domain/record/describeProblem';
import { parseRecord } from '../../src/domain/record/parseRecord';

/** What the check of the authored tables found, ready to print. */
export interface RecordCheck {
  readonly figures: number;
  readonly themes: number;
  /** `file:line: reason` each. */
  readonly problems: readonly string[];
}

/**
 * Parses the authored tables as the page does and names what is wrong with them.
 *
 * @param folder the folder of the tables.
 * @param adcodes every area there is, of all levels.
 * @param overview the parsed overview edition: areas computed from it belong to the record.
 */
export async function checkRecord(
  folder: string,
  adcodes: ReadonlySet<string>,
  overview: unknown,
): Promise<RecordCheck> {
  const files = await readTables(folder);
  const { record, problems } = parseRecord(files, { hasArea: (adcode) => adcodes.has(adcode) });
  const decoded = decodeBoundaries(overview);
  const computed = decoded.ok
    ? observeAreas([...decoded.boundaries.areas, ...decoded.boundaries.provinces], decoded.boundaries.edition.date)
    : [];
  const observations = [...record.observations, ...computed];
  const { themeList, problems: themeProblems } = parseThemes(files['themes.json'] ?? null, { ...record, observations });
  return {
    figures: record.observations.length,
    themes: themeList.themes.length,
    problems: [...problems, ...themeProblems].map(describeProblem),
  };
}

/** Tables by their path in the folder; null where one cannot be read, which is a problem to be named, not to die of. */
async function readTables(folder: string): Promise<Record<string, string | null>> {
  const listed = await readdir(join(folder, 'observations')).catch(() => []);
  const observations = listed.filter((name) => name.endsWith('.csv')).sort();
  const names = [
    'sources.csv',
    'measures.csv',
    'topics.csv',
    'themes.json',
    ...observations.map((name) => `observations/${name}`),
  ];
  const files: Record<string, string | null> = {};
  for (const name of names) files[name] = await readFile(join(folder, name), 'utf8').catch(() => null);
  return files;
}
