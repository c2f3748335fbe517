/**
 * `node scripts/serve.mjs [folder]`: serves the built page, by default `dist`, on PORT (default 4173).
 *
 * HOST says which interface to listen on; by default only this machine can connect.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ROOT } from './command.mjs';
import { createStaticServer } from './staticServer.mjs';

const DEFAULT_PORT = 4173;
const DEFAULT_HOST = '127.0.0.1';

/** Serves until it is interrupted; ends the process with a sentence where it cannot. */
export function serve(folder) {
  if (!existsSync(join(folder, 'index.html'))) refuse(`${folder} holds no index.html: run npm run build first.`);
  const port = readPort(process.env.PORT);
  const host = process.env.HOST ?? DEFAULT_HOST;
  const { server } = createStaticServer(folder);
  server.once('error', (error) => {
    if (error.code === 'EADDRINUSE')
      refuse(
        `Port ${port} is taken by another program: choose another one, for example PORT=${port < 65535 ? port + 1 : DEFAULT_PORT} npm start.`,
      );
    if (error.code === 'EACCES') refuse(`Port ${port} is not open to this user: choose one above 1023.`);
    refuse(`The server cannot listen on ${host}, port ${port}: ${error.message}`);
  });
  server.listen(port, host, () => {
    const name = host === DEFAULT_HOST || host === '0.0.0.0' || host === '::' ? 'localhost' : host;
    console.log(`Bulletin Atlas 通报图谱: http://${name.includes(':') ? `[${name}]` : name}:${server.address().port}/`);
  });
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => {
      server.close(() => process.exit(0));
      server.closeAllConnections();
    });
}

function readPort(text) {
  if (text === undefined || text === '') return DEFAULT_PORT;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535)
    refuse(`PORT is ${JSON.stringify(text)}, which is no port number (0 to 65535).`);
  return port;
}

function refuse(sentence) {
  console.error(sentence);
  process.exit(1);
}

if (process.argv[1] === import.meta.filename) serve(resolve(process.argv[2] ?? join(ROOT, 'dist')));
