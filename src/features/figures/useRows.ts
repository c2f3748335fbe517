import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Adcode } from '../../core/areas/area';

interface Rows {
  /** The one row that Tab stops at; arrows lead to the others. */
  readonly tabStop: Adcode | null;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
}

/**
 * A list of areas as one stop of the Tab key: arrows, Home and End lead through it. The selected row comes into sight
 * when it is selected elsewhere, and when another theme has it in another place. Each row's button carries its adcode
 * as `data-row`.
 *
 * @param scroller the element that scrolls the rows.
 * @param adcodes in the order of the rows.
 * @param theme id of what the rows are of.
 * @param reach lays out the rows up to one, where not all are.
 */
export function useRows(
  scroller: RefObject<HTMLElement | null>,
  adcodes: readonly Adcode[],
  selected: Adcode | null,
  theme: string,
  reach: (index: number) => void = () => {},
): Rows {
  const [focused, setFocused] = useState<Adcode | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another theme has the same row elsewhere
  useEffect(() => {
    if (selected === null) return;
    buttonOf(scroller.current, selected)?.closest('tr, li')?.scrollIntoView({ block: 'nearest' });
  }, [scroller, selected, theme]);

  return {
    tabStop: [focused, selected].find((adcode) => adcode !== null && adcodes.includes(adcode)) ?? adcodes[0] ?? null,
    onFocus: ({ target }) => setFocused(rowOf(target)),
    onKeyDown(event) {
      const from = rowOf(event.target);
      if (from === null || event.ctrlKey || event.altKey || event.metaKey) return;
      const to = neighbour(adcodes, from, event.key);
      if (to === undefined) return;
      event.preventDefault();
      if (buttonOf(scroller.current, to) === null) flushSync(() => reach(adcodes.indexOf(to)));
      buttonOf(scroller.current, to)?.focus();
    },
  };
}

function buttonOf(scroller: HTMLElement | null, adcode: Adcode): HTMLElement | null {
  return scroller?.querySelector<HTMLElement>(`[data-row="${CSS.escape(adcode)}"]`) ?? null;
}

function rowOf(target: EventTarget): Adcode | null {
  return target instanceof HTMLElement ? (target.dataset.row ?? null) : null;
}

function neighbour(adcodes: readonly Adcode[], from: Adcode, key: string): Adcode | undefined {
  const index = adcodes.indexOf(from);
  switch (key) {
    case 'ArrowDown':
      return adcodes[index + 1];
    case 'ArrowUp':
      return adcodes[index - 1];
    case 'Home':
      return adcodes[0];
    case 'End':
      return adcodes.at(-1);
    default:
      return undefined;
  }
}
