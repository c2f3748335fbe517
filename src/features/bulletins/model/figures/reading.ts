import type { Adcode } from '../../../../core/areas/area';
import type { FrameReason, Governed } from '../document/bulletin';
import type { Span } from '../times/calendar';
import type { Comparator } from '../words/comparators';

export type FigureScope = 'all' | 'operation' | 'part';

/** Why a field is what it is; the words stand in the phrases. */
export interface FieldReasons {
  readonly place: Governed['reason'];
  readonly period: FrameReason;
  readonly comparator: 'said' | 'carried' | 'base' | 'none' | 'unsaid';
  readonly unit: 'printed' | 'list' | 'earlier' | 'none';
}

/** What keeps a figure from being sure. */
export type Doubt =
  | 'home'
  | 'day'
  | 'frame'
  | 'period-carried'
  | 'place-carried'
  | 'place-list'
  | 'comparator'
  | 'direction'
  | 'unit'
  | 'form'
  | 'list'
  | 'part'
  | 'base'
  | 'stock'
  | 'title'
  | 'range';

export interface Figure {
  readonly value: number;
  readonly unit: string | null;
  readonly kind: 'level' | 'change' | 'ratio';
  readonly comparator: Comparator | null;
  readonly qualifiers: readonly string[];
  readonly place: Adcode | null;
  readonly period: Span | null;
  readonly scope: FigureScope;
  readonly subject: string;
  readonly reasons: FieldReasons;
  readonly doubts: readonly Doubt[];
}

/** One numeral of a passage, by its place there. A numeral that stands for several places has a reading for each. */
export type Reading = { readonly start: number; readonly end: number } & (
  | { readonly is: 'figure'; readonly figure: Figure }
  | { readonly is: 'not-figure' | 'open'; readonly why: string }
);
