import type { Adcode } from '../../core/areas/area';
import { type Heading, nearestTo, neighbourTowards, type WindowPoint } from '../../core/geometry/neighbourTowards';

/** The areas of the map as the keyboard finds them: where each is on the window, and which have a figure. */
export interface Stops {
  readonly adcodes: readonly Adcode[];
  /** In their order. */
  readonly points: readonly WindowPoint[];
  readonly values: readonly (number | null)[];
  /** Seen, and below no panel. */
  readonly isInView: (index: number) => boolean;
}

/** Where the keyboard is among areas. */
export interface AreasMode {
  readonly adcode: Adcode;
  /** Where the opposite arrow leads back to, right after a step. */
  readonly back: { readonly heading: Heading; readonly adcode: Adcode } | null;
  /** Nothing lay where the last key would have led. */
  readonly isAtEdge: boolean;
}

/** What a key asks for: the area that way, the next with a figure that way, the highest or the lowest figure. */
export type AreasMove =
  | { readonly to: 'area' | 'figure'; readonly heading: Heading }
  | { readonly to: 'highest' | 'lowest' };

const OPPOSITE: Readonly<Record<Heading, Heading>> = { left: 'right', right: 'left', up: 'down', down: 'up' };
const HEADINGS: Readonly<Record<string, Heading>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** What a key means among areas; null: nothing. */
export function areasMove({ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>): AreasMove | null {
  const heading = HEADINGS[key];
  if (heading !== undefined) return { to: shiftKey ? 'figure' : 'area', heading };
  if (key === 'Home') return { to: 'highest' };
  return key === 'End' ? { to: 'lowest' } : null;
}

/**
 * Where the keyboard begins: at what is selected or was left last, as long as it is in view; else near the middle of the
 * view, at a figure where one is in view.
 *
 * @returns null where there are no areas.
 */
export function enterAreas(stops: Stops, known: readonly (Adcode | null)[], middle: WindowPoint): AreasMode | null {
  const { adcodes, points, values, isInView } = stops;
  const kept = known.find((adcode) => adcode !== null && isInView(adcodes.indexOf(adcode)));
  if (kept !== undefined && kept !== null) return at(kept);
  const index =
    nearestTo(points, middle, (each) => isInView(each) && values[each] !== null) ??
    nearestTo(points, middle, isInView) ??
    nearestTo(points, middle, () => true);
  const adcode = index === null ? undefined : adcodes[index];
  return adcode === undefined ? null : at(adcode);
}

export function moveAmongAreas(mode: AreasMode, move: AreasMove, stops: Stops): AreasMode {
  const { adcodes, points, values } = stops;
  const hasValue = (index: number) => values[index] !== null;
  if (!('heading' in move)) {
    const index = extremeOf(values, move.to === 'highest' ? 1 : -1);
    return index === null ? atEdge(mode) : at(adcodes[index] as Adcode);
  }
  const { heading } = move;
  const back = mode.back !== null && mode.back.heading === heading ? adcodes.indexOf(mode.back.adcode) : -1;
  if (back >= 0 && (move.to === 'area' || hasValue(back))) return at(adcodes[back] as Adcode);
  const index = neighbourTowards(
    points,
    adcodes.indexOf(mode.adcode),
    heading,
    move.to === 'figure' ? hasValue : undefined,
  );
  if (index === null) return atEdge(mode);
  return { ...at(adcodes[index] as Adcode), back: { heading: OPPOSITE[heading], adcode: mode.adcode } };
}

/** What of a map is in view: how many areas, how many of them with figures, and which are the extremes. */
export interface InView {
  readonly areas: number;
  readonly figures: number;
  /** Indices; null where no figure is in view. */
  readonly highest: number | null;
  readonly lowest: number | null;
}

export function inView({ points, values, isInView }: Stops): InView {
  const seen = points.map((_, index) => index).filter(isInView);
  const shown = values.map((value, index) => (isInView(index) ? value : null));
  return {
    areas: seen.length,
    figures: shown.filter((value) => value !== null).length,
    highest: extremeOf(shown, 1),
    lowest: extremeOf(shown, -1),
  };
}

/** @param sign 1: the highest; −1: the lowest. The first where several are. */
function extremeOf(values: readonly (number | null)[], sign: 1 | -1): number | null {
  let best: number | null = null;
  for (const [index, value] of values.entries())
    if (value !== null && (best === null || sign * value > sign * (values[best] as number))) best = index;
  return best;
}

function at(adcode: Adcode): AreasMode {
  return { adcode, back: null, isAtEdge: false };
}

function atEdge(mode: AreasMode): AreasMode {
  return { ...mode, isAtEdge: true };
}
