import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAttempts } from '../../src/map/attempts';

/** A page that is looked at, or not. */
const page = { hidden: false, listeners: new Set<() => void>() };
const lookAt = () => {
  page.hidden = false;
  for (const listener of [...page.listeners]) listener();
};

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(page, { hidden: false, listeners: new Set() });
  vi.stubGlobal('requestAnimationFrame', (task: () => void) => setTimeout(task, 16));
  vi.stubGlobal('document', {
    get hidden() {
      return page.hidden;
    },
    addEventListener: (_: string, listener: () => void) => page.listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => page.listeners.delete(listener),
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('createAttempts', () => {
  it('tries at once, after growing waits, and then when the page is next looked at', () => {
    const attempt = vi.fn(() => false);
    createAttempts(attempt).begin();
    expect(attempt).not.toHaveBeenCalled();
    vi.advanceTimersByTime(50);
    expect(attempt).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(60_000);
    expect(attempt).toHaveBeenCalledTimes(5);
    attempt.mockReturnValue(true);
    lookAt();
    vi.advanceTimersByTime(60_000);
    expect(attempt).toHaveBeenCalledTimes(6);
  });

  it('waits while nobody looks at the page', () => {
    const attempt = vi.fn(() => true);
    page.hidden = true;
    createAttempts(attempt).begin();
    vi.advanceTimersByTime(60_000);
    expect(attempt).not.toHaveBeenCalled();
    lookAt();
    expect(attempt).toHaveBeenCalledTimes(1);
  });

  it('gives up what is lost for the fifth time in ten minutes, but not what is lost once a day', () => {
    const attempt = vi.fn(() => true);
    const often = createAttempts(attempt);
    for (let loss = 0; loss < 5; loss++) {
      often.begin();
      vi.advanceTimersByTime(1000);
      often.succeed();
    }
    expect(attempt).toHaveBeenCalledTimes(4);
    const seldom = createAttempts(attempt);
    for (let loss = 0; loss < 9; loss++) {
      seldom.begin();
      vi.advanceTimersByTime(86_400_000);
      seldom.succeed();
    }
    expect(attempt).toHaveBeenCalledTimes(13);
  });
});
