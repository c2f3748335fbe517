/**
 * `node --import tsx scripts/serve.ts [folder]`: serves the built page, by default `dist`, on PORT (default 4173).
 *
 * HOST says which interface to listen on; by default only this machine can connect.
 */
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { ROOT } from './command';
import { InputError, isProgram, readCommandLine, runCommand } from './commandLine';
import { createStaticServer } from './staticServer';

const DEFAULT_PORT = 4173;
const DEFAULT_HOST = '127.0.0.1';

/** Serves until it is interrupted. @throws InputError where it cannot; later ends the process with a sentence. */
export function serve(folder: string): void {
  if (!existsSync(join(folder, 'index.html')))
    throw new InputError(`${folder} holds no index.html: run npm run build first.`);
  const port = readPort(process.env.PORT);
  const host = process.env.HOST ?? DEFAULT_HOST;
  const { server } = createStaticServer(folder);
  server.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE')
      refuse(
        `Port ${port} is taken by another program: choose another one, for example PORT=${port < 65535 ? port + 1 : DEFAULT_PORT} npm start.`,
      );
    if (error.code === 'EACCES') refuse(`Port ${port} is not open to this user: choose one above 1023.`);
    refuse(`The server cannot listen on ${host}, port ${port}: ${error.message}`);
  });
  server.listen(port, host, () => {
    const name = host === DEFAULT_HOST || host === '0.0.0.0' || host === '::' ? 'localhost' : host;
    const { port: taken } = server.address() as AddressInfo;
    console.log(`Bulletin Atlas 通报图谱: http://${name.includes(':') ? `[${name}]` : name}:${taken}/`);
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      server.close(() => process.exit(0));
      server.closeAllConnections();
    });
}

function readPort(text: string | undefined): number {
  if (text === undefined || text === '') return DEFAULT_PORT;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535)
    throw new InputError(`PORT is ${JSON.stringify(text)}, which is no port number (0 to 65535).`);
  return port;
}

function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

function main(): number {
  const { positionals } = readCommandLine({ allowPositionals: true, options: {} });
  serve(resolve(positionals[0] ?? join(ROOT, 'dist')));
  return 0;
}

if (isProgram(import.meta.filename)) await runCommand('serve', '[folder]', main);
