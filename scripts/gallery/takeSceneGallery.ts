import { writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { ROOT } from '../command';
import { buildPage, servePage } from '../page/servePage';
import { BUILT_FOLDER, SCENES_FOLDER } from './folders';
import { scenesNamed } from './scenes';
import { scenesReadme } from './scenesReadme';
import { launchChromium } from './takePicture';
import { takeScenes } from './takeScenes';

/**
 * Pictures scenes, by name or all twenty, as they are now into `docs/gallery/scenes/`, beside those of before they were last changed
 * on purpose, and writes the page that shows both.
 *
 * @returns whether every scene was pictured.
 */
export async function takeSceneGallery(browserPath: string, names: readonly string[]): Promise<boolean> {
  console.log('Building the page …');
  await buildPage(BUILT_FOLDER);
  const atlas = await servePage(BUILT_FOLDER);
  const browser = await launchChromium(browserPath);
  try {
    const isWhole = await takeScenes(browser, atlas.address, join(SCENES_FOLDER, 'after'), scenesNamed(names));
    await writeFile(join(SCENES_FOLDER, 'README.md'), scenesReadme());
    console.log(`To look at: ${relative(ROOT, join(SCENES_FOLDER, 'README.md'))}`);
    return isWhole;
  } finally {
    await browser.close();
    atlas.close();
  }
}
