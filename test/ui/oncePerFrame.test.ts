// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { oncePerFrame } from '../../src/ui/oncePerFrame';

beforeEach(() => vi.useFakeTimers({ toFake: ['requestAnimationFrame'] }));
afterEach(() => vi.useRealTimers());

it('runs the first of a frame at once and the last when the next begins, each name by itself', () => {
  const ran: string[] = [];
  const run = (name: string, step: number) => oncePerFrame(name, () => ran.push(`${name}${step}`));
  run('a', 1);
  run('a', 2);
  run('b', 1);
  run('a', 3);
  expect(ran).toEqual(['a1', 'b1']);
  vi.advanceTimersByTime(20);
  expect(ran).toEqual(['a1', 'b1', 'a3']);
  run('a', 4);
  expect(ran.at(-1)).toBe('a4');
  vi.advanceTimersByTime(20);
  expect(ran).toHaveLength(4);
});
