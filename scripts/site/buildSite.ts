import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../command';
import { pageConfig } from '../page/pageConfig';
import type { PageData } from '../page/pageData';
import { checkOutFolder, fillOutFolder } from './outFolder';
import { type ReadSite, readSite } from './readSite';
import { sitePage } from './sitePage';

/** More would hide the first. */
const MOST_FINDINGS = 60;

/**
 * Builds a publisher's site: reads and checks all, and only then writes.
 *
 * @param folder of the publisher's data.
 * @param out the folder of the site.
 * @param print prints a line.
 * @returns whether it was built.
 */
export async function buildSite(folder: string, out: string, print: (line: string) => void): Promise<boolean> {
  const outFolder = await checkOutFolder(out, folder);
  if (!outFolder.ok) {
    print(`error: ${outFolder.reason}.`);
    return false;
  }
  const { site, findings } = await readSite(folder);
  for (const { severity, text } of findings.slice(0, MOST_FINDINGS)) print(`${severity}: ${text}.`);
  if (findings.length > MOST_FINDINGS) print(`and ${findings.length - MOST_FINDINGS} more.`);
  if (site === null) {
    print('Nothing was written: correct the errors above, then build again.');
    return false;
  }
  const built = await mkdtemp(join(tmpdir(), 'bulletin-atlas-'));
  try {
    print(`Building ${site.title.en} …`);
    await buildPage(site, built);
    await fillOutFolder(out, outFolder.former, built);
  } finally {
    await rm(built, { recursive: true, force: true });
  }
  return true;
}

/** For readers, whatever the shell says. */
const ENVIRONMENT = 'production';

async function buildPage(site: ReadSite, outDir: string): Promise<void> {
  const data: PageData = {
    names: async () => Object.keys(site.files),
    read: async (name) => site.files[name] ?? null,
  };
  process.env.NODE_ENV = ENVIRONMENT;
  const config = pageConfig(data);
  await build({
    ...config,
    configFile: false,
    root: ROOT,
    mode: ENVIRONMENT,
    logLevel: 'warn',
    plugins: [...config.plugins, sitePage(site)],
    build: { ...config.build, outDir, emptyOutDir: true },
  });
}
