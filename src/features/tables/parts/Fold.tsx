import { type ReactNode, useState } from 'react';

interface FoldProps {
  readonly title: string;
  /** What the closed part says of itself. */
  readonly detail: string;
  readonly isUrgent?: boolean;
  /** Whether it stands open at first; afterwards the reader decides. */
  readonly opensIf: boolean;
  readonly children: ReactNode;
}

/** A part of the panel that opens and closes. What is closed costs nothing: it is not drawn. */
export function Fold({ title, detail, isUrgent = false, opensIf, children }: FoldProps) {
  const [isOpen, setOpen] = useState(opensIf);
  return (
    <details className="fold" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <h4>{title}</h4>
        <small data-urgent={isUrgent}>{detail}</small>
      </summary>
      {isOpen && <div className="fold__body">{children}</div>}
    </details>
  );
}
