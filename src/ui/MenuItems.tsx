interface MenuItemsProps {
  readonly items: readonly (readonly [label: string, run: () => void])[];
  readonly close: () => void;
}

/** Items of a menu that do something once and end the choice. */
export function MenuItems({ items, close }: MenuItemsProps) {
  return items.map(([label, run]) => (
    <button
      key={label}
      type="button"
      role="menuitem"
      tabIndex={-1}
      onClick={() => {
        close();
        run();
      }}
    >
      {label}
    </button>
  ));
}
