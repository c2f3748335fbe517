import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The project's folder: commands work from any current folder. */
export const ROOT = dirname(import.meta.dirname);

const HEARTBEAT_SECONDS = 15;

export interface RunResult {
  readonly ok: boolean;
  readonly code: number;
  readonly seconds: number;
}

interface RunOptions {
  /** Said again every 15 seconds, so that a quiet program is seen to be at work. */
  readonly label: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Has all that it writes said in one piece when it ends, so that programs that run side by side do not talk at once. */
  readonly keepsOutput?: boolean;
}

export interface ToolOptions extends RunOptions {
  /** Name of the command where it differs from the package's. */
  readonly tool?: string;
}

/** What is running now, so that it ends when we are told to end. */
const running = new Set<ChildProcess>();

/**
 * Runs a program in the project's folder, its output going to ours, with nothing on standard input. One that cannot be
 * started has code 127.
 */
export async function run(
  program: string,
  parameters: readonly string[],
  { label, environment = {}, keepsOutput = false }: RunOptions,
): Promise<RunResult> {
  const begun = performance.now();
  const secondsSince = () => (performance.now() - begun) / 1000;
  const heartbeat = setInterval(
    () => console.log(`  … ${label}: ${Math.round(secondsSince())} s`),
    HEARTBEAT_SECONDS * 1000,
  );
  const child = spawn(program, parameters, {
    cwd: ROOT,
    env: { ...process.env, ...environment },
    stdio: ['ignore', ...(keepsOutput ? (['pipe', 'pipe'] as const) : (['inherit', 'inherit'] as const))],
  });
  const kept: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => kept.push(chunk));
  running.add(child);
  const code = await new Promise<number>((resolve) => {
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

/** Runs the command-line tool of an installed package (`vite`), without a shell and without npm between. */
export function runTool(
  packageName: string,
  parameters: readonly string[],
  { tool = packageName, ...options }: ToolOptions,
): Promise<RunResult> {
  const folder = join(ROOT, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = typeof bin === 'string' ? bin : bin?.[tool];
  if (file === undefined) throw new Error(`package ${packageName} has no command ${tool}`);
  return run(process.execPath, [join(folder, file), ...parameters], options);
}

/** Ends what was started by `run`, and then this process, when it is interrupted or told to end. */
export function endWithSignals(): void {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)
    process.once(signal, () => {
      for (const child of running) child.kill(signal);
      process.exit(code);
    });
}
