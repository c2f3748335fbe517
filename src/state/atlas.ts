import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Adcode, levelOf, provinceAdcode } from '../core/areas/area';
import type { Geography } from '../core/areas/geography';
import type { Bounds } from '../core/geometry/mercator';
import type { OwnOverlay } from '../core/overlays/files/ownOverlay';
import type { OverlayHit } from '../core/overlays/overlayAt';
import type { OverlayResult, PortrayedOverlay } from '../core/overlays/portrayOverlays';
import { absentTheme } from '../core/portrayal/absentTheme';
import type { MapState } from '../core/portrayal/mapState';
import type { Appearance } from '../core/portrayal/palette';
import type { Portrayal } from '../core/portrayal/portrayal';
import { shownLevel } from '../core/portrayal/shownLevel';
import { newestEdition } from '../core/record/authored/parseEditions';
import type { Theme } from '../core/record/theme';
import type { Notice } from '../core/text/notice';
import { unexpected } from '../core/text/unexpected';
import { type Addition, type AtlasData, untold, withAddition } from '../data/assembleAtlas';
import { dataAt } from '../data/dataAt';
import { loadCounties } from '../data/loadCounties';
import type { Action } from './actions';
import { createPortrayalCache, type PortrayalCache } from './portrayalCache';

/**
 * What stands with the map (in a narrow window over it): the portrayal's figures as a table or a chart, slides, a reader's own
 * figures; or nothing.
 */
export type Surface = 'map' | 'table' | 'chart' | 'story' | 'data';

/** What the page is: the atlas with its panels, a view in another page, or slides before a room. */
type Stage = 'page' | 'embed' | 'presenting';

interface Hovered {
  readonly adcode: Adcode;
  /** What of an overlay lies there; null where none does. */
  readonly hit: OverlayHit | null;
  /** From the top left of the map; null where the area is pointed at in a list, and nothing stands under the pointer. */
  readonly pointer: { readonly xPixels: number; readonly yPixels: number } | null;
}

/** What lasts no longer than the visit: never in a link, never in history. */
export interface Session {
  readonly hovered: Hovered | null;
  readonly surface: Surface;
  readonly stage: Stage;
  /** `missing`: the browser has no WebGL 2, the still picture stays. */
  readonly map: 'loading' | 'ready' | 'missing';
  /** Boundaries of counties: fetched when a map of them is first asked for. */
  readonly counties: 'absent' | 'loading' | 'ready' | 'missing';
  /** What the camera is to show once, as a file that was just opened; null: nothing. */
  readonly focus: Bounds | null;
  readonly systemAppearance: Appearance;
  /** Maps that may be shown next, the likeliest first: whoever draws has them finished when they are asked for. */
  readonly upcoming: readonly MapState[];
  /** Problems met while loading and while reading the link. */
  readonly notices: readonly Notice[];
}

/** Holds MapState and the session, and keeps the Portrayal that follows from MapState and the data. */
export interface Atlas {
  /** With the figures of the edition that MapState names; whatever shows figures reads these. */
  readonly data: AtlasData;
  /** The same of the newest edition. */
  readonly newest: AtlasData;
  /** The older edition that was shown last, so that the reader can come back to it; null where none was. */
  readonly sharedEdition: number | null;
  readonly mapState: MapState;
  readonly session: Session;
  readonly theme: Theme;
  readonly appearance: Appearance;
  /** What the portrayal is drawn on: its areas are in this order. */
  readonly geography: Geography;
  readonly portrayal: Portrayal;
  /** What lies on the map above the areas, the topmost first; kept by `followOverlays`. */
  readonly overlays: readonly PortrayedOverlay[];
  /** What has been computed, by the id of the recipe. */
  readonly overlayResults: ReadonlyMap<string, OverlayResult>;
  /** Files of the reader's own that are open, by their id. */
  readonly own: ReadonlyMap<string, OwnOverlay>;
  /** Every portrayal that was needed so far; to ask for one ahead makes the switch to its theme immediate. */
  readonly portrayalCache: PortrayalCache;
  /** How the camera gets to a view that MapState changed to. */
  readonly transition: Transition;
  dispatch(action: Action, transition?: Transition): void;
  /** What the store would hold for another MapState: the portrayal is the very object that it will be then. */
  preview(mapState: MapState): Preview;
  updateSession(change: Partial<Session>): void;
  /** Takes up what was loaded later; everything that follows from the data follows anew. */
  merge(addition: Addition): void;
  /** Takes up what was computed for a recipe. */
  takeOverlay(id: string, result: Partial<OverlayResult>): void;
  /** Takes up a file of the reader's own in the place of one of the same id. */
  openOwn(overlay: OwnOverlay): void;
  /** Asks for the boundaries of counties once more, if what is chosen needs them. */
  retryCounties(): void;
}

export type Transition = 'fly' | 'jump';

/** What follows from a MapState alone. */
export type Preview = Pick<Atlas, 'mapState' | 'data' | 'theme' | 'appearance' | 'geography' | 'portrayal'>;

const NO_RESULT: OverlayResult = { geometry: null, failure: null, coverage: null, reach: null };

export type AtlasStore = StoreApi<Atlas>;

