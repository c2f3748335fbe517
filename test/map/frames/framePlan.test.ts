import { describe, expect, it } from 'vitest';
import type { DrawnFrame, Place } from '../../../src/map/frames/drawnFrame';
import { mostFrames, planFrames } from '../../../src/map/frames/framePlan';
import type { Pictured } from '../../../src/map/shownScene';

const PLACE: Place = { size: { widthPixels: 800, heightPixels: 600 }, pixelRatio: 1 };
const NO_OVERLAYS: Pictured['overlays'] = [];

/** A map that differs from others by its portrayal alone. */
function drawn(portrayal: object, change: Partial<DrawnFrame> = {}): DrawnFrame {
  const pictured = {
    portrayal,
    appearance: 'day',
    session: { surface: 'map', stage: 'page' },
    mapState: { language: 'en', basemap: { labels: true }, selection: [], view: null },
    overlays: NO_OVERLAYS,
  } as unknown as Pictured;
  return { pictured, view: { longitude: 105, latitude: 35, zoom: 3 } as never, place: PLACE, ...change };
}

const [a, b, c] = [{}, {}, {}];
const frameOf = (portrayal: object | null) => ({ drawn: portrayal === null ? null : drawn(portrayal) });

describe('planFrames', () => {
  it('draws the likeliest that is missing, on a new frame while there may be more', () => {
    const { readyCount, next } = planFrames([drawn(a), drawn(b), drawn(c)], [frameOf(a)], null, 3);
    expect(readyCount).toBe(1);
    expect(next?.wanted.pictured.portrayal).toBe(b);
    expect(next?.on).toBe('new');
  });

  it('draws on the one that was needed the longest ago of those that are neither wanted nor shown', () => {
    const [wanted, shown, old, older] = [frameOf(a), frameOf({}), frameOf({}), frameOf({})];
    const plan = planFrames([drawn(a), drawn(b)], [wanted, old, older, shown], shown, 4);
    expect(plan.next?.on).toBe(older);
    expect(planFrames([drawn(a), drawn(b)], [wanted, shown], shown, 2).next).toBeNull();
  });

  it('has nothing to do once all are drawn, and draws anew for another window', () => {
    expect(planFrames([drawn(a)], [frameOf(a)], null, 4)).toEqual({ readyCount: 1, next: null });
    const wider = drawn(a, { place: { ...PLACE } });
    expect(planFrames([wider], [frameOf(a)], null, 4)).toMatchObject({ readyCount: 0, next: { on: 'new' } });
  });

  it('takes a frame without a picture for none that is ready', () => {
    expect(planFrames([drawn(a)], [frameOf(null)], null, 1).readyCount).toBe(0);
  });
});

describe('mostFrames', () => {
  it('are four, or as many as the memory of four large windows holds', () => {
    const size = { widthPixels: 3840, heightPixels: 2160 };
    expect(mostFrames(PLACE)).toBe(4);
    expect(mostFrames({ size, pixelRatio: 1 })).toBe(4);
    expect(mostFrames({ size, pixelRatio: 2 })).toBe(1);
    expect(mostFrames({ size, pixelRatio: 3 })).toBe(0);
  });
});
