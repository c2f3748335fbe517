import { type ComponentProps, type KeyboardEvent, useId, useState } from 'react';
import type { Level } from '../../core/areas/area';
import type { FoundPlace } from '../../state/placeSearch';
import { usePlaceSearch } from './usePlaceSearch';

interface PlaceComboboxOptions {
  /** What is done with the place; the field is empty again. */
  readonly choose: (place: FoundPlace) => void;
  /** Only areas of this level that can be drawn. */
  readonly level?: Level;
}

/** A field that lists the places which what is typed may mean: a combobox after the ARIA Authoring Practices (list, manual choice). */
export function usePlaceCombobox({ choose, level }: PlaceComboboxOptions) {
  const id = useId();
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const [isOpen, setOpen] = useState(false);
  const { status, found, prepare } = usePlaceSearch(text, level);
  const isListed = isOpen && text.trim() !== '';
  const hasOptions = isListed && found.length > 0;

  const take = (place: FoundPlace | undefined) => {
    if (place === undefined) return;
    setText('');
    setOpen(false);
    choose(place);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // While an input method composes, keys belong to it.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (found.length > 0) setActive((active + step + found.length) % found.length);
    } else if (event.key === 'Enter' && isListed) {
      event.preventDefault();
      take(found[active]);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (text === '') event.currentTarget.blur();
      setText('');
      setOpen(false);
    }
  };

  const field: ComponentProps<'input'> = {
    type: 'text',
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': hasOptions,
    'aria-controls': `${id}list`,
    'aria-activedescendant': hasOptions ? `${id}option${active}` : undefined,
    autoComplete: 'off',
    spellCheck: false,
    enterKeyHint: 'search',
    value: text,
    onFocus: prepare,
    onBlur: () => setOpen(false),
    onKeyDown,
    onChange: ({ target }) => {
      setText(target.value);
      setActive(0);
      setOpen(true);
    },
  };
  return { text, clear: () => setText(''), status, found, isListed, active, field, id, choose: take };
}
