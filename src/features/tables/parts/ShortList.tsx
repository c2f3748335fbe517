import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useWords } from '../../../ui/wording/useWords';

interface ShortListProps<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** The content of an item; its list element is made here. */
  readonly children: (item: Item) => ReactNode;
  readonly className?: string;
}

const FIRST_SHOWN = 50;

/**
 * A list of which the first items are shown until all are asked for. Where what has the focus goes, because it was decided,
 * the focus goes to what takes its place.
 */
export function ShortList<Item>({ items, keyOf, children, className = '' }: ShortListProps<Item>) {
  const { t } = useWords();
  const [showsAll, setShowsAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const lastFocused = useRef<number | null>(null);
  const shown = showsAll ? items : items.slice(0, FIRST_SHOWN);

  // After each render: the pressed button may have been replaced by its undo, or its item removed.
  useEffect(() => {
    const at = lastFocused.current;
    if (at === null || document.activeElement !== document.body) return;
    const element = list.current;
    const item = element?.children[Math.min(at, element.children.length - 1)];
    const target = item?.querySelector<HTMLElement>('button, select, input') ?? element;
    target?.focus();
  });

  return (
    <>
      <ul
        ref={list}
        className={`short-list ${className}`.trim()}
        tabIndex={-1}
        onFocus={({ target }) => {
          const item = target.closest('.short-list > li');
          lastFocused.current = item === null ? null : [...(list.current?.children ?? [])].indexOf(item);
        }}
        onBlur={({ target, relatedTarget }) => {
          // A removed element leaves the focus nowhere.
          if (relatedTarget !== null || document.contains(target)) lastFocused.current = null;
        }}
      >
        {shown.map((item) => (
          <li key={keyOf(item)}>{children(item)}</li>
        ))}
      </ul>
      {shown.length < items.length && (
        <button type="button" className="text-button" onClick={() => setShowsAll(true)}>
          {t('data.showAll', { count: items.length })}
        </button>
      )}
    </>
  );
}
