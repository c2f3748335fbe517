import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AtlasData } from '../data/loadAtlas';
import type { Adcode } from '../domain/area';
import type { MapState } from '../domain/mapState';
import type { Notice } from '../domain/notice';
import type { Appearance } from '../domain/palette';
import type { Portrayal } from '../domain/portrayal';
import type { Theme } from '../domain/theme';
import type { Action } from './actions';
import { createPortraits, type Portraits } from './portraits';

/** What lasts no longer than the visit: never in a link, never in history. */
export interface Session {
  readonly hovered: { readonly adcode: Adcode; readonly xPixels: number; readonly yPixels: number } | null;
  /** What stands beside the theme list: the map, or the same figures as a table. */
  readonly surface: 'map' | 'table';
  /** `missing`: the browser has no WebGL 2, the still picture stays. */
  readonly map: 'loading' | 'ready' | 'missing';
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

/** @throws when there is no theme at all: the data layer must have reported that before. */
export function createAtlas(data: AtlasData, mapState: MapState, session: Session): AtlasStore {
  const portraits = createPortraits(data);

  const derive = (state: MapState, systemAppearance: Appearance) => {
    const theme = data.themes.get(state.theme) ?? data.themes.values().next().value;
    if (theme === undefined) throw new Error('createAtlas: no themes');
    const appearance = state.basemap.appearance === 'auto' ? systemAppearance : state.basemap.appearance;
    return { theme, appearance, portrayal: portraits.of(theme, state, appearance) };
  };

  return createStore<Atlas>()((set, get) => ({
    data,
    mapState,
    session,
    portraits,
    ...derive(mapState, session.systemAppearance),
    transition: 'fly',
    dispatch(action, transition = 'fly') {
      const next = action(get().mapState);
      if (next === get().mapState) return;
      set({ mapState: next, transition, ...derive(next, get().session.systemAppearance) });
    },
    updateSession(change) {
      const next = { ...get().session, ...change };
      set({ session: next, ...derive(get().mapState, next.systemAppearance) });
    },
  }));
}
