import { describe, expect, it } from 'vitest';
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
