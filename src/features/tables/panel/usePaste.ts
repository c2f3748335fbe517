import { useEffect, useEffectEvent } from 'react';
import { isBusy } from '../../../ui/pageKeys';

/** The clipboard as a table has it: text, and the HTML of a spreadsheet; null where nothing is in it. */
export function readClipboard({ clipboardData }: Pick<ClipboardEvent, 'clipboardData'>) {
  const text = clipboardData?.getData('text/plain') ?? '';
  const html = clipboardData?.getData('text/html') ?? '';
  return text === '' && html === '' ? null : { text, html: html === '' ? null : html };
}

/** Takes what is pasted anywhere on the page while no field has the focus. */
export function usePaste(take: (text: string, html: string | null) => void): void {
  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    if (event.defaultPrevented || isBusy(event.target)) return;
    const pasted = readClipboard(event);
    if (pasted === null) return;
    event.preventDefault();
    take(pasted.text, pasted.html);
  });
  useEffect(() => {
    const listener = (event: ClipboardEvent) => onPaste(event);
    window.addEventListener('paste', listener);
    return () => window.removeEventListener('paste', listener);
  }, []);
}
