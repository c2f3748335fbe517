/** `npm run bench`: measures the page; `bench/measure.ts` says what it does. */
import { reasonOf } from '../src/core/text/reasonOf';
import { measure } from './bench/measure';
import { PART_NAMES, partsOf } from './bench/parts';
import { provideChromium } from './chromium';
import { endWithSignals } from './command';
import { InputError, readCommandLine, runCommand, UsageError, wholeNumber } from './commandLine';

async function main(): Promise<number> {
  const { values } = readCommandLine({
    options: {
      runs: { type: 'string', default: '5' },
      only: { type: 'string' },
      json: { type: 'string' },
      accept: { type: 'boolean', default: false },
    },
  });
  const runs = wholeNumber('runs', values.runs);
  const parts = partsOf(values.only);
  if (parts === null) throw new UsageError(`--only is "${values.only}"; parts are ${PART_NAMES.join(', ')}.`);
  endWithSignals();
  const browser = await provideChromium();
  if (!browser.ok) throw new InputError(browser.reason);
  try {
    return (await measure(browser.path, { runs, parts, json: values.json, isAccepted: values.accept })) ? 0 : 1;
  } catch (error) {
    throw new InputError(`not measured: ${reasonOf(error)}`);
  }
}

await runCommand('bench', '[--runs 5] [--only page,panning,…] [--json <file>] [--accept]', main);
