import type { HandMove, Point } from './cameraMoves';

/** What a hand did, and when. */
interface Recorded {
  readonly time: number;
  readonly move: HandMove;
}

/** How a map goes on by itself, and comes to rest. */
interface Glide {
  /** All of the way. */
  readonly move: HandMove;
  readonly milliseconds: number;
}

/** As MapLibre's: the speed in the last moments, of which a share is kept, and how fast it is lost. */
const WINDOW_MILLISECONDS = 60;
const LINEARITY = 0.3;
const PAN = { most: 1400, loss: 2500 };
const ZOOM = { most: 1400, loss: 20 };
const TURN = { most: 360, loss: 1000 };

/** Hears what a hand does, and says how the map goes on when it lets go. */
export interface Inertia {
  record(move: HandMove, time: number): void;
  /** null: it stands still. What was recorded is forgotten. */
  release(time: number): Glide | null;
}

export function createInertia(): Inertia {
  let recorded: Recorded[] = [];
  return {
    record(move, time) {
      recorded.push({ time, move });
      // One more than the window has: it marks where the time begins that is measured over.
      const inWindow = recorded.filter((each) => time - each.time <= WINDOW_MILLISECONDS).length;
      recorded = recorded.slice(-(inWindow + 1));
    },
    release(time) {
      const window = lastMoments(recorded, time);
      recorded = [];
      return window === null ? null : glideOf(window, time);
    },
  };
}

/** At least the last two, unless the hand has rested since. */
function lastMoments(recorded: readonly Recorded[], time: number): readonly Recorded[] | null {
  const first = recorded.findIndex((each) => time - each.time <= WINDOW_MILLISECONDS);
  if (first < 0) return null;
  const window = recorded.slice(Math.min(first, recorded.length - 2));
  return window.length < 2 ? null : window;
}

function glideOf([first, ...rest]: readonly Recorded[], time: number): Glide | null {
  const seconds = (time - (first as Recorded).time) / 1000;
  const sum = (of: (move: HandMove) => number | undefined) =>
    rest.reduce((total, { move }) => total + (of(move) ?? 0), 0);
  const pan: Point = [sum(({ pan }) => pan?.[0]), sum(({ pan }) => pan?.[1])];
  const length = Math.hypot(...pan);
  const [panned, zoomed, turned] = [
    slowing(length, seconds, PAN),
    slowing(
      sum(({ zoomBy }) => zoomBy),
      seconds,
      ZOOM,
    ),
    slowing(
      sum(({ turnBy }) => turnBy),
      seconds,
      TURN,
    ),
  ];
  const milliseconds = 1000 * Math.max(panned.seconds, zoomed.seconds, turned.seconds);
  if (!(milliseconds > 0)) return null;
  const share = length === 0 ? 0 : panned.amount / length;
  const around = rest.findLast(({ move }) => move.around !== undefined)?.move.around ?? null;
  const turnBy = Math.max(-179, Math.min(179, turned.amount));
  return { milliseconds, move: { pan: [pan[0] * share, pan[1] * share], zoomBy: zoomed.amount, turnBy, around } };
}

function slowing(amount: number, seconds: number, { most, loss }: { readonly most: number; readonly loss: number }) {
  if (amount === 0 || seconds <= 0) return { seconds: 0, amount: 0 };
  const speed = Math.max(-most, Math.min(most, (amount * LINEARITY) / seconds));
  const duration = Math.abs(speed) / (loss * LINEARITY);
  return { seconds: duration, amount: (speed * duration) / 2 };
}
