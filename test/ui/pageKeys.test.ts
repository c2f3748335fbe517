import { afterEach, describe, expect, it, vi } from 'vitest';
import type { AtlasStore } from '../../src/state/atlas';
import { followPageKeys } from '../../src/ui/pageKeys';

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

  it.each(['input', 'textarea', 'select', 'dialog'])('leaves the key to a %s', (within) => {
    expect(press('PageDown', new FakeElement(within))).toEqual({ chosen: [], isPrevented: false });
  });

  it('leaves it to editable text, to other keys and to shortcuts of the browser', () => {
    expect(press('PageDown', new FakeElement('', true)).chosen).toEqual([]);
    expect(press('ArrowDown', null).chosen).toEqual([]);
    expect(press('PageDown', null, { ctrlKey: true }).chosen).toEqual([]);
  });
});
