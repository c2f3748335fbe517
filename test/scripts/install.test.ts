import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/command';
import { installedDifference } from '../../scripts/install.mjs';

const locked = {
  packages: {
    '': {},
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b-windows': { version: '2.0.0', optional: true },
  },
};

describe('installedDifference', () => {
  it('is none where every package is there that this system needs', () => {
    expect(installedDifference(locked, { packages: { 'node_modules/a': { version: '1.0.0' } } })).toBeNull();
  });

  it.each([
    ['nothing was installed', null],
    ['a package is missing', { packages: {} }],
    ['a package is of another version', { packages: { 'node_modules/a': { version: '0.9.0' } } }],
    [
      'an optional package is of another version',
      { packages: { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b-windows': { version: '1.0.0' } } },
    ],
  ])('is named where %s', (_, installed) => {
    expect(installedDifference(locked, installed)).toEqual(expect.any(String));
  });

  it('throws without a lock, which the project always has', () => {
    expect(() => installedDifference(null, null)).toThrow('package-lock.json');
  });
});

describe('package-lock.json', () => {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { integrity?: string; resolved?: string; link?: boolean }>;
  };
  const entries = Object.entries(packages).filter(([path, { link }]) => path !== '' && link !== true);

  it('says of every package, those for other systems included, what its archive must hash to', () => {
    expect(entries.length).toBeGreaterThan(100);
    const without = entries.filter(([, { integrity }]) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? ''));
    expect(without.map(([path]) => path)).toEqual([]);
  });

  it('names no host: packages come from whatever registry npm is set to', () => {
    expect(entries.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
  });
});
