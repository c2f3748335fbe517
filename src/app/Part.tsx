import { use } from 'react';
import { type PartName, useParts } from '../ui/AtlasContext';

/** A part of the page that a feature provides; suspends until it is loaded. */
export function Part({ name }: { readonly name: PartName }) {
  return use(useParts().load(name));
}
