/** `npm start`: installs what is missing, builds the page and serves it. */
import { join } from 'node:path';
import { endWithSignals, ROOT, runTool } from './command.mjs';
import { installMissing } from './install.mjs';
import { serve } from './serve.mjs';

endWithSignals();
await installMissing();
console.log('Building the page …');
const build = await runTool('vite', ['build', '--logLevel', 'warn'], { label: 'building the page' });
if (!build.ok) {
  console.error('The page could not be built: see above.');
  process.exit(1);
}
console.log(`Built in ${build.seconds.toFixed(1)} s.`);
process.removeAllListeners('SIGINT').removeAllListeners('SIGTERM');
serve(join(ROOT, 'dist'));
