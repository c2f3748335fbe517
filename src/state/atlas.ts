import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AtlasData } from '../data/loadAtlas';
import { loadCounties, type WithCounties } from '../data/loadCounties';
import { type Adcode, levelOf } from '../domain/area';
import type { Geography } from '../domain/geography';
import type { MapState } from '../domain/mapState';
import type { Notice } from '../domain/notice';
import type { Appearance } from '../domain/palette';
import type { Portrayal } from '../domain/portrayal';
import { shownLevel } from '../domain/shownLevel';
import type { Theme } from '../domain/theme';
import type { Action } from './actions';
import { createPortraits, type Portraits } from './portraits';

/** What shows the portrayal: the map alone, or with it (in a narrow window over it) the figures as a table or a chart. */
export type Surface = 'map' | 'table' | 'chart';

interface Hovered {
  readonly adcode: Adcode;
  /** From the top left of the map; null where the area is pointed at in a list, and nothing stands under the pointer. */
  readonly pointer: { readonly xPixels: number; readonly yPixels: number } | null;
}

/** What lasts no longer than the visit: never in a link, never in history. */
export interface Session {
  readonly hovered: Hovered | null;
  readonly surface: Surface;
  /** `missing`: the browser has no WebGL 2, the still picture stays. */
  readonly map: 'loading' | 'ready' | 'missing';
  /** Boundaries of counties: fetched when a map of them is first asked for. */
  readonly counties: 'absent' | 'loading' | 'ready' | 'missing';
  readonly systemAppearance: Appearance;
  /** Problems met while loading and while reading the link. */
  readonly notices: readonly Notice[];
}

/** Holds MapState and the session, and keeps the Portrayal that follows from MapState and the data. */
export interface Atlas {
  readonly data: AtlasData;
  readonly mapState: MapState;
  readonly session: Session;
  readonly theme: Theme;
  readonly appearance: Appearance;
  /** What the portrayal is drawn on: its areas are in this order. */
  readonly geography: Geography;
  readonly portrayal: Portrayal;
  /** Every portrayal that was needed so far; to ask for one ahead makes the switch to its theme immediate. */
  readonly portraits: Portraits;
  /** How the camera gets to a view that MapState changed to. */
  readonly transition: Transition;
  dispatch(action: Action, transition?: Transition): void;
  updateSession(change: Partial<Session>): void;
}

export type Transition = 'fly' | 'jump';

export type AtlasStore = StoreApi<Atlas>;

/**
 * @param load fetches the counties.
 * @throws when there is no theme at all: the data layer must have reported that before.
 */
export function createAtlas(
  loaded: AtlasData,
  mapState: MapState,
  session: Session,
  load: (data: AtlasData) => Promise<WithCounties> = loadCounties,
): AtlasStore {
  const derive = (data: AtlasData, portraits: Portraits, state: MapState, systemAppearance: Appearance) => {
    const theme = themeOf(data, state);
    const appearance = state.basemap.appearance === 'auto' ? systemAppearance : state.basemap.appearance;
    const level = shownLevel(state.geography.level, theme, data.record, state.view);
    const geography = data.geographies[level] ?? data.geographies.prefecture;
    return { theme, appearance, geography, portrayal: portraits.of(theme, state, geography, appearance) };
  };

  const store = createStore<Atlas>()((set, get) => {
    const portraits = createPortraits(loaded);
    return {
      data: loaded,
      mapState,
      session,
      portraits,
      ...derive(loaded, portraits, mapState, session.systemAppearance),
      transition: 'fly',
      dispatch(action, transition = 'fly') {
        const previous = get();
        const next = action(previous.mapState);
        if (next === previous.mapState) return;
        const { systemAppearance } = previous.session;
        set({ mapState: next, transition, ...derive(previous.data, previous.portraits, next, systemAppearance) });
        // Where they could not be loaded, what the reader chooses asks for them again, but no movement of the camera.
        const isAnew = (['theme', 'geography', 'selection'] as const).some(
          (key) => next[key] !== previous.mapState[key],
        );
        if (get().session.counties !== 'missing' || isAnew) fetchCounties();
      },
      updateSession(change) {
        const { data, session: before, portraits: known, mapState: state } = get();
        const next = { ...before, ...change };
        set({ session: next, ...derive(data, known, state, next.systemAppearance) });
      },
    };
  });

  const fetchCounties = () => {
    const { data, session: now, mapState: state, updateSession } = store.getState();
    const isOutlined = state.selection.some((adcode) => levelOf(adcode) === 'county');
    const isWanted = isOutlined ? canLoadCounties(data) : needsCounties(data, state);
    if (now.counties === 'loading' || !isWanted) return;
    updateSession({ counties: 'loading' });
    void load(data).then(({ data: complete, notices }) => {
      const { session: before, mapState: current } = store.getState();
      const counties = complete.geographies.county === null ? ('missing' as const) : ('ready' as const);
      const next = { ...before, counties, notices: [...before.notices, ...notices] };
      const known = createPortraits(complete);
      store.setState({
        data: complete,
        portraits: known,
        session: next,
        ...derive(complete, known, current, next.systemAppearance),
      });
    });
  };

  if (session.counties !== 'missing') fetchCounties();
  return store;
}

/** Whether a map of counties is asked for that cannot be drawn yet. */
export function needsCounties(data: AtlasData, state: MapState): boolean {
  return (
    canLoadCounties(data) &&
    shownLevel(state.geography.level, themeOf(data, state), data.record, state.view) === 'county'
  );
}

function canLoadCounties({ geographies, countyProvinces }: AtlasData): boolean {
  return geographies.county === null && countyProvinces.length > 0;
}

function themeOf({ themes }: AtlasData, state: MapState): Theme {
  const theme = themes.get(state.theme) ?? themes.values().next().value;
  if (theme === undefined) throw new Error('createAtlas: no themes');
  return theme;
}
