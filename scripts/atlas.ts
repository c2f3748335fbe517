/**
 * Makes a site of a publisher's own, or a sheet of each place of a site:
 *
 *     npm run atlas -- build my-data/ --out site/
 *     npm run atlas -- sheets site/ --out sheets/ --lang zh --address https://example.org/atlas/
 *
 * my-data/ holds atlas.json, themes.json, the tables of the record and, if there is one, a boundary file; see
 * docs/publishing.md. What is wrong is told with file, line and what to do, the status is 1, and nothing is written.
 */
import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { provideChromium } from './chromium';
import { endWithSignals, ROOT } from './command';
import { InputError, readCommandLine, runCommand, UsageError } from './commandLine';
import { sheetOrder } from './sheets/sheetOrder';
import { buildSite } from './site/buildSite';

const print = (line: string) => void process.stdout.write(`${line}\n`);

async function main(): Promise<number> {
  const { values, positionals } = readCommandLine({
    allowPositionals: true,
    options: { out: { type: 'string' }, lang: { type: 'string' }, address: { type: 'string' } },
  });
  const [command, ...folders] = positionals;
  if (command === 'build') return build(folders, values);
  if (command === 'sheets') return sheets(folders, values);
  throw new UsageError(`what is to be done is "build" or "sheets", not "${command ?? ''}".`);
}

interface Options {
  readonly out?: string | undefined;
  readonly lang?: string | undefined;
  readonly address?: string | undefined;
}

async function build(folders: readonly string[], { out, lang, address }: Options): Promise<number> {
  const [folder] = folders;
  if (folder === undefined || folders.length > 1) throw new UsageError('one folder of data makes a site.');
  if (out === undefined) throw new UsageError('--out says where the site is to be.');
  if (lang !== undefined || address !== undefined) throw new UsageError('--lang and --address are of sheets.');
  await expectFolder(folder);
  const isBuilt = await buildSite(resolve(folder), resolve(out), print);
  if (isBuilt) print(`The site is in ${out}: put the folder on any web server.`);
  return isBuilt ? 0 : 1;
}

async function sheets(folders: readonly string[], options: Options): Promise<number> {
  const order = sheetOrder(folders, options, join(ROOT, 'dist'));
  await expectFolder(order.site);
  endWithSignals();
  const browser = await provideChromium();
  if (!browser.ok) throw new InputError(browser.reason);
  // Whoever builds a site needs no browser.
  const { makeSheets } = await import('./sheets/makeSheets');
  await makeSheets(browser.path, order, print);
  return 0;
}

async function expectFolder(folder: string): Promise<void> {
  const status = await stat(folder).catch(() => null);
  if (status?.isDirectory() !== true) throw new InputError(`There is no folder ${folder}.`);
}

await runCommand(
  'atlas',
  'build <data> --out <site> | sheets [site] [--out <folder>] [--lang zh|en] [--address <url>]',
  main,
);
