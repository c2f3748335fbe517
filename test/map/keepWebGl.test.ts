// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepWebGl } from '../../src/map/keepWebGl';
import type { MapSurface } from '../../src/map/mapSurface';
import { createAtlas } from '../../src/state/atlas';
import { DEFAULT_MAP_STATE } from '../../src/state/mapState';
import { data, session } from '../state/smallAtlas';
import { VIEW } from './canvas/views';

const there = { ...VIEW, longitude: 118 };

/** A surface that says where it is, and whether it is still there. */
function surface(name: string, container: HTMLElement) {
  const element = document.createElement('canvas');
  element.className = name;
  element.tabIndex = 0;
  container.append(element);
  const camera = { view: VIEW, isMoving: false, jumpTo: vi.fn(), flyTo() {}, stop() {}, on() {} };
  return {
    ...{ element, camera, settle: () => camera.view, remove: () => element.remove() },
    timeFrame: vi.fn(() => 5),
  } satisfies MapSurface & { timeFrame(): number };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'Date'] });
  document.body.replaceChildren();
});
afterEach(() => vi.useRealTimers());

function kept({ isOnTrial = false, frameMilliseconds = 5 } = {}) {
  const container = document.createElement('main');
  document.body.append(container);
  const [maps, canvases]: ReturnType<typeof surface>[][] = [[], []];
  const onDrawn = vi.fn();
  const makeWebGl = vi.fn((_: typeof VIEW, onStanding: () => void) => {
    const map = surface('gl', container);
    map.timeFrame.mockReturnValue(frameMilliseconds);
    maps?.push(map);
    setTimeout(onStanding);
    return map;
  });
  const makeCanvas = vi.fn((view: typeof VIEW) => {
    const canvas = surface('2d', container);
    canvas.camera.view = view;
    canvases?.push(canvas);
    return canvas;
  });
  const atlas = createAtlas(data, DEFAULT_MAP_STATE, session);
  const isKept = keepWebGl(container, atlas, { makeWebGl, makeCanvas, isOnTrial }, VIEW, onDrawn);
  vi.advanceTimersByTime(0);
  const lose = () => container.querySelector('.gl')?.dispatchEvent(new Event('webglcontextlost', { cancelable: true }));
  const shown = () => [...container.children].map(({ className }) => className);
  return { atlas, container, maps, canvases, makeWebGl, onDrawn, isKept, lose, shown };
}

describe('keepWebGl', () => {
  it('has a canvas stand in with camera and focus in the task of a loss, and goes back to where that has been moved', () => {
    const { maps, canvases, lose, shown, onDrawn } = kept();
    expect(onDrawn).toHaveBeenCalledTimes(1);
    maps?.[0]?.element.focus();
    lose();
    expect(shown()).toEqual(['2d']);
    expect(document.activeElement).toBe(canvases?.[0]?.element);
    Object.assign(canvases?.[0]?.camera ?? {}, { view: there });
    vi.advanceTimersByTime(200);
    expect(shown()).toEqual(['gl']);
    expect(maps?.[1]?.camera.jumpTo).toHaveBeenCalledWith(there, 'mapState');
    expect(document.activeElement).toBe(maps?.[1]?.element);
    expect(onDrawn).toHaveBeenCalledTimes(1);
  });

  it('takes the map from no hand', () => {
    const { canvases, lose, shown } = kept();
    lose();
    Object.assign(canvases?.[0]?.camera ?? {}, { isMoving: true });
    vi.advanceTimersByTime(2000);
    expect(shown()).toEqual(['2d', 'gl']);
    Object.assign(canvases?.[0]?.camera ?? {}, { isMoving: false });
    vi.advanceTimersByTime(500);
    expect(shown()).toEqual(['gl']);
  });

  it('stays on the canvas after the fifth loss', () => {
    const { lose, shown } = kept();
    for (let loss = 0; loss < 5; loss++) {
      lose();
      vi.advanceTimersByTime(500);
    }
    expect(shown()).toEqual(['2d']);
  });

  it('gives up WebGL that is slow, where the choice was the page’s own', () => {
    const slow = kept({ isOnTrial: true, frameMilliseconds: 80 });
    vi.advanceTimersByTime(200);
    expect(slow.shown()).toEqual(['2d']);
    const wanted = kept({ frameMilliseconds: 80 });
    vi.advanceTimersByTime(200);
    expect(wanted.shown()).toEqual(['gl']);
  });
});
