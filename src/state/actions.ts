import type { Adcode } from '../core/areas/area';
import type { View } from '../core/geometry/view';
import { outlivesTheme } from '../core/overlays/choices';
import { manual } from '../core/portrayal/classify/methods/manual';
import type { LevelChoice, MapState, OverlayChoice } from '../core/portrayal/mapState';
import type { Period } from '../core/record/observation';
import { isSamePeriod } from '../core/record/period';
import type { ClassificationChoice, Normalisation, SymbolType } from '../core/record/theme';
import type { Language } from '../core/text/text';

/** What a reader can do to the map: named, pure, and ignorant of history. */
export type Action = (state: MapState) => MapState;

/**
 * Shows a theme as its author meant it: its level, its classes, its overlays. What the reader drew on it stays, and so does a
 * camera that the reader set.
 */
export const chooseTheme =
  (theme: string): Action =>
  (state) => ({
    ...state,
    theme,
    geography: { level: 'auto' },
    normalisation: null,
    symbol: null,
    period: null,
    panels: false,
    classification: null,
    overlays: state.overlays.filter(({ id }) => outlivesTheme(id)),
  });

/** Shows another part of the same measure, its theme on the map as it stands. */
export const choosePart =
  (theme: string): Action =>
  (state) => ({ ...state, theme });

/** Whether all parts of the measure stand side by side. */
export const showParts =
  (panels: boolean): Action =>
  (state) => ({ ...state, panels });

/** Shows one part of those that stood side by side alone. */
export const showPart =
  (theme: string): Action =>
  (state) => ({ ...state, theme, panels: false });

/** The camera goes where the figures are. */
export const seeFigures: Action = (state) => (state.view === null ? state : { ...state, view: null });

/** Shows a theme where its figures are, wherever the camera was. */
export const openTheme =
  (theme: string): Action =>
  (state) =>
    seeFigures(chooseTheme(theme)(state));

/** Shows the areas of a level; the camera goes where they have figures. */
export const chooseLevel =
  (level: LevelChoice): Action =>
  (state) =>
    state.geography.level === level ? state : { ...state, geography: { level }, view: null };

/** null: as the theme says. Other values fall into other classes, so breaks by hand do not outlive it. */
export const normaliseBy =
  (normalisation: Normalisation | null): Action =>
  (state) => ({
    ...state,
    normalisation,
    classification: state.classification?.method === manual.id ? null : state.classification,
  });

/** null: what suits the figures. */
export const drawAs =
  (symbol: SymbolType | null): Action =>
  (state) => ({ ...state, symbol });

/** Shows the figures of one period alone; null: the newest of each area. */
export const choosePeriod =
  (period: Period | null): Action =>
  (state) => {
    const isShown =
      period === null || state.period === null ? period === state.period : isSamePeriod(period, state.period);
    return isShown ? state : { ...state, period };
  };

export const moveCamera =
  (view: View): Action =>
  (state) => ({ ...state, view });

/** Evidence that is open stays so only while its place is the one selected. */
export const select =
  (adcode: Adcode): Action =>
  (state) => ({ ...state, selection: [adcode], figure: state.selection[0] === adcode ? state.figure : null });

export const clearSelection: Action = (state) =>
  state.selection.length === 0 && state.figure === null ? state : { ...state, selection: [], figure: null };

/** Opens the evidence of a figure of the selected place; null closes what is open. */
export const openFigure =
  (figure: string | null): Action =>
  (state) =>
    state.figure === figure ? state : { ...state, figure };

/** null: as the theme says. */
export const classifyBy =
  (classification: ClassificationChoice | null): Action =>
  (state) => ({ ...state, classification });

/** The overlays as they are to lie, the topmost first. */
export const layOverlays =
  (overlays: readonly OverlayChoice[]): Action =>
  (state) => ({ ...state, overlays });

export const setLanguage =
  (language: Language): Action =>
  (state) => ({ ...state, language });

export const showLabels =
  (labels: boolean): Action =>
  (state) => ({ ...state, basemap: { ...state.basemap, labels } });

export const chooseAppearance =
  (appearance: MapState['basemap']['appearance']): Action =>
  (state) => ({ ...state, basemap: { ...state.basemap, appearance } });

/** Shows the figures as they were in an edition of the data. */
export const showEdition =
  (edition: number): Action =>
  (state) =>
    state.edition === edition ? state : { ...state, edition };

/** Replaces everything, as a link or the Back button does. */
export const restore =
  (restored: MapState): Action =>
  () =>
    restored;
