// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CanvasCamera } from '../../../src/map/canvas/createCanvasCamera';
import { followHand } from '../../../src/map/canvas/followHand';
import { SIZE, VIEW } from './views';

const camera = {
  ...{ view: VIEW, size: SIZE, goal: VIEW, isMoving: false },
  ...{ hold: vi.fn(), moveBy: vi.fn(), release: vi.fn(), ease: vi.fn(), stop: vi.fn() },
  ...{ step() {}, resize() {}, jumpTo() {}, flyTo() {}, on() {} },
} satisfies CanvasCamera;

let element: HTMLElement;
beforeEach(() => {
  vi.clearAllMocks();
  document.body.replaceChildren();
  element = document.createElement('div');
  document.body.append(element);
  followHand(element, camera);
});

interface Did {
  readonly type: 'down' | 'move' | 'up';
  readonly at: readonly [x: number, y: number];
  readonly id?: number;
  readonly time?: number;
}

/** Pointers on the element, at these times. */
function pointers(kind: 'mouse' | 'touch', init: PointerEventInit, ...did: readonly Did[]): void {
  for (const { type, at, id = 1, time = 0 } of did) {
    const event = new MouseEvent(`pointer${type}`, { clientX: at[0], clientY: at[1], bubbles: true, ...init });
    Object.defineProperties(event, {
      pointerId: { value: id },
      pointerType: { value: kind },
      timeStamp: { value: time },
    });
    element.dispatchEvent(event);
  }
}
const drag: readonly Did[] = [
  { type: 'down', at: [100, 400] },
  { type: 'move', at: [101, 400], time: 10 },
  { type: 'move', at: [120, 410], time: 20 },
  { type: 'up', at: [120, 410], time: 500 },
];

describe('followHand', () => {
  it('draws the ground along once a hand has moved further than a press does', () => {
    pointers('mouse', {}, ...drag);
    expect(camera.moveBy.mock.calls).toEqual([[{ pan: [20, 10] }]]);
    expect(camera.release).toHaveBeenCalled();
    expect(camera.ease).not.toHaveBeenCalled();
  });

  it('glides on where it is let go in motion', () => {
    pointers(
      'mouse',
      {},
      { type: 'down', at: [0, 0] },
      { type: 'move', at: [20, 0], time: 10 },
      { type: 'move', at: [40, 0], time: 20 },
      { type: 'up', at: [40, 0], time: 25 },
    );
    expect(camera.ease).toHaveBeenCalledWith(
      expect.objectContaining({ pan: [expect.any(Number), 0] }),
      expect.any(Number),
      expect.any(Function),
    );
  });

  it.each([
    ['the right button', { button: 2 }],
    ['Ctrl', { ctrlKey: true }],
  ])('turns with %s', (_, init) => {
    pointers('mouse', init, ...drag);
    expect(camera.moveBy.mock.calls).toEqual([[{ turnBy: 16 }]]);
  });

  it('zooms to the box that is drawn with Shift, which Escape gives up', () => {
    pointers('mouse', { shiftKey: true }, ...drag);
    expect(camera.ease).toHaveBeenCalledWith({ around: [110, 405], pan: [390, -85], zoomBy: Math.log2(50) }, 500);
    expect(element.children).toHaveLength(0);
    pointers('mouse', { shiftKey: true }, ...drag.slice(0, 3));
    expect(element.children).toHaveLength(1);
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(element.children).toHaveLength(0);
    expect(camera.ease).toHaveBeenCalledTimes(1);
  });

  it('zooms in where it is double-clicked or tapped twice, and out where two fingers tap', () => {
    element.dispatchEvent(new MouseEvent('dblclick', { clientX: 5, clientY: 6 }));
    expect(camera.ease).toHaveBeenLastCalledWith({ zoomBy: 1, around: [5, 6] }, 300);
    const tap = (time: number): Did[] => [
      { type: 'down', at: [7, 8], time },
      { type: 'up', at: [7, 8], time: time + 50 },
    ];
    pointers('touch', {}, ...tap(1000));
    expect(camera.ease).toHaveBeenCalledTimes(1);
    pointers('touch', {}, ...tap(1200));
    expect(camera.ease).toHaveBeenLastCalledWith({ zoomBy: 1, around: [7, 8] }, 300);
    element.dispatchEvent(new MouseEvent('dblclick', { clientX: 7, clientY: 8 }));
    expect(camera.ease).toHaveBeenCalledTimes(2);
    pointers(
      'touch',
      {},
      { type: 'down', at: [0, 0], time: 3000 },
      { type: 'down', at: [9, 9], id: 2, time: 3010 },
      { type: 'up', at: [0, 0], time: 3050 },
      { type: 'up', at: [9, 9], id: 2, time: 3060 },
    );
    expect(camera.ease).toHaveBeenLastCalledWith({ zoomBy: -1, around: [9, 9] }, 300);
  });

  it('zooms as far as a finger is drawn after a tap', () => {
    pointers(
      'touch',
      {},
      { type: 'down', at: [7, 8], time: 1000 },
      { type: 'up', at: [7, 8], time: 1050 },
      { type: 'down', at: [7, 8], time: 1200 },
      { type: 'move', at: [7, 72], time: 1300 },
    );
    expect(camera.moveBy.mock.calls).toEqual([[{ zoomBy: 0.5 }]]);
  });

  it('pans, zooms and turns with two fingers, each once it is meant', () => {
    pointers(
      'touch',
      {},
      { type: 'down', at: [100, 100] },
      { type: 'down', at: [200, 100], id: 2 },
      { type: 'move', at: [100, 105], time: 10 },
      { type: 'move', at: [200, 105], id: 2, time: 10 },
    );
    const moves = camera.moveBy.mock.calls.map(([move]) => move);
    expect(moves).toHaveLength(2);
    expect(moves[1]).toMatchObject({ pan: [0, 2.5], zoomBy: 0, turnBy: 0, around: [150, 102.5] });
    pointers('touch', {}, { type: 'move', at: [400, 105], id: 2, time: 20 });
    expect(camera.moveBy.mock.lastCall?.[0].zoomBy).toBeCloseTo(Math.log2(3), 6);
    pointers('touch', {}, { type: 'move', at: [100, 405], id: 2, time: 30 });
    expect(camera.moveBy.mock.lastCall?.[0].turnBy).toBeCloseTo(-90, 6);
  });
});
