import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findChromium } from '../../scripts/chromium';
import { ROOT } from '../../scripts/command';
import requireChromium from '../e2e/requireChromium';

/** What CHROME_PATH names is looked for and nothing else, so that no browser is found on any machine. */
beforeEach(() => {
  vi.stubEnv('CHROME_PATH', join(import.meta.dirname, 'no-such-browser'));
  vi.stubEnv('PATH', '');
  expect(findChromium().ok).toBe(false);
  vi.resetModules();
});
afterEach(() => vi.unstubAllEnvs());

describe('a machine without a browser', () => {
  it('reads every configuration file', async () => {
    const files = import.meta.glob<{ default: unknown }>('../../*.config.ts');
    expect(Object.keys(files).sort()).toEqual(['../../playwright.config.ts', '../../vite.config.ts']);
    for (const load of Object.values(files)) expect((await load()).default).toBeTypeOf('object');
  });

  it('is looked over for dead code, which loads those files', async () => {
    const knip = join(ROOT, 'node_modules/knip/bin/knip.js');
    await promisify(execFile)(process.execPath, [knip], { cwd: ROOT, env: process.env });
  });

  it('begins no browser test, and says what to do', () => {
    expect(() => requireChromium()).toThrow('CHROME_PATH');
  });
});
