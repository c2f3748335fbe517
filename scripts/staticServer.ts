import { createHash } from 'node:crypto';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, relative, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { contentSecurityPolicy, SECURITY_HEADERS } from './securityHeaders';

export interface Sent {
  /** Path inside the folder, without a leading slash: `assets/main.js`. */
  readonly path: string;
  readonly contentType: string;
  /** Bytes of the body over the wire, compressed as it was sent. */
  readonly bytes: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

type Compression = 'br' | 'gzip';
type Encoding = Compression | 'identity';
type Caching = 'browser' | 'none';

interface StaticServerOptions {
  /** `browser` lets hashed assets be kept for a year; `none` forbids every copy. */
  readonly caching?: Caching;
  /** In order of preference. */
  readonly encodings?: readonly Compression[];
  /** Called when a body has been sent. */
  readonly onSent?: (sent: Sent) => void;
}

interface StaticServer {
  readonly server: Server;
  /** Compresses every file now rather than when it is first asked for. */
  prepare(): Promise<void>;
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};
const ALREADY_COMPRESSED = new Set(['.png', '.webp', '.woff2', '.ico']);

const compressors: Readonly<Record<Compression, (body: Buffer) => Promise<Buffer>>> = {
  br: (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (body) => promisify(gzip)(body, { level: 9 }),
};

/**
 * A server of the files of one folder, and of nothing outside it, whatever links lead there, nor of hidden files: GET and
 * HEAD, right content types, brotli or gzip, entity tags, security headers. Files are read and compressed once, and again
 * when they change.
 */
export function createStaticServer(
  folder: string,
  { caching = 'browser', encodings = ['br', 'gzip'], onSent }: StaticServerOptions = {},
): StaticServer {
  const root = resolve(folder);
  const bodies = new Map<string, Promise<Buffer>>();

  /** The body of a file in one encoding; the promise is kept, so that requests at the same time share the work. */
  function encodedBody(file: string, modified: number, encoding: Encoding): Promise<Buffer> {
    const key = `${file}\n${modified}\n${encoding}`;
    const known = bodies.get(key);
    if (known !== undefined) return known;
    const body = readFile(file).then(encoding === 'identity' ? (raw) => raw : compressors[encoding]);
    bodies.set(key, body);
    body.catch(() => bodies.delete(key));
    return body;
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<unknown> {
    const policy = await contentSecurityPolicy(root, request.url ?? '/');
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    if (policy !== null) response.setHeader('content-security-policy', policy);
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return refuse(response.setHeader('allow', 'GET, HEAD'), 405, 'Method not allowed');
    const found = await findFile(root, request.url ?? '/');
    if (found === null) return refuse(response, 404, 'Not found');

    const { file, modified } = found;
    const path = found.path.split(sep).join('/');
    const extension = extname(path);
    const contentType = CONTENT_TYPES[extension] ?? 'application/octet-stream';
    const encoding = ALREADY_COMPRESSED.has(extension)
      ? 'identity'
      : preferredEncoding(String(request.headers['accept-encoding'] ?? ''), encodings);
    const body = await encodedBody(file, modified, encoding);
    const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;

    response.setHeader('content-type', contentType);
    response.setHeader('vary', 'accept-encoding');
    response.setHeader('cache-control', cacheControl(path, caching));
    if (caching === 'browser') {
      response.setHeader('etag', tag);
      if (request.headers['if-none-match'] === tag) return response.writeHead(304).end();
    }
    if (encoding !== 'identity') response.setHeader('content-encoding', encoding);
    response.setHeader('content-length', body.length);
    response.writeHead(200);
    if (request.method === 'HEAD') return response.end();
    onSent?.({ path, contentType, bytes: body.length, at: Date.now() });
    return response.end(body);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error) => {
      console.error(`${request.url}: ${error.message}`);
      if (!response.headersSent) refuse(response, 500, 'The file could not be read');
      else response.destroy();
    });
  });
  return {
    server,
    async prepare() {
      for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile() || ALREADY_COMPRESSED.has(extname(entry.name))) continue;
        const file = join(entry.parentPath, entry.name);
        if (isHidden(relative(root, file))) continue;
        const { mtimeMs } = await stat(file);
        for (const encoding of encodings) await encodedBody(file, mtimeMs, encoding);
      }
    },
  };
}

/** The file that a request's address means, or null where there is none inside the folder. */
async function findFile(
  root: string,
  url: string,
): Promise<{ readonly file: string; readonly path: string; readonly modified: number } | null> {
  let path: string;
  try {
    path = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '/');
  } catch {
    return null;
  }
  if (path.includes('\0')) return null;
  const file = resolve(root, `.${path.startsWith('/') ? path : `/${path}`}`);
  if (!isWithin(root, file) || isHidden(relative(root, file))) return null;
  const asked = path.endsWith('/') ? join(file, 'index.html') : file;
  const found = await realpath(asked).catch(() => null);
  const home = await realpath(root).catch(() => null);
  // A link within the folder may lead out of it, or to a hidden file.
  if (found === null || home === null || !isWithin(home, found) || isHidden(relative(home, found))) return null;
  const status = await stat(found).catch(() => null);
  return status?.isFile() === true ? { file: found, path: relative(root, asked), modified: status.mtimeMs } : null;
}

function isWithin(folder: string, file: string): boolean {
  return file === folder || file.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

function isHidden(path: string): boolean {
  return path.split(sep).some((part) => part.startsWith('.'));
}

function preferredEncoding(accepted: string, encodings: readonly Compression[]): Encoding {
  const offered = accepted
    .split(',')
    .map((part) => part.trim().split(/\s*;\s*/))
    .filter(([, quality]) => !/^q=0(\.0*)?$/.test(quality ?? ''))
    .map(([name]) => name);
  return encodings.find((encoding) => offered.includes(encoding)) ?? 'identity';
}

/** Vite names what it puts under `assets/` by a hash of its content; everything else may change under its name. */
function cacheControl(path: string, caching: Caching): string {
  if (caching === 'none') return 'no-store';
  return path.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
}

function refuse(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(`${sentence}\n`);
}
