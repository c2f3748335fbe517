import { describe, expect, it, vi } from 'vitest';
import { select } from '../../src/state/actions';
import { createAtlas } from '../../src/state/atlas';
import { checkSelection } from '../../src/state/checkSelection';
import { DEFAULT_MAP_STATE } from '../../src/state/mapState';
import { eventually } from '../eventually';
import { data, SHIZHONG, session } from './smallAtlas';

const names = new Map([[SHIZHONG.adcode, SHIZHONG.names]]);

function opened(selection: readonly string[], loadNames = async () => names as typeof names) {
  const atlas = createAtlas(data, { ...DEFAULT_MAP_STATE, selection: [...selection] }, session);
  checkSelection(atlas, loadNames);
  return atlas;
}

describe('checkSelection', () => {
  it('lets go of a county that there is none of, and says so', async () => {
    const atlas = opened(['370599', SHIZHONG.adcode]);
    await eventually(() => expect(atlas.getState().mapState.selection).toEqual([SHIZHONG.adcode]));
    expect(atlas.getState().session.notices).toEqual([
      { code: 'link-bad-value', severity: 'warning', values: { parameter: 'area', text: '370599' } },
    ]);
  });

  it('does so of one that is selected later', async () => {
    const atlas = opened([]);
    atlas.getState().dispatch(select('370599'));
    await eventually(() => expect(atlas.getState().mapState.selection).toEqual([]));
  });

  it('says nothing where the names cannot be had, and asks for none without a county', async () => {
    const load = vi.fn(async () => new Map() as typeof names);
    const atlas = opened(['370599'], load);
    await eventually(() => expect(load).toHaveBeenCalledOnce());
    expect(atlas.getState().mapState.selection).toEqual(['370599']);
    opened(['370500'], load);
    expect(load).toHaveBeenCalledOnce();
  });
});
