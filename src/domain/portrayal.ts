import type { Adcode, Level } from './area';
import type { Notice } from './notice';
import type { Measure, Observation, Period } from './observation';
import type { Normalisation, Theme } from './theme';

/** Red, green, blue, 0–255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** Breaks and the class of each value. A class holds (lower, upper], the first also its lower edge. */
export interface Classification {
  readonly method: Theme['classification']['method'];
  /** n + 1 ascending edges of n classes. */
  readonly breaks: readonly number[];
}

/** One area as it is drawn. */
export interface PortrayedArea {
  readonly adcode: Adcode;
  /** Normalised value, or null where nothing was published. Zero is a value. */
  readonly value: number | null;
  readonly observation: Observation | null;
  /** Index into the legend's classes; −1 where nothing was published. */
  readonly classIndex: number;
  /** Fill; null is drawn hatched (choropleth) as not published. Under symbols, areas with a figure have the land's. */
  readonly fill: Rgb | null;
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

/** The contract with the reader. */
export interface Legend {
  readonly measure: Measure;
  readonly normalisation: Normalisation;
  /** From the first day to the last of all figures shown; null where nothing is shown. */
  readonly period: Period | null;
  readonly classes: readonly LegendClass[];
  /** Reference circles, largest first; empty for a choropleth. */
  readonly symbols: readonly LegendSymbol[];
  readonly symbolColour: Rgb;
  readonly published: number;
  readonly notPublished: number;
}

/** Who must be credited for what is shown: ids of sources. */
export type Credits = readonly string[];

/** Data turned into symbols, before any rendering. Every surface that draws reads this and nothing else. */
export interface Portrayal {
  readonly theme: Theme;
  readonly level: Level;
  /** In the order of the boundaries' areas, so that an area's index is its texel. */
  readonly areas: readonly PortrayedArea[];
  readonly classification: Classification | null;
  readonly legend: Legend;
  readonly notices: readonly Notice[];
  readonly credits: Credits;
}
