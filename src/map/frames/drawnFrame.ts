import type { Size } from '../../core/geometry/mercator';
import type { View } from '../../core/geometry/view';
import { areOverlaysAlike } from '../../core/scene/overlaysAlike';
import type { Pictured } from '../shownScene';

/** All that a prepared frame was drawn from. */
export interface DrawnFrame {
  readonly pictured: Pictured;
  readonly view: View;
  readonly place: Place;
}

/** The window of the map, as long as it stays as it is. */
export interface Place {
  readonly size: Size;
  readonly pixelRatio: number;
}

/** Whether two frames are the same picture. The camera that a view of null leads to follows from the place and all else. */
export function isSameFrame(a: Omit<DrawnFrame, 'view'>, b: Omit<DrawnFrame, 'view'>): boolean {
  const [one, other] = [a.pictured, b.pictured];
  return (
    a.place === b.place &&
    one.portrayal === other.portrayal &&
    one.appearance === other.appearance &&
    one.session.surface === other.session.surface &&
    one.session.stage === other.session.stage &&
    one.mapState.language === other.mapState.language &&
    one.mapState.basemap.labels === other.mapState.basemap.labels &&
    one.mapState.selection.join() === other.mapState.selection.join() &&
    isSameCamera(one.mapState.view, other.mapState.view) &&
    areOverlaysAlike(one.overlays, other.overlays)
  );
}

function isSameCamera(one: View | null, other: View | null): boolean {
  if (one === null || other === null) return one === other;
  return (Object.keys(one) as (keyof View)[]).every((key) => one[key] === other[key]);
}
