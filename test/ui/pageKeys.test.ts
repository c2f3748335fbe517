import { afterEach, describe, expect, it, vi } from 'vitest';
import { type AtlasStore, createAtlas } from '../../src/state/atlas';
import { DEFAULT_MAP_STATE } from '../../src/state/mapState';
import { followPageKeys } from '../../src/ui/pageKeys';
import { data, session } from '../state/smallAtlas';

/** As much of an element as tells whether a key belongs to it. */
class FakeElement {
  constructor(
    readonly within: string,
    readonly isContentEditable = false,
  ) {}
  closest(selectors: string) {
    return this.within !== '' && selectors.split(', ').some((selector) => selector.startsWith(this.within))
      ? this
      : null;
  }
}

function press(key: string, target: FakeElement | null, modifiers: Partial<KeyboardEvent> = {}) {
  vi.stubGlobal('HTMLElement', FakeElement);
  const dispatch = vi.fn();
  const ids = ['a', 'b', 'c', 'from-a-measure'];
  const themes = new Map(ids.map((id) => [id, { id, origin: id.length === 1 ? 'authored' : 'derived' }]));
  const atlas = { getState: () => ({ data: { themes }, theme: { id: 'a' }, dispatch }) } as unknown as AtlasStore;
  const page = new EventTarget();
  const end = followPageKeys(atlas, page as Window);
  const event = Object.assign(new Event('keydown', { cancelable: true }), { key, ...modifiers });
  Object.defineProperty(event, 'target', { value: target });
  page.dispatchEvent(event);
  end();
  page.dispatchEvent(Object.assign(new Event('keydown'), { key: 'PageDown' }));
  const chosen = dispatch.mock.calls.map(([action, transition]) => [
    action({ theme: 'a', overlays: [] }).theme,
    transition,
  ]);
  return { chosen, isPrevented: event.defaultPrevented };
}

afterEach(() => vi.unstubAllGlobals());

describe('followPageKeys', () => {
  it('turns to the next theme and round to the last, without a flight', () => {
    expect(press('PageDown', null)).toEqual({ chosen: [['b', 'jump']], isPrevented: true });
    expect(press('PageUp', new FakeElement(''))).toEqual({ chosen: [['c', 'jump']], isPrevented: true });
  });

  it('announces the themes beside the one turned to, as long as somebody turns them', () => {
    vi.useFakeTimers();
    vi.stubGlobal('HTMLElement', FakeElement);
    const atlas = createAtlas(data, DEFAULT_MAP_STATE, session);
    const upcoming = () => atlas.getState().session.upcoming.map(({ theme, view }) => ({ theme, view }));
    const page = new EventTarget();
    const end = followPageKeys(atlas, page as Window);
    const turn = (key: string) => page.dispatchEvent(Object.assign(new Event('keydown'), { key }));
    vi.advanceTimersByTime(1000);
    expect(upcoming()).toEqual([]);
    turn('PageDown');
    expect(upcoming(), 'before anything else is done').toEqual([]);
    vi.advanceTimersByTime(1000);
    expect(upcoming()).toEqual(['third', 'fraud-cases', 'fraud-cases'].map((theme) => ({ theme, view: null })));
    turn('PageUp');
    vi.advanceTimersByTime(1000);
    expect(upcoming().map(({ theme }) => theme)).toEqual(['third', 'second', 'second']);
    vi.advanceTimersByTime(60_000);
    expect(upcoming()).toEqual([]);
    end();
    vi.useRealTimers();
  });

  it.each(['input', 'textarea', 'select', 'dialog'])('leaves the key to a %s', (within) => {
    expect(press('PageDown', new FakeElement(within))).toEqual({ chosen: [], isPrevented: false });
  });

  it('leaves it to editable text, to other keys and to shortcuts of the browser', () => {
    expect(press('PageDown', new FakeElement('', true)).chosen).toEqual([]);
    expect(press('ArrowDown', null).chosen).toEqual([]);
    expect(press('PageDown', null, { ctrlKey: true }).chosen).toEqual([]);
  });
});
