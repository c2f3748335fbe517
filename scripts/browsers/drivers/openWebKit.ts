import { setTimeout as sleep } from 'node:timers/promises';
import { type Actions, Builder, By, Capabilities, Key, Origin, type WebDriver } from 'selenium-webdriver';
import type { BrowserPage } from './browserPage';
import { takeWatched, watchComplaints } from './complaints';
import { dragPath, REST_MILLISECONDS, STEP_MILLISECONDS } from './hand';
import { startWebKitDriver } from './startWebKitDriver';
import { WINDOW } from './window';

const KEYS: Readonly<Record<string, string>> = {
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
  Tab: Key.TAB,
  Home: Key.HOME,
  End: Key.END,
  ArrowLeft: Key.ARROW_LEFT,
  ArrowRight: Key.ARROW_RIGHT,
  PageDown: Key.PAGE_DOWN,
  PageUp: Key.PAGE_UP,
};

const LOAD_MILLISECONDS = 60_000;
/** The driver answers at once, unless what it asked has gone with a document. */
const SCRIPT_MILLISECONDS = 15_000;

/** What its types leave out. */
interface ScrollingActions extends Actions {
  scroll(x: number, y: number, deltaX: number, deltaY: number, origin: Origin, milliseconds: number): Actions;
}

interface WebKitPrograms {
  readonly driver: string;
  readonly miniBrowser: string;
  /** Of the screen: `:77`. */
  readonly display: string;
}

/** WebKit as WebKitGTK has it: MiniBrowser on a screen, by its own WebDriver. */
export async function openWebKit({ driver, miniBrowser, display }: WebKitPrograms): Promise<BrowserPage> {
  const server = await startWebKitDriver(driver, display);
  try {
    const capabilities = new Capabilities({
      browserName: 'MiniBrowser',
      // Where a load begins another process for the page, the driver at times waits for it in vain; so it does not wait.
      pageLoadStrategy: 'none',
      'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] },
    });
    const session = await new Builder().usingServer(server.address).withCapabilities(capabilities).build();
    await session.manage().setTimeouts({ script: SCRIPT_MILLISECONDS });
    await fitWindow(session);
    const version = (await session.getCapabilities()).getBrowserVersion() ?? '';
    return pageOf(session, `WebKitGTK ${version}`, server.end);
  } catch (error) {
    await server.end();
    throw error;
  }
}

/** Makes the window so large that what it shows of the page is as asked. */
async function fitWindow(session: WebDriver): Promise<void> {
  const window = session.manage().window();
  await window.setRect({ x: 0, y: 0, ...WINDOW });
  const { width, height } = await session.executeScript<{ width: number; height: number }>(
    'return { width: innerWidth, height: innerHeight }',
  );
  await window.setRect({ x: 0, y: 0, width: 2 * WINDOW.width - width, height: 2 * WINDOW.height - height });
}

function pageOf(session: WebDriver, version: string, end: () => Promise<void>): BrowserPage {
  const evaluate: BrowserPage['evaluate'] = (task, ...given) =>
    session.executeScript(`return (${task}).apply(null, arguments)`, ...given);
  /** Until another document is there, and parsed; it is watched from then on. */
  const untilLoaded = async () => {
    const deadline = Date.now() + LOAD_MILLISECONDS;
    for (;;) {
      if (await evaluate(isParsed).catch(() => false)) return evaluate(watchComplaints);
      if (Date.now() > deadline) throw new Error(`the page has not loaded within ${LOAD_MILLISECONDS / 1000} s`);
      await sleep(50);
    }
  };
  const actions = () => session.actions({ async: true }) as ScrollingActions;
  const at = ({ x, y }: { x: number; y: number }, duration = 0) => ({
    x: Math.round(x),
    y: Math.round(y),
    origin: Origin.VIEWPORT,
    duration,
  });
  return {
    version,
    async goto(address) {
      await evaluate(markLeft);
      await session.get(address);
      await untilLoaded();
    },
    async reload() {
      await evaluate(markLeft);
      await session.navigate().refresh();
      await untilLoaded();
    },
    evaluate,
    async click(point) {
      await actions().move(at(point)).press().release().perform();
    },
    async drag(from, to) {
      const drag = actions().move(at(from)).press();
      for (const point of dragPath(from, to)) drag.move(at(point, STEP_MILLISECONDS));
      await drag.pause(REST_MILLISECONDS).release().perform();
    },
    async wheel(point, pixels) {
      const { x, y } = at(point);
      await actions().scroll(x, y, 0, pixels, Origin.VIEWPORT, 0).perform();
    },
    async press(key) {
      await actions()
        .sendKeys(KEYS[key] ?? key)
        .perform();
    },
    async pressWithControl(key) {
      await actions().keyDown(Key.CONTROL).sendKeys(key).keyUp(Key.CONTROL).perform();
    },
    async chooseFile(selector, file) {
      await session.findElement(By.css(selector)).sendKeys(file);
    },
    screenshot: async () => Buffer.from(await session.takeScreenshot(), 'base64'),
    takeComplaints: () => evaluate(takeWatched),
    async close() {
      await session.quit().catch(() => {});
      await end();
    },
  };
}

/** In the page: whether it is another document than the one that was left, and parsed. */
function isParsed(): boolean {
  return document.readyState !== 'loading' && document.documentElement.dataset.left !== 'true';
}

/** In the page: says that the document is being left. */
function markLeft(): void {
  document.documentElement.dataset.left = 'true';
}
