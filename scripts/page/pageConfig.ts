import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { type Plugin, runnerImport, type UserConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { ROOT } from '../command.ts';
import type { PageData } from './pageData';

/**
 * The page comes in three steps, each with all that it needs in one file: the first picture, a picture of what the address
 * says, the page around it with the map on a canvas, which every browser is ready to fall back on. Left to itself the
 * bundler makes a file of whatever several of its files share.
 */
const STEPS = [
  { name: 'main', test: /\/src\/app\/main\.ts$/, priority: 3 },
  { name: 'start', test: /\/src\/app\/start\.ts$/, priority: 2 },
  {
    name: 'startApp',
    test: /\/src\/(app\/startApp\.tsx|map\/keepMap\.ts|map\/canvas\/canvasSurface\.ts)$/,
    priority: 1,
  },
];

/** How the page is built, with the data that it is to show. */
export function pageConfig(data: PageData) {
  return {
    base: './',
    plugins: [react(), dataFiles(data), relaxedPolicyForDevelopment(), serviceWorker()],
    resolve: {
      alias: [
        {
          find: /^@luma\.gl\/gpgpu(\/webgpu)?$/,
          replacement: join(ROOT, 'src/render/webgl/withoutWebGpu.ts'),
        },
      ],
    },
    build: {
      target: 'es2022',
      modulePreload: false,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { output: { codeSplitting: { groups: STEPS } } },
    },
    worker: { format: 'es' },
  } satisfies UserConfig;
}

/** Serves the data under `data/`, with names that stay. */
function dataFiles(built: PageData): Plugin {
  let packed: Promise<PageData> | null = null;
  // Not with the configuration: it takes a good part of the page's own code.
  const load = () => {
    packed ??= runnerImport<typeof import('./packedData')>(join(import.meta.dirname, 'packedData.ts')).then(
      ({ module }) => module.packedData(built),
    );
    return packed;
  };
  return {
    name: 'data-files',
    configureServer(server) {
      server.middlewares.use('/data/', (request, response, next) => {
        const name = (request.url ?? '').replace(/^\//, '').split('?')[0] ?? '';
        const read = async () => (await load()).read(name);
        read().then((content) => {
          if (content === null) return next();
          response.setHeader('content-type', 'application/json');
          response.end(content);
        }, next);
      });
    },
    async generateBundle() {
      const data = await load();
      for (const name of await data.names()) {
        const source = await data.read(name);
        if (source !== null) this.emitFile({ type: 'asset', fileName: `data/${name}`, source });
      }
    },
  };
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
 * `sw.js`, which keeps every file of the build for readers without a network, but for counties close up, which are kept as they are
 * looked at; src/app/serviceWorker.ts registers it. What a
 * query says is the page's business: with any, the address is that of the page.
 */
function serviceWorker() {
  return VitePWA({
    filename: 'sw.js',
    injectRegister: false,
    manifest: false,
    workbox: {
      globPatterns: ['**/*'],
      // What shows counties close up is kept once it has been looked at; the reader may ask for all of it.
      globIgnores: ['sw.js', 'navigation.js', 'data/counties/*'],
      runtimeCaching: [
        { urlPattern: /\/data\/counties\//, handler: 'StaleWhileRevalidate', options: { cacheName: 'counties' } },
      ],
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
}
