import type { BrowserName, FoundParts } from './browserParts';
import type { BrowserPage } from './drivers/browserPage';
import { openWebKit } from './drivers/openWebKit';
import { openChromium, openFirefox } from './drivers/openWithPuppeteer';

/** Starts a browser with one empty page. @param display the screen for those that need one. @throws where it does not come. */
export function openBrowser(browser: BrowserName, found: FoundParts, display: string): Promise<BrowserPage> {
  const { chromium = '', firefox = '', webKitDriver = '', miniBrowser = '' } = found;
  switch (browser) {
    case 'chromium':
      return openChromium(chromium);
    case 'firefox':
      return openFirefox(firefox, display);
    case 'webkit':
      return openWebKit({ driver: webKitDriver, miniBrowser, display });
  }
}
