import { use } from 'react';
import { type PartName, useParts } from '../ui/AtlasContext';

/** A part of the page that another folder brings; suspends until it has come. */
export function Part({ name }: { readonly name: PartName }) {
  return use(useParts().load(name));
}
