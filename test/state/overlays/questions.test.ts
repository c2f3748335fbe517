import { describe, expect, it } from 'vitest';
import { createQuestions } from '../../../src/state/overlays/questions';

describe('questions', () => {
  it('are asked once of the same, and each name on its own', () => {
    const { ask } = createQuestions();
    const disc = {};
    expect(ask('coverage a', [1, disc])).toBe(true);
    expect(ask('coverage a', [1, disc])).toBe(false);
    expect(ask('coverage b', [1, disc])).toBe(true);
    expect(ask('coverage a', [1, {}])).toBe(true);
    expect(ask('coverage a', [1])).toBe(true);
  });

  it('are current until another is asked, and again when it is asked once more', () => {
    const { ask, isCurrent } = createQuestions();
    ask('belt', ['narrow']);
    ask('belt', ['wide']);
    expect(isCurrent('belt', ['narrow'])).toBe(false);
    ask('belt', ['narrow']);
    expect(isCurrent('belt', ['narrow'])).toBe(true);
    expect(isCurrent('circles', ['narrow'])).toBe(false);
  });

  it('that failed are asked again only once they are let', () => {
    const { ask, fail, retryFailed } = createQuestions();
    ask('belt', ['wide']);
    ask('circles', [7]);
    fail('belt');
    expect(ask('belt', ['wide'])).toBe(false);
    retryFailed();
    expect(ask('belt', ['wide'])).toBe(true);
    expect(ask('circles', [7])).toBe(false);
    retryFailed();
    expect(ask('belt', ['wide'])).toBe(false);
  });
});
