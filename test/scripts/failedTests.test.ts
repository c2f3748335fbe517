import { describe, expect, it } from 'vitest';
import { failedBrowserTests, failedUnitTests } from '../../scripts/failedTests';

describe('the tests that failed', () => {
  it('are read from the report of the unit tests, with the first line of why', () => {
    const failed = {
      fullName: 'a sum is exact',
      status: 'failed',
      failureMessages: ['Error: \u001b[31m1\u001b[39m\n  is 2'],
    };
    const testResults = [
      { name: '/project/test/sum.test.ts', assertionResults: [failed, { fullName: 'another', status: 'passed' }] },
      { name: '/project/test/gone.test.ts', assertionResults: [], message: 'Cannot find module' },
      { name: '/project/test/good.test.ts', assertionResults: [], message: '' },
    ];
    expect(failedUnitTests({ testResults })).toEqual([
      '  sum.test.ts: a sum is exact\n      Error: 1 is 2',
      '  gone.test.ts: did not run\n      Cannot find module',
    ]);
  });

  it('are read from the report of the browser tests, whatever they stand in', () => {
    const spec = (title: string, ok: boolean) => ({
      title,
      ok,
      file: 'map.spec.ts',
      tests: [{ results: [{ errors: ok ? [] : [{ message: 'Timeout of 30000ms exceeded' }] }] }],
    });
    const report = { suites: [{ specs: [spec('a map', true)], suites: [{ specs: [spec('again', false)] }] }] };
    expect(failedBrowserTests(report)).toEqual(['  map.spec.ts: again\n      Timeout of 30000ms exceeded']);
  });

  it('are none where a report holds none', () => {
    expect([...failedUnitTests({}), ...failedBrowserTests(null)]).toEqual([]);
  });
});
