/** `npm run bench [-- --runs N] [--json file]`: installs what is missing, then runs `bench.ts`, which says what it does. */
import { provideChromium } from '../chromium.mjs';
import { endWithSignals } from '../command.mjs';
import { installMissing } from '../install.mjs';

endWithSignals();
await installMissing();
const browser = await provideChromium();
if (!browser.ok) {
  console.error(browser.reason);
  process.exit(1);
}
const { register } = await import('tsx/esm/api');
register();
const { bench } = await import('./bench.ts');
try {
  await bench(browser.path, process.argv.slice(2));
} catch (error) {
  console.error(`Not measured: ${error.message}`);
  process.exit(1);
}
