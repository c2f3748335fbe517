import { describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { Atlas } from '../../src/state/atlas';
import { createPanelStore } from '../../src/ui/panelStore';

function stores() {
  const [first, second] = [{ id: 'a' }, { id: 'b' }];
  const atlas = createStore(() => ({ theme: first, session: {} }) as unknown as Atlas);
  const frames: (() => void)[] = [];
  const panels = createPanelStore(atlas, (task) => frames.push(task));
  return { atlas, panels, frames, showSecond: () => atlas.setState({ theme: second as Atlas['theme'] }) };
}

describe('createPanelStore', () => {
  it('tells of a new theme after the frame, and of all else at once', () => {
    const { atlas, panels, frames, showSecond } = stores();
    const listener = vi.fn();
    panels.subscribe(listener);
    atlas.setState({ session: {} as Atlas['session'] });
    expect(listener).toHaveBeenCalledTimes(1);
    showSecond();
    expect(listener).toHaveBeenCalledTimes(1);
    expect(panels.getState().theme.id).toBe('b');
    for (const frame of frames) frame();
    expect(listener).toHaveBeenCalledTimes(2);
    expect(listener.mock.lastCall?.[0].theme.id).toBe('b');
  });

  it('tells nobody who has gone before the frame came', () => {
    const { panels, frames, showSecond } = stores();
    const listener = vi.fn();
    const unsubscribe = panels.subscribe(listener);
    showSecond();
    unsubscribe();
    for (const frame of frames) frame();
    expect(listener).not.toHaveBeenCalled();
  });
});
