import { type ReactNode, useId } from 'react';
import { IconButton } from './IconButton';
import { useMenu } from './useMenu';

interface MenuButtonProps {
  readonly label: string;
  readonly icon: ReactNode;
  /** The items, as elements with roles of a menu; `close` is for those that end the choice. */
  readonly children: (close: () => void) => ReactNode;
}

/** A button with a menu below it, by pointer and key; it keeps its label while the menu is open. */
export function MenuButton({ label, icon, children }: MenuButtonProps) {
  const menu = useMenu();
  const id = useId();
  return (
    <div className="menu" ref={menu.container}>
      <IconButton
        ref={menu.button}
        label={label}
        aria-haspopup="menu"
        aria-expanded={menu.isOpen}
        aria-controls={menu.isOpen ? id : undefined}
        onClick={menu.toggle}
        onKeyDown={menu.onButtonKey}
      >
        {icon}
      </IconButton>
      {menu.isOpen && (
        <div
          className="menu__items panel"
          id={id}
          role="menu"
          tabIndex={-1}
          aria-label={label}
          onKeyDown={menu.onMenuKey}
        >
          {children(menu.close)}
        </div>
      )}
    </div>
  );
}
