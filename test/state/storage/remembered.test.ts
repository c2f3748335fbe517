import { afterEach, describe, expect, it, vi } from 'vitest';
import { recall, remember } from '../../../src/state/storage/remembered';

afterEach(() => vi.unstubAllGlobals());

describe('what is remembered', () => {
  it('is there at the next visit, until it is forgotten', () => {
    const kept = new Map<string, string>();
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
      removeItem: (key: string) => kept.delete(key),
    });
    expect(recall('list')).toBeNull();
    remember('list', 'place');
    expect(recall('list')).toBe('place');
    remember('list', null);
    expect(recall('list')).toBeNull();
  });

  it('is nothing where the browser keeps nothing', () => {
    const refuse = () => {
      throw new Error('denied');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    expect(() => remember('list', 'place')).not.toThrow();
    expect(recall('list')).toBeNull();
  });
});
