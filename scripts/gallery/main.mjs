/**
 * `npm run gallery [-- --accept] [theme …]`: installs what is missing, then runs `gallery.ts`, which says what it does.
 * Exit code 0 where all pictures are as their references, 1 where not, 2 where the options cannot be read.
 */
import { provideChromium } from '../chromium.mjs';
import { endWithSignals } from '../command.mjs';
import { installMissing } from '../install.mjs';

endWithSignals();
await installMissing();
const { register } = await import('tsx/esm/api');
register();
const { readOptions } = await import('./options.ts');
const { readThemes } = await import('./subjects.ts');
const themes = await readThemes();
const options = readOptions(
  process.argv.slice(2),
  themes.map(({ id }) => id),
);
if (!options.ok) {
  console.error(`gallery: ${options.reason}`);
  process.exit(2);
}
const browser = await provideChromium();
if (!browser.ok) {
  console.error(browser.reason);
  process.exit(1);
}
const { gallery } = await import('./gallery.ts');
try {
  process.exit((await gallery(browser.path, themes, options)) ? 0 : 1);
} catch (error) {
  console.error(`No gallery: ${error.message}`);
  process.exit(1);
}
