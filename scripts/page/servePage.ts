import type { AddressInfo } from 'node:net';
import { build } from 'vite';
import { ROOT } from '../command';
import { createStaticServer } from '../staticServer';

export interface ServedPage {
  /** With the slash at its end. */
  readonly address: string;
  close(): void;
}

/** Builds the page as `npm run build` does, but into a folder of its own. */
export async function buildPage(folder: string): Promise<void> {
  await build({ root: ROOT, logLevel: 'warn', build: { outDir: folder, emptyOutDir: true } });
}

/** Serves a built page to this machine. @param port 0: one that is free. */
export async function servePage(folder: string, port = 0): Promise<ServedPage> {
  const { server } = createStaticServer(folder);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${taken}/`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
