/** `npm start`: builds the page and serves it. */
import { join } from 'node:path';
import { endWithSignals, ROOT, runTool } from './command';
import { InputError, readCommandLine, runCommand } from './commandLine';
import { serve } from './serve';

async function main(): Promise<number> {
  readCommandLine({ options: {} });
  endWithSignals();
  console.log('Building the page …');
  const build = await runTool('vite', ['build', '--logLevel', 'warn'], { label: 'building the page' });
  if (!build.ok) throw new InputError('the page could not be built: see above.');
  console.log(`Built in ${build.seconds.toFixed(1)} s.`);
  process.removeAllListeners('SIGINT').removeAllListeners('SIGTERM');
  serve(join(ROOT, 'dist'));
  return 0;
}

await runCommand('start', '', main);
