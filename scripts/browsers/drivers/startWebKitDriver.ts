import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../freePort';
import { startInBackground } from './background';

const PATIENCE_MILLISECONDS = 20_000;

interface WebKitServer {
  readonly address: string;
  end(): Promise<void>;
}

/** Starts WebKitWebDriver on a screen and waits until it answers. @throws where it does not. */
export async function startWebKitDriver(program: string, display: string): Promise<WebKitServer> {
  const port = await freePort();
  const environment = {
    DISPLAY: display,
    GDK_BACKEND: 'x11',
    // Root may make no sandbox; it is a page of our own.
    ...(process.getuid?.() === 0 ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' } : {}),
  };
  const { end } = startInBackground(program, [`--port=${port}`], environment, ['ignore', 'ignore']);
  const address = `http://127.0.0.1:${port}`;
  const deadline = Date.now() + PATIENCE_MILLISECONDS;
  for (;;) {
    const answer = await fetch(`${address}/status`).catch(() => null);
    if (answer?.ok) return { address, end };
    if (Date.now() > deadline) {
      await end();
      throw new Error(`WebKitWebDriver does not answer at ${address}`);
    }
    await sleep(100);
  }
}
