import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { zipFiles } from '../../../src/ui/pictures/zipPictures';

const file = (name: string, text: string | null) => ({
  name,
  make: () => Promise.resolve(text === null ? null : new Blob([text])),
});

describe('zipFiles', () => {
  it('puts the files into a folder in their order, and tells how far it is', async () => {
    const told: string[] = [];
    const zipped = await zipFiles([file('01-a.png', 'one'), file('02-图.png', 'two')], {
      onProgress: (done, all) => told.push(`${done}/${all}`),
    });
    expect(told).toEqual(['1/2', '2/2']);
    if (!zipped.ok) throw new Error(zipped.reason);
    const files = unzipSync(new Uint8Array(await zipped.zip.arrayBuffer()));
    expect(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual([
      ['01-a.png', 'one'],
      ['02-图.png', 'two'],
    ]);
    expect(zipped.left).toEqual([]);
  });

  it('names what could not be made, and makes no folder of nothing', async () => {
    expect(await zipFiles([file('1', null), file('2', 'two')])).toMatchObject({ ok: true, left: ['1'] });
    expect(await zipFiles([file('1', null)])).toEqual({ ok: false, reason: 'empty' });
    expect(await zipFiles([])).toEqual({ ok: false, reason: 'empty' });
  });

  it('stops when it is told to, before the next file', async () => {
    const controller = new AbortController();
    const made: string[] = [];
    const counted = (name: string) => ({
      name,
      make: () => {
        made.push(name);
        return Promise.resolve(new Blob([name]));
      },
    });
    const zipped = await zipFiles([counted('1'), counted('2')], {
      onProgress: () => controller.abort(),
      signal: controller.signal,
    });
    expect(zipped).toEqual({ ok: false, reason: 'aborted' });
    expect(made).toEqual(['1']);
  });
});
