import type { Adcode, Level } from '../areas/area';
import type { OverlayChoice } from '../overlays/choices';
import type { Period } from '../record/figureTerms';
import type { ClassificationChoice, Normalisation, SymbolType } from '../record/theme';
import type { Language } from '../text/text';

/** The camera, in the terms of MapLibre: degrees and a zoom on 512-pixel world tiles. */
export interface View {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
  readonly bearing: number;
  readonly pitch: number;
}

interface Basemap {
  /** `auto` follows the system. */
  readonly appearance: 'auto' | 'day' | 'night';
  readonly labels: boolean;
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
  /** null: as the theme says. */
  readonly classification: ClassificationChoice | null;
  /** Overlays that the reader added or changed, the topmost first; the theme's others lie below them, as it says. */
  readonly overlays: readonly OverlayChoice[];
  readonly selection: readonly Adcode[];
  /** Id of the observation whose evidence is open in the card; null: none. */
  readonly figure: string | null;
  readonly language: Language;
}
