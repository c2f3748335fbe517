import { type KeyboardEvent, useEffect, useRef, useState } from 'react';

/**
 * The keys of a menu button after the ARIA pattern: the arrows, Home and End move through the items, Escape and Tab
 * close, and the focus goes back to the button. The items are found by their role, in the order of the page.
 */
export function useMenu() {
  const [isOpen, setOpen] = useState(false);
  const container = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  // Which item has the focus when the menu opens, counted from the end if negative.
  const entry = useRef(0);

  const items = () => [...(container.current?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])];
  const focusItem = (index: number) => {
    const all = items();
    all.at(index < 0 ? index : index % all.length)?.focus();
  };
  const open = (index: number) => {
    entry.current = index;
    setOpen(true);
  };
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: it is for the moment of opening
  useEffect(() => {
    if (!isOpen) return;
    focusItem(entry.current);
    const element = container.current;
    const closeOutside = ({ relatedTarget }: FocusEvent) => {
      if (!element?.contains(relatedTarget as Node | null)) setOpen(false);
    };
    element?.addEventListener('focusout', closeOutside);
    return () => element?.removeEventListener('focusout', closeOutside);
  }, [isOpen]);

  return {
    isOpen,
    container,
    button,
    close,
    toggle: () => (isOpen ? close() : open(0)),
    onButtonKey(event: KeyboardEvent) {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      event.preventDefault();
      open(event.key === 'ArrowDown' ? 0 : -1);
    },
    onMenuKey(event: KeyboardEvent) {
      const at = items().indexOf(document.activeElement as HTMLElement);
      const targets: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 };
      const target = targets[event.key];
      if (target !== undefined) {
        event.preventDefault();
        focusItem(target);
      } else if (event.key === 'Escape') {
        // The card and the sheets handle Escape themselves.
        event.stopPropagation();
        close();
      } else if (event.key === 'Tab') setOpen(false);
    },
  };
}
