import type { Adcode } from '../domain/area';
import type { MapState, View } from '../domain/mapState';
import type { Language } from '../domain/text';
import type { ClassificationChoice } from '../domain/theme';

/** What a reader can do to the map: named, pure, and ignorant of history. */
export type Action = (state: MapState) => MapState;

/** Shows a theme, classified as the theme says; the camera goes where its data is. */
export const chooseTheme =
  (theme: string): Action =>
  (state) => ({ ...state, theme, classification: null, view: null });

export const moveCamera =
  (view: View): Action =>
  (state) => ({ ...state, view });

export const select =
  (adcode: Adcode): Action =>
  (state) => ({ ...state, selection: [adcode] });

export const clearSelection: Action = (state) => (state.selection.length === 0 ? state : { ...state, selection: [] });

/** null: as the theme says. */
export const classifyBy =
  (classification: ClassificationChoice | null): Action =>
  (state) => ({ ...state, classification });

export const speak =
  (language: Language): Action =>
  (state) => ({ ...state, language });

export const showLabels =
  (labels: boolean): Action =>
  (state) => ({ ...state, basemap: { ...state.basemap, labels } });

export const chooseAppearance =
  (appearance: MapState['basemap']['appearance']): Action =>
  (state) => ({ ...state, basemap: { ...state.basemap, appearance } });

/** Replaces everything, as a link or the Back button does. */
export const restore =
  (restored: MapState): Action =>
  () =>
    restored;
