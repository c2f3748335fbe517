import type { View } from '../core/geometry/view';

/** Closer the camera never gets. */
export const MOST_ZOOM = 12;
/** How long it flies, however far. */
export const FLIGHT_MILLISECONDS = 900;
/** The same for a step of the buttons: no farther than a zoom level or a turn where it is. */
export const STEP_MILLISECONDS = 300;

/**
 * Why the camera moves: by the reader's own hand; because MapState says where; or because the page leads somewhere that
 * MapState is told of when the camera has arrived.
 */
export type MoveCause = 'reader' | 'mapState' | 'page';

/** What a camera tells. */
export interface CameraEvents {
  movestart(cause: MoveCause): void;
  /** It is elsewhere than before. */
  move(): void;
  moveend(cause: MoveCause): void;
  /** Its window has another size. */
  resize(): void;
}

/** The camera over a map that looks straight down, whatever the map is drawn with. */
export interface MapCamera {
  readonly view: View;
  /** From a movestart to the moveend of it. */
  readonly isMoving: boolean;
  /** Tells the start and the end of the move before it returns. */
  jumpTo(view: View, cause: MoveCause): void;
  /** In an arc that first rises; where the reader wants no motion, it jumps. */
  flyTo(view: View, cause: MoveCause, milliseconds: number): void;
  /** Leaves the camera where it is on its way. */
  stop(): void;
  on<Name extends keyof CameraEvents>(name: Name, listener: CameraEvents[Name]): void;
}
