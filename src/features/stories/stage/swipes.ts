import type { Act } from '../model/stageKeys';

/** Share of the window's width that a finger has to travel, and in how long at most. */
const LEAST_SHARE = 0.12;
const LONGEST_MILLISECONDS = 1000;

/** One finger that moves fast and level turns the slide; slower it moves the map, and two zoom it. */
export function followSwipes(act: Act, target: Window = window): () => void {
  let start: { readonly id: number; readonly x: number; readonly y: number; readonly time: number } | null = null;
  let fingers = 0;
  const onDown = ({ pointerType, pointerId, clientX, clientY, timeStamp }: PointerEvent) => {
    if (pointerType !== 'touch') return;
    fingers += 1;
    start = fingers === 1 ? { id: pointerId, x: clientX, y: clientY, time: timeStamp } : null;
  };
  const onUp = ({ pointerType, pointerId, clientX, clientY, timeStamp }: PointerEvent) => {
    if (pointerType !== 'touch') return;
    fingers = Math.max(0, fingers - 1);
    if (start === null || start.id !== pointerId) return;
    const [dx, dy, time] = [clientX - start.x, clientY - start.y, timeStamp - start.time];
    start = null;
    if (time > LONGEST_MILLISECONDS || Math.abs(dx) < LEAST_SHARE * innerWidth || Math.abs(dx) < 2 * Math.abs(dy))
      return;
    act({ do: dx < 0 ? 'next' : 'previous' });
  };
  const onCancel = () => {
    fingers = 0;
    start = null;
  };
  target.addEventListener('pointerdown', onDown, true);
  target.addEventListener('pointerup', onUp, true);
  target.addEventListener('pointercancel', onCancel, true);
  return () => {
    target.removeEventListener('pointerdown', onDown, true);
    target.removeEventListener('pointerup', onUp, true);
    target.removeEventListener('pointercancel', onCancel, true);
  };
}
