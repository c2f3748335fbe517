import type { AtlasData } from '../data/assembleAtlas';
import { DEFAULT_MAP_STATE } from './mapState';

/** The theme that the page opens with where nothing else is said: a publisher's site has one of its own. */
export function openingTheme({ site }: Pick<AtlasData, 'site'>): string {
  return site?.defaultTheme ?? DEFAULT_MAP_STATE.theme;
}
