import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer, {
  type Browser,
  type ConsoleMessage,
  type KeyInput,
  type LaunchOptions,
  type Page,
} from 'puppeteer-core';
import { chromiumFlags } from '../../chromium';
import type { BrowserPage } from './browserPage';
import { dragPath, REST_MILLISECONDS, STEP_MILLISECONDS } from './hand';
import { WINDOW } from './window';

/** Nothing but this machine has an address. */
const NO_NETWORK = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

/** Chromium without a window, by its own protocol. @param path of the browser. */
export function openChromium(path: string): Promise<BrowserPage> {
  return open({
    browser: 'chrome',
    executablePath: path,
    headless: true,
    args: [...chromiumFlags('plain'), NO_NETWORK],
  });
}

/**
 * Firefox with a window on a screen, where it has WebGL in software, by WebDriver BiDi.
 *
 * @param path of the browser.
 * @param display of the screen: `:77`.
 */
export function openFirefox(path: string, display: string): Promise<BrowserPage> {
  return open({
    browser: 'firefox',
    executablePath: path,
    headless: false,
    args: ['--width', String(WINDOW.width), '--height', String(WINDOW.height + 120)],
    env: { ...process.env, DISPLAY: display, MOZ_ENABLE_WAYLAND: '0' },
    // Nothing but this machine has an address: what is not excepted goes to a proxy that is not there.
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': 9,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': 9,
      'intl.accept_languages': 'zh-CN',
    },
  });
}

async function open(options: LaunchOptions): Promise<BrowserPage> {
  const browser = await puppeteer.launch({ ...options, defaultViewport: null, handleSIGINT: false });
  try {
    const page = (await browser.pages())[0] ?? (await browser.newPage());
    await page.setViewport({ ...WINDOW, deviceScaleFactor: 1 });
    return pageOf(browser, page, await browser.version());
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function pageOf(browser: Browser, page: Page, version: string): BrowserPage {
  const complaints = followComplaints(page);
  const { mouse, keyboard } = page;
  return {
    version: version.replace(/^Headless/, '').replace('/', ' '),
    async goto(address) {
      await page.goto(address, { waitUntil: 'domcontentloaded' });
    },
    async reload() {
      await page.reload({ waitUntil: 'domcontentloaded' });
    },
    // What it says of its arguments cannot say these.
    evaluate: (task, ...given) => page.evaluate(task as never, ...(given as unknown as never[])),
    click: ({ x, y }) => mouse.click(x, y),
    async drag(from, to) {
      await mouse.move(from.x, from.y);
      await mouse.down();
      for (const { x, y } of dragPath(from, to)) {
        await mouse.move(x, y);
        await sleep(STEP_MILLISECONDS);
      }
      await sleep(REST_MILLISECONDS);
      await mouse.up();
    },
    async wheel({ x, y }, pixels) {
      await mouse.move(x, y);
      await mouse.wheel({ deltaY: pixels });
    },
    press: (key) => keyboard.press(key as KeyInput),
    async pressWithControl(key) {
      await keyboard.down('Control');
      await keyboard.press(key as KeyInput);
      await keyboard.up('Control');
    },
    async chooseFile(selector, file) {
      const input = await page.$(selector);
      if (input === null) throw new Error(`no ${selector} on the page`);
      await (input as Awaited<ReturnType<typeof page.$<'input'>>>)!.uploadFile(file);
      await input.dispose();
    },
    screenshot: async () => Buffer.from(await page.screenshot()),
    takeComplaints: async () => complaints.splice(0),
    close: () => browser.close(),
  };
}

/** What the page complains of from now on. */
function followComplaints(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message: ConsoleMessage) => {
    const type = message.type();
    if (type === 'error' || type === 'warn') complaints.push(`console ${type}: ${message.text()}`);
  });
  page.on('pageerror', (error) =>
    complaints.push(`uncaught: ${error instanceof Error ? error.message : String(error)}`),
  );
  return complaints;
}
