import type { Adcode } from '../../core/areas/area';
import type { Portrayal, PortrayedArea, Rgb } from '../../core/portrayal/portrayal';
import type { Observation } from '../../core/record/observation';
import { type Axis, axisOf, shareAlong } from './axis';

/** An area with a value: a dot on the axis. */
export interface DotRow {
  readonly adcode: Adcode;
  readonly value: number;
  readonly observation: Observation;
  /** Of the area's class, or of the symbols. */
  readonly colour: Rgb;
  /** Place along the axis, 0–1. */
  readonly share: number;
  /** The source gives a bound or an approximation (余, 以上, 逾, 近), no exact figure. */
  readonly isHedged: boolean;
}

/** A class of the legend as far as the axis shows it; shares of the axis. */
interface ClassBand {
  readonly from: number;
  readonly to: number;
  readonly colour: Rgb;
}

/** A ranked dot plot, before any rendering. Places are shares of the axis, 0–1, so that it fits any width. */
export interface DotPlot {
  readonly axis: Axis;
  readonly zeroShare: number;
  /** By value, the highest first, then by adcode; none of categories, which stand nowhere on an axis. */
  readonly rows: readonly DotRow[];
  /** Published, but with nothing to divide by; by adcode. None of categories. */
  readonly withoutValue: readonly Observation[];
  /** How many areas have no figure at all. */
  readonly withoutFigure: number;
  /** In the legend's order, from low to high; none under symbols. */
  readonly bands: readonly ClassBand[];
  /** Where one class ends and the next begins. */
  readonly breakShares: readonly number[];
  /** Counts and changes are lengths from zero; of a rate or an index only the place means something. */
  readonly hasStems: boolean;
  /** The rows have not all the same period, and each has to say its own. */
  readonly periodsDiffer: boolean;
}

export function dotPlot({ areas, legend }: Portrayal): DotPlot {
  const isOfNumbers = legend.measure.kind !== 'category';
  const shown = isOfNumbers ? areas.filter(hasValue) : [];
  const axis = axisOf(shown.map(({ value }) => value));
  const rows = shown
    .map((area) => rowOf(area, axis, legend.symbolColour))
    .sort((a, b) => b.value - a.value || byAdcode(a, b));
  const withFigure = areas.flatMap(({ observation }) => (observation === null ? [] : [observation]));
  const charted = new Set(rows.map(({ adcode }) => adcode));
  const bands = legend.classes.map(({ lower, upper, colour }) => ({
    from: withinAxis(shareAlong(axis, lower)),
    to: withinAxis(shareAlong(axis, upper)),
    colour,
  }));
  const inside = bands.slice(1).map(({ from }) => from);
  return {
    axis,
    zeroShare: shareAlong(axis, 0),
    rows,
    withoutValue: isOfNumbers ? withFigure.filter(({ adcode }) => !charted.has(adcode)).sort(byAdcode) : [],
    withoutFigure: areas.length - withFigure.length,
    bands: bands.filter(({ from, to }) => to > from),
    breakShares: [...new Set(inside)].filter((share) => share > 0 && share < 1),
    hasStems: ['count', 'change'].includes(legend.measure.kind) && legend.normalisation.length === 0,
    periodsDiffer: rows.some(({ observation }) => !isSamePeriod(observation, rows[0]!.observation)),
  };
}

type AreaWithValue = PortrayedArea & { readonly value: number; readonly observation: Observation };

function hasValue(area: PortrayedArea): area is AreaWithValue {
  return area.value !== null && area.observation !== null;
}

function rowOf({ adcode, value, observation, fill, classIndex }: AreaWithValue, axis: Axis, symbol: Rgb): DotRow {
  const { qualifier } = observation;
  return {
    adcode,
    value,
    observation,
    // Under symbols areas are filled as land.
    colour: classIndex === -1 || fill === null ? symbol : fill,
    share: shareAlong(axis, value),
    isHedged: qualifier !== 'none' && qualifier !== 'daily-mean',
  };
}

function withinAxis(share: number): number {
  return Math.min(Math.max(share, 0), 1);
}

function isSamePeriod({ period: a }: Observation, { period: b }: Observation): boolean {
  return a.start === b.start && a.end === b.end;
}

function byAdcode(a: { readonly adcode: Adcode }, b: { readonly adcode: Adcode }): number {
  return a.adcode < b.adcode ? -1 : a.adcode > b.adcode ? 1 : 0;
}
