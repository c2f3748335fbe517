import { findChromium } from '../../scripts/chromium';

/** Before the first browser test: without a browser none is begun, and one sentence says what to install. */
export default function requireChromium(): void {
  const browser = findChromium();
  if (!browser.ok) throw new Error(browser.reason);
}
