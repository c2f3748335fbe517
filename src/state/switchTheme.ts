import type { LevelChoice } from '../core/portrayal/mapState';
import { chooseLevel, chooseTheme } from './actions';
import type { AtlasStore, Transition } from './atlas';
import { measureSince } from './timing';

/**
 * Shows a theme and measures it from the reader's key or click to the end of the task that drew it: whoever draws the
 * map does so before `dispatch` returns.
 *
 * @param transition `jump` shows the finished picture at once, as for paging through themes before a room.
 * @param level of its areas, where not the one that it shows of itself.
 */
export function switchTheme(
  atlas: AtlasStore,
  theme: string,
  transition: Transition,
  level: LevelChoice = 'auto',
): void {
  const start = performance.now();
  atlas.getState().dispatch((state) => chooseLevel(level)(chooseTheme(theme)(state)), transition);
  measureSince('atlas:theme-switch', start);
}

/** The theme of the reader's own or of an author a number of places further in the list, round the end. */
export function neighbouringTheme(atlas: AtlasStore, places: number): string {
  const { data, theme } = atlas.getState();
  const ids = [...data.themes.values()].filter(({ origin }) => origin !== 'derived').map(({ id }) => id);
  // From a theme that is not in the list, the first one follows and the last one precedes.
  const at = ids.indexOf(theme.id);
  const index = at === -1 && places < 0 ? places : at + places;
  return ids[((index % ids.length) + ids.length) % ids.length] ?? theme.id;
}
