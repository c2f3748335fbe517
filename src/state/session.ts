import type { Adcode } from '../core/areas/area';
import type { Bounds } from '../core/geometry/mercator';
import type { OverlayHit } from '../core/overlays/overlayAt';
import type { MapState } from '../core/portrayal/mapState';
import type { Appearance } from '../core/portrayal/palette';
import type { Notice } from '../core/text/notice';

/**
 * What stands with the map (in a narrow window over it): the portrayal's figures as a table or a chart, slides, a reader's own
 * figures, what the atlas is; or nothing.
 */
export type Surface = 'map' | 'table' | 'chart' | 'story' | 'data' | 'front';

/** What the page is: the atlas with its panels, all about one place, a view in another page, or slides before a room. */
type Stage = 'page' | 'place' | 'embed' | 'presenting';

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
  /** `missing`: the browser gives nothing to draw a map on. */
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

/** All that changes the session. */
export interface SessionCommands {
  /** null: nothing is pointed at. */
  hover(hovered: Hovered | null): void;
  openSurface(surface: Surface): void;
  setMap(map: 'ready' | 'missing'): void;
  setCounties(counties: Session['counties']): void;
  focusOn(bounds: Bounds): void;
  setSystemAppearance(appearance: Appearance): void;
  announce(upcoming: readonly MapState[]): void;
  notify(notices: readonly Notice[]): void;
  /** Takes back the notices that are `outdated` and tells others. */
  renotify(outdated: (notice: Notice) => boolean, notices: readonly Notice[]): void;
  dismissNotices(): void;
  /** All about the selected place, in the place of map and panels; or these again. */
  showPlacePage(isShown: boolean): void;
  enterStage(): void;
  /** @param surface that stands beside the map again. */
  leaveStage(surface: Surface): void;
}

/** @param update changes the session to what `change` makes of it; the same session: nothing is told. */
export function sessionCommands(update: (change: (session: Session) => Session) => void): SessionCommands {
  const set = (change: Partial<Session>) => update((session) => ({ ...session, ...change }));
  return {
    hover: (hovered) => set({ hovered }),
    openSurface: (surface) => set({ surface }),
    setMap: (map) => set({ map }),
    setCounties: (counties) => set({ counties }),
    focusOn: (focus) => set({ focus }),
    setSystemAppearance: (systemAppearance) => set({ systemAppearance }),
    announce: (upcoming) => set({ upcoming }),
    notify(notices) {
      if (notices.length > 0) update((session) => ({ ...session, notices: [...session.notices, ...notices] }));
    },
    renotify: (outdated, notices) =>
      update((session) => {
        const others = session.notices.filter((notice) => !outdated(notice));
        const isSame = notices.length === 0 && others.length === session.notices.length;
        return isSame ? session : { ...session, notices: [...others, ...notices] };
      }),
    dismissNotices: () => set({ notices: [] }),
    showPlacePage: (isShown) => set({ stage: isShown ? 'place' : 'page', hovered: null }),
    enterStage: () => set({ stage: 'presenting', surface: 'map', hovered: null }),
    leaveStage: (surface) => set({ stage: 'page', surface, upcoming: [] }),
  };
}
