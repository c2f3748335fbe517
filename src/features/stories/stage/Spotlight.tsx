import { useEffect, useRef } from 'react';

/** Darkens all but a circle that follows the pointer; in the middle until that moves. */
export function Spotlight() {
  const light = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const follow = ({ clientX, clientY }: PointerEvent) => {
      light.current?.style.setProperty('--spot-x', `${clientX}px`);
      light.current?.style.setProperty('--spot-y', `${clientY}px`);
    };
    window.addEventListener('pointermove', follow);
    window.addEventListener('pointerdown', follow);
    return () => {
      window.removeEventListener('pointermove', follow);
      window.removeEventListener('pointerdown', follow);
    };
  }, []);
  return <div ref={light} className="spotlight" aria-hidden />;
}
