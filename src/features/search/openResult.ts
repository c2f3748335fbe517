import { openFigure, openTheme, select } from '../../state/actions';
import type { AtlasStore } from '../../state/atlas';
import type { SearchResult } from './searchResults';

const CARD = '.card .icon-button';
const PAGE = '.place-head h2';
const MAP = '.map-focus';

/**
 * Shows what was found: a place with its card, or the page of it; a theme where its figures are; a measure by the theme that shows it or,
 * where none may, by its newest figure in the card of its place.
 *
 * @returns where the focus goes then, as selectors.
 */
export function openResult(atlas: AtlasStore, result: SearchResult): readonly string[] {
  const { dispatch } = atlas.getState();
  if (result.is === 'place') {
    dispatch(select(result.place.adcode));
    if (result.isPage !== true) return [CARD];
    atlas.getState().showPlacePage(true);
    return [PAGE];
  }
  if (result.is === 'measure' && result.found.theme === null) {
    const { id, adcode } = result.found.newest;
    dispatch((state) => openFigure(id)(select(adcode)(state)));
    return ['.card .figure details[open] > summary', CARD];
  }
  if (result.found.theme !== null) dispatch(openTheme(result.found.theme.id));
  return [MAP];
}
