import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from './command.mjs';

/**
 * Installs the packages of package-lock.json unless they are there already; ends the process if that fails.
 *
 * Needs nothing but Node and npm.
 */
export async function installMissing() {
  requireNode();
  const difference = installedDifference(readLock('package-lock.json'), readLock('node_modules/.package-lock.json'));
  if (difference === null) return;
  console.log(`Installing packages (${difference}) …`);
  // Not `npm ci`, which begins by deleting what is there; versions and integrity are the lock's here too.
  const result = await runNpm(['install', '--no-save', '--include=dev'], 'installing packages');
  if (!result.ok) {
    console.error('The packages could not be installed: see what npm says above.');
    process.exit(1);
  }
  console.log(`Installed in ${result.seconds.toFixed(0)} s.`);
}

/**
 * Why what is installed is not what is locked, or null when it is.
 *
 * npm writes the second file last of all, so an installation that was interrupted has none. Packages for other
 * systems are optional in the lock and rightly absent.
 *
 * @param {{ packages: Record<string, { version?: string, optional?: boolean, devOptional?: boolean }> } | null} locked
 * @param {{ packages: Record<string, { version?: string }> } | null} installed
 * @returns {string | null}
 */
export function installedDifference(locked, installed) {
  if (locked === null) throw new Error('package-lock.json is missing or damaged');
  if (installed === null) return 'none are there yet';
  for (const [path, entry] of Object.entries(locked.packages)) {
    if (path === '') continue;
    const there = installed.packages[path];
    if (there === undefined && entry.optional !== true) return `${path} is missing`;
    if (there !== undefined && there.version !== entry.version) return `${path} is of another version`;
  }
  return null;
}

function readLock(path) {
  const file = join(ROOT, path);
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Bulletin Atlas needs Node 20.19 or later; this is Node ${process.versions.node}.`);
  process.exit(1);
}

/** npm as a script of the Node that runs us where npm started us; else as found on the PATH. */
function runNpm(parameters, label) {
  const script = process.env.npm_execpath;
  if (script?.endsWith('npm-cli.js') && existsSync(script))
    return run(process.execPath, [script, ...parameters], { label });
  return run('npm', parameters, { label, shell: process.platform === 'win32' });
}
