import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { groupBy } from '../../src/core/text/groupBy';
import { ROOT } from '../command';
import { type FunctionLength, functionLengths } from './functionLengths';

/** Folders whose files are listed. */
const LISTED = ['src', 'scripts'];
const LONGEST = 5;

/** A function and the file that it stands in. */
export interface PlacedFunction extends FunctionLength {
  readonly path: string;
}

/** Paths of the source files of `src` and `scripts`, from the root of the project, in order. */
export function sourcePaths(): readonly string[] {
  return LISTED.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((path) =>
      join(folder, path).replaceAll('\\', '/'),
    ),
  )
    .filter((path) => /\.(?:css|mjs|tsx?)$/.test(path))
    .sort();
}

/** The longest functions of the source, the longest first. */
export function longestFunctions(paths: readonly string[]): readonly PlacedFunction[] {
  return paths
    .filter((path) => !path.endsWith('.css'))
    .flatMap((path) => functionLengths(path, readFileSync(join(ROOT, path), 'utf8')).map((each) => ({ path, ...each })))
    .sort((one, other) => other.lines - one.lines)
    .slice(0, LONGEST);
}

/** docs/architecture/layout.md. */
export function layoutPage(paths: readonly string[], longest: readonly PlacedFunction[]): string {
  const folders = groupBy(paths, (path) => dirname(path));
  return [
    '# Folders, files and the longest functions',
    '',
    'Written by `npm run layout`. What each folder is for stands in [README.md](README.md#folders-and-who-may-import-whom).',
    '',
    '## The longest functions',
    '',
    '| function | lines | file |',
    '|---|--:|---|',
    ...longest.map(({ name, lines, path }) => `| \`${name}\` | ${lines} | ${linkTo(path)} |`),
    '',
    '## Files',
    '',
    ...[...folders].flatMap(([folder, files]) => [
      `**${linkTo(folder)}** (${files.length})`,
      files.map((path) => basename(path)).join(' · '),
      '',
    ]),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}

function linkTo(path: string): string {
  return `[\`${path}\`](../../${path})`;
}
