/** What was remembered under a key; null where nothing was, or the browser keeps nothing. */
export function recall(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Has the browser remember a small choice until the next visit; one that keeps nothing forgets it. null forgets. */
export function remember(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Not stored: the next visit starts like the first.
  }
}
