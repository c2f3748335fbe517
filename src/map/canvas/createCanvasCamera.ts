import type { Size } from '../../core/geometry/mercator';
import type { View } from '../../core/geometry/view';
import type { CameraEvents, MapCamera, MoveCause } from '../mapCamera';
import { type HandMove, moved } from './cameraMoves';
import { EASE, type Easing } from './easings';
import { flightBetween } from './flight';
import { allowedZoom, withinLimits } from './withinLimits';

/** A camera of our own, for a map that brings none. */
export interface CanvasCamera extends MapCamera {
  readonly size: Size;
  /** Where the reader's own move leads by itself; where it is, if there is none. */
  readonly goal: View;
  /** The reader takes hold of it: what is under way ends where it is. */
  hold(): void;
  /** While it is held. */
  moveBy(move: HandMove): void;
  /** The reader lets go, and it stands. */
  release(): void;
  /** It goes to where a move leads, and is the reader's. What is under way ends where it is. */
  ease(move: HandMove, milliseconds: number, easing?: Easing): void;
  /** Brings what is under way to this time, in milliseconds as frames have them. */
  step(time: number): void;
  resize(size: Size): void;
}

/** What is under way: `held` by the reader, or along a way of its own. */
interface Motion {
  readonly cause: MoveCause;
  /** null: it is held. */
  readonly way: Way | null;
}

interface Way {
  readonly at: (share: number) => View;
  readonly milliseconds: number;
  readonly easing: Easing;
  /** null: at the next step. */
  start: number | null;
}

/** @param wantsMotion whether the reader likes to see it move. */
export function createCanvasCamera(begun: View, initialSize: Size, wantsMotion: () => boolean): CanvasCamera {
  let size = initialSize;
  let view = withinLimits(begun, size);
  let motion: Motion | null = null;
  const { listeners, notify } = createListeners();
  const look = (wanted: View) => {
    view = withinLimits(wanted, size);
    for (const listener of listeners.move) listener();
  };
  const stop = () => {
    if (motion === null) return;
    const { cause } = motion;
    motion = null;
    notify('moveend', cause);
  };
  const begin = (next: Motion) => {
    // A drag that becomes a glide, or a key during another, is one move.
    const isSame = motion !== null && motion.cause === 'reader' && next.cause === 'reader';
    if (!isSame) stop();
    motion = next;
    if (!isSame) notify('movestart', next.cause);
  };
  const jumpTo = (to: View, cause: MoveCause) => {
    begin({ cause, way: null });
    look(to);
    stop();
  };
  const go = (at: Way['at'], milliseconds: number, easing: Easing, cause: MoveCause) => {
    if (wantsMotion() && milliseconds > 0) begin({ cause, way: { at, milliseconds, easing, start: null } });
    else jumpTo(at(1), cause);
  };
  /** So that what is zoomed about a point still is where the zoom has come to its limit. */
  const allowed = ({ zoomBy = 0, ...rest }: HandMove): HandMove => ({
    ...rest,
    zoomBy: allowedZoom(view.zoom + zoomBy, size) - view.zoom,
  });

  return {
    get view() {
      return view;
    },
    get size() {
      return size;
    },
    get goal() {
      return motion?.cause === 'reader' && motion.way !== null ? motion.way.at(1) : view;
    },
    get isMoving() {
      return motion !== null;
    },
    jumpTo,
    flyTo: (to, cause, milliseconds) =>
      go(flightBetween(view, withinLimits(to, size), size), milliseconds, EASE, cause),
    stop,
    on(name, listener) {
      listeners[name].push(listener);
    },
    hold: () => begin({ cause: 'reader', way: null }),
    moveBy: (move) => look(moved(view, size, allowed(move))),
    release: stop,
    ease(move, milliseconds, easing = EASE) {
      const [from, within] = [view, allowed(move)];
      go((share) => moved(from, size, partOf(within, share)), milliseconds, easing, 'reader');
    },
    step(time) {
      const way = motion?.way ?? null;
      if (way === null) return;
      way.start ??= time;
      const share = Math.min(1, Math.max(0, time - way.start) / way.milliseconds);
      look(way.at(share === 1 ? 1 : way.easing(share)));
      if (share === 1) stop();
    },
    resize(next) {
      size = next;
      look(view);
      for (const listener of listeners.resize) listener();
    },
  };
}

function createListeners() {
  const listeners: { [Name in keyof CameraEvents]: CameraEvents[Name][] } = {
    movestart: [],
    move: [],
    moveend: [],
    resize: [],
  };
  const notify = (name: 'movestart' | 'moveend', cause: MoveCause) => {
    for (const listener of listeners[name]) listener(cause);
  };
  return { listeners, notify };
}

function partOf({ pan = [0, 0], zoomBy = 0, turnBy = 0, around = null }: HandMove, share: number): HandMove {
  return { pan: [pan[0] * share, pan[1] * share], zoomBy: zoomBy * share, turnBy: turnBy * share, around };
}
