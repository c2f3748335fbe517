import type { Adcode, Level } from '../areas/area';
import type { View } from '../geometry/view';
import type { Period } from '../record/figureTerms';
import type { ClassificationChoice, Normalisation, SymbolType } from '../record/theme';
import type { Language } from '../text/text';

interface Basemap {
  /** `auto` follows the system. */
  readonly appearance: 'auto' | 'day' | 'night';
  readonly labels: boolean;
}

/** What a reader may set of an overlay: `speed` in km/h, `width` (of a belt, all of it) in km. */
export type ParameterId = 'speed' | 'width';

/** How a reader has an overlay drawn. What is left as its author meant it is left out. */
export interface OverlayChoice {
  /** Of a recipe, or of the reader's own file: `isFileOverlay`. */
  readonly id: string;
  readonly isShown: boolean;
  /** 0.1 to 1. */
  readonly opacity: number;
  readonly parameters: Readonly<Partial<Record<ParameterId, number>>>;
  /** Ids of entries that are left out. */
  readonly hidden: readonly string[];
}

/** `auto`: the level that the theme's figures were published for. */
export type LevelChoice = Level | 'auto';

/**
 * What the reader chose: plain JSON, complete, versioned. Permalink, undo, story slide, project file and export share
 * it. Computed things (portrayal, geometry) and session things (hover, open panel) never live here.
 */
export interface MapState {
  readonly version: 1;
  /** Of the data: what the map shows are the figures as they were then. */
  readonly edition: number;
  /** null: where the theme's data is, fitted to the window. */
  readonly view: View | null;
  readonly basemap: Basemap;
  readonly geography: { readonly level: LevelChoice };
  readonly theme: string;
  /** What figures are divided by; null: as the theme says, an empty list: as published. */
  readonly normalisation: Normalisation | null;
  /** Fills or circles; null: what suits the figures. */
  readonly symbol: SymbolType | null;
  /** The only period whose figures are shown; null: the newest of each area. */
  readonly period: Period | null;
  /** Whether all parts of a measure that is broken down stand side by side, each on a map of its own. */
  readonly panels: boolean;
  /** null: as the theme says. */
  readonly classification: ClassificationChoice | null;
  /** Overlays that the reader added or changed, the topmost first; the theme's others lie below them, as it says. */
  readonly overlays: readonly OverlayChoice[];
  readonly selection: readonly Adcode[];
  /** Id of the observation whose evidence is open in the card; null: none. */
  readonly figure: string | null;
  readonly language: Language;
}
