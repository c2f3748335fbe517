import { useEffect, useState } from 'react';

const SHOWN_MILLISECONDS = 2500;

/** Copies texts, and says for a moment whether the last one was; null before and after. */
export function useCopy(): {
  readonly outcome: 'copied' | 'failed' | null;
  readonly copy: (text: string) => Promise<void>;
} {
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);

  useEffect(() => {
    if (outcome === null) return;
    const timer = setTimeout(() => setOutcome(null), SHOWN_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [outcome]);

  return { outcome, copy: async (text) => setOutcome((await copyText(text)) ? 'copied' : 'failed') };
}

/** Whether the text could be copied: the clipboard is missing outside secure contexts, and may be refused. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return writeFromField(text);
  }
}

function writeFromField(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.setAttribute('readonly', '');
  field.className = 'visually-hidden';
  const focused = document.activeElement;
  // While a dialog is open, nothing outside it can be selected.
  const parent = focused?.closest('dialog') ?? document.body;
  parent.append(field);
  field.select();
  const isCopied = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return isCopied;
}
