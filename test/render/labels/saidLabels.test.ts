import { describe, expect, it } from 'vitest';
import type { Standing } from '../../../src/render/labels/board';
import { settleLabels, shiftedRoom } from '../../../src/render/labels/settleLabels';

const within = { x: 0, y: 0, width: 100, height: 100 };
const standingAt = (x: number, y: number) =>
  ({ subject: { at: [x, y] }, spot: { boxes: [{ x: x + 10, y, width: 10, height: 10 }] } }) as unknown as Standing;

describe('a label whose figure is in a callout', () => {
  const labels = [standingAt(20, 20), standingAt(60, 60)];
  const room = { within, taken: [], said: [{ x: 18, y: 18, width: 4, height: 4 }] };

  it('is left out, wherever it would stand; others stay', () => {
    expect(settleLabels(labels, room, 2)).toEqual([labels[1]]);
    expect(settleLabels(labels, { within, taken: [] }, 2)).toEqual(labels);
  });

  it('is so on a picture that is shifted, too', () => {
    expect(shiftedRoom(room, [5, -5]).said).toEqual([{ x: 13, y: 23, width: 4, height: 4 }]);
  });
});
