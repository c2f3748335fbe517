import { beforeAll, expect, it, vi } from 'vitest';
import { undoKey } from '../../src/ui/undoKey';

const pressed = { key: 'z', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, target: null };

beforeAll(() => void vi.stubGlobal('HTMLElement', class {}));

it.each([
  [{ ctrlKey: true }, 'undo'],
  [{ metaKey: true }, 'undo'],
  [{ ctrlKey: true, shiftKey: true, key: 'Z' }, 'redo'],
  [{ ctrlKey: true, key: 'y' }, 'redo'],
  [{}, null],
  [{ ctrlKey: true, altKey: true }, null],
  [{ ctrlKey: true, key: 'x' }, null],
] as const)('%j asks for %s', (change, step) => {
  expect(undoKey({ ...pressed, ...change })).toBe(step);
});
