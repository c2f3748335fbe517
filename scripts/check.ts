/** `npm run check`: types, lint and a look for dead code, side by side, the output of each in one piece. */
import { endWithSignals, type RunResult, runTool, type ToolOptions } from './command';
import { isProgram, readCommandLine, runCommand } from './commandLine';

type Environment = Readonly<Record<string, string>>;

interface Check {
  readonly name: string;
  run(environment: Environment): Promise<RunResult>;
}

/** What looks over the source without running it. */
export const CHECKS: readonly Check[] = [
  {
    name: 'type check',
    run: (environment) => check('typescript', ['--noEmit'], { tool: 'tsc', label: 'checking types', environment }),
  },
  {
    name: 'lint',
    run: (environment) =>
      check('@biomejs/biome', ['check', '--error-on-warnings', '.'], { tool: 'biome', label: 'linting', environment }),
  },
  {
    name: 'dead code',
    run: (environment) => check('knip', [], { label: 'looking for what nothing uses', environment }),
  },
];

function check(packageName: string, parameters: readonly string[], options: ToolOptions): Promise<RunResult> {
  return runTool(packageName, parameters, { ...options, keepsOutput: true });
}

async function main(): Promise<number> {
  readCommandLine({ options: {} });
  endWithSignals();
  const results = await Promise.all(CHECKS.map(({ run }) => run({})));
  return results.every(({ ok }) => ok) ? 0 : 1;
}

if (isProgram(import.meta.filename)) await runCommand('check', '', main);
