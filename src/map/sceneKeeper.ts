import type { Topology } from '../core/areas/topology';
import type { View } from '../core/geometry/view';
import type { MapLabels } from '../core/scene/mapLabels';
import type { MapScene } from '../core/scene/mapScene';
import { keptWhile } from './keptWhile';
import { DETAIL_ZOOM } from './refined';
import { labelsOf, type Pictured, shownScene } from './shownScene';

/** The scene of the map as it is, the same object as long as it shows the same. */
export type SceneKeeper = (pictured: Pictured, detail: Topology | null, view: View) => MapScene;

/** Where nothing of a scene is another, neither the scene nor its labels are made anew: a camera moves many times a second. */
export function createSceneKeeper(): SceneKeeper {
  const labels = keptWhile<MapLabels | null>();
  const scene = keptWhile<MapScene>();
  return (pictured, detail, view) => {
    const { portrayal, appearance, geography, data, mapState, session, overlays } = pictured;
    const { basemap, language, selection } = mapState;
    const shown = labels([portrayal, overlays, geography, data, basemap.labels, language], () => labelsOf(pictured));
    const hovered = session.hovered?.adcode ?? null;
    const fine = view.zoom < DETAIL_ZOOM ? null : detail;
    return scene([portrayal, appearance, geography, data, selection, hovered, overlays, shown, fine], () =>
      shownScene(pictured, detail, view, shown),
    );
  };
}
