/** Where a tab keeps what it presents. */
export const KEPT_PRESENTATION = 'bulletin-atlas-presentation';

/** Whether this tab presented something when it was loaded anew. */
export function hasKeptPresentation(): boolean {
  try {
    return sessionStorage.getItem(KEPT_PRESENTATION) !== null;
  } catch {
    return false;
  }
}
