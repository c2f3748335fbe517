import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MUTATED_MODULES } from '../../../scripts/mutate/modules';

describe('the modules that are mutated', () => {
  it.each(MUTATED_MODULES)('$name: its files and tests are there', ({ sources, tests }) => {
    const paths = [...sources, ...tests].map((path) => path.replace(/\/\*\*.*$/, ''));
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });
});
