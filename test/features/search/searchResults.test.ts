import { describe, expect, it } from 'vitest';
import { groupResults, MOST_ALONE } from '../../../src/features/search/searchResults';
import type { FoundPlace } from '../../../src/state/search/placeSearch';
import type { FoundSubjects, FoundTheme } from '../../../src/state/search/subjectSearch';

const places = (count: number, fit: FoundPlace['fit']) =>
  Array.from({ length: count }, (_, index) => ({ adcode: String(index), fit }) as FoundPlace);
const themes = (count: number, fit: FoundTheme['fit']) => Array.from({ length: count }, () => ({ fit }) as FoundTheme);
const NONE: FoundSubjects = { themes: [], measures: [], layers: [] };
const shape = (...[found, subjects]: [readonly FoundPlace[], FoundSubjects]) =>
  groupResults(found, subjects, () => false).map(({ is, results }) => `${is} ${results.length}`);

describe('groupResults', () => {
  it('has the group with the best result first; of those that are as good, places, themes, measures, layers', () => {
    expect(shape(places(1, 3), { ...NONE, themes: themes(1, 1) })).toEqual(['theme 1', 'place 1']);
    expect(shape(places(1, 1), { ...NONE, themes: themes(1, 1), layers: themes(1, 0) })).toEqual([
      'layer 1',
      'place 1',
      'theme 1',
    ]);
  });

  it('has the page of the best place after it, where something was published of it', () => {
    const [group] = groupResults(places(3, 1), NONE, (adcode) => adcode === '0');
    expect(group?.results.map((result) => result.is === 'place' && [result.place.adcode, result.isPage])).toEqual([
      ['0', undefined],
      ['0', true],
      ['1', undefined],
      ['2', undefined],
    ]);
  });

  it('shows more of a group that is alone', () => {
    expect(shape(places(20, 1), NONE)).toEqual([`place ${MOST_ALONE}`]);
    expect(shape(places(20, 1), { ...NONE, themes: themes(9, 1) })).toEqual(['place 5', 'theme 4']);
    expect(shape([], NONE)).toEqual([]);
  });
});
