import { describe, expect, it } from 'vitest';
import { type FoundParts, missingPackages, whyMissing } from '../../../scripts/browsers/browserParts';

const ALL: FoundParts = {
  chromium: '/usr/bin/chromium',
  firefox: '/usr/bin/firefox-esr',
  webKitDriver: '/usr/bin/WebKitWebDriver',
  miniBrowser: '/usr/lib/MiniBrowser',
  screen: '/usr/bin/Xvfb',
  font: 'fonts-noto-cjk',
};

function without(...parts: readonly (keyof FoundParts)[]): FoundParts {
  return Object.fromEntries(Object.entries(ALL).filter(([name]) => !parts.some((part) => part === name)));
}

describe('missingPackages', () => {
  it('is nothing where all is there', () => {
    expect(missingPackages(['chromium', 'firefox', 'webkit'], ALL)).toEqual([]);
  });

  it('names each package once, however many browsers need it', () => {
    expect(missingPackages(['firefox', 'webkit'], without('screen', 'firefox'))).toEqual(['firefox-esr', 'xvfb']);
  });

  it('asks for no package of a browser that is not wanted', () => {
    expect(missingPackages(['chromium'], without('firefox', 'screen', 'miniBrowser'))).toEqual([]);
  });

  it('asks for MiniBrowser where there is its driver alone', () => {
    expect(missingPackages(['webkit'], without('miniBrowser'))).toEqual(['libwebkit2gtk-4.1-0']);
  });
});

describe('whyMissing', () => {
  it('is null for a browser that can be had', () => {
    expect(whyMissing('firefox', without('chromium', 'miniBrowser'))).toBeNull();
  });

  it('says all that a browser lacks, and what to install', () => {
    const why = whyMissing('webkit', without('webKitDriver', 'screen'));
    expect(why).toContain('WebKitWebDriver and Xvfb not found');
    expect(why).toContain('install webkit2gtk-driver xvfb');
  });
});
