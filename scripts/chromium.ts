import { homedir } from 'node:os';
import { join } from 'node:path';
import { CHINESE_FONT, hasChineseFont } from './chineseFont.ts';
import { installOnDebian } from './debianPackages.ts';
import { findProgram, isExecutable } from './programs.ts';

export type ChromiumSearch =
  | { readonly ok: true; readonly path: string }
  | { readonly ok: false; readonly reason: string };

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];
const HINT = 'install Google Chrome or Chromium, or set CHROME_PATH to one';

/** A page of the browser's own behind its address bar, which each window loads: it takes as long as half of the atlas. */
const ADDRESS_BAR_PAGES = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];
/** What Playwright switches off (its `chromiumSwitches.ts`): the browser heeds the last list alone, which is ours. */
const OFF_BY_PLAYWRIGHT = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];

/** A Chrome or Chromium of this machine: the one of CHROME_PATH, else one on the PATH, else one in the usual place. */
export function findChromium(): ChromiumSearch {
  const chosen = process.env.CHROME_PATH;
  if (chosen !== undefined && chosen !== '')
    return isExecutable(chosen)
      ? { ok: true, path: chosen }
      : { ok: false, reason: `CHROME_PATH is ${chosen}, which is no program that can be run.` };
  const path = findProgram(NAMES, usualPlaces());
  return path === null ? { ok: false, reason: `The browser tests need a browser: ${HINT}.` } : { ok: true, path };
}

/**
 * The same, but on Debian as root installs what is missing; elsewhere says what to install. On Linux this includes a
 * font with Chinese characters, without which the tests would look at boxes.
 */
export async function provideChromium(): Promise<ChromiumSearch> {
  const missing: string[] = [];
  if (!findChromium().ok && !process.env.CHROME_PATH) missing.push('chromium');
  if (!hasChineseFont()) missing.push(CHINESE_FONT);
  await installOnDebian(missing);
  const found = findChromium();
  if (found.ok && !hasChineseFont())
    return {
      ok: false,
      reason: `The browser tests need a font with Chinese characters: install Noto Sans CJK (${CHINESE_FONT}).`,
    };
  return found;
}

/**
 * The flags that Chromium is started with.
 *
 * `swiftshader` draws everything in software, the same on every machine, which is what tests want. `plain` is what
 * Chromium does by itself on a machine without a GPU: WebGL in software, all else on the CPU. (Naming an angle or
 * ignoring the blocklist there would send 2D canvas through the software GPU too, ten times slower.) `none` is a machine
 * without a GPU whose browser draws no WebGL in software any more.
 */
export function chromiumFlags(graphics: 'swiftshader' | 'plain' | 'none'): string[] {
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(graphics === 'none' ? ['--disable-gpu', '--disable-software-rasterizer'] : ['--enable-unsafe-swiftshader']),
    ...(graphics === 'swiftshader' ? ['--use-angle=swiftshader', '--ignore-gpu-blocklist'] : []),
    `--disable-features=${[...OFF_BY_PLAYWRIGHT, ...ADDRESS_BAR_PAGES].join(',')}`,
    '--disable-background-networking',
    '--disable-quic',
    '--no-first-run',
    '--disable-component-update',
    '--disable-sync',
  ];
}

function usualPlaces(): string[] {
  if (process.platform === 'darwin')
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) => [
      join(folder, 'Google Chrome.app/Contents/MacOS/Google Chrome'),
      join(folder, 'Chromium.app/Contents/MacOS/Chromium'),
    ]);
  if (process.platform === 'win32')
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .map((name) => process.env[name])
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [
        join(folder, 'Google/Chrome/Application/chrome.exe'),
        join(folder, 'Chromium/Application/chrome.exe'),
      ]);
  return ['/opt/google/chrome/chrome'];
}
