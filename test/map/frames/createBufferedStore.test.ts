import { describe, expect, it } from 'vitest';
import { createBufferedStore } from '../../../src/map/frames/createBufferedStore';
import { chooseTheme } from '../../../src/state/actions';
import { createAtlas } from '../../../src/state/atlas';
import { DEFAULT_MAP_STATE } from '../../../src/state/mapState';
import { data, session } from '../../state/smallAtlas';

function followed(onChange: (to: string, from: string) => void = () => {}) {
  const atlas = createAtlas(data, DEFAULT_MAP_STATE, session);
  // Another follower of the store answers a theme with a change of its own, as that of the overlays does.
  atlas.subscribe((state, previous) => {
    if (state.theme !== previous.theme) atlas.getState().setOverlays([]);
  });
  const held = createBufferedStore(atlas, (state, previous) => onChange(state.theme.id, previous.theme.id));
  const told: string[] = [];
  held.atlas.subscribe((state, previous) => told.push(`${previous.theme.id} → ${state.theme.id}`));
  const choose = (theme: string) => atlas.getState().dispatch(chooseTheme(theme));
  return { held, told, choose };
}

describe('createBufferedStore', () => {
  it('tells of a change and of what another follower made of it once, from what was told last', () => {
    const { told, choose } = followed();
    choose('second');
    expect(told).toEqual([expect.stringMatching(/ → second$/)]);
  });

  it('holds changes back and tells them as one', () => {
    const { held, told, choose } = followed();
    choose('second');
    held.hold();
    choose('third');
    choose('fraud-cases');
    choose('third');
    expect(told).toHaveLength(1);
    held.release();
    expect(told.slice(1)).toEqual(['second → third']);
    held.release();
    expect(told).toHaveLength(2);
  });

  it('asks of each change before it is told, and it can be held back then', () => {
    const asked: string[] = [];
    const { held, told, choose } = followed((to, from) => {
      asked.push(`${from} → ${to}`);
      held.hold();
    });
    choose('second');
    choose('third');
    expect(told).toEqual([]);
    expect(asked).toEqual([expect.stringMatching(/ → second$/), 'second → third']);
    held.release();
    expect(told).toEqual([expect.stringMatching(/ → third$/)]);
  });
});
