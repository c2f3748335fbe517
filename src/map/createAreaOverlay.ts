import { MapLibreOverlay } from '@deck.gl/maplibre';
import type { Map as MapLibre } from 'maplibre-gl';
import type { Adcode } from '../domain/area';
import { inksOf } from '../domain/palette';
import {
  type AreaMesh,
  BORDER_RANKS,
  type BorderRank,
  type FillMesh,
  tessellateLand,
  tessellateOutlines,
} from '../domain/tessellate';
import { AreaLayer } from '../layers/AreaLayer';
import { AreaTexels } from '../layers/areaTexels';
import type { Atlas, AtlasStore } from '../state/atlas';
import type { Meshes } from '../state/meshes';
import { ABOVE_AREAS } from './createMap';

/** From this zoom the corners of the overview could be seen. */
const DETAIL_ZOOM = 5;

/**
 * The deck.gl side: one overlay with one layer, fed from the store.
 *
 * @param onDrawn called when the areas stand on the canvas for the first time.
 */
export function createAreaOverlay(map: MapLibre, atlas: AtlasStore, meshes: Meshes, onDrawn: () => void): void {
  const { boundaries, land } = atlas.getState().data;
  const texels = new AreaTexels(boundaries.areas.length);
  const landMesh: FillMesh | null = land === null ? null : tessellateLand(land);
  const labelPoints = boundaries.areas.map(({ labelPoint }) => labelPoint);
  const overlay = new MapLibreOverlay({ interleaved: true, layers: [] });
  let mesh: AreaMesh | null = null;
  let outlined = '';
  let outlines = tessellateOutlines(boundaries.topology, new Map());
  let hasDrawn = false;

  const update = () => {
    if (mesh === null) return;
    const layer = new AreaLayer({
      id: 'areas',
      mesh,
      land: landMesh,
      outlines,
      labelPoints,
      texels,
      inks: inksOf(atlas.getState().appearance),
      beforeId: ABOVE_AREAS,
      onDraw() {
        if (hasDrawn) return;
        hasDrawn = true;
        onDrawn();
      },
    });
    overlay.setProps({ layers: [layer] });
  };

  const show = (next: AreaMesh) => {
    mesh = next;
    update();
  };

  const refine = async () => {
    if (map.getZoom() < DETAIL_ZOOM) return;
    map.off('zoomend', refine);
    const detail = await meshes.detail();
    if (detail.ok) show(detail.mesh);
    else {
      map.on('zoomend', refine);
      const { session, updateSession } = atlas.getState();
      const notice = {
        code: 'file-not-loaded',
        severity: 'warning',
        values: { file: 'detail.topo.json', reason: detail.reason },
      } as const;
      if (!session.notices.some(({ code, values }) => code === notice.code && values.file === notice.values.file))
        updateSession({ notices: [...session.notices, notice] });
    }
  };

  texels.write(atlas.getState().portrayal);
  map.once('style.load', async () => {
    map.addControl(overlay);
    const overview = await meshes.overview();
    if (!overview.ok) throw new Error(`createAreaOverlay: ${overview.reason}`);
    show(overview.mesh);
    map.on('zoomend', refine);
    refine();
  });

  atlas.subscribe((state, previous) => {
    if (state.appearance !== previous.appearance) update();
    if (state.portrayal !== previous.portrayal) {
      texels.write(state.portrayal);
      // At once, in the reader's own task: deck.gl by itself would draw in a later frame.
      if (hasDrawn) map.redraw();
    }
    const toOutline = outlinedBy(state);
    const key = JSON.stringify([...toOutline]);
    if (key !== outlined) {
      outlined = key;
      outlines = tessellateOutlines(boundaries.topology, toOutline);
      update();
    }
  });
}

function outlinedBy({ mapState, session }: Atlas): ReadonlyMap<Adcode, BorderRank> {
  const outlined = new Map<Adcode, BorderRank>();
  if (session.hovered !== null) outlined.set(session.hovered.adcode, BORDER_RANKS.hovered);
  for (const adcode of mapState.selection) outlined.set(adcode, BORDER_RANKS.selected);
  return outlined;
}
