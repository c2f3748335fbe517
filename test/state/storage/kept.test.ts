import { describe, expect, it } from 'vitest';
import { openIdOf, type ParsedItem, readItems, unkeptIds, withItem } from '../../../src/state/storage/kept';

interface Item {
  readonly id: string;
  readonly text: string;
}

const notice = { code: 'damaged', severity: 'warning', values: {} } as const;

/** Takes `whole`, `partly` and nothing else. */
function parse(json: unknown, id: string): ParsedItem<Item> {
  if (json === 'whole') return { ok: true, item: { id, text: 'whole' }, notices: [] };
  if (json === 'partly') return { ok: true, item: { id, text: 'part' }, notices: [notice] };
  return { ok: false, notice };
}

describe('readItems', () => {
  it('gives what is readable of a damaged item an id of its items, and tells the damaged from the stored', () => {
    const entries = [
      ['a', 'whole'],
      ['b', 'partly'],
      ['c', 'nonsense'],
    ] as const;
    const { items, stored, damaged, notices } = readItems(entries, parse);
    expect(items.map(({ id }) => id)).toEqual(['a', 'b-readable']);
    expect([...stored.keys()]).toEqual(['a']);
    expect([...damaged]).toEqual(['b', 'c']);
    expect(notices).toHaveLength(2);
  });

  it('prefers what was stored of a damaged item before', () => {
    const entries = [
      ['b', 'partly'],
      ['b-readable', 'whole'],
    ] as const;
    expect(readItems(entries, parse).items).toEqual([{ id: 'b-readable', text: 'whole' }]);
  });

  it('keeps ids of a readable part short enough to be read again', () => {
    const [item] = readItems([['x'.repeat(64), 'partly']], parse).items;
    expect(item?.id).toHaveLength(64);
    expect(item?.id).toMatch(/-readable$/);
  });
});

describe('a kept list', () => {
  const [a, b] = [
    { id: 'a', text: '' },
    { id: 'b', text: '' },
  ];

  it('is unkept where it differs from what is stored, the removed first', () => {
    const stored = new Map([
      ['a', a],
      ['gone', b],
    ]);
    expect(unkeptIds([a, b], stored)).toEqual(['gone', 'b']);
    expect(unkeptIds([{ ...a }], new Map([['a', a]]))).toEqual(['a']);
  });

  it('takes an item in its place, at the end, or out', () => {
    const other = { id: 'a', text: 'other' };
    expect(withItem([a, b], 'a', other)).toEqual([other, b]);
    expect(withItem([b], 'a', other)).toEqual([b, other]);
    expect(withItem([a, b], 'a', null)).toEqual([b]);
  });

  it('has none open that is not in it', () => {
    expect(openIdOf({ items: [a], openId: 'a' })).toBe('a');
    expect(openIdOf({ items: [a], openId: 'b' })).toBeNull();
  });
});
