import type { EntryForm } from '../../core/overlays/kinds/overlayKind';
import type { OverlayInk } from '../../core/overlays/recipe';
import type { Rgb } from '../../core/portrayal/portrayal';
import type { Language } from '../../core/text/text';

/** What a picture says, worded by the very functions that word the page: the renderer knows no language. */
export interface PictureText {
  readonly language: Language;
  /** Name of the atlas, and the same in the other language. */
  readonly atlas: readonly [name: string, otherName: string];
  readonly title: string;
  readonly caption: string;
  /** What a slide points out. */
  readonly callouts: readonly PictureCallout[];
  readonly legend: PictureLegend;
  readonly notices: { readonly heading: string; readonly items: readonly string[] };
  /** Stands on the map where something on it was placed by the atlas; null where nothing was. */
  readonly schematic: string | null;
  readonly scale: {
    /** A length in whole metres or kilometres, as it is read. */
    readonly metres: (length: number) => string;
    readonly kilometres: (length: number) => string;
  };
  /** Stands at the arrow that points north. */
  readonly north: string;
  /** Who is owed what is shown, paragraph by paragraph. */
  readonly credits: readonly string[];
  /** The day that it was made, and the state of the data. */
  readonly made: string;
  readonly link: string;
  /** Said where not everything has room. */
  readonly more: (count: number) => string;
}

/** A figure that is pointed out; what is empty is not said. */
export interface PictureCallout {
  readonly place: string;
  /** The figure, large. */
  readonly value: string;
  readonly unit: string;
  readonly text: string;
  /** Of when the figure is, and how it compares. */
  readonly detail: string;
}

export interface PictureLegend {
  /** Unit with whether a fall is good, and period; null for a theme of overlays. */
  readonly head: { readonly unit: string; readonly period: string | null } | null;
  /** null for a theme of overlays, and where no area has a value. */
  readonly key: PictureKey | null;
  /** How many areas have a figure, and how many none, and why; empty for a theme of overlays. */
  readonly states: readonly PictureCount[];
  readonly denominators: readonly { readonly name: string; readonly detail: string }[];
  readonly layers: readonly PictureLayer[];
}

/** A key of `core/portrayal/legend`, in words. */
export type PictureKey =
  | {
      readonly form: 'ramp';
      readonly bands: readonly { readonly from: number; readonly to: number; readonly colour: Rgb }[];
      readonly ticks: readonly { readonly share: number; readonly text: string }[];
      readonly dots: PictureDots;
    }
  | { readonly form: 'values'; readonly tint: Rgb; readonly values: readonly PictureValue[] }
  | {
      readonly form: 'circles';
      readonly colour: Rgb;
      /** The largest first. */
      readonly symbols: readonly { readonly radiusPixels: number; readonly label: string }[];
      readonly caption: string;
      /** The figures where they are few, else a dot for each. */
      readonly figures: readonly PictureValue[] | PictureDots;
    }
  | { readonly form: 'chips'; readonly chips: readonly PictureCount[] };

/** A dot for each figure along a line. */
export interface PictureDots {
  readonly shares: readonly number[];
  /** The most important first; each with what it may say, the fullest first. */
  readonly names: readonly { readonly share: number; readonly texts: readonly string[] }[];
}

/** A figure by name. */
export interface PictureValue {
  readonly name: string;
  readonly value: string;
}

/** A number of areas that something is said of. */
export interface PictureCount {
  /** What fills them: null is hatched, and `none` is no swatch at all. */
  readonly swatch: Rgb | null | 'none';
  readonly label: string;
  /** How many, as it is written. */
  readonly count: string;
}

/** An overlay with what there is to know of it. */
export interface PictureLayer {
  readonly title: string;
  readonly certainty: string;
  readonly entries: readonly PictureEntry[];
  /** Names with values: what is assumed, compared, published beside. */
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  /** How it was placed, and what else limits it. */
  readonly notes: readonly string[];
}

export interface PictureEntry {
  readonly form: EntryForm;
  readonly ink: OverlayInk;
  readonly isSchematic: boolean;
  readonly name: string;
  readonly published: string;
  readonly facts: string;
}
