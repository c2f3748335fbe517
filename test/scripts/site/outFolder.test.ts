import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkOutFolder, fillOutFolder } from '../../../scripts/site/outFolder';

let root: string;
const at = (path: string) => join(root, path);
const write = (path: string, text = '') => {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
};
const check = (out = 'site', data = 'data') => checkOutFolder(at(out), at(data));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'atlas-out-'));
  write('data/atlas.json');
  write('built/index.html', 'new');
  write('built/assets/b.js');
});
afterEach(() => rmSync(root, { recursive: true }));

describe('the folder of a site', () => {
  it('may be new or empty', async () => {
    expect(await check()).toEqual({ ok: true, former: [] });
    mkdirSync(at('site'));
    expect(await check()).toEqual({ ok: true, former: [] });
  });

  it('is refused where it holds anything else', async () => {
    write('site/thesis.doc');
    expect(await check()).toMatchObject({ ok: false, reason: expect.stringMatching(/holds other files/) });
    write('site/.bulletin-atlas-site.json', '{"files": 3}');
    expect(await check()).toMatchObject({ ok: false });
    expect(await check('data')).toMatchObject({ ok: false, reason: expect.stringMatching(/the site is built from/) });
    expect(await check('data/atlas.json')).toMatchObject({ ok: false, reason: expect.stringMatching(/is a file/) });
  });

  it('is filled anew over a former site, of which only its own files go', async () => {
    write('former/index.html', 'old');
    write('former/assets/a.js');
    await fillOutFolder(at('site'), [], at('former'));
    write('site/CNAME', 'atlas.example');
    const folder = await check();
    expect(folder).toEqual({ ok: true, former: ['assets/a.js', 'index.html'] });
    await fillOutFolder(at('site'), folder.ok ? folder.former : [], at('built'));
    expect(readFileSync(at('site/index.html'), 'utf8')).toBe('new');
    expect(existsSync(at('site/assets/a.js'))).toBe(false);
    expect(existsSync(at('site/assets/b.js'))).toBe(true);
    expect(readFileSync(at('site/CNAME'), 'utf8')).toBe('atlas.example');
  });

  it('never takes files away that lie outside', async () => {
    write(
      'site/.bulletin-atlas-site.json',
      JSON.stringify({ files: ['../data/atlas.json', '/etc/hosts', 'index.html'] }),
    );
    expect(await check()).toEqual({ ok: true, former: ['index.html'] });
  });

  it('is refused where the data lie inside, even in a former site', async () => {
    write('site/.bulletin-atlas-site.json', '{"files":[]}');
    write('site/data/atlas.json');
    expect(await check('site', 'site/data')).toMatchObject({ ok: false });
  });
});
