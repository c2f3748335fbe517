import { type HTMLInputTypeAttribute, type ReactNode, useId, useState } from 'react';

interface TextFieldProps {
  readonly label: ReactNode;
  readonly value: string;
  readonly commit: (text: string) => void;
  /** Why a text cannot be taken; null: it can. */
  readonly check?: (text: string) => string | null;
  readonly hint?: string | null;
  /** It takes a line of its own. */
  readonly isWide?: boolean;
  readonly type?: HTMLInputTypeAttribute;
  readonly inputMode?: 'numeric';
  readonly maxLength?: number;
  readonly placeholder?: string;
  /** Id of a datalist. */
  readonly list?: string;
}

/**
 * A labelled field. What can be taken is taken with each key; what cannot stays in the field with the reason, and what was
 * taken last goes on to hold.
 */
export function TextField({ label, value, commit, check, hint = null, isWide = false, ...input }: TextFieldProps) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const error = draft === null ? null : (check?.(draft) ?? null);
  const said = error ?? hint;
  return (
    <div className={isWide ? 'field field--wide' : 'field'}>
      <label htmlFor={id}>{label}</label>
      <input
        type="text"
        {...input}
        id={id}
        value={draft ?? value}
        aria-invalid={error !== null}
        aria-describedby={said === null ? undefined : `${id}said`}
        onChange={({ target }) => {
          setDraft(target.value);
          if ((check?.(target.value) ?? null) === null) commit(target.value);
        }}
        onBlur={() => {
          if (error === null) setDraft(null);
        }}
      />
      {said !== null && (
        <p id={`${id}said`} className="field__said" data-error={error !== null}>
          {said}
        </p>
      )}
    </div>
  );
}
