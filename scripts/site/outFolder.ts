import { cp, mkdir, readdir, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';

/** Lies in a site that was built here, and says which files are its own. */
export const MARK_FILE = '.bulletin-atlas-site.json';

/** What may be written to: a new or empty folder, or a former site, of which only its own files are taken away. */
export type OutFolder =
  | { readonly ok: true; readonly former: readonly string[] }
  | { readonly ok: false; readonly reason: string };

/** @param data the publisher's folder, which must not be lost. */
export async function checkOutFolder(out: string, data: string): Promise<OutFolder> {
  const status = await stat(out).catch(() => null);
  if (status === null) return { ok: true, former: [] };
  if (!status.isDirectory()) return refuse(`${out} is a file; name a folder`);
  const [place, source] = await Promise.all([realpath(out), realpath(data)]);
  if (source === place || source.startsWith(place + sep))
    return refuse(`${out} holds the data that the site is built from; name another folder`);
  if ((await readdir(out)).length === 0) return { ok: true, former: [] };
  const former = await readMark(out);
  return former === null
    ? refuse(`${out} holds other files; name a new or empty folder, or that of a site that was built before`)
    : { ok: true, former };
}

/** Puts a site in the place of a former one; files of others stay. */
export async function fillOutFolder(out: string, former: readonly string[], built: string): Promise<void> {
  await mkdir(out, { recursive: true });
  for (const file of former) await rm(join(out, file), { force: true });
  await cp(built, out, { recursive: true });
  const files = await listFiles(built);
  const mark = { about: 'Built by Bulletin Atlas; a later build takes these files away.', files };
  await writeFile(join(out, MARK_FILE), `${JSON.stringify(mark, null, 1)}\n`);
}

/** The files of a former site; null where there is none. */
async function readMark(out: string): Promise<readonly string[] | null> {
  try {
    const { files }: { files?: unknown } = JSON.parse(await readFile(join(out, MARK_FILE), 'utf8'));
    if (!Array.isArray(files)) return null;
    const root = resolve(out);
    return files.filter(
      (file): file is string => typeof file === 'string' && resolve(root, file).startsWith(root + sep),
    );
  } catch {
    return null;
  }
}

async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const prefix = resolve(folder).length + 1;
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => resolve(entry.parentPath, entry.name).slice(prefix).replaceAll('\\', '/'))
    .sort();
}

function refuse(reason: string): OutFolder {
  return { ok: false, reason };
}
