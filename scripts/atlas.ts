/**
 * Makes a site of a publisher's own:
 *
 *     npm run atlas -- build my-data/ --out site/
 *
 * my-data/ holds atlas.json, themes.json, the tables of the record and, if there is one, a boundary file; see the
 * README. What is wrong is told with file, line and what to do, the status is 1, and nothing is written.
 */
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSite } from './site/buildSite';

const USAGE = 'Usage: npm run atlas -- build <folder of the data> --out <folder of the site>';

async function main(): Promise<number> {
  const [folder, out] = readArguments() ?? [];
  if (folder === undefined || out === undefined) return refuse(USAGE);
  const status = await stat(folder).catch(() => null);
  if (status?.isDirectory() !== true) return refuse(`There is no folder ${folder}.\n${USAGE}`);
  const isBuilt = await buildSite(resolve(folder), resolve(out), (line) => process.stdout.write(`${line}\n`));
  if (isBuilt) process.stdout.write(`The site is in ${out}: put the folder on any web server.\n`);
  return isBuilt ? 0 : 1;
}

function readArguments(): readonly [string, string] | null {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } });
    const [command, folder, ...rest] = positionals;
    const isWhole = command === 'build' && folder !== undefined && rest.length === 0 && values.out !== undefined;
    return isWhole ? [folder, values.out as string] : null;
  } catch {
    return null;
  }
}

function refuse(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 1;
}

process.exitCode = await main();
