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
  const files = paths
    .filter((path) => !path.endsWith('.css'))
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }))
    .map((file) => ({ ...file, lines: file.text.split('\n').length }))
    .sort((one, other) => other.lines - one.lines);
  let longest: readonly PlacedFunction[] = [];
  for (const { path, text, lines } of files) {
    // Parsing takes by far the longest, and no function is longer than its file.
    if (longest.length === LONGEST && lines <= (longest.at(-1)?.lines ?? 0)) break;
    const ofFile = functionLengths(path, text).map((each) => ({ path, ...each }));
    longest = [...longest, ...ofFile].sort((one, other) => other.lines - one.lines).slice(0, LONGEST);
  }
  return longest;
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
