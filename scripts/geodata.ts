/**
 * `npm run geodata` builds geodata/built/; `npm run geodata -- --check` rebuilds it in memory, compares it with what is
 * committed, validates it and the authored tables, and ends with 1 where anything is wrong.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readCommandLine, runCommand } from './commandLine';
import { build } from './geodata/build';
import { check } from './geodata/check';
import { BUILT_FOLDER } from './geodata/folders';

async function main(): Promise<number> {
  const { values } = readCommandLine({ options: { check: { type: 'boolean', default: false } } });
  const files = await build((step) => process.stderr.write(`geodata: ${step} …\n`));
  if (values.check) return (await check(files)) ? 0 : 1;

  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(BUILT_FOLDER, name)), { recursive: true });
    await writeFile(join(BUILT_FOLDER, name), text);
    process.stdout.write(`geodata/built/${name}  ${Buffer.byteLength(text)} bytes\n`);
  }
  return 0;
}

await runCommand('geodata', '[--check]', main);
