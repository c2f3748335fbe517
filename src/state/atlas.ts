import { createStore } from 'zustand/vanilla';
import type { FileOverlay } from '../core/overlays/files/fileOverlay';
import type { OverlayResult, PortrayedOverlay } from '../core/overlays/portrayOverlays';
import type { MapState } from '../core/portrayal/mapState';
import { newestEdition } from '../core/record/authored/parseEditions';
import { unexpected } from '../core/text/unexpected';
import { type Addition, type AtlasData, untold, withAddition } from '../data/assembleAtlas';
import { loadCounties } from '../data/loadCounties';
import type { Action } from './actions';
import { type Derived, derive, needsCounties, outlinesCounty } from './derive';
import { createPortrayalCache, type PortrayalCache } from './portrayalCache';
import type { ReadonlyStore } from './readonlyStore';
import { type Session, type SessionCommands, sessionCommands } from './session';

/** Holds MapState and the session, and keeps the Portrayal that follows from MapState and the data. */
export interface Atlas extends Derived, SessionCommands {
  /** The data with the figures of the newest edition. */
  readonly newest: AtlasData;
  /** The older edition that was shown last, so that the reader can come back to it; null where none was. */
  readonly sharedEdition: number | null;
  readonly mapState: MapState;
  readonly session: Session;
  /** What lies on the map above the areas, the topmost first; kept by `followOverlays`. */
  readonly overlays: readonly PortrayedOverlay[];
  /** What has been computed, by the id of the recipe. */
  readonly overlayResults: ReadonlyMap<string, OverlayResult>;
  /** Files of the reader's own that are open, by their id. */
  readonly fileOverlays: ReadonlyMap<string, FileOverlay>;
  /** Every portrayal that was needed so far; to ask for one ahead makes the switch to its theme immediate. */
  readonly portrayalCache: PortrayalCache;
  /** How the camera gets to a view that MapState changed to. */
  readonly transition: Transition;
  dispatch(action: Action, transition?: Transition): void;
  /** What the store would hold for another MapState: the portrayal is the very object that it will be then. */
  preview(mapState: MapState): Preview;
  /** Takes up what was loaded later; everything that follows from the data follows anew. */
  merge(addition: Addition): void;
  /** Lays overlays on the map as they are to be drawn. */
  setOverlays(overlays: readonly PortrayedOverlay[]): void;
  /** Takes up what was computed for a recipe. */
  takeOverlay(id: string, result: Partial<OverlayResult>): void;
  /** Takes up a file of the reader's own in the place of one of the same id. */
  openFile(overlay: FileOverlay): void;
  /** Asks for the boundaries of counties once more, if what is chosen needs them. */
  retryCounties(): void;
}

export type Transition = 'fly' | 'jump';

/** What follows from a MapState alone. */
type Preview = Derived & { readonly mapState: MapState };

/** Its commands are among what it holds. */
export type AtlasStore = ReadonlyStore<Atlas>;

const NO_RESULT: OverlayResult = { geometry: null, failure: null, coverage: null, reach: null };

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
  const portrayalCache = createPortrayalCache(loaded);
  const store = createStore<Atlas>()((set, get) => {
    const fetchCounties = countiesOf(get, load);
    return {
      newest: loaded,
      sharedEdition: olderOr(loaded, mapState, null),
      mapState,
      session,
      portrayalCache,
      ...derive(loaded, portrayalCache, mapState, session.systemAppearance),
      overlays: [],
      overlayResults: new Map(),
      fileOverlays: new Map(),
      transition: 'fly',
      ...mapCommands(set, get, fetchCounties),
      ...overlayCommands(set, get),
      ...sessionCommands((change) => {
        const { newest, session: before, portrayalCache: known, mapState: state } = get();
        const next = change(before);
        if (next === before) return;
        if (next.systemAppearance === before.systemAppearance) set({ session: next });
        else set({ session: next, ...derive(newest, known, state, next.systemAppearance) });
        if (next.upcoming !== before.upcoming && next.counties !== 'missing') fetchCounties();
      }),
    };
  });
  return store;
}

type SetAtlas = (change: Partial<Atlas>) => void;
type GetAtlas = () => Atlas;

function mapCommands(
  set: SetAtlas,
  get: GetAtlas,
  fetchCounties: () => void,
): Pick<Atlas, 'dispatch' | 'preview' | 'merge' | 'retryCounties'> {
  return {
    dispatch(action, transition = 'fly') {
      const previous = get();
      const next = action(previous.mapState);
      if (next === previous.mapState) return;
      const { newest, portrayalCache, session } = previous;
      const sharedEdition = olderOr(newest, next, previous.sharedEdition);
      set({
        mapState: next,
        sharedEdition,
        transition,
        ...derive(newest, portrayalCache, next, session.systemAppearance),
      });
      // If loading failed, the reader's choices retry it; camera movements do not.
      const isAnew = (['theme', 'geography', 'selection'] as const).some((key) => next[key] !== previous.mapState[key]);
      if (get().session.counties !== 'missing' || isAnew) fetchCounties();
    },
    preview(mapState) {
      const { newest, portrayalCache, session } = get();
      return { mapState, ...derive(newest, portrayalCache, mapState, session.systemAppearance) };
    },
    merge(addition) {
      const { newest: before, session: told, mapState } = get();
      const { data: newest, notices } = withAddition(before, addition);
      const session = { ...told, notices: [...told.notices, ...untold(told.notices, notices)] };
      if (newest === before) set({ session });
      else {
        const portrayalCache = createPortrayalCache(newest);
        set({ newest, portrayalCache, session, ...derive(newest, portrayalCache, mapState, session.systemAppearance) });
      }
      if (session.counties !== 'missing') fetchCounties();
    },
    retryCounties: fetchCounties,
  };
}

function overlayCommands(set: SetAtlas, get: GetAtlas): Pick<Atlas, 'setOverlays' | 'takeOverlay' | 'openFile'> {
  return {
    setOverlays: (overlays) => set({ overlays }),
    takeOverlay(id, result) {
      const overlayResults = new Map(get().overlayResults);
      set({ overlayResults: overlayResults.set(id, { ...NO_RESULT, ...overlayResults.get(id), ...result }) });
    },
    openFile(overlay) {
      const { id } = overlay.recipe;
      const overlayResults = new Map(get().overlayResults);
      set({
        fileOverlays: new Map(get().fileOverlays).set(id, overlay),
        overlayResults: overlayResults.set(id, { ...NO_RESULT, geometry: overlay.geometry }),
      });
    },
  };
}

/** Fetches the boundaries of counties where they are needed and not on their way. */
function countiesOf(get: GetAtlas, load: (data: AtlasData) => Promise<Addition>): () => void {
  return () => {
    const { data, session, mapState, setCounties } = get();
    const isNeeded =
      [mapState, ...session.upcoming].some((each) => needsCounties(data, each)) || outlinesCounty(data, mapState);
    if (session.counties === 'loading' || !isNeeded) return;
    setCounties('loading');
    void load(data)
      .catch((error: unknown): Addition => ({ parts: {}, notices: [unexpected(error)] }))
      .then((addition) => {
        setCounties(addition.parts.counties === undefined ? 'missing' : 'ready');
        get().merge(addition);
      });
  };
}

function olderOr({ record }: AtlasData, { edition }: MapState, shared: number | null): number | null {
  return edition < newestEdition(record) ? edition : shared;
}
