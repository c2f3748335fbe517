import { defineKind } from './overlayKind';
import { readerForm } from './readerFile';

/** Circles around the stations of a reader's file: an author writes down the parameters, the file brings the entries. */
export const readerStations = defineKind({
  id: 'own-stations',
  fields: {},
  parameters: ['speed'],
  formOf: (entry) => readerForm(entry, 'circle'),
  withStations: 'is-filled',
});
