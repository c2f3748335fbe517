import { decimal } from '../../../../core/portrayal/classify/numbers';

/** More cannot be told apart by colour. */
const MOST_CLASSES = 9;
/** A break is moved in at least so many steps from one end to the other. */
const LEAST_STEPS = 100;
/** Of decimals: what arithmetic adds behind them is noise. */
const DIGITS = 12;

/** n + 1 ascending edges of n classes, no two equal, in the numbers that are shown. */
export type Breaks = readonly number[];

/** Breaks to begin with: those of the classes shown, without a class of one value, which has no room between its edges. */
export function breaksToBeginWith(edges: readonly number[]): Breaks {
  const ascending = edges.filter((edge, index) => index === 0 || edge > edges[index - 1]!);
  const [only = 0] = ascending;
  return ascending.length > 1 ? ascending : [Math.min(0, only), only > 0 ? only : only < 0 ? 0 : 1];
}

/** The stretch that breaks can be moved along, with the steps that they are moved by; it takes in all figures. */
export interface BreakScale {
  readonly low: number;
  readonly high: number;
  readonly step: number;
}

/** @param isWhole whether figures are whole numbers, which nothing lies between. */
export function breakScale(breaks: Breaks, values: readonly number[], isWhole: boolean): BreakScale {
  const least = values.reduce((low, value) => Math.min(low, value), breaks[0]!);
  const most = values.reduce((high, value) => Math.max(high, value), breaks.at(-1)!);
  const fine = decimal(1, Math.floor(Math.log10((most - least) / LEAST_STEPS)));
  const step = isWhole ? Math.max(1, fine) : fine;
  return { low: exact(Math.floor(least / step) * step), high: exact(Math.ceil(most / step) * step), step };
}

/** A break moved to the nearest step, or as far as its neighbours let it. */
export function withMovedBreak(breaks: Breaks, index: number, wanted: number, { step }: BreakScale): Breaks {
  const [before, after] = [breaks[index - 1], breaks[index + 1]];
  if (before === undefined || after === undefined) return breaks;
  const first = Math.floor(before / step) + 1;
  const last = Math.ceil(after / step) - 1;
  if (first > last) return breaks;
  const steps = Math.min(Math.max(Math.round(wanted / step), first), last);
  return breaks.with(index, exact(steps * step));
}

/** An edge as somebody writes it; null where it would not lie between its neighbours. */
export function withTypedBreak(breaks: Breaks, index: number, value: number): Breaks | null {
  const isFree =
    value > (breaks[index - 1] ?? Number.NEGATIVE_INFINITY) && value < (breaks[index + 1] ?? Number.POSITIVE_INFINITY);
  return isFree && Number.isFinite(value) ? breaks.with(index, value) : null;
}

/** Another break through the fullest class, where half of its figures lie; else through the widest. null: there is no room. */
export function withAddedBreak(breaks: Breaks, values: readonly number[], scale: BreakScale): Breaks | null {
  if (breaks.length > MOST_CLASSES) return null;
  const classes = breaks.slice(1).map((upper, index) => {
    const lower = breaks[index]!;
    const inside = values.filter((value) => isInClass(value, breaks, index)).sort((a, b) => a - b);
    return { index, lower, upper, inside };
  });
  const byRoom = classes.toSorted(
    (a, b) => b.inside.length - a.inside.length || b.upper - b.lower - (a.upper - a.lower),
  );
  for (const { index, lower, upper, inside } of byRoom) {
    const middle = inside.length > 1 ? inside[(inside.length >> 1) - 1]! : lower / 2 + upper / 2;
    const split = breaks.toSpliced(index + 1, 0, middle);
    const added = withMovedBreak(split, index + 1, middle, scale);
    if (added !== split) return added;
  }
  return null;
}

/** Whether a value falls into a class: (lower, upper], the first also its lower edge. */
export function isInClass(value: number, breaks: Breaks, index: number): boolean {
  const lower = breaks[index]!;
  return value <= breaks[index + 1]! && (index === 0 ? value >= lower : value > lower);
}

/** The ends stay. */
export function withoutBreak(breaks: Breaks, index: number): Breaks {
  return breaks.toSpliced(index, 1);
}

/** How many values fall into each of so many stretches of the scale, all as long; the first takes its lower end too. */
export function histogram(values: readonly number[], { low, high }: BreakScale, count: number): readonly number[] {
  const counts = new Array<number>(count).fill(0);
  for (const value of values) {
    const at = Math.ceil(((value - low) / (high - low)) * count) - 1;
    counts[Math.min(Math.max(at, 0), count - 1)]! += 1;
  }
  return counts;
}

/** A number as somebody types it: with a minus of either kind, thousands set apart or not; null for what is none. */
export function readTyped(text: string): number | null {
  const plain = text.trim().replace('−', '-').replace(/^\+/, '');
  if (!/^-?(?:\d{1,3}(?:[,，]\d{3})+|\d*)(?:\.\d+)?$/.test(plain) || !/\d/.test(plain)) return null;
  return Number(plain.replace(/[,，]/g, ''));
}

function exact(value: number): number {
  return Number(value.toPrecision(DIGITS)) + 0;
}
