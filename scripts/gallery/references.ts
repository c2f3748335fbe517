import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { REFERENCE_FOLDER } from './folders';
import { galleryReadme } from './galleryReadme';
import { type PicturedTheme, pictureName, type Subject, subjectsOf } from './subjects';

/** The reference of a picture as PNG; null where none was accepted yet. */
export async function readReference(subject: Subject): Promise<Buffer | null> {
  const file = referenceFile(pictureName(subject));
  return existsSync(file) ? readFile(file) : null;
}

/**
 * Makes pictures the references, takes away those that no theme has any more, and writes the README anew.
 *
 * @param pictures PNG files by the name of the picture
 * @param themes all that have pictures, whether or not they are among these
 */
export async function acceptPictures(
  pictures: ReadonlyMap<string, Buffer>,
  themes: readonly PicturedTheme[],
): Promise<void> {
  await mkdir(REFERENCE_FOLDER, { recursive: true });
  for (const [name, picture] of pictures) await writeFile(referenceFile(name), picture);
  const wanted = new Set(subjectsOf(themes).map((subject) => `${pictureName(subject)}.png`));
  for (const file of await readdir(REFERENCE_FOLDER))
    if (file.endsWith('.png') && !wanted.has(file)) await rm(join(REFERENCE_FOLDER, file));
  const readme = galleryReadme(themes, (name) => existsSync(referenceFile(name)));
  await writeFile(join(REFERENCE_FOLDER, 'README.md'), readme);
}

function referenceFile(name: string): string {
  return join(REFERENCE_FOLDER, `${name}.png`);
}
