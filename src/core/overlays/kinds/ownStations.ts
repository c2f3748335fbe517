import { defineKind } from './overlayKind';
import { ownForm } from './ownFile';

/** Circles around the stations of a reader's file: an author writes down the parameters, the file brings the entries. */
export const ownStations = defineKind({
  id: 'own-stations',
  fields: {},
  parameters: ['speed'],
  formOf: (entry) => ownForm(entry, 'circle'),
  withStations: 'is-filled',
});
