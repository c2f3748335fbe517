import { X } from 'lucide-react';
import { useId, useState } from 'react';
import { formatDecimals } from '../../../core/record/format';
import { decimalsIn } from '../../../core/record/formatBreaks';
import { IconButton } from '../../../ui/IconButton';
import { useWords } from '../../../ui/wording/useWords';
import { readTyped } from './model/manualBreaks';

interface BreakRowProps {
  readonly edge: number;
  /** The edges below and above, which this one has to stay between; null at the ends. */
  readonly limits: readonly [low: number | null, high: number | null];
  /** The class that ends here; null for the lowest edge. */
  readonly below: { readonly colour: string; readonly areas: string } | null;
  /** Takes up what was typed; false where it cannot be. */
  readonly type: (value: number) => boolean;
  /** null for the ends, which stay. */
  readonly remove: (() => void) | null;
}

/** An edge as a number, with the class below it. What is typed counts when the field is left or Enter pressed. */
export function BreakRow({ edge, limits, below, type, remove }: BreakRowProps) {
  const { t, language } = useWords();
  const id = useId();
  // Null while it is not being written in.
  const [draft, setDraft] = useState<string | null>(null);
  const [isRefused, setIsRefused] = useState(false);
  const [low, high] = limits;
  const write = (value: number) => formatDecimals(value, decimalsIn(value), language);
  const written = write(edge);
  const refusal =
    low !== null && high !== null
      ? t('breaks.refused', { low: write(low), high: write(high) })
      : high !== null
        ? t('breaks.refusedLow', { high: write(high) })
        : t('breaks.refusedHigh', { low: low === null ? '' : write(low) });

  const commit = () => {
    if (draft === null) return;
    const value = readTyped(draft);
    const isTaken = draft.trim() === written || (value !== null && type(value));
    setIsRefused(!isTaken);
    if (isTaken) setDraft(null);
  };
  return (
    <li>
      {below !== null && <i className="swatch" style={{ background: below.colour }} />}
      {below !== null && <span>{below.areas}</span>}
      <label htmlFor={id}>{t(below === null ? 'breaks.from' : 'breaks.upTo')}</label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={draft ?? written}
        aria-invalid={isRefused}
        aria-describedby={isRefused ? `${id}refusal` : undefined}
        onChange={({ target }) => setDraft(target.value)}
        onBlur={commit}
        onKeyDown={({ key }) => {
          if (key === 'Enter') commit();
        }}
      />
      {remove !== null && (
        <IconButton label={t('breaks.remove', { value: written })} onClick={remove}>
          <X aria-hidden />
        </IconButton>
      )}
      {isRefused && (
        <p id={`${id}refusal`} role="alert">
          {refusal}
        </p>
      )}
    </li>
  );
}
