import { afterEach, describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../../../src/state/storage/openDatabase';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a database', () => {
  it('that never answers is refused, and asked again by the next call', async () => {
    vi.useFakeTimers();
    const open = vi.fn(() => ({}));
    vi.stubGlobal('indexedDB', { open });
    const store = openDatabase('a', 'b');
    for (const times of [1, 2]) {
      const refused = expect(Promise.all([store(), store()])).rejects.toThrow('IndexedDB does not answer');
      await vi.advanceTimersByTimeAsync(5000);
      await refused;
      expect(open).toHaveBeenCalledTimes(times);
    }
  });

  it('that there is not is refused', async () => {
    vi.stubGlobal('indexedDB', undefined);
    await expect(openDatabase('a', 'b')()).rejects.toThrow();
  });
});
