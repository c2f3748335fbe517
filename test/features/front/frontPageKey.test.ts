import { afterEach, describe, expect, it, vi } from 'vitest';
import { opensFrontPage, rememberFrontPage } from '../../../src/features/front/state/frontPageKey';

const kept = new Map<string, string>();
const visit = (isWide: boolean) => {
  vi.stubGlobal('matchMedia', () => ({ matches: isWide }));
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
};
const BARE = { search: '', hash: '' };

afterEach(() => {
  vi.unstubAllGlobals();
  kept.clear();
});

describe('opensFrontPage', () => {
  it('is so at the first visit, until it was left', () => {
    visit(true);
    expect(opensFrontPage(BARE)).toBe(true);
    expect(opensFrontPage(BARE)).toBe(true);
    rememberFrontPage();
    expect(opensFrontPage(BARE)).toBe(false);
  });

  it('is not so over what an address asks for, nor where there is no room beside the map', () => {
    visit(true);
    expect(opensFrontPage({ search: '', hash: '#theme=land-area' })).toBe(false);
    expect(opensFrontPage({ search: '?embed=1', hash: '' })).toBe(false);
    visit(false);
    expect(opensFrontPage(BARE)).toBe(false);
  });
});
