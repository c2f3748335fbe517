import { afterEach, describe, expect, it, vi } from 'vitest';
import { chromiumFlags, findChromium } from '../../scripts/chromium';

afterEach(() => vi.unstubAllEnvs());

describe('findChromium', () => {
  it('takes the one of CHROME_PATH before any other', () => {
    vi.stubEnv('CHROME_PATH', process.execPath);
    expect(findChromium()).toEqual({ ok: true, path: process.execPath });
  });

  it('says what is wrong with a CHROME_PATH that is no program, and looks no further', () => {
    vi.stubEnv('CHROME_PATH', import.meta.dirname);
    expect(findChromium()).toEqual({ ok: false, reason: expect.stringContaining(import.meta.dirname) });
  });
});

describe('chromiumFlags', () => {
  it('sends nothing but WebGL through the software GPU in the plain profile', () => {
    expect(chromiumFlags('plain')).not.toContain('--ignore-gpu-blocklist');
    expect(chromiumFlags('swiftshader')).toContain('--ignore-gpu-blocklist');
  });

  it('allows no WebGL in software where there is to be none', () => {
    expect(chromiumFlags('none')).toContain('--disable-software-rasterizer');
    expect(chromiumFlags('none')).not.toContain('--enable-unsafe-swiftshader');
  });
});
