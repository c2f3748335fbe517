import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from './build';
import { check } from './check';
import { BUILT_FOLDER } from './folders';

/**
 * `npm run geodata` builds geodata/built/; `npm run geodata -- --check` rebuilds it in memory, compares it with what is
 * committed, validates it and the authored tables, and exits with 1 where anything is wrong.
 */
async function main(options: readonly string[]): Promise<number> {
  const unknown = options.find((option) => option !== '--check');
  if (unknown !== undefined) {
    process.stderr.write(`geodata: unknown option "${unknown}"; there is only --check.\n`);
    return 2;
  }
  const files = await build((step) => process.stderr.write(`geodata: ${step} …\n`));
  if (options.includes('--check')) return (await check(files)) ? 0 : 1;

  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(BUILT_FOLDER, name)), { recursive: true });
    await writeFile(join(BUILT_FOLDER, name), text);
    process.stdout.write(`geodata/built/${name}  ${Buffer.byteLength(text)} bytes\n`);
  }
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
