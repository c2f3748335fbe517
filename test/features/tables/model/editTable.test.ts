import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { duplicateChoice, NO_DECISIONS } from '../../../../src/features/tables/model/decisions';
import {
  correctionOf,
  correctMeasure,
  decideAllDuplicates,
  decideDuplicates,
  decidePlace,
  describeSource,
  guessMeasure,
  layOutTable,
  undecidePlace,
} from '../../../../src/features/tables/model/editTable';
import type { ProjectTable } from '../../../../src/features/tables/model/project';

const TABLE: ProjectTable = Object.freeze({
  id: 't1',
  fileName: '2024.xlsx',
  sheet: '',
  content: 'c',
  layout: null,
  decisions: NO_DECISIONS,
  measures: {},
  source: { title: '', publisher: '', date: '' },
});

describe('what is decided of places', () => {
  it('is remembered by the place as it is written, and can be to leave it out', () => {
    const chosen = decidePlace('朝阳|辽宁|', '211300')(TABLE);
    expect(chosen.decisions.places).toEqual({ '朝阳|辽宁|': '211300' });
    expect(decidePlace('朝阳|辽宁|', null)(chosen).decisions.places).toEqual({ '朝阳|辽宁|': null });
  });

  it('can be taken back, whatever the place is called', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString')), (key) => {
        const decided = decidePlace('other||', null)(TABLE);
        const there = decidePlace(key, '370500')(decided);
        expect(Object.hasOwn(there.decisions.places, key)).toBe(true);
        expect(undecidePlace(key)(there).decisions.places).toEqual(key === 'other||' ? {} : { 'other||': null });
      }),
    );
  });
});

describe('what is decided of several figures', () => {
  const jinan = '370100';

  it('is what was said of the area, else of all, else nothing', () => {
    const all = decideAllDuplicates('sum')(TABLE);
    const one = decideDuplicates('370100', 'keep-first')(all);
    expect(duplicateChoice(TABLE.decisions, jinan)).toBeNull();
    expect(duplicateChoice(all.decisions, jinan)).toBe('sum');
    expect(duplicateChoice(one.decisions, jinan)).toBe('keep-first');
    expect(duplicateChoice(decideDuplicates('370100', null)(one).decisions, jinan)).toBe('sum');
  });

  it('for all goes over what was said of one', () => {
    const one = decideDuplicates('370100', 'keep-first')(TABLE);
    expect(decideAllDuplicates('refuse')(one).decisions.duplicates).toEqual({ '*': 'refuse' });
    expect(decideAllDuplicates(null)(one).decisions.duplicates).toEqual({});
  });
});

describe('what is corrected of a measure', () => {
  it('adds up, and is taken back as a whole', () => {
    const named = correctMeasure('案件', { name: '刑事案件' })(TABLE);
    const both = correctMeasure('案件', { decimals: 0 })(named);
    expect(correctionOf(both, '案件')).toEqual({ name: '刑事案件', decimals: 0 });
    expect(guessMeasure('案件')(both).measures).toEqual({});
  });

  it('is nothing of a heading that objects have a property of', () => {
    expect(correctionOf(TABLE, 'constructor')).toEqual({});
    const corrected = correctMeasure('constructor', { decimals: 1 })(TABLE);
    expect(correctionOf(corrected, 'constructor')).toEqual({ decimals: 1 });
  });
});

it('a layout and a source are set and changed, and the rest stays', () => {
  const layout = {
    headingRow: 1,
    headingRows: 1,
    roles: ['place', 'value'],
    level: 'prefecture',
    period: null,
    year: null,
  } as const;
  expect(layOutTable(layout)(TABLE)).toEqual({ ...TABLE, layout });
  expect(layOutTable(null)(layOutTable(layout)(TABLE))).toEqual(TABLE);
  expect(describeSource({ date: '2024' })(TABLE).source).toEqual({ title: '', publisher: '', date: '2024' });
});
