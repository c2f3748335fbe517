/** What turns: a wheel with notches, or two fingers on a trackpad, which browsers tell by the same event. */
export type WheelKind = 'wheel' | 'trackpad';

interface Turn {
  readonly kind: WheelKind;
  /** Downwards, towards the reader. */
  readonly pixels: number;
  readonly event: WheelEvent;
}

/** Chromium and Safari give wheels multiples of it. */
const NOTCH_PIXELS = 4.000244140625;
const PIXELS_PER_LINE = 40;
const PIXELS_PER_PAGE = 400;
/** A new scroll begins after such a pause; whether it is one notch is clear so much later. */
const PAUSE_MILLISECONDS = 400;
const SINGLE_MILLISECONDS = 40;
/** With Shift it is finer. */
const FINE = 1 / 4;
const WHEEL_RATE = 1 / 450;
const TRACKPAD_RATE = 1 / 100;

/** By how many zoom levels to zoom in: proportionally for small turns, never by more than one. */
export function zoomFor(kind: WheelKind, pixels: number): number {
  const isNotched = kind === 'wheel' && Math.abs(pixels) > NOTCH_PIXELS;
  const rate = isNotched ? WHEEL_RATE : TRACKPAD_RATE;
  const levels = Math.log2(2 / (1 + Math.exp(-Math.abs(pixels * rate))));
  return pixels > 0 ? -levels : levels;
}

/**
 * Tells what kind of device turns, by how large and how frequent its turns are (as MapLibre's ScrollZoomHandler): a
 * first turn that says nothing is held back for a moment.
 */
export function createWheel(onTurn: (turn: Turn) => void) {
  let kind: WheelKind | null = null;
  let lastTime = -Infinity;
  let held: { readonly pixels: number; readonly timer: ReturnType<typeof setTimeout> } | null = null;

  const drop = () => {
    if (held === null) return 0;
    clearTimeout(held.timer);
    const { pixels } = held;
    held = null;
    return pixels;
  };
  return {
    hear(event: WheelEvent) {
      event.preventDefault();
      const pixels = pixelsOf(event);
      const since = event.timeStamp - lastTime;
      lastTime = event.timeStamp;
      if (pixels === 0) return;
      let before = 0;
      if (pixels % NOTCH_PIXELS === 0) kind = 'wheel';
      else if (Math.abs(pixels) < 4) kind = 'trackpad';
      else if (since > PAUSE_MILLISECONDS) {
        kind = null;
        drop();
        const timer = setTimeout(() => {
          kind = 'wheel';
          onTurn({ kind, pixels: fine(drop(), event), event });
        }, SINGLE_MILLISECONDS);
        held = { pixels, timer };
      } else if (kind === null) {
        kind = Math.abs(since * pixels) < 200 ? 'trackpad' : 'wheel';
        before = drop();
      }
      if (kind !== null) onTurn({ kind, pixels: fine(pixels + before, event), event });
    },
    end: drop,
  };
}

function pixelsOf({ deltaY, deltaMode }: WheelEvent): number {
  if (deltaMode === WheelEvent.DOM_DELTA_LINE) return deltaY * PIXELS_PER_LINE;
  return deltaMode === WheelEvent.DOM_DELTA_PAGE ? deltaY * PIXELS_PER_PAGE : deltaY;
}

function fine(pixels: number, { shiftKey }: WheelEvent): number {
  return shiftKey ? pixels * FINE : pixels;
}
