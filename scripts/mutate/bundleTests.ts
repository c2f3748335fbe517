import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type PluginBuild } from 'esbuild';

const SUBSTITUTES: Readonly<Record<string, string>> = {
  vitest: fileURLToPath(new URL('collectTests.ts', import.meta.url)),
  'fast-check': fileURLToPath(new URL('fewerRuns.ts', import.meta.url)),
};

/**
 * Unit tests with what they test, as the text of a function of `require` that adds the tests to `mutatedTests`. What
 * holds no state of the tests stays outside.
 *
 * @param paths below the working folder, with slashes
 */
export async function bundleTests(paths: readonly string[]): Promise<string> {
  const lines = paths.map((path) => `require('vitest').beginFile('${path}'); require('./${path}');`);
  const { outputFiles } = await build({
    stdin: { contents: lines.join('\n'), resolveDir: process.cwd() },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['@vitest/expect', 'fast-check'],
    logLevel: 'error',
    plugins: [{ name: 'tests', setup }],
  });
  return `(function (require) { const module = { exports: {} }; ${outputFiles[0]?.text}\n})`;
}

function setup(builder: PluginBuild): void {
  builder.onResolve({ filter: /^(?:vitest|fast-check)$/ }, ({ path, importer }) =>
    importer === SUBSTITUTES[path] ? undefined : { path: SUBSTITUTES[path] ?? path },
  );
  // Each file keeps its own place, where it looks for others.
  builder.onLoad({ filter: /\.m?ts$/ }, async ({ path }) => ({
    loader: 'ts',
    contents: (await readFile(path, 'utf8'))
      .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
      .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
  }));
}
