import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/**
 * How wide an element is, in CSS pixels, as it changes.
 *
 * @param usual taken until it is measured.
 */
export function useElementWidth<E extends Element>(usual: number): readonly [ref: RefObject<E | null>, width: number] {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState(usual);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const measure = () => {
      if (element.clientWidth > 0) setWidth(element.clientWidth);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
