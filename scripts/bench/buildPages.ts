import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../command';

export const OVERVIEW = join(ROOT, 'geodata', 'built', 'overview.topo.json');

/** Builds the atlas as `npm run build` does and the ECharts page beside it; the folders of the two. */
export async function buildPages(): Promise<{ atlas: string; echarts: string }> {
  if (!existsSync(OVERVIEW)) throw new Error(`${OVERVIEW} is missing: run npm run geodata first`);
  const atlas = join(ROOT, '.cache', 'bench', 'atlas');
  const echarts = join(ROOT, '.cache', 'bench', 'echarts');
  await build({ root: ROOT, logLevel: 'warn', build: { outDir: atlas, emptyOutDir: true } });
  await build({
    root: join(import.meta.dirname, 'echarts'),
    configFile: false,
    base: '../bench',
    logLevel: 'warn',
    build: { outDir: echarts, emptyOutDir: true, target: 'es2022', modulePreload: false, chunkSizeWarningLimit: 2000 },
    plugins: [
      {
        name: 'same-topology',
        async generateBundle() {
          const { readFile } = await import('node:fs/promises');
          this.emitFile({ type: 'asset', fileName: 'overview.topo.json', source: await readFile(OVERVIEW) });
        },
      },
    ],
  });
  return { atlas, echarts };
}
