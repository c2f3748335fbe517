import { type ReactNode, useEffect, useRef } from 'react';

interface ComboboxOptionProps {
  readonly id: string;
  readonly isActive: boolean;
  readonly choose: () => void;
  readonly children: ReactNode;
}

/** What a combobox lists: the field has the keys and the focus; an option only takes the pointer. */
export function ComboboxOption({ id, isActive, choose, children }: ComboboxOptionProps) {
  const option = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (isActive) option.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);

  return (
    <div
      ref={option}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className="option"
      onPointerDown={(event) => event.preventDefault()}
      onClick={choose}
      onKeyDown={undefined}
    >
      {children}
    </div>
  );
}
