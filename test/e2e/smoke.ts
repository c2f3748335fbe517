import { type AtlasPage, say } from './atlasPage';
import { expect } from './fixtures';

/** What has to be on the page of any atlas once it is open, whatever it maps. */
export interface Expected {
  /** Of the theme that is shown. */
  readonly title: string;
  /** How many areas of how many have figures. */
  readonly published: number;
  readonly all: number;
}

/** The page is whole: theme, legend, map and figures agree, and nothing had to be told. */
export async function smoke(atlas: AtlasPage, { title, published, all }: Expected): Promise<void> {
  await expect(atlas.currentTheme).toContainText(title);
  await expect(atlas.legendTitle).toHaveText(title);
  await expect(atlas.legend).toContainText(say('legend.coverage', { published, all }));
  await expect(atlas.canvas).toBeVisible();
  await expect(atlas.sketch).toHaveCount(0);
  await expect(atlas.page).toHaveTitle(new RegExp(`^${title} · `));
  await expect(atlas.notices).toHaveCount(0);
}
