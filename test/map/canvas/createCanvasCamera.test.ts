import { describe, expect, it } from 'vitest';
import { project } from '../../../src/core/geometry/mercator';
import { createCanvasCamera } from '../../../src/map/canvas/createCanvasCamera';
import { FLIGHT_MILLISECONDS } from '../../../src/map/mapCamera';
import { SIZE, VIEW } from './views';

const there = { longitude: 118, latitude: 37, zoom: 7, bearing: 0, pitch: 0 };

/** A camera, and what it tells. */
function told(wantsMotion = true) {
  const camera = createCanvasCamera(VIEW, SIZE, () => wantsMotion);
  const events: string[] = [];
  camera.on('movestart', (cause) => events.push(`start ${cause}`));
  camera.on('moveend', (cause) => events.push(`end ${cause}`));
  camera.on('resize', () => events.push('resize'));
  return { camera, events };
}

describe('createCanvasCamera', () => {
  it('flies for 900 milliseconds from the first frame on, and tells its end once it is there', () => {
    const { camera, events } = told();
    camera.flyTo(there, 'mapState', FLIGHT_MILLISECONDS);
    camera.step(5000);
    expect(camera.view.longitude).toBeCloseTo(VIEW.longitude, 6);
    camera.step(5899);
    expect(camera.isMoving).toBe(true);
    expect(events).toEqual(['start mapState']);
    camera.step(5900);
    expect(camera.view).toEqual(there);
    expect(events).toEqual(['start mapState', 'end mapState']);
    expect(camera.isMoving).toBe(false);
  });

  it('jumps where the reader wants no motion', () => {
    const { camera, events } = told(false);
    camera.flyTo(there, 'page', FLIGHT_MILLISECONDS);
    expect(camera.view).toEqual(there);
    expect(events).toEqual(['start page', 'end page']);
    camera.ease({ zoomBy: 1 }, 300);
    expect(camera.view.zoom).toBe(8);
  });

  it('ends a flight where it is when a hand takes hold, and makes one move of drag and glide', () => {
    const { camera, events } = told();
    camera.flyTo(there, 'page', FLIGHT_MILLISECONDS);
    camera.step(0);
    camera.step(450);
    const { view } = camera;
    camera.hold();
    expect(camera.view).toBe(view);
    camera.moveBy({ pan: [10, 0] });
    camera.ease({ pan: [20, 0] }, 100);
    camera.step(1000);
    camera.step(1100);
    expect(events).toEqual(['start page', 'end page', 'start reader', 'end reader']);
  });

  it('keeps what is under the pointer there when the zoom comes to its limit', () => {
    const { camera } = told();
    camera.jumpTo({ ...VIEW, zoom: 11.5 }, 'mapState');
    const before = project(camera.view, SIZE);
    const after = () => project(camera.view, SIZE);
    camera.hold();
    camera.moveBy({ zoomBy: 5, around: [300, 200] });
    expect(camera.view.zoom).toBe(12);
    const at = (from: typeof before) => from([109, 34.5]);
    const [x, y] = at(before);
    expect(at(after())).toEqual([
      expect.closeTo(300 + (x - 300) * Math.SQRT2, 4),
      expect.closeTo(200 + (y - 200) * Math.SQRT2, 4),
    ]);
  });

  it('knows where the reader’s own move leads, and nobody else’s', () => {
    const { camera } = told();
    camera.ease({ zoomBy: 1 }, 300);
    expect(camera.goal.zoom).toBe(6);
    camera.flyTo(there, 'page', FLIGHT_MILLISECONDS);
    expect(camera.goal).toBe(camera.view);
  });

  it('stays within the extent in a window of another size', () => {
    const { camera, events } = told();
    camera.resize({ widthPixels: 4000, heightPixels: 640 });
    expect(events).toEqual(['resize']);
    camera.jumpTo({ ...VIEW, zoom: 0 }, 'mapState');
    expect(camera.view.zoom).toBeGreaterThan(4);
  });
});
