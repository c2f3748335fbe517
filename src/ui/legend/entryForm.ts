import { REACH_ENTRY, type RecipeKind } from '../../core/overlays/recipe';
import type { EntryForm } from '../../render/svg/pictureText';

const FORMS: Readonly<Record<RecipeKind, EntryForm>> = {
  'response-circles': 'circle',
  'own-stations': 'circle',
  'pipeline-network': 'line',
  'site-dots': 'dots',
  'equal-areas': 'area',
  'own-file': 'area',
  belt: 'area',
  withheld: 'circle',
};

/** What an entry looks like in a legend. A file of the reader's own has points, lines and areas. */
export function entryForm(kind: RecipeKind, entry: string): EntryForm {
  if (entry === 'lines' || entry === REACH_ENTRY) return 'line';
  return /^points(?:-|$)/.test(entry) ? 'dots' : FORMS[kind];
}
