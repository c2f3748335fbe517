/**
 * Makes a site of a publisher's own:
 *
 *     npm run atlas -- build my-data/ --out site/
 *
 * my-data/ holds atlas.json, themes.json, the tables of the record and, if there is one, a boundary file; see
 * docs/publishing.md. What is wrong is told with file, line and what to do, the status is 1, and nothing is written.
 */
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { InputError, readCommandLine, runCommand, UsageError } from './commandLine';
import { buildSite } from './site/buildSite';

async function main(): Promise<number> {
  const [folder, out] = readArguments();
  const status = await stat(folder).catch(() => null);
  if (status?.isDirectory() !== true) throw new InputError(`There is no folder ${folder}.`);
  const isBuilt = await buildSite(resolve(folder), resolve(out), (line) => process.stdout.write(`${line}\n`));
  if (isBuilt) process.stdout.write(`The site is in ${out}: put the folder on any web server.\n`);
  return isBuilt ? 0 : 1;
}

function readArguments(): readonly [folder: string, out: string] {
  const { values, positionals } = readCommandLine({ allowPositionals: true, options: { out: { type: 'string' } } });
  const [command, folder, ...rest] = positionals;
  if (command !== 'build') throw new UsageError(`what is to be done with the data is "build", not "${command ?? ''}".`);
  if (folder === undefined || rest.length > 0) throw new UsageError('one folder of data makes a site.');
  if (values.out === undefined) throw new UsageError('--out says where the site is to be.');
  return [folder, values.out];
}

await runCommand('atlas', 'build <folder of the data> --out <folder of the site>', main);
