import { CHINESE_FONT, hasChineseFont } from '../chineseFont';
import { findChromium } from '../chromium';
import { findProgram } from '../programs';
import { miniBrowserPlaces } from './miniBrowserPlaces';

export const BROWSERS = ['chromium', 'firefox', 'webkit'] as const;
export type BrowserName = (typeof BROWSERS)[number];

export const BROWSER_TITLES: Readonly<Record<BrowserName, string>> = {
  chromium: 'Chromium',
  firefox: 'Firefox',
  webkit: 'WebKit',
};

/** What a machine has to have so that a browser can be run on it. */
interface BrowserPart {
  readonly title: string;
  /** The Debian package that brings it. */
  readonly debianPackage: string;
  /** Where it is; null where this machine has none. */
  find(): string | null;
}

const PARTS = {
  chromium: {
    title: 'Chrome or Chromium (CHROME_PATH may name one)',
    debianPackage: 'chromium',
    find: () => {
      const found = findChromium();
      return found.ok ? found.path : null;
    },
  },
  firefox: {
    title: 'Firefox',
    debianPackage: 'firefox-esr',
    find: () =>
      findProgram(
        ['firefox-esr', 'firefox'],
        ['/Applications/Firefox.app/Contents/MacOS/firefox', '/opt/firefox/firefox'],
      ),
  },
  webKitDriver: {
    title: 'WebKitWebDriver',
    debianPackage: 'webkit2gtk-driver',
    find: () => findProgram(['WebKitWebDriver']),
  },
  miniBrowser: {
    title: 'MiniBrowser of WebKitGTK',
    debianPackage: 'libwebkit2gtk-4.1-0',
    find: () => findProgram(['MiniBrowser'], miniBrowserPlaces()),
  },
  screen: { title: 'Xvfb', debianPackage: 'xvfb', find: () => findProgram(['Xvfb']) },
  font: {
    title: 'a font with Chinese characters',
    debianPackage: CHINESE_FONT,
    find: () => (hasChineseFont() ? CHINESE_FONT : null),
  },
} as const satisfies Readonly<Record<string, BrowserPart>>;

type PartName = keyof typeof PARTS;

/** Firefox has WebGL in software on a screen alone, and MiniBrowser is no browser without one. */
const NEEDED: Readonly<Record<BrowserName, readonly PartName[]>> = {
  chromium: ['chromium', 'font'],
  firefox: ['firefox', 'screen', 'font'],
  webkit: ['webKitDriver', 'miniBrowser', 'screen', 'font'],
};

/** Where each part is that this machine has. */
export type FoundParts = Readonly<Partial<Record<PartName, string>>>;

export function findParts(): FoundParts {
  const found: Partial<Record<PartName, string>> = {};
  for (const [name, part] of Object.entries(PARTS) as [PartName, BrowserPart][]) {
    const place = part.find();
    if (place !== null) found[name] = place;
  }
  return found;
}

/** The Debian packages of what is missing for some browsers, each once. */
export function missingPackages(browsers: readonly BrowserName[], found: FoundParts): readonly string[] {
  const missing = browsers.flatMap((browser) => missingParts(browser, found));
  return [...new Set(missing.map((part) => PARTS[part].debianPackage))];
}

/** Why a browser cannot be had, as a sentence; null where it can. */
export function whyMissing(browser: BrowserName, found: FoundParts): string | null {
  const missing = missingParts(browser, found);
  if (missing.length === 0) return null;
  const titles = missing.map((part) => PARTS[part].title).join(' and ');
  const packages = missing.map((part) => PARTS[part].debianPackage).join(' ');
  return `${titles} not found: install ${packages} (packages of Debian, installed by this command where it runs as root).`;
}

function missingParts(browser: BrowserName, found: FoundParts): readonly PartName[] {
  return NEEDED[browser].filter((part) => found[part] === undefined);
}
