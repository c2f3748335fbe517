import { project } from '../../core/geometry/mercator';
import type { View } from '../../core/geometry/view';
import { besidePanels } from '../../map/besidePanels';
import { type Box, overlap } from '../../render/labels/box';
import type { Atlas } from '../../state/atlas';
import { type Frame, viewOf } from '../../state/camera';
import type { Stops } from './areasMode';

/** The areas of the map where they stand on the window now, or will when the camera has arrived. */
export function stopsOn(atlas: Atlas, map: HTMLElement): Stops & { readonly frame: Frame; readonly view: View } {
  const frame = besidePanels(map, atlas.session, atlas.mapState.selection.length > 0);
  const { size, covered = [] } = frame;
  const view = viewOf(atlas, frame);
  const { areas } = atlas.geography;
  const toPixels = project(view, size);
  const points = areas.map(({ labelPoint }) => toPixels(labelPoint));
  const isInView = (index: number) => {
    const point = points[index];
    if (point === undefined) return false;
    const [x, y] = point;
    const isOnWindow = x >= 0 && y >= 0 && x <= size.widthPixels && y <= size.heightPixels;
    const box: Box = { x, y, width: 1, height: 1 };
    return isOnWindow && !covered.some((other) => overlap(box, other));
  };
  return {
    adcodes: areas.map(({ adcode }) => adcode),
    points,
    values: areas.map((_, index) => atlas.portrayal.areas[index]?.value ?? null),
    isInView,
    frame,
    view,
  };
}
