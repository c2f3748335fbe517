import { useId, useState } from 'react';
import type { OverlayChoice } from '../../../core/portrayal/mapState';
import { oncePerFrame } from '../../../ui/oncePerFrame';
import { useLayOverlay } from './useLayOverlay';

/** A slider of an overlay. */
interface Slider {
  /** Where its thumb is. */
  readonly value: number;
  slide(value: number): void;
}

/**
 * Takes the steps of a slider, one a frame; its thumb is ahead of the map until then.
 *
 * @param id of the overlay.
 * @param value that the store holds.
 * @param withValue the choice with another value; what else was chosen meanwhile stays.
 */
export function useSlider(
  id: string,
  value: number,
  withValue: (choice: OverlayChoice, value: number) => OverlayChoice,
): Slider {
  const { change } = useLayOverlay();
  const name = useId();
  const [ahead, setAhead] = useState<number | null>(null);
  return {
    value: ahead ?? value,
    slide(next) {
      setAhead(next);
      oncePerFrame(name, () => {
        setAhead(null);
        change(id, (choice) => withValue(choice, next));
      });
    },
  };
}
