import { describe, expect, it } from 'vitest';
import { NO_DECISIONS } from '../../../../../src/features/tables/model/decisions';
import { placeVerdict } from '../../../../../src/features/tables/model/read/placeVerdict';
import { context } from '../builtContext';

const { resolve, areasOf } = context;
const drawn = new Map(areasOf('prefecture').map((area) => [area.adcode, area]));
const around = { decisions: NO_DECISIONS, drawn, level: 'prefecture', resolve } as const;
const decided = (adcode: string | null) => ({ ...around, decisions: { ...NO_DECISIONS, places: { place: adcode } } });
const outlined = (adcode: string) => ({ adcode, how: 'exact', province: null, city: null }) as never;

describe('placeVerdict', () => {
  it('takes what the reader decided before what the rows tell', () => {
    expect(placeVerdict('place', outlined('370200'), decided('370100'))).toMatchObject({
      kind: 'chosen',
      area: { adcode: '370100' },
    });
    expect(placeVerdict('place', outlined('370200'), decided(null))).toEqual({ kind: 'set-aside', rule: 'left-out' });
  });

  it('leaves a place open that is decided to be an area which is not drawn', () => {
    expect(placeVerdict('place', null, { ...decided('370100'), drawn: new Map() })).toEqual({
      kind: 'not-drawn',
      isOutlined: false,
    });
    // What never was an area is no decision.
    expect(placeVerdict('place', null, decided('999999'))).toEqual({ kind: 'undecided' });
  });

  it('sets aside what the rows tell to be of another level', () => {
    expect(placeVerdict('place', outlined('370000'), around)).toEqual({ kind: 'set-aside', rule: 'higher-level' });
    expect(placeVerdict('place', outlined('370102'), around)).toEqual({ kind: 'set-aside', rule: 'lower-level' });
    expect(placeVerdict('place', outlined('370100'), around)).toMatchObject({ kind: 'outlined', adcode: '370100' });
  });

  it('leaves the rest to be joined', () => {
    expect(placeVerdict('place', null, around)).toEqual({ kind: 'undecided' });
  });
});
