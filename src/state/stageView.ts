import type { Size } from '../core/geometry/mercator';
import type { View } from '../core/geometry/view';
import { fitCountry, nationalView } from '../core/scene/nationalView';
import type { Atlas } from './atlas';
import { type Frame, type Seen, viewOf } from './camera';

/**
 * The camera of a slide before a room. One of the whole country is where that fits on its own projection; one that somebody
 * set on a desk shows the same ground on a wall, where all is drawn larger.
 */
export function stageView(atlas: Seen, frame: Frame): View {
  const view = viewOf(atlas, frame);
  if (atlas.mapState.view !== null) return magnifiedBy(view, frame.magnification);
  if (!isOwnCountry(atlas) || nationalView(view, frame.size) === null) return view;
  const { projection: _, ...camera } = fitCountry(frame.size, frame.padding);
  return camera;
}

/** What MapState is told of a camera on the stage: the view that `stageView` makes it of. */
export function deskView(view: View, { magnification }: Pick<Frame, 'magnification'>): View {
  return magnifiedBy(view, 1 / magnification);
}

function magnifiedBy(view: View, magnification: number): View {
  return { ...view, zoom: view.zoom + Math.log2(magnification) };
}

/**
 * What is seen where a camera rests: a slide of the whole country on the projection of the country, all else as the camera
 * says, which is the same object then.
 */
export function seenAtRest(atlas: Pick<Atlas, 'session' | 'data'>, view: View, size: Size): View {
  if (atlas.session.stage !== 'presenting' || !isOwnCountry(atlas)) return view;
  return nationalView(view, size) ?? view;
}

/** A publisher's own boundaries are of another country, or of a part of this one, and come without neighbouring land. */
export function isOwnCountry({ data }: Pick<Atlas, 'data'>): boolean {
  return data.land !== null;
}
