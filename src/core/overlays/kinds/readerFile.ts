import { REACH_ENTRY } from '../recipe';
import { defineKind, type EntryForm } from './overlayKind';

/** A file of the reader's, drawn as it is: points, lines and areas (`files/fileOverlay.ts`). */
export const readerFile = defineKind({
  id: 'own-file',
  fields: null,
  formOf: (entry) => readerForm(entry, 'area'),
});

/** A file has its points, lines and areas in entries of their own. */
export function readerForm(entry: string, other: EntryForm): EntryForm {
  if (entry === 'lines' || entry === REACH_ENTRY) return 'line';
  return /^points(?:-|$)/.test(entry) ? 'dots' : other;
}
