import type { Topology } from '../../core/areas/topology';
import type { View } from '../../core/geometry/view';
import type { MapLabel } from '../../core/scene/mapLabels';
import type { MapScene } from '../../core/scene/mapScene';
import { DETAIL_ZOOM } from '../refined';
import { namesOn, type Pictured, shownScene } from '../shownScene';

/** The scene of the map as it is, the same object as long as it shows the same. */
export type SceneKeeper = (pictured: Pictured, detail: Topology | null, view: View) => MapScene;

/** Where nothing of a scene is another, neither the scene nor its names are made anew: a camera moves many times a second. */
export function createSceneKeeper(): SceneKeeper {
  const labels = keptWhile<readonly MapLabel[]>();
  const scene = keptWhile<MapScene>();
  return (pictured, detail, view) => {
    const { portrayal, appearance, geography, data, mapState, session, overlays } = pictured;
    const { basemap, language, selection } = mapState;
    const names = labels([portrayal, overlays, geography, data, basemap.labels, language], () => namesOn(pictured));
    const hovered = session.hovered?.adcode ?? null;
    const fine = view.zoom < DETAIL_ZOOM ? null : detail;
    return scene([portrayal, appearance, geography, data, selection, hovered, overlays, names, fine], () =>
      shownScene(pictured, detail, view, names),
    );
  };
}

/** Keeps what was made last as long as what it depends on stays. */
function keptWhile<Value>(): (sources: readonly unknown[], make: () => Value) => Value {
  let kept: { readonly sources: readonly unknown[]; readonly value: Value } | null = null;
  return (sources, make) => {
    if (kept === null || kept.sources.some((source, index) => source !== sources[index]))
      kept = { sources, value: make() };
    return kept.value;
  };
}
