/** Where the atlas stands, without what the address says about the view. */
export function pageAddress(): string {
  return `${location.origin}${location.pathname}`;
}
