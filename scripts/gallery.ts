/**
 * `npm run gallery`: takes a picture of each overlay and compares it with its reference; `gallery/takeGallery.ts` says what
 * it does. Ends with 1 where a picture is not as its reference. With `--scenes` it pictures instead the twenty scenes that a
 * change of looks is judged by; `gallery/takeSceneGallery.ts`.
 */
import { reasonOf } from '../src/core/text/reasonOf';
import { provideChromium } from './chromium';
import { endWithSignals } from './command';
import { InputError, readCommandLine, runCommand } from './commandLine';
import { chosenThemes } from './gallery/chosenThemes';
import { readThemes } from './gallery/subjects';
import { takeGallery } from './gallery/takeGallery';
import { takeSceneGallery } from './gallery/takeSceneGallery';

async function main(): Promise<number> {
  const { values, positionals } = readCommandLine({
    allowPositionals: true,
    options: { accept: { type: 'boolean', default: false }, scenes: { type: 'boolean', default: false } },
  });
  const pictured = await readThemes();
  const options = {
    accept: values.accept,
    themes: chosenThemes(
      values.scenes ? [] : positionals,
      pictured.map(({ id }) => id),
    ),
  };
  endWithSignals();
  const browser = await provideChromium();
  if (!browser.ok) throw new InputError(browser.reason);
  try {
    const isAsItShould = values.scenes
      ? await takeSceneGallery(browser.path, positionals)
      : await takeGallery(browser.path, pictured, options);
    return isAsItShould ? 0 : 1;
  } catch (error) {
    throw new InputError(`no gallery: ${reasonOf(error)}`);
  }
}

await runCommand('gallery', '[--accept] [theme …] | --scenes [scene …]', main);
