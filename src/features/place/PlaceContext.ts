import { createContext } from 'react';
import type { Period } from '../../core/record/observation';

/** What every part of the page of a place takes for known. */
export interface PlaceTerms {
  /** Said once, where most figures are of it; null: each figure says its own. */
  readonly period: Period | null;
  /** Ids of sources in the order that they are cited by number, from 1. */
  readonly sources: readonly string[];
}

export const PlaceContext = createContext<PlaceTerms>({ period: null, sources: [] });
