import { describe, expect, it } from 'vitest';
import { browserTestTimes, slowestLines, unitTestTimes } from '../../scripts/slowestTests';

describe('the slowest tests', () => {
  it('are read from the report of the unit tests', () => {
    const assertionResults = [{ fullName: 'a sum is exact', duration: 1500 }, { fullName: 'one that was skipped' }];
    expect(unitTestTimes({ testResults: [{ name: '/project/test/sum.test.ts', assertionResults }] })).toEqual([
      { name: 'sum.test.ts: a sum is exact', seconds: 1.5 },
      { name: 'sum.test.ts: one that was skipped', seconds: 0 },
    ]);
  });

  it('are read from the report of the browser tests, whatever they stand in', () => {
    const spec = (title: string, ...durations: number[]) => ({
      title,
      file: 'map.spec.ts',
      tests: [{ results: durations.map((duration) => ({ duration })) }],
    });
    const report = { suites: [{ specs: [spec('a map', 3000)], suites: [{ specs: [spec('again', 1000, 2000)] }] }] };
    expect(browserTestTimes(report)).toEqual([
      { name: 'map.spec.ts: a map', seconds: 3 },
      { name: 'map.spec.ts: again', seconds: 3 },
    ]);
  });

  it('are told slowest first, and no more than asked', () => {
    const times = [1, 30, 2].map((seconds) => ({ name: `of ${seconds} s`, seconds }));
    expect(slowestLines(times, 2)).toEqual(['    30.0 s  of 30 s', '     2.0 s  of 2 s']);
  });

  it('are not made up where a report holds none', () => {
    expect(() => unitTestTimes({})).toThrow('testResults');
    expect(() => browserTestTimes(null)).toThrow('suites');
  });
});
