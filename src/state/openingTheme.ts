import type { AtlasData } from '../data/assembleAtlas';
import { DEFAULT_MAP_STATE } from './mapState';

/** The theme that the page opens with where nothing else is said: a publisher's site has one of its own. */
export function openingTheme({ site }: Pick<AtlasData, 'site'>): string {
  return site?.defaultTheme ?? DEFAULT_MAP_STATE.theme;
}

/** The theme that links leave out: where a site has the one of the atlas, they go on leaving out that. */
export function linkTheme({ site, themes }: Pick<AtlasData, 'site' | 'themes'>): string {
  return site === null || themes.has(DEFAULT_MAP_STATE.theme) ? DEFAULT_MAP_STATE.theme : site.defaultTheme;
}
