/**
 * `npm run gallery`: takes a picture of each overlay and compares it with its reference; `gallery/takeGallery.ts` says what
 * it does. Ends with 1 where a picture is not as its reference.
 */
import { reasonOf } from '../src/core/text/reasonOf';
import { provideChromium } from './chromium';
import { endWithSignals } from './command';
import { InputError, readCommandLine, runCommand } from './commandLine';
import { chosenThemes } from './gallery/chosenThemes';
import { readThemes } from './gallery/subjects';
import { takeGallery } from './gallery/takeGallery';

async function main(): Promise<number> {
  const { values, positionals } = readCommandLine({
    allowPositionals: true,
    options: { accept: { type: 'boolean', default: false } },
  });
  const pictured = await readThemes();
  const options = {
    ...values,
    themes: chosenThemes(
      positionals,
      pictured.map(({ id }) => id),
    ),
  };
  endWithSignals();
  const browser = await provideChromium();
  if (!browser.ok) throw new InputError(browser.reason);
  try {
    return (await takeGallery(browser.path, pictured, options)) ? 0 : 1;
  } catch (error) {
    throw new InputError(`no gallery: ${reasonOf(error)}`);
  }
}

await runCommand('gallery', '[--accept] [theme …]', main);
