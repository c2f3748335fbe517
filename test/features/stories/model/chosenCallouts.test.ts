import { describe, expect, it } from 'vitest';
import { chosenCallouts } from '../../../../src/features/stories/model/chosenCallouts';
import { NO_TEXT } from '../../../../src/features/stories/model/story';
import { createAtlas } from '../../../../src/state/atlas';
import { DEFAULT_MAP_STATE } from '../../../../src/state/mapState';
import { data, session } from '../../../state/smallAtlas';

const { portrayal } = createAtlas(
  data,
  { ...DEFAULT_MAP_STATE, theme: [...data.themes.keys()][0]! },
  session,
).getState();
const chosen = (selection: readonly string[], figure: string | null = null) =>
  chosenCallouts({ selection, figure }, portrayal, data.record);

describe('chosenCallouts', () => {
  it('points out the figure that the map shows of a chosen area', () => {
    expect(chosen(['370500'])).toEqual([{ figure: 'a', place: null, text: NO_TEXT }]);
  });

  it('has nothing to point out where nothing is chosen, or where nothing was published', () => {
    expect(chosen([])).toEqual([]);
    const others = portrayal.areas.map(({ adcode }) => adcode).filter((adcode) => adcode !== '370500');
    expect(others.length).toBeGreaterThan(0);
    expect(chosen(others)).toEqual([]);
  });

  it('points out no figure of an area that is not chosen, and none that there is not', () => {
    expect(chosen([], 'a')).toEqual([]);
    expect(chosen(['370500'], 'b')).toEqual([{ figure: 'a', place: null, text: NO_TEXT }]);
  });
});