/** What follows from MapState and the data at once, whether or not it is on the page. */
export function derive(
  newest: AtlasData,
  portrayalCache: PortrayalCache,
  state: MapState,
  systemAppearance: Appearance,
): Omit<Preview, 'mapState'> {
  const data = dataAt(newest, state.edition);
  const theme = themeOf(data, state);
  const appearance = state.basemap.appearance === 'auto' ? systemAppearance : state.basemap.appearance;
  const level = shownLevel(state.geography.level, theme, data.record, state.view);
  const geography = data.geographies[level] ?? data.geographies.prefecture;
  return { data, theme, appearance, geography, portrayal: portrayalCache.of(theme, state, geography, appearance) };
}

/**
 * @param load fetches the counties.
 * @throws when there is no theme at all: the data layer must have reported that before.
 */
export function createAtlas(
  loaded: AtlasData,
  mapState: MapState,
  session: Session,
  load: (data: AtlasData) => Promise<Addition> = loadCounties,
): AtlasStore {
  if (loaded.themes.size === 0) throw new Error('createAtlas: no themes');
  const olderOr = (newest: AtlasData, { edition }: MapState, shared: number | null) =>
    edition < newestEdition(newest.record) ? edition : shared;

  const store = createStore<Atlas>()((set, get) => {
    const portrayalCache = createPortrayalCache(loaded);
    return {
      newest: loaded,
      sharedEdition: olderOr(loaded, mapState, null),
      mapState,
      session,
      portrayalCache,
      ...derive(loaded, portrayalCache, mapState, session.systemAppearance),
      overlays: [],
      overlayResults: new Map(),
      own: new Map(),
      transition: 'fly',
      dispatch(action, transition = 'fly') {
        const previous = get();
        const next = action(previous.mapState);
        if (next === previous.mapState) return;
        const { systemAppearance } = previous.session;
        const { newest, portrayalCache } = previous;
        const sharedEdition = olderOr(newest, next, previous.sharedEdition);
        set({ mapState: next, sharedEdition, transition, ...derive(newest, portrayalCache, next, systemAppearance) });
        // Where they could not be loaded, what the reader chooses asks for them again, but no movement of the camera.
        const isAnew = (['theme', 'geography', 'selection'] as const).some(
          (key) => next[key] !== previous.mapState[key],
        );
        if (get().session.counties !== 'missing' || isAnew) fetchCounties();
      },
      preview(state) {
        const { newest, portrayalCache, session: now } = get();
        return { mapState: state, ...derive(newest, portrayalCache, state, now.systemAppearance) };
      },
      updateSession(change) {
        const { newest, session: before, portrayalCache, mapState: state } = get();
        const next = { ...before, ...change };
        if (next.systemAppearance === before.systemAppearance) set({ session: next });
        else set({ session: next, ...derive(newest, portrayalCache, state, next.systemAppearance) });
        if (next.upcoming !== before.upcoming && next.counties !== 'missing') fetchCounties();
      },
      takeOverlay(id, result) {
        const overlayResults = new Map(get().overlayResults);
        set({ overlayResults: overlayResults.set(id, { ...NO_RESULT, ...overlayResults.get(id), ...result }) });
      },
      openOwn(overlay) {
        const { id } = overlay.recipe;
        const overlayResults = new Map(get().overlayResults);
        set({
          own: new Map(get().own).set(id, overlay),
          overlayResults: overlayResults.set(id, { ...NO_RESULT, geometry: overlay.geometry }),
        });
      },
      retryCounties: () => fetchCounties(),
      merge(addition) {
        const { newest: before, session: told, mapState: state } = get();
        const { data: newest, notices } = withAddition(before, addition);
        const next = { ...told, notices: [...told.notices, ...untold(told.notices, notices)] };
        if (newest === before) set({ session: next });
        else {
          const portrayalCache = createPortrayalCache(newest);
          set({
            newest,
            portrayalCache,
            session: next,
            ...derive(newest, portrayalCache, state, next.systemAppearance),
          });
        }
        if (next.counties !== 'missing') fetchCounties();
      },
    };
  });

  const fetchCounties = () => {
    const { data, session: now, mapState: state, updateSession } = store.getState();
    const isNeeded = [state, ...now.upcoming].some((each) => needsCounties(data, each)) || outlinesCounty(data, state);
    if (now.counties === 'loading' || !isNeeded) return;
    updateSession({ counties: 'loading' });
    void load(data)
      .catch((error: unknown): Addition => ({ parts: {}, notices: [unexpected(error)] }))
      .then((addition) => {
        const hasCome = addition.parts.counties !== undefined;
        updateSession({ counties: hasCome ? 'ready' : 'missing' });
        store.getState().merge(addition);
      });
  };

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

/** Whether a county is selected whose outline could be drawn, had it come. */
function outlinesCounty(data: AtlasData, { selection }: MapState): boolean {
  const isAtHand = (adcode: Adcode) =>
    levelOf(adcode) === 'county' && data.countyProvinces.includes(provinceAdcode(adcode));
  return canLoadCounties(data) && selection.some(isAtHand);
}

/** Never another than the one that is asked for. */
function themeOf({ themes }: AtlasData, state: MapState): Theme {
  return themes.get(state.theme) ?? absentTheme(state.theme);
}
