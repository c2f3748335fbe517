import { describe, expect, it } from 'vitest';
import { readBrowserOptions } from '../../../scripts/browsers/readBrowserOptions';
import { UsageError } from '../../../scripts/commandLine';

describe('readBrowserOptions', () => {
  it('takes every browser with every map where nothing is said', () => {
    expect(readBrowserOptions([])).toEqual({ browsers: ['chromium', 'firefox', 'webkit'], maps: ['2d', 'gl'] });
  });

  it('takes those that are named, in an order of its own and each once', () => {
    expect(readBrowserOptions(['--only', 'webkit, firefox,webkit', '--map', 'gl'])).toEqual({
      browsers: ['firefox', 'webkit'],
      maps: ['gl'],
    });
  });

  it('refuses what it does not know, and says what there is', () => {
    const refusal = new UsageError('--only names "safari"; there are chromium, firefox, webkit.');
    expect(() => readBrowserOptions(['--only', 'firefox,safari'])).toThrow(refusal);
    expect(() => readBrowserOptions(['--only', ''])).toThrow(UsageError);
    expect(() => readBrowserOptions(['--map', '3d'])).toThrow('there are 2d, gl');
    expect(() => readBrowserOptions(['--headed'])).toThrow(UsageError);
  });
});
