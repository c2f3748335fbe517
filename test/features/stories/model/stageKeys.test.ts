import { describe, expect, it } from 'vitest';
import { createStageKeys } from '../../../../src/features/stories/model/stageKeys';

const press = (key: string, more: Partial<KeyboardEvent> = {}) =>
  ({ key, ctrlKey: false, altKey: false, metaKey: false, shiftKey: false, timeStamp: 0, ...more }) as KeyboardEvent;

describe('the keys of the stage', () => {
  it.each([
    ['ArrowRight', { do: 'next' }],
    ['PageDown', { do: 'next' }],
    [' ', { do: 'next' }],
    ['ArrowLeft', { do: 'previous' }],
    ['PageUp', { do: 'previous' }],
    ['Home', { do: 'first' }],
    ['End', { do: 'last' }],
    ['b', { do: 'toggle', what: 'black' }],
    ['B', { do: 'toggle', what: 'black' }],
    ['.', { do: 'toggle', what: 'black' }],
    ['w', { do: 'toggle', what: 'white' }],
    ['l', { do: 'toggle', what: 'spotlight' }],
    ['s', { do: 'speaker' }],
    ['o', { do: 'toggle', what: 'overview' }],
    ['p', { do: 'toggle', what: 'play' }],
    ['t', { do: 'toggle', what: 'timer' }],
    ['f', { do: 'fullscreen' }],
    ['+', { do: 'enlarge', by: 1 }],
    ['-', { do: 'enlarge', by: -1 }],
    ['?', { do: 'toggle', what: 'help' }],
    ['Escape', { do: 'leave' }],
    ['F5', { do: 'nothing' }],
    ['3', { do: 'go', to: 2 }],
    ['x', null],
  ])('%s', (key, meaning) => {
    expect(createStageKeys(() => 20)(press(key))).toEqual(meaning);
  });

  it('leaves the browser its own', () => {
    expect(createStageKeys(() => 20)(press('p', { ctrlKey: true }))).toBeNull();
    expect(createStageKeys(() => 20)(press('F5', { ctrlKey: true }))).toBeNull();
  });

  it('reads digits that follow each other as one number', () => {
    const keys = createStageKeys(() => 20);
    expect(keys(press('1', { timeStamp: 1000 }))).toEqual({ do: 'go', to: 0 });
    expect(keys(press('2', { timeStamp: 1400 }))).toEqual({ do: 'go', to: 11 });
    expect(keys(press('3', { timeStamp: 9000 }))).toEqual({ do: 'go', to: 2 });
    expect(keys(press('0', { timeStamp: 20_000 }))).toBeNull();
    // There is no slide 34 among twenty.
    expect(keys(press('3', { timeStamp: 30_000 }))).toEqual({ do: 'go', to: 2 });
    expect(keys(press('4', { timeStamp: 30_100 }))).toEqual({ do: 'go', to: 3 });
  });

  it('goes back by Shift and Space', () => {
    expect(createStageKeys(() => 20)(press(' ', { shiftKey: true }))).toEqual({ do: 'previous' });
  });
});
