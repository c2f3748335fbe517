import type { AddressInfo } from 'node:net';
import { createStaticServer, type Sent } from '../staticServer';
import { buildPages } from './buildPages';
import type { BenchPage } from './openPage';
import type { BenchPages } from './part';

/** Builds and serves the pages when they are first asked for. */
export function createPages(): { pages(): Promise<BenchPages>; close(): void } {
  const closers: (() => void)[] = [];
  let served: Promise<BenchPages> | null = null;
  const serve = async (): Promise<BenchPages> => {
    console.log('Building the pages …');
    const folders = await buildPages();
    const atlas = await servePage(folders.atlas, '#labels=0');
    const echarts = await servePage(folders.echarts, '');
    closers.push(atlas.close, echarts.close);
    return { atlas: atlas.page, echarts: echarts.page };
  };
  return {
    pages() {
      served ??= serve();
      return served;
    },
    close() {
      for (const close of closers) close();
    },
  };
}

/** Everything is compressed before the first measurement, as a real server's files would be, and nothing is cached. */
async function servePage(folder: string, hash: string): Promise<{ page: BenchPage; close(): void }> {
  const sent: Sent[] = [];
  const { server, prepare } = createStaticServer(folder, {
    caching: 'none',
    encodings: ['gzip'],
    onSent: (entry) => sent.push(entry),
  });
  await prepare();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    page: { address: `http://127.0.0.1:${port}/${hash}`, sent },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
