import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalloutSize, placeCallouts } from '../../../../src/features/stories/model/placeCallouts';
import { type Box, isWithin, overlap } from '../../../../src/render/labels/box';
import { cross, grown } from '../../../../src/render/labels/segments';

const WITHIN: Box = { x: 0, y: 0, width: 1600, height: 900 };
const TITLE: Box = { x: 0, y: 0, width: 500, height: 250 };
const ROOM = { within: WITHIN, taken: [TITLE], shown: [], gapPixels: 20 };
const sizeAt = (x: number, y: number): CalloutSize => ({ width: 220, height: 110, at: [x, y] });

describe('placeCallouts', () => {
  it('has each beside what it points at, on nothing that stands there already and on no other', () => {
    const point = fc.tuple(fc.integer({ min: 520, max: 1500 }), fc.integer({ min: 100, max: 850 }));
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 6 }), (points) => {
        const placed = placeCallouts(
          points.map(([x, y]) => sizeAt(x, y)),
          ROOM,
        );
        const boxes = placed.flatMap((one) => (one === null ? [] : [one.box]));
        expect(boxes).toHaveLength(points.length);
        for (const [index, box] of boxes.entries()) {
          expect(isWithin(box, grown(WITHIN, 1))).toBe(true);
          expect(overlap(box, TITLE)).toBe(false);
          for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
          expect(placed[index]?.leader?.to).toEqual(points[index]);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('leads to each without crossing another', () => {
    const [one, other] = placeCallouts([sizeAt(900, 400), sizeAt(960, 470)], ROOM);
    expect(cross(one!.leader!, other!.leader!)).toBe(false);
  });

  it('rather hides no area with a figure', () => {
    const area: Box = { x: 1000, y: 300, width: 200, height: 200 };
    const [placed] = placeCallouts([sizeAt(1100, 400)], { ...ROOM, shown: [area] });
    expect(overlap(placed!.box, area)).toBe(false);
  });

  it('stands at the right where it points at nothing', () => {
    const [placed] = placeCallouts([{ width: 200, height: 100, at: null }], ROOM);
    expect(placed?.leader).toBeNull();
    expect(placed!.box.x + placed!.box.width).toBeCloseTo(1600, 0);
  });

  it('has no place where there is no room', () => {
    expect(placeCallouts([sizeAt(800, 400)], { ...ROOM, taken: [WITHIN] })).toEqual([null]);
  });
});
