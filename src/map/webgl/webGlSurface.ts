import type { Map as MapLibre } from 'maplibre-gl';
import type { AtlasStore } from '../../state/atlas';
import { createMeshes } from '../../state/meshes';
import { followCamera } from '../followCamera';
import { followCounties } from '../followCounties';
import { followPointer } from '../followPointer';
import { followRem } from '../followRem';
import { createFrameOverlay } from '../frames/createFrameOverlay';
import { createPreparedFrames } from '../frames/preparedFrames';
import type { SurfaceMakers } from '../keepWebGl';
import { FOCUSED_CLASS, type Materials } from '../mapSurface';
import { coverNationally } from '../national/coverNationally';
import { showScaleBar } from '../scaleBar';
import { createAreaOverlay } from './createAreaOverlay';
import { createMap } from './createMap';
import { mapLibreCamera } from './mapLibreCamera';
import { mapLibrePointer } from './mapLibrePointer';
import { showLabels } from './showLabels';

/**
 * MapLibre maps with deck.gl's layers, each with one WebGL context; what has been prepared is shown finished. Meshes are
 * made once for all of them.
 */
export function webGlSurfaces(
  container: HTMLElement,
  atlas: AtlasStore,
  materials: Materials,
): SurfaceMakers['makeWebGl'] {
  const meshes = createMeshes(atlas.getState().data.boundaries.topology);
  const { detail, targets } = materials;
  return (view, onDrawn) => {
    // Testing for WebGL 2 first would cost a context.
    const map = createMap(container, view);
    if (map === null) return null;
    const camera = mapLibreCamera(map);
    const element = map.getCanvas();
    element.classList.add(FOCUSED_CLASS);
    const frames = createPreparedFrames(container, atlas, {
      ...materials,
      isBusy: () => camera.isMoving || frames.isShown,
    });
    const cover = createFrameOverlay(container, atlas, frames);
    const followed = followCamera(camera, cover.atlas, targets);
    const national = coverNationally(container, cover.atlas, camera, detail);
    const refit = () => atlas.getState().session.stage === 'presenting' && followed.refit();
    const ends = [
      followRem(container, refit),
      followed.remove,
      national.remove,
      cover.remove,
      followCounties(container, atlas, camera),
      showScaleBar(container, camera, cover.atlas, national.seen),
      followPointer(mapLibrePointer(map, national.seen), camera, atlas),
    ];
    const begin = () => {
      onDrawn();
      ends.push(showLabels(container, camera, cover.atlas));
      cover.over({ camera, onceIdle: (task) => map.once('idle', task) });
    };
    ends.push(createAreaOverlay(map, cover.atlas, { meshes, detail }, begin, () => frames.isShown || national.isShown));
    return {
      element,
      camera,
      settle: followed.settle,
      timeFrame: () => timeFrame(map),
      remove() {
        for (const end of ends) end();
        map.remove();
      },
    };
  };
}

function timeFrame(map: MapLibre): number {
  const begun = performance.now();
  map.redraw();
  const context = map.getCanvas().getContext('webgl2');
  // Calls are only queued; to read a pixel back waits for all of them.
  context?.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, new Uint8Array(4));
  return performance.now() - begun;
}
