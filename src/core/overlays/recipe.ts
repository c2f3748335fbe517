import type { Adcode } from '../areas/area';
import type { ParameterId } from '../portrayal/mapState';
import type { LocalText } from '../text/text';

/**
 * How far an overlay's position can be trusted: `surveyed` was measured by somebody, `derived` follows from real
 * geometry in a way that is said, `schematic` was placed by the atlas and stands nowhere in particular.
 */
export type Certainty = 'surveyed' | 'derived' | 'schematic';

/** A quantity that the reader may change. What no source gives is `assumed`, and said to be so. */
export interface RecipeParameter {
  readonly id: ParameterId;
  readonly default: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Key of the unit that it is shown with. */
  readonly unit: 'km/h' | 'km';
  readonly name: LocalText;
  readonly isAssumed: boolean;
}

/** Inks of overlays by name; each is told apart from the others without colour vision, by day and night. */
export type OverlayInk = 'rust' | 'amber' | 'blue' | 'teal' | 'leaf' | 'earth' | 'violet';

/**
 * One kind of thing on the map, with a line of its own in the legend; a reader may hide it. What else it says is up to
 * the kind of its recipe (`OverlayKind.fields`).
 */
export interface RecipeEntry {
  readonly id: string;
  readonly name: LocalText;
  readonly ink: OverlayInk;
  /** The published figure that it stands for; null where there is none (own data). */
  readonly observation: string | null;
}

/**
 * `river`: the Yellow River along OpenStreetMap's water. `coast`: OpenStreetMap's coast between the ends of the place's
 * own. `boundary-coast`: the sea-facing arcs of the boundary.
 */
export type GroundLine = 'river' | 'coast' | 'boundary-coast';

/** Id of the entry of what is reached along a reader's roads. */
export const REACH_ENTRY = 'reach';

/** Ground to place something on: whole districts, the land around seats of districts, and belts along lines. */
export interface Zone {
  readonly districts: readonly Adcode[];
  /** Adcodes of the districts whose seats are meant. */
  readonly seats: readonly Adcode[];
  /** How far from a seat, in km. */
  readonly reachKm: number;
  /** Lines, with the width of the belts along them in km. */
  readonly belts: readonly ('river' | 'coast')[];
  readonly beltKm: number;
}

/** A length or number that the atlas measured beside the published one, and why the two differ. */
export interface Comparison {
  readonly observation: string;
  /** Which line of the ground was measured. */
  readonly line: GroundLine;
  /** On what it was measured. */
  readonly on: LocalText;
  readonly because: LocalText;
}

/**
 * An overlay as an author wrote it down: what it stands for, and how it is drawn. Recipes and parameters travel in
 * MapState and links; geometry is always computed anew.
 */
export interface Recipe<Entry extends RecipeEntry = RecipeEntry> {
  readonly id: string;
  /** One of the kinds that `kinds/index.ts` lists, which draw and count it. */
  readonly kind: string;
  /** The place that it is of. */
  readonly place: Adcode;
  readonly certainty: Certainty;
  readonly title: LocalText;
  /** How it was placed or derived, or why nothing is drawn. */
  readonly placing: LocalText;
  readonly parameters: readonly RecipeParameter[];
  readonly entries: readonly Entry[];
  /** Id of the source of a statement without a figure; null where the figures say it. */
  readonly source: string | null;
  /** Ids of further published figures that belong to it without being drawn. */
  readonly figures: readonly string[];
  readonly comparisons: readonly Comparison[];
  /** A hierarchy that the bulletin describes and does not map, from the first tier down. */
  readonly tiers: readonly LocalText[];
}
