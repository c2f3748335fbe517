import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { ROOT } from './command.ts';

const REPLACES = /\bvi\.(?:mock|doMock|stubGlobal|stubEnv|resetModules|useFakeTimers|setSystemTime)\(/;

/**
 * The unit tests that replace modules, globals or the clock: each needs modules of its own, which no other test sees.
 * Parts of the page (.test.tsx) are drawn in an environment of their own, and put back what they replace.
 *
 * @returns paths below the project's folder, with slashes
 */
export function isolatedTests(): string[] {
  return readdirSync(join(ROOT, 'test'), { recursive: true, encoding: 'utf8' })
    .map((path) => ['test', ...path.split(sep)].join('/'))
    .filter((path) => /\.test\.ts$/.test(path) && REPLACES.test(readFileSync(join(ROOT, path), 'utf8')))
    .sort();
}
