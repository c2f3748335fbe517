import type { Adcode } from '../areas/area';
import type { LocalText } from '../text/text';

/**
 * What a value is divided by; several may be combined ("per 10 000 residents and day"). `own`: the measure of the
 * reader's own that the figure's measure names.
 */
export type Denominator = 'residents' | 'area' | 'day' | 'own';

/** An ordered set without repetition; empty for the figure as published. */
export type Normalisation = readonly Denominator[];

export interface ClassificationChoice {
  /** One of those that `portrayal/classify/methods/index.ts` lists. */
  readonly method: string;
  readonly classCount: number;
  /** n + 1 ascending edges; only for `manual`. */
  readonly breaks?: readonly number[];
}

/** `none`: the figures are not drawn, since an overlay stands for them. */
export type SymbolType = 'choropleth' | 'proportionalSymbol' | 'none';

/** Colours as #rrggbb, ordered. */
type Stops = readonly string[];

/** From little to much. */
export interface SequentialStops {
  readonly kind: 'sequential';
  readonly day: Stops;
  readonly night: Stops;
}

/** Falls and rises from just beside zero outwards, and what is drawn for zero itself. */
export interface DivergingSides {
  readonly falls: Stops;
  readonly zero: string;
  readonly rises: Stops;
}

export interface DivergingStops {
  readonly kind: 'diverging';
  readonly day: DivergingSides;
  readonly night: DivergingSides;
}

/** A publisher's own. */
export type OwnRamp = SequentialStops | DivergingStops;

/** A measure and the way it is shown. */
export interface Theme {
  readonly id: string;
  readonly topic: string;
  /** The measure that the legend speaks of. */
  readonly measure: string;
  /** Further measures of the same comparability group, where their figures share the legend. */
  readonly alongside: readonly string[];
  readonly normalisation: Normalisation;
  readonly classification: ClassificationChoice;
  /** The id of a ramp of the atlas, or a publisher's own. */
  readonly ramp: string | OwnRamp;
  readonly symbol: SymbolType;
  /** Ids of the recipes that are drawn on it, the topmost first. */
  readonly overlays: readonly string[];
  /** What the camera shows; null: where the figures are. */
  readonly place: Adcode | null;
  readonly title: LocalText;
  readonly caption: LocalText;
  /**
   * Written by an author, or made from the measure alone so that each of its figures can be seen on the map; `own`: so made
   * from a measure of the reader's own. `absent`: nothing of it is at hand but its id.
   */
  readonly origin: 'authored' | 'derived' | 'project' | 'absent';
}

/** Whether figures of a measure are shown by a theme: as its own, or alongside. */
export function showsMeasure({ measure, alongside }: Pick<Theme, 'measure' | 'alongside'>, id: string): boolean {
  return measure === id || alongside.includes(id);
}

/** What a value can be divided by, in the order that links and themes name them in. */
export const DENOMINATORS: readonly Denominator[] = ['residents', 'area', 'day', 'own'];

/** A group of themes in the list. */
export interface Topic {
  readonly id: string;
  readonly name: LocalText;
}

export interface ThemeList {
  readonly topics: readonly Topic[];
  readonly themes: readonly Theme[];
}
