import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createContentStorage } from '../../../../src/features/tables/state/contentStorage';

const kept = new Map<string, unknown>();
vi.mock('../../../../src/state/storage/openDatabase', () => ({ openDatabase: () => async () => 'store' }));
vi.mock('idb-keyval', () => ({
  get: async (id: string) => kept.get(id),
  set: async (id: string, value: unknown) => void kept.set(id, value),
  del: async (id: string) => void kept.delete(id),
  entries: async () => [...kept],
}));

describe('the storage of contents', () => {
  beforeEach(() => kept.clear());

  it('gives back what it was given', async () => {
    const storage = createContentStorage('test');
    expect([await storage.has('a'), await storage.read('a')]).toEqual([false, undefined]);
    await storage.write('a', new Blob(['城市\n']));
    expect([await storage.has('a'), await (await storage.read('a'))?.text()]).toEqual([true, '城市\n']);
  });

  it('lets go of what no project names, but not of what came within a day: another tab may be about to name it', async () => {
    vi.useFakeTimers({ now: new Date('2024-06-01'), toFake: ['Date'] });
    const storage = createContentStorage('test');
    await storage.write('named', new Blob(['a']));
    await storage.write('unnamed', new Blob(['b']));
    vi.setSystemTime(new Date('2024-06-02T12:00'));
    await storage.write('another tab’s', new Blob(['c']));
    vi.setSystemTime(new Date('2024-06-02T13:00'));
    await storage.removeUnnamed(new Set(['named']));
    expect([...kept.keys()]).toEqual(['named', 'another tab’s']);
    vi.useRealTimers();
  });
});
