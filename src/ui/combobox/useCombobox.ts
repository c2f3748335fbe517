import { type ComponentProps, type KeyboardEvent, useId, useState } from 'react';

interface ComboboxOptions<Option> {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** What the text may mean, the best first. */
  readonly options: readonly Option[];
  /** Called when the field is entered. */
  readonly prepare: () => void;
  /** What is done with an option; the field is empty again. */
  readonly choose: (option: Option) => void;
}

/** A field that lists what its text may mean: a combobox after the ARIA Authoring Practices (list, manual choice). */
export function useCombobox<Option>({ text, setText, options, prepare, choose }: ComboboxOptions<Option>) {
  const id = useId();
  const [active, setActive] = useState(0);
  const [isOpen, setOpen] = useState(false);
  const isListed = isOpen && text.trim() !== '';
  const hasOptions = isListed && options.length > 0;

  const take = (option: Option | undefined) => {
    if (option === undefined) return;
    setText('');
    setOpen(false);
    choose(option);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // While an input method composes, keys belong to it.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (options.length > 0) setActive((active + step + options.length) % options.length);
    } else if (event.key === 'Enter' && isListed) {
      event.preventDefault();
      take(options[active]);
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
  return { text, clear: () => setText(''), isListed, active, field, id, choose: take };
}
