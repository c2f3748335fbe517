/** `npm run check`: types, lint and a look for dead code, side by side, the output of each in one piece. */
import { endWithSignals, runTool } from './command.mjs';

/** What looks over the source without running it. */
export const CHECKS = [
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

function check(packageName, parameters, options) {
  return runTool(packageName, parameters, { ...options, keepsOutput: true });
}

if (process.argv[1] === import.meta.filename) {
  endWithSignals();
  const results = await Promise.all(CHECKS.map(({ run }) => run({})));
  process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;
}
