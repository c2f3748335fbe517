import { describe, expect, it } from 'vitest';
import { keyMove } from '../../../src/map/canvas/followKeys';

const press = (key: string, modifiers: Partial<KeyboardEvent> = {}) =>
  keyMove({ key, shiftKey: false, altKey: false, ctrlKey: false, metaKey: false, ...modifiers } as KeyboardEvent);

describe('keyMove', () => {
  it('draws the ground against the arrow', () => {
    expect(press('ArrowRight')).toEqual({ pan: [-100, 0] });
    expect(press('ArrowUp')).toEqual({ pan: [0, 100] });
  });

  it('zooms by a level, with Shift by two', () => {
    expect(press('+')).toEqual({ zoomBy: 1 });
    expect(press('-')).toEqual({ zoomBy: -1 });
    expect(press('+', { shiftKey: true })).toEqual({ zoomBy: 2 });
  });

  it('turns with Shift, left and right', () => {
    expect(press('ArrowLeft', { shiftKey: true })).toEqual({ turnBy: -15 });
    expect(press('ArrowUp', { shiftKey: true })).toBeNull();
  });

  it('leaves all else to the page', () => {
    expect(press('PageDown')).toBeNull();
    expect(press('+', { ctrlKey: true })).toBeNull();
  });
});
