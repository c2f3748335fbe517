/** Moves the focus to the first of the elements that can take it: one that is hidden or inert is passed over. */
export function focusFirst(...selectors: readonly string[]): void {
  for (const selector of selectors) {
    const element = document.querySelector<HTMLElement>(selector);
    element?.focus();
    if (element !== null && document.activeElement === element) return;
  }
}
