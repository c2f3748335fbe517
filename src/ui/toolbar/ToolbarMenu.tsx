import { ChevronDown } from 'lucide-react';
import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { useIsNarrow } from '../useIsNarrow';

interface ToolbarMenuProps {
  readonly title: string;
  /** What holds now, beside the title; nothing where the menu sets nothing. */
  readonly value?: string;
  readonly className?: string;
  /** Of what opens and closes it, for whoever has to give the focus back. */
  readonly summary?: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
}

/**
 * A setting of the toolbar that opens below its button, one at a time, and closes by Escape, by a press elsewhere and when
 * the focus goes on. In a narrow window, where the toolbar is a sheet, it unfolds in its place and stays.
 */
export function ToolbarMenu({ title, value, className = '', summary, children }: ToolbarMenuProps) {
  const menu = useRef<HTMLDetailsElement>(null);
  const own = useRef<HTMLElement>(null);
  const button = summary ?? own;
  useLightDismissal(menu, button);
  return (
    <details ref={menu} name="toolbar" className={`toolbar-menu ${className}`.trim()}>
      <summary ref={button}>
        {title}
        {value !== undefined && <b>{value}</b>}
        <ChevronDown aria-hidden />
      </summary>
      <div className="toolbar-menu__panel">{children}</div>
    </details>
  );
}

function useLightDismissal(menu: RefObject<HTMLDetailsElement | null>, button: RefObject<HTMLElement | null>): void {
  const isNarrow = useIsNarrow();
  useEffect(() => {
    const element = menu.current;
    if (element === null) return;
    // The card and the sheets handle Escape themselves.
    const onEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !element.open) return;
      event.stopPropagation();
      element.open = false;
      button.current?.focus();
    };
    element.addEventListener('keydown', onEscape);
    return () => element.removeEventListener('keydown', onEscape);
  }, [menu, button]);
  useEffect(() => {
    const element = menu.current;
    if (element === null || isNarrow) return;
    const closeOutside = (target: EventTarget | null) => {
      if (target instanceof Node && !element.contains(target)) element.open = false;
    };
    const onPress = ({ target }: Event) => closeOutside(target);
    const onLeave = ({ relatedTarget }: FocusEvent) => closeOutside(relatedTarget);
    document.addEventListener('pointerdown', onPress);
    element.addEventListener('focusout', onLeave);
    return () => {
      document.removeEventListener('pointerdown', onPress);
      element.removeEventListener('focusout', onLeave);
    };
  }, [menu, isNarrow]);
}
