import { describe, expect, it } from 'vitest';
import {
  type AreasMode,
  areasMove,
  enterAreas,
  inView,
  moveAmongAreas,
  type Stops,
} from '../../../src/features/areas/areasMode';

/** A row of five, of which the second and the last have figures. */
const stops: Stops = {
  adcodes: ['110000', '120000', '130000', '140000', '150000'],
  points: [0, 10, 20, 30, 40].map((x) => [x, 0]),
  values: [null, 3, null, null, -8],
  isInView: (index) => index >= 0 && index < 4,
};
const key = (key: string, shiftKey = false) => areasMove({ key, shiftKey })!;
const on = (adcode: string): AreasMode => ({ adcode, back: null, isAtEdge: false });

describe('areasMove', () => {
  it('leaves all other keys to the map', () => {
    expect(['+', '-', 'PageDown', 'a'].map((each) => areasMove({ key: each, shiftKey: false }))).toEqual(
      Array(4).fill(null),
    );
  });
});

describe('enterAreas', () => {
  it('begins at what is selected or was left last, where it is in view', () => {
    expect(enterAreas(stops, ['140000', '120000'], [0, 0])?.adcode).toBe('140000');
    expect(enterAreas(stops, [null, '120000'], [30, 0])?.adcode).toBe('120000');
  });

  it('else at the figure nearest to the middle', () => {
    expect(enterAreas(stops, ['150000', null], [30, 0])?.adcode).toBe('120000');
  });

  it('else at the nearest area, in view or not', () => {
    expect(enterAreas({ ...stops, values: Array(5).fill(null) }, [], [29, 0])?.adcode).toBe('140000');
    expect(enterAreas({ ...stops, isInView: () => false }, [], [41, 0])?.adcode).toBe('150000');
    expect(enterAreas({ ...stops, adcodes: [], points: [], values: [] }, [], [0, 0])).toBeNull();
  });
});

describe('moveAmongAreas', () => {
  it('goes to the neighbour, and with Shift to the next figure', () => {
    expect(moveAmongAreas(on('120000'), key('ArrowRight'), stops).adcode).toBe('130000');
    expect(moveAmongAreas(on('120000'), key('ArrowRight', true), stops).adcode).toBe('150000');
  });

  it('comes back by the opposite arrow, though something else lies nearer that way', () => {
    const points: Stops['points'] = [
      [0, 0],
      [10, 9],
      [8, 20],
    ];
    const bent: Stops = { ...stops, adcodes: ['110000', '120000', '130000'], points, values: [1, 2, 3] };
    const there = moveAmongAreas(on('110000'), key('ArrowDown'), bent);
    const thence = moveAmongAreas({ ...there, back: { heading: 'left', adcode: '130000' } }, key('ArrowLeft'), bent);
    expect(thence).toEqual(on('130000'));
    const back = moveAmongAreas(there, key('ArrowUp'), bent);
    expect(back).toEqual(on('110000'));
  });

  it('stays at the edge, and says so', () => {
    expect(moveAmongAreas(on('110000'), key('ArrowLeft'), stops)).toEqual({ ...on('110000'), isAtEdge: true });
    const none = { ...stops, values: Array(5).fill(null) };
    expect(moveAmongAreas(on('110000'), key('Home'), none).isAtEdge).toBe(true);
  });

  it('goes to the highest and the lowest', () => {
    expect(moveAmongAreas(on('110000'), key('Home'), stops).adcode).toBe('120000');
    expect(moveAmongAreas(on('110000'), key('End'), stops).adcode).toBe('150000');
  });
});

describe('inView', () => {
  it('counts areas and figures, and names the extremes of those that are seen', () => {
    expect(inView(stops)).toEqual({ areas: 4, figures: 1, highest: 1, lowest: 1 });
    expect(inView({ ...stops, isInView: () => false })).toEqual({ areas: 0, figures: 0, highest: null, lowest: null });
  });
});
