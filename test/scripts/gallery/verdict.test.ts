import { describe, expect, it } from 'vitest';
import { LIMIT_SHARE, type Outcome, summarise, type Verdict, verdictLine } from '../../../scripts/gallery/verdict';

const verdict = (id: string, outcome: Outcome): Verdict => ({
  subject: { theme: { id, title: { zh: '', en: '' } }, light: 'day', language: 'zh' },
  outcome,
});
const compared = (share: number): Outcome => ({ kind: 'compared', share });

describe('summarise', () => {
  it('is content up to the limit itself', () => {
    const { ok, sentence } = summarise([verdict('a', compared(0)), verdict('b', compared(LIMIT_SHARE))]);
    expect(ok).toBe(true);
    expect(sentence).toBe('2 pictures: 2 as their references (more than 0.020 % of the pixels is a change).');
  });

  it.each<[string, Outcome]>([
    ['changed', compared(LIMIT_SHARE + 1e-9)],
    ['of another size', { kind: 'other-size', reference: '10 × 8', now: '8 × 10' }],
    ['without a reference', { kind: 'no-reference' }],
    ['not taken', { kind: 'not-taken', reason: 'the page failed' }],
  ])('is not content with a picture that is %s', (what, outcome) => {
    const { ok, sentence } = summarise([verdict('a', outcome)]);
    expect(ok).toBe(false);
    expect(sentence).toContain(`1 picture: 1 ${what} (`);
  });

  it('puts first what has to be looked at', () => {
    const { verdicts } = summarise([
      verdict('same', compared(0)),
      verdict('little', compared(0.0001)),
      verdict('much', compared(0.3)),
      verdict('missing', { kind: 'no-reference' }),
      verdict('failed', { kind: 'not-taken', reason: 'the page failed' }),
    ]);
    expect(verdicts.map(({ subject }) => subject.theme.id)).toEqual(['failed', 'missing', 'much', 'little', 'same']);
  });
});

describe('verdictLine', () => {
  it.each<[Outcome, string]>([
    [compared(0), 'same     belts-day                   0.000 % of the pixels differ'],
    [compared(0.000002), 'same     belts-day                   under 0.001 % of the pixels differ'],
    [compared(0.01234), 'CHANGED  belts-day                   1.234 % of the pixels differ'],
    [{ kind: 'no-reference' }, 'MISSING  belts-day                   has no reference'],
    [
      { kind: 'other-size', reference: '10 × 8', now: '8 × 10' },
      'CHANGED  belts-day                   is 8 × 10 pixels, the reference 10 × 8',
    ],
    [{ kind: 'not-taken', reason: 'no page' }, 'FAILED   belts-day                   could not be taken: no page'],
  ])('says what became of a picture: %o', (outcome, line) => {
    expect(verdictLine(verdict('belts', outcome))).toBe(line);
  });
});
