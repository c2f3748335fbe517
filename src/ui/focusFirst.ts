/**
 * Moves the focus to the first of the elements that can take it, skipping hidden and inert ones. By selectors, since the
 * focus goes to features that the caller may not import, so no ref leads there.
 */
export function focusFirst(...selectors: readonly string[]): void {
  for (const selector of selectors) {
    const element = document.querySelector<HTMLElement>(selector);
    element?.focus();
    if (element !== null && document.activeElement === element) return;
  }
}
