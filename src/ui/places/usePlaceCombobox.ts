import { useState } from 'react';
import type { Level } from '../../core/areas/area';
import type { FoundPlace } from '../../state/search/placeSearch';
import { useCombobox } from '../combobox/useCombobox';
import { usePlaceSearch } from './usePlaceSearch';

interface PlaceComboboxOptions {
  /** What is done with the place; the field is empty again. */
  readonly choose: (place: FoundPlace) => void;
  /** Only areas of this level that can be drawn. */
  readonly level?: Level;
}

/** A field that lists the places which what is typed may mean. */
export function usePlaceCombobox({ choose, level }: PlaceComboboxOptions) {
  const [text, setText] = useState('');
  const { status, found, prepare } = usePlaceSearch(text, { level });
  return { ...useCombobox({ text, setText, options: found, prepare, choose }), status, found };
}
