import type { AddressInfo } from 'node:net';
import { build } from 'vite';
import { ROOT } from '../command';
import { createStaticServer } from '../staticServer';
import { BUILT_FOLDER } from './folders';

export interface ServedAtlas {
  /** With the slash at its end. */
  readonly address: string;
  close(): void;
}

/** Builds the page as `npm run build` does, but into a folder of its own, and serves it on a free port. */
export async function serveAtlas(): Promise<ServedAtlas> {
  await build({ root: ROOT, logLevel: 'warn', build: { outDir: BUILT_FOLDER, emptyOutDir: true } });
  const { server } = createStaticServer(BUILT_FOLDER);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
