import { describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { asAuthored } from '../../src/core/overlays/choices';
import type { OverlayChoice } from '../../src/core/portrayal/mapState';
import type { Atlas } from '../../src/state/atlas';
import { createPanelStore } from '../../src/ui/panelStore';

function stores() {
  const [first, second] = [{ id: 'a' }, { id: 'b' }];
  const atlas = createStore(
    () => ({ theme: first, session: {}, mapState: { overlays: [] }, overlays: [] }) as unknown as Atlas,
  );
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

  it('tells of the steps of a slider together, after the frame, and of what else is chosen of an overlay at once', () => {
    const { atlas, panels, frames } = stores();
    const listener = vi.fn();
    panels.subscribe(listener);
    const lay = (change: Partial<OverlayChoice>) =>
      atlas.setState({
        mapState: { ...atlas.getState().mapState, overlays: [{ ...asAuthored('circles'), ...change }] },
      });
    lay({});
    expect(listener, 'it has come').toHaveBeenCalledTimes(1);
    lay({ opacity: 0.9 });
    lay({ opacity: 0.8, parameters: { speed: 40 } });
    expect(listener).toHaveBeenCalledTimes(1);
    expect(frames).toHaveLength(1);
    frames.shift()?.();
    expect(listener).toHaveBeenCalledTimes(2);
    expect(listener.mock.lastCall?.[0].mapState.overlays[0]).toMatchObject({ opacity: 0.8, parameters: { speed: 40 } });
    lay({ isShown: false });
    expect(listener).toHaveBeenCalledTimes(3);
    lay({ isShown: false, hidden: ['five'] });
    expect(listener).toHaveBeenCalledTimes(4);
  });

  it('tells of a slider that goes on a few times a second', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] });
    const { atlas, panels, frames } = stores();
    const listener = vi.fn();
    panels.subscribe(listener);
    const slide = (opacity: number) =>
      atlas.setState({ mapState: { ...atlas.getState().mapState, overlays: [{ ...asAuthored('circles'), opacity }] } });
    slide(1);
    slide(0.9);
    frames.shift()?.();
    expect(listener).toHaveBeenCalledTimes(2);
    slide(0.8);
    slide(0.7);
    expect(frames).toHaveLength(0);
    vi.advanceTimersByTime(250);
    frames.shift()?.();
    expect(listener).toHaveBeenCalledTimes(3);
    expect(listener.mock.lastCall?.[0].mapState.overlays[0]).toMatchObject({ opacity: 0.7 });
    vi.useRealTimers();
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
