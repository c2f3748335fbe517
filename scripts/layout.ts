/** `npm run layout`: writes docs/architecture/layout.md, the list of folders, files and the longest functions. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './command';
import { readCommandLine, runCommand } from './commandLine';
import { layoutPage, longestFunctions, sourcePaths } from './layout/layoutPage';

const PAGE = 'docs/architecture/layout.md';

function main(): number {
  readCommandLine({ options: {} });
  const paths = sourcePaths();
  const longest = longestFunctions(paths);
  writeFileSync(join(ROOT, PAGE), layoutPage(paths, longest));
  console.log(`${PAGE}: ${paths.length} files; the longest function has ${longest[0]?.lines ?? 0} lines.`);
  return 0;
}

await runCommand('layout', '', main);
