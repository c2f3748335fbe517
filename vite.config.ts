import { createReadStream, existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { readRecordFiles } from './scripts/geodataFiles.ts';
import { EVIDENCE_TABLES } from './src/domain/record/evidenceTables.ts';

const GEODATA = join(import.meta.dirname, 'geodata');
const BUILT = join(GEODATA, 'built');
const TEXT_FILES = ['record.json', 'evidence.json'];
/** Authored files that travel as they are. */
const AUTHORED_FILES = ['story.json'];

/**
 * Serves the data under `data/`, with names that stay: the built topologies as they are, and the authored tables as
 * two files that hold their texts: `record.json` for the first picture, with the provinces whose counties are at hand
 * and the ids of overlays and of their themes that a link may name, and `evidence.json` for what is read beside it. The page so parses the very lines that an author edits, and names
 * a wrong one by its file and line.
 */
function geodata(): Plugin {
  const texts = async (name: string) => {
    const isEvidence = (file: string) =>
      file.startsWith('overlays/') || EVIDENCE_TABLES.some((table) => table === file);
    const all = Object.entries(await readRecordFiles(GEODATA)).map(
      ([file, text]) => [file, text === null ? null : unindented(file, text)] as const,
    );
    const files = Object.fromEntries(all.filter(([file]) => isEvidence(file) === (name === 'evidence.json')));
    if (name === 'evidence.json') return JSON.stringify({ files });
    const overlays = all.flatMap(([file]) => /^overlays\/(.+)\.json$/.exec(file)?.[1] ?? []);
    const { themes: overlayThemes }: { themes: readonly { id: string }[] } = JSON.parse(
      all.find(([file]) => file === 'overlay-themes.json')?.[1] ?? '{"themes":[]}',
    );
    const laterThemes = overlayThemes.map(({ id }) => id);
    return JSON.stringify({ files, counties: await readCountyProvinces(), overlays, laterThemes });
  };
  return {
    name: 'geodata',
    configureServer(server) {
      server.middlewares.use('/data/', (request, response, next) => {
        const name = (request.url ?? '').replace(/^\//, '').split('?')[0] ?? '';
        response.setHeader('content-type', 'application/json');
        if (TEXT_FILES.includes(name)) {
          texts(name).then((text) => response.end(text), next);
        } else if (AUTHORED_FILES.includes(name)) {
          createReadStream(join(GEODATA, name)).pipe(response);
        } else if (/^(counties\/)?[\w.-]+\.json$/.test(name) && existsSync(join(BUILT, name))) {
          createReadStream(join(BUILT, name)).pipe(response);
        } else next();
      });
    },
    async generateBundle() {
      for (const name of TEXT_FILES)
        this.emitFile({ type: 'asset', fileName: `data/${name}`, source: await texts(name) });
      for (const name of AUTHORED_FILES)
        this.emitFile({ type: 'asset', fileName: `data/${name}`, source: await readFile(join(GEODATA, name)) });
      for (const name of await readBuiltNames())
        if (name.endsWith('.json'))
          this.emitFile({ type: 'asset', fileName: `data/${name}`, source: await readFile(join(BUILT, name)) });
    },
  };
}

/** JSON without its indentation, which weighs; its lines stay where an author finds them. */
function unindented(file: string, text: string): string {
  return file.endsWith('.json') ? text.replace(/^ +/gm, '') : text;
}

/** Adcodes of the provinces that geodata/built/counties/ has a file of, ascending. */
async function readCountyProvinces(): Promise<readonly string[]> {
  const names = await readdir(join(BUILT, 'counties'));
  return names.flatMap((name) => /^(\d{6})\.topo\.json$/.exec(name)?.[1] ?? []).sort();
}

/** Files of geodata/built/ by their path in it, with slashes: `counties/370000.topo.json`. */
async function readBuiltNames(): Promise<readonly string[]> {
  return (await readdir(BUILT, { recursive: true })).map((name) => name.replaceAll('\\', '/'));
}

/** Vite's dev server puts styles into the page and talks over a web socket, which the page's own policy forbids. */
function relaxedPolicyForDevelopment(): Plugin {
  return {
    name: 'relaxed-policy-for-development',
    apply: 'serve',
    transformIndexHtml: (html) =>
      html
        .replace("script-src 'self'", "script-src 'self' 'unsafe-inline'")
        .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
        .replace("connect-src 'self'", "connect-src 'self' ws:"),
  };
}

/**
 * `sw.js`, which keeps every file of the build for readers without a network; src/serviceWorker.ts registers it. What a
 * query says is the page's business: with any, the address is that of the page.
 */
const serviceWorker = VitePWA({
  filename: 'sw.js',
  injectRegister: false,
  manifest: false,
  workbox: {
    globPatterns: ['**/*'],
    globIgnores: ['sw.js', 'navigation.js'],
    maximumFileSizeToCacheInBytes: 8 * 1024 ** 2,
    // Their names change with their content.
    dontCacheBustURLsMatching: /^assets\//,
    ignoreURLParametersMatching: [/.*/],
    navigateFallback: null,
    importScripts: ['navigation.js'],
    inlineWorkboxRuntime: true,
    sourcemap: false,
    // The first page is served from then on; those after it are from their beginning.
    clientsClaim: true,
    skipWaiting: false,
  },
});

export default defineConfig({
  base: './',
  plugins: [react(), geodata(), relaxedPolicyForDevelopment(), serviceWorker],
  resolve: {
    alias: [
      {
        find: /^@luma\.gl\/gpgpu(\/webgpu)?$/,
        replacement: join(import.meta.dirname, 'src/layers/withoutWebGpu.ts'),
      },
    ],
  },
  build: { target: 'es2022', modulePreload: false, chunkSizeWarningLimit: 2000 },
  worker: { format: 'es' },
  // A property is tried a hundred times, and the machine may have other work.
  test: { include: ['test/**/*.test.{ts,tsx}'], testTimeout: 20_000 },
});
