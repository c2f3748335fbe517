import type { ComponentPropsWithRef, ReactNode } from 'react';

interface IconButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'type' | 'title' | 'aria-label'> {
  /** Said to a screen reader and shown on hover. */
  readonly label: string;
  readonly children: ReactNode;
}

/** A button that shows a picture only, and says what it does. */
export function IconButton({ label, className = '', children, ...rest }: IconButtonProps) {
  return (
    <button {...rest} type="button" className={`icon-button ${className}`.trim()} aria-label={label} title={label}>
      {children}
    </button>
  );
}
