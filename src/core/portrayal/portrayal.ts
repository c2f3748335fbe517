import type { Adcode, Level } from '../areas/area';
import type { UnreadFigure } from '../record/figureTable';
import type { Measure, Observation, Period } from '../record/observation';
import type { Denominator, Normalisation, Theme } from '../record/theme';
import type { Notice } from '../text/notice';

/** Red, green, blue, 0–255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/**
 * Breaks of classes. A class holds (lower, upper], the first also its lower edge. Two equal edges bound a class that
 * holds just that value (an exact zero among changes), and then the class below ends short of it.
 */
export interface Classification {
  readonly method: string;
  /** n + 1 ascending edges of n classes. */
  readonly breaks: readonly number[];
}

/** One area as it is drawn. */
export interface PortrayedArea {
  readonly adcode: Adcode;
  /** Normalised value, or null where there is none to show. Zero is a value. */
  readonly value: number | null;
  /**
   * The figure that is shown; null where nothing was published. With a figure but no value, it was published and cannot
   * be shown here, since what it would be divided by is not known.
   */
  readonly observation: Observation | null;
  /** What stands in the reader's table where there is no figure to show, and is no number; null where nothing does. */
  readonly unread: UnreadFigure | null;
  /** Index into the legend's classes; −1 where nothing was published. */
  readonly classIndex: number;
  /** Fill of an area that has a figure, whether a value can be shown of it or not; null is plain land. */
  readonly fill: Rgb | null;
  /** Plain land in a province that has figures: hatched, as a gap among them. */
  readonly isGap: boolean;
  /** Radius of the proportional symbol in CSS pixels; 0 where there is none. Its area is proportional to the value. */
  readonly radiusPixels: number;
}

export interface LegendClass {
  readonly lower: number;
  readonly upper: number;
  readonly colour: Rgb;
  /** How many areas fall in it. */
  readonly count: number;
}

export interface LegendSymbol {
  readonly value: number;
  readonly radiusPixels: number;
}

/** What the values were divided by. */
export interface LegendDenominator {
  readonly denominator: Denominator;
  /** How many of them a value is for: 10 000 residents, 1 000 km², 1 day. */
  readonly per: number;
  /** Ids of the sources that it comes from, and their dates; none for days, which the figures' own periods give. */
  readonly sources: readonly string[];
  readonly period: Period | null;
}

/** The contract with the reader. */
export interface Legend {
  readonly measure: Measure;
  readonly normalisation: Normalisation;
  /** In the order of the normalisation; empty for figures as published. */
  readonly denominators: readonly LegendDenominator[];
  /** From the first day to the last of all figures shown; null where nothing is shown. */
  readonly period: Period | null;
  /** The time that the figures cover, the earliest first: what lies between has none. Empty where nothing is shown. */
  readonly periods: readonly Period[];
  readonly classes: readonly LegendClass[];
  /** Reference circles, largest first; empty for a choropleth. */
  readonly symbols: readonly LegendSymbol[];
  readonly symbolColour: Rgb;
  /** Whether all values are whole numbers, so that classes can be labelled 1–20, 21–40. */
  readonly isWhole: boolean;
  /** How many areas show a value. */
  readonly published: number;
  /** How many have neither a figure nor a cell that could not be read as one. */
  readonly notPublished: number;
  /** How many have a figure that cannot be divided or compared, and so shows no value; and what fills them. */
  readonly notComparable: number;
  readonly notComparableColour: Rgb;
  /** How many have a cell that could not be read as a figure, and none to show; and what fills them. */
  readonly notRead: number;
  readonly notReadColour: Rgb;
}

/** Who must be credited for what is shown: ids of sources. */
export type Credits = readonly string[];

/** Data turned into symbols, before any rendering. Every surface that draws reads this and nothing else. */
export interface Portrayal {
  readonly theme: Theme;
  readonly level: Level;
  /** In the order of the boundaries' areas, so that an area's index is its texel. */
  readonly areas: readonly PortrayedArea[];
  /** null under symbols, without values, and of categories. */
  readonly classification: Classification | null;
  readonly legend: Legend;
  readonly notices: readonly Notice[];
  readonly credits: Credits;
}
