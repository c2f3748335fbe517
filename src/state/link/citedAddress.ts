import type { Level } from '../../core/areas/area';
import type { MapState } from '../../core/portrayal/mapState';
import type { Observation } from '../../core/record/observation';
import { clearSelection, openFigure, openTheme, select } from '../actions';
import { DEFAULT_MAP_STATE } from '../mapState';
import { encodeLink } from './permalink';

/**
 * Addresses that a citation gives: what is cited, and nothing of how the reader happened to look at it (camera, light).
 *
 * @param page address of the page without its hash.
 * @param level the one shown: without the camera, the link could not choose it again.
 */
export function themeAddress(page: string, mapState: MapState, level: Level): string {
  return addressOf(page, { ...clearSelection(mapState), geography: { level } });
}

/** @param theme one that shows the figure's measure; null where none does. */
export function figureAddress(
  page: string,
  mapState: MapState,
  theme: string | null,
  { id, adcode }: Pick<Observation, 'id' | 'adcode'>,
): string {
  const shown = theme === null || theme === mapState.theme ? mapState : openTheme(theme)(mapState);
  return addressOf(page, openFigure(id)(select(adcode)(shown)));
}

/** Address of all that a picture shows, its camera and light too. */
export function pictureAddress(page: string, mapState: MapState): string {
  return withTheme(page, mapState);
}

function addressOf(page: string, mapState: MapState): string {
  return withTheme(page, { ...mapState, view: null, basemap: DEFAULT_MAP_STATE.basemap });
}

/** The theme is said even where it is the first one, which a link leaves out: a citation has to say what it cites. */
function withTheme(page: string, mapState: MapState): string {
  const link = encodeLink(mapState);
  const others = link.split('&').filter((parameter) => parameter !== '' && !parameter.startsWith('theme='));
  return `${page}#${[`theme=${encodeURIComponent(mapState.theme)}`, ...others].join('&')}`;
}
