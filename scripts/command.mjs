import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The project's folder: commands work from any current folder. */
export const ROOT = dirname(import.meta.dirname);

const HEARTBEAT_SECONDS = 15;

/** What is running now, so that it ends when we are told to end. */
const running = new Set();

/**
 * Runs a program in the project's folder, its output going to ours, with nothing on standard input.
 *
 * @param {string} program
 * @param {string[]} parameters
 * @param {{ label: string, environment?: Record<string, string>, shell?: boolean, keepsOutput?: boolean }} options
 *   `label` is said again every 15 seconds, so that a quiet program is seen to be at work; `keepsOutput` has all that it
 *   writes said in one piece when it ends, so that programs that run side by side do not talk at once
 * @returns {Promise<{ ok: boolean, code: number, seconds: number }>} a program that cannot be started has code 127
 */
export async function run(program, parameters, { label, environment = {}, shell = false, keepsOutput = false }) {
  const begun = performance.now();
  const secondsSince = () => (performance.now() - begun) / 1000;
  const heartbeat = setInterval(
    () => console.log(`  … ${label}: ${Math.round(secondsSince())} s`),
    HEARTBEAT_SECONDS * 1000,
  );
  const child = spawn(program, parameters, {
    cwd: ROOT,
    env: { ...process.env, ...environment },
    stdio: ['ignore', ...(keepsOutput ? ['pipe', 'pipe'] : ['inherit', 'inherit'])],
    shell,
  });
  const kept = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => kept.push(chunk));
  running.add(child);
  const code = await new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(`${program} cannot be started: ${error.message}`);
      resolve(127);
    });
    child.once('close', (exitCode) => resolve(exitCode ?? 1));
  });
  running.delete(child);
  clearInterval(heartbeat);
  if (keepsOutput) process.stdout.write(`── ${label}: ${code === 0 ? 'ok' : 'FAILED'} ──\n${Buffer.concat(kept)}`);
  return { ok: code === 0, code, seconds: secondsSince() };
}

/**
 * Runs the command-line tool of an installed package, without a shell and without npm between.
 *
 * @param {string} packageName e.g. `vite`
 * @param {string[]} parameters
 * @param {{ label: string, environment?: Record<string, string>, tool?: string, keepsOutput?: boolean }} options
 *   `tool` is the name of the command where it differs from the package's
 */
export function runTool(packageName, parameters, { tool = packageName, ...options }) {
  const folder = join(ROOT, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = typeof bin === 'string' ? bin : bin?.[tool];
  if (file === undefined) throw new Error(`package ${packageName} has no command ${tool}`);
  return run(process.execPath, [join(folder, file), ...parameters], options);
}

/** Ends what was started by `run`, and then this process, when it is interrupted or told to end. */
export function endWithSignals() {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ])
    process.once(signal, () => {
      for (const child of running) child.kill(signal);
      process.exit(code);
    });
}
