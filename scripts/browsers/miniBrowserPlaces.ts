import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const FOLDERS = ['/usr/lib', '/usr/lib64', '/usr/libexec'];
const EDITIONS = ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'];

/** Where distributions keep MiniBrowser, which is on no PATH: beside the library, in a folder named for the processor. */
export function miniBrowserPlaces(): readonly string[] {
  const folders = FOLDERS.flatMap((folder) => [folder, ...processorFolders(folder)]);
  return EDITIONS.flatMap((edition) => folders.map((folder) => join(folder, edition, 'MiniBrowser')));
}

/** x86_64-linux-gnu, aarch64-linux-gnu … */
function processorFolders(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.includes('-linux-'))
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}
