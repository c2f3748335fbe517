import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ROOT = dirname(import.meta.dirname);
const HEARTBEAT_SECONDS = 15;

/**
 * Installs the packages of package-lock.json unless they are there already; ends the process if that fails.
 *
 * Needs nothing but Node and npm.
 */
export async function installMissing() {
  const difference = installedDifference(readLock('package-lock.json'), readLock('node_modules/.package-lock.json'));
  if (difference === null) return;
  console.log(`Installing packages (${difference}) …`);
  const begun = performance.now();
  // Not `npm ci`, which begins by deleting what is there; versions and integrity are the lock's here too.
  const code = await runNpm(['install', '--no-save', '--include=dev']);
  if (code !== 0) {
    console.error('The packages could not be installed: see what npm says above.');
    process.exit(1);
  }
  console.log(`Installed in ${((performance.now() - begun) / 1000).toFixed(0)} s.`);
}

/**
 * Why what is installed is not what is locked, or null when it is.
 *
 * npm writes the second file last of all, so an installation that was interrupted has none. Packages for other
 * systems are optional in the lock and rightly absent.
 *
 * @typedef {{ packages: Record<string, { version?: string, optional?: boolean }> }} Lock
 *
 * @param {Lock | null} locked
 * @param {Lock | null} installed
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

/** npm as a script of the Node that runs us where npm started us; else as found on the PATH. Gives its exit code. */
function runNpm(parameters) {
  const script = process.env.npm_execpath;
  const isScript = script?.endsWith('npm-cli.js') === true && existsSync(script);
  const child = spawn(isScript ? process.execPath : 'npm', isScript ? [script, ...parameters] : parameters, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: !isScript && process.platform === 'win32',
  });
  const begun = performance.now();
  const heartbeat = setInterval(
    () => console.log(`  … installing packages: ${Math.round((performance.now() - begun) / 1000)} s`),
    HEARTBEAT_SECONDS * 1000,
  );
  // Whoever ends us ends npm as well.
  const end = (signal) => {
    child.kill(signal);
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  process.once('SIGINT', end).once('SIGTERM', end);
  return new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(`npm cannot be started: ${error.message}`);
      resolve(127);
    });
    child.once('close', (code) => resolve(code ?? 1));
  }).finally(() => {
    clearInterval(heartbeat);
    process.off('SIGINT', end).off('SIGTERM', end);
  });
}
