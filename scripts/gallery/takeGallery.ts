import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Browser } from '@playwright/test';
import { ROOT } from '../command';
import { buildPage, servePage } from '../page/servePage';
import { compactPng, comparePictures } from './comparePictures';
import { BUILT_FOLDER, RESULT_FOLDER } from './folders';
import { galleryPage, picturePath, type View } from './galleryPage';
import { acceptPictures, readReference } from './references';
import { type PicturedTheme, pictureName, type Subject, subjectsOf } from './subjects';
import { launchChromium, takePicture } from './takePicture';
import { type Outcome, summarise, type Verdict, verdictLine } from './verdict';

interface GalleryOptions {
  /** Makes what is pictured now the references. */
  readonly accept: boolean;
  /** Ids of the themes to picture. */
  readonly themes: readonly string[];
}

/**
 * Pictures themes of overlays by day and by night, compares each picture with its reference in `docs/gallery/`, and
 * writes a page that shows both beside where they differ. With `accept`, the pictures then become the references.
 *
 * @param themes all that have pictures; the options say which of them to take
 * @returns whether all is as it should be: every picture taken and, unless they are accepted, as its reference.
 */
export async function takeGallery(
  browserPath: string,
  themes: readonly PicturedTheme[],
  options: GalleryOptions,
): Promise<boolean> {
  await rm(RESULT_FOLDER, { recursive: true, force: true });
  await mkdir(join(RESULT_FOLDER, 'pictures'), { recursive: true });
  console.log('Building the page …');
  await buildPage(BUILT_FOLDER);
  const atlas = await servePage(BUILT_FOLDER);
  const browser = await launchChromium(browserPath);
  const verdicts: Verdict[] = [];
  const taken = new Map<string, Buffer>();
  try {
    for (const subject of subjectsOf(themes.filter(({ id }) => options.themes.includes(id)))) {
      const verdict = {
        subject,
        outcome: await judge(subject, await tryToTake(browser, atlas.address, subject), taken),
      };
      verdicts.push(verdict);
      console.log(verdictLine(verdict));
    }
  } finally {
    await browser.close();
    atlas.close();
  }

  const summary = summarise(verdicts);
  const page = join(RESULT_FOLDER, 'index.html');
  await writeFile(page, galleryPage(summary));
  console.log(`${summary.sentence}\nTo look at: ${relative(ROOT, page)}`);
  if (!options.accept) return summary.ok;
  await acceptPictures(taken, themes);
  console.log(`${taken.size} of them are the references now.`);
  return taken.size === verdicts.length;
}

/** A page that fails must not keep the others from being pictured: its error is the outcome. */
async function tryToTake(browser: Browser, address: string, subject: Subject): Promise<Buffer | Error> {
  try {
    return compactPng(await takePicture(browser, address, subject));
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Compares a picture with its reference, and keeps all that the page shows of the two. */
async function judge(subject: Subject, now: Buffer | Error, taken: Map<string, Buffer>): Promise<Outcome> {
  if (now instanceof Error) return { kind: 'not-taken', reason: now.message.split('\n', 1)[0] ?? '' };
  const name = pictureName(subject);
  const keep = (view: View, picture: Buffer) => writeFile(join(RESULT_FOLDER, picturePath(name, view)), picture);
  taken.set(name, now);
  await keep('now', now);
  const reference = await readReference(subject);
  if (reference === null) return { kind: 'no-reference' };
  await keep('reference', reference);
  const comparison = comparePictures(reference, now);
  if (comparison.kind === 'other-size') return comparison;
  await keep('difference', comparison.difference);
  return { kind: 'compared', share: comparison.share };
}
