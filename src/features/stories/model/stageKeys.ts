import type { Command } from './presentation';

/** What a key does on the stage: a command, or what only the window that presents can do. */
export type KeyMeaning = Command | { readonly do: 'fullscreen' | 'speaker' | 'leave' | 'nothing' };

/** Does what a key, a button or the speaker asks for. */
export type Act = (meaning: KeyMeaning) => void;

/** As people know them from slides; clickers send the keys of pages, a period, F5 and Escape. By `KeyboardEvent.key`. */
const MEANINGS: Readonly<Record<string, KeyMeaning>> = {
  ArrowRight: { do: 'next' },
  ArrowDown: { do: 'next' },
  PageDown: { do: 'next' },
  ' ': { do: 'next' },
  Enter: { do: 'next' },
  ArrowLeft: { do: 'previous' },
  ArrowUp: { do: 'previous' },
  PageUp: { do: 'previous' },
  Backspace: { do: 'previous' },
  Home: { do: 'first' },
  End: { do: 'last' },
  b: { do: 'toggle', what: 'black' },
  '.': { do: 'toggle', what: 'black' },
  '。': { do: 'toggle', what: 'black' },
  w: { do: 'toggle', what: 'white' },
  l: { do: 'toggle', what: 'spotlight' },
  o: { do: 'toggle', what: 'overview' },
  p: { do: 'toggle', what: 'play' },
  r: { do: 'toggle', what: 'loop' },
  t: { do: 'toggle', what: 'timer' },
  k: { do: 'toggle', what: 'lock' },
  c: { do: 'toggle', what: 'fly' },
  q: { do: 'toggle', what: 'code' },
  '?': { do: 'toggle', what: 'help' },
  '？': { do: 'toggle', what: 'help' },
  '+': { do: 'enlarge', by: 1 },
  '=': { do: 'enlarge', by: 1 },
  '-': { do: 'enlarge', by: -1 },
  '−': { do: 'enlarge', by: -1 },
  f: { do: 'fullscreen' },
  s: { do: 'speaker' },
  // A clicker's button for "start" must not load the page anew.
  F5: { do: 'nothing' },
};

/** Digits that follow each other within this time are one number. */
const DIGITS_MILLISECONDS = 900;

/**
 * Shift+Space goes back, as in any reader of pages. Digits are collected, 1 and then 12, as long as there is such a slide.
 */
export function createStageKeys(countSlides: () => number): (event: KeyboardEvent) => KeyMeaning | null {
  let digits = '';
  let lastDigit = 0;
  return (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return null;
    const { key } = event;
    if (/^\d$/.test(key)) {
      const joined = `${digits}${key}`;
      const isMeant = event.timeStamp - lastDigit < DIGITS_MILLISECONDS && Number(joined) <= countSlides();
      digits = isMeant ? joined : key;
      lastDigit = event.timeStamp;
      const number = Number(digits);
      return number === 0 ? null : { do: 'go', to: number - 1 };
    }
    digits = '';
    if (key === ' ' && event.shiftKey) return { do: 'previous' };
    if (key === 'Escape') return { do: 'leave' };
    return MEANINGS[key] ?? MEANINGS[key.toLowerCase()] ?? null;
  };
}

/** Space and Enter press the button that has the focus; in a field every key is a letter. */
export function isForElement({ key, target }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('input, textarea, select') !== null && key !== 'Escape') return true;
  const isPress = key === ' ' || key === 'Enter';
  return isPress && target.closest('button, a') !== null;
}
