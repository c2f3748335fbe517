/** `npm run bench`: measures the page; `bench/measure.ts` says what it does. */
import { reasonOf } from '../src/core/text/reasonOf';
import { measure } from './bench/measure';
import { provideChromium } from './chromium';
import { endWithSignals } from './command';
import { InputError, readCommandLine, runCommand, wholeNumber } from './commandLine';

async function main(): Promise<number> {
  const { values } = readCommandLine({
    options: { runs: { type: 'string', default: '5' }, json: { type: 'string' } },
  });
  const runs = wholeNumber('runs', values.runs);
  endWithSignals();
  const browser = await provideChromium();
  if (!browser.ok) throw new InputError(browser.reason);
  try {
    await measure(browser.path, { runs, json: values.json });
  } catch (error) {
    throw new InputError(`not measured: ${reasonOf(error)}`);
  }
  return 0;
}

await runCommand('bench', '[--runs 5] [--json <file>]', main);
