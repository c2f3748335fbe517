import { type RefObject, useEffect, useState } from 'react';

/** As many rows as are laid out at once; more come as the reader gets near their end. */
const STEP = 400;
const NEAR_PIXELS = 800;

interface ShownRows {
  /** So many of the first rows are laid out. */
  readonly count: number;
  /** Lays out the rows up to one, by its index. */
  reach(index: number): void;
}

/**
 * Of thousands of rows, those that the reader has come to: laid out all at once they would hold the page up for a second.
 *
 * @param scroller the element that scrolls the rows.
 * @param wanted index of a row that has to be there; −1 for none.
 * @param order what the rows are in the order of: another one begins anew.
 */
export function useShownRows(scroller: RefObject<HTMLElement | null>, wanted: number, order: unknown): ShownRows {
  const [shown, setShown] = useState({ order, count: STEP });
  const known = shown.order === order ? shown.count : STEP;
  const count = Math.max(known, stepsTo(wanted));

  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const more = () => {
      const left = element.scrollHeight - element.clientHeight - element.scrollTop;
      if (left < NEAR_PIXELS) setShown({ order, count: count + STEP });
    };
    element.addEventListener('scroll', more, { passive: true });
    return () => element.removeEventListener('scroll', more);
  }, [scroller, order, count]);

  return { count, reach: (index) => setShown({ order, count: Math.max(count, stepsTo(index)) }) };
}

function stepsTo(index: number): number {
  return (Math.floor(index / STEP) + 1) * STEP;
}
