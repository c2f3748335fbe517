import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStaticServer, type Sent } from '../../scripts/staticServer';

const POLICY = "default-src 'none'; script-src 'self'";
const SCRIPT = 'export const answer = 42;\n'.repeat(20);

let folder: string;
let port: number;
const sent: Sent[] = [];
let closeServer: () => void;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-server-'));
  mkdirSync(join(folder, 'site', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'outside');
  writeFileSync(
    join(folder, 'site', 'index.html'),
    `<!doctype html><meta http-equiv="Content-Security-Policy"\n content="${POLICY};">`,
  );
  writeFileSync(join(folder, 'site', 'assets', 'main-1a2b.js'), SCRIPT);
  writeFileSync(join(folder, 'site', '济南.json'), '{}');
  mkdirSync(join(folder, 'site', '.git'));
  for (const hidden of ['.env', '.git/config', 'assets/.htpasswd'])
    writeFileSync(join(folder, 'site', hidden), 'outside');
  symlinkSync(join(folder, 'secret.txt'), join(folder, 'site', 'link.txt'));
  symlinkSync(folder, join(folder, 'site', 'up'));
  symlinkSync('.env', join(folder, 'site', 'env.txt'));
  symlinkSync('assets/main-1a2b.js', join(folder, 'site', 'main.js'));
  const { server } = createStaticServer(join(folder, 'site'), { onSent: (entry) => sent.push(entry) });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
  closeServer = () => server.close();
});
afterAll(() => {
  closeServer();
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Not fetch: it would clean the path of dots and decode the body. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    })
      .on('error', reject)
      .end();
  });
}

describe('createStaticServer', () => {
  it('serves the page of a folder with the policy that the page declares', async () => {
    const { status, headers } = await ask('/?x=1');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['content-security-policy']).toBe(`${POLICY}; frame-ancestors 'self'`);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['cache-control']).toBe('no-cache');
  });

  it.each([
    ['/?embed=1', POLICY],
    ['/?speaker=1&embed=1', POLICY],
    ['/?embed=0', `${POLICY}; frame-ancestors 'self'`],
    ['/?other=embed=1', `${POLICY}; frame-ancestors 'self'`],
    ['/assets/main-1a2b.js', `${POLICY}; frame-ancestors 'self'`],
  ])('says of %s who may frame it', async (path, policy) => {
    expect((await ask(path)).headers['content-security-policy']).toBe(policy);
  });

  it('leaves to the page what presenting needs', async () => {
    const { headers } = await ask('/');
    expect(headers['permissions-policy']).not.toMatch(/fullscreen|screen-wake-lock|window-management/);
  });

  it.each([
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['br;q=0, gzip;q=0.5', 'gzip', gunzipSync],
  ])('compresses for a browser that accepts %s', async (accepted, encoding, decompress) => {
    const { headers, body } = await ask('/assets/main-1a2b.js', { 'accept-encoding': accepted });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers['content-length']).toBe(String(body.length));
    expect(headers['cache-control']).toContain('immutable');
    expect(decompress(body).toString()).toBe(SCRIPT);
    expect(sent.at(-1)).toMatchObject({ path: 'assets/main-1a2b.js', bytes: body.length });
  });

  it('sends the file itself where nothing is accepted, and its head alone where that is asked', async () => {
    const whole = await ask('/assets/main-1a2b.js');
    expect(whole.headers['content-encoding']).toBeUndefined();
    expect(whole.body.toString()).toBe(SCRIPT);
    const head = await ask('/assets/main-1a2b.js', {}, 'HEAD');
    expect(head.body.length).toBe(0);
    expect(head.headers['content-length']).toBe(String(SCRIPT.length));
  });

  it('answers 304 to a browser that has the file', async () => {
    const { headers } = await ask('/');
    expect((await ask('/', { 'if-none-match': String(headers.etag) })).status).toBe(304);
  });

  it('reads a new file of the same name', async () => {
    const file = join(folder, 'site', 'changing.txt');
    writeFileSync(file, 'one');
    expect((await ask('/changing.txt')).body.toString()).toBe('one');
    await new Promise((resolve) => setTimeout(resolve, 20));
    writeFileSync(file, 'two');
    expect((await ask('/changing.txt')).body.toString()).toBe('two');
  });

  it('decodes names', async () => {
    expect((await ask(`/${encodeURIComponent('济南')}.json`)).status).toBe(200);
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/../../secret.txt',
    '/%00',
    '/%zz',
    '/assets',
    '/link.txt',
    '/up/secret.txt',
    '/.env',
    '/%2eenv',
    '/env.txt',
    '/.git/config',
    '/assets/.htpasswd',
    '/assets/..%5c..%5csecret.txt',
  ])('finds nothing at %s', async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body.toString()).not.toContain('outside');
  });

  it('follows links within the folder, and a link to the folder', async () => {
    expect((await ask('/main.js')).body.toString()).toBe(SCRIPT);
    symlinkSync(join(folder, 'site'), join(folder, 'current'));
    const { server } = createStaticServer(join(folder, 'current'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const usual = port;
    port = (server.address() as AddressInfo).port;
    const [page, secret] = [await ask('/'), await ask('/link.txt')];
    port = usual;
    server.close();
    expect([page.status, secret.status]).toEqual([200, 404]);
  });

  it('takes no other method', async () => {
    const { status, headers } = await ask('/', {}, 'POST');
    expect(status).toBe(405);
    expect(headers.allow).toBe('GET, HEAD');
  });
});
