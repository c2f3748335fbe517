import { describe, expect, it } from 'vitest';
import { haveAllPassed, type JourneyResult, resultTable, stepLine } from '../../../scripts/browsers/resultTable';

const STEPS = ['ready', 'pan', 'offline'];

const whole: JourneyResult = {
  title: 'Firefox 2d',
  version: 'firefox 140.3',
  seconds: 12.34,
  outcomes: [
    { kind: 'passed', seconds: 1.26, measured: 'within 1.2 s' },
    { kind: 'passed', seconds: 0.5, measured: '' },
    { kind: 'absent', reason: 'no service workers' },
  ],
  missing: null,
};
const failed: JourneyResult = {
  ...whole,
  title: 'WebKit gl',
  outcomes: [whole.outcomes[0]!, { kind: 'failed', reason: 'waited 45 s for the card' }, whole.outcomes[2]!],
};
const missing: JourneyResult = {
  title: 'Chromium gl',
  version: '',
  seconds: 0,
  outcomes: [],
  missing: 'Chromium not found',
};

describe('haveAllPassed', () => {
  it('lets a browser be without what it has not', () => {
    expect(haveAllPassed([whole])).toBe(true);
  });

  it('lets neither a step fail nor a browser be left out', () => {
    expect(haveAllPassed([whole, failed])).toBe(false);
    expect(haveAllPassed([whole, missing])).toBe(false);
  });
});

describe('resultTable', () => {
  it('has a column for each journey, and says below what did not pass', () => {
    expect(resultTable(STEPS, [whole, failed, missing]).split('\n')).toEqual([
      '|         |    Firefox 2d |     WebKit gl | Chromium gl |',
      '| ---     |           --: |           --: |         --: |',
      '| version | firefox 140.3 | firefox 140.3 |           – |',
      '| ready   |         1.3 s |         1.3 s |   NOT TRIED |',
      '| pan     |         0.5 s |        FAILED |   NOT TRIED |',
      '| offline |             – |             – |   NOT TRIED |',
      '| in all  |        12.3 s |        12.3 s |           – |',
      'Firefox 2d: offline left out: no service workers',
      'WebKit gl: pan FAILED: waited 45 s for the card',
      'WebKit gl: offline left out: no service workers',
      'Chromium gl: NOT TRIED: Chromium not found',
    ]);
  });
});

describe('stepLine', () => {
  it('says browser, step and what came of it', () => {
    expect(stepLine('Firefox 2d', 'ready', whole.outcomes[0]!)).toMatch(
      /^Firefox 2d +ready +ok +1\.3 s {2}within 1\.2 s$/,
    );
    expect(stepLine('Firefox 2d', 'pan', whole.outcomes[1]!)).toMatch(/ok +0\.5 s$/);
    expect(stepLine('WebKit gl', 'pan', failed.outcomes[1]!)).toMatch(/pan +FAILED {2}waited/);
    expect(stepLine('WebKit gl', 'offline', whole.outcomes[2]!)).toMatch(/offline +– +no service workers$/);
  });
});
