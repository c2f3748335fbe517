import { MapLibreOverlay } from '@deck.gl/maplibre';
import type { Map as MapLibre } from 'maplibre-gl';
import type { Level } from '../core/areas/area';
import type { Geography } from '../core/areas/geography';
import { type AreaMesh, tessellateLand, tessellateOutlines } from '../core/areas/tessellate';
import type { Topology } from '../core/areas/topology';
import { inksOf } from '../core/portrayal/palette';
import { keptBy } from '../core/text/keptBy';
import { outlinedBy } from '../render/style/outlinedBy';
import { AreaLayer } from '../render/webgl/AreaLayer';
import { AreaTexels } from '../render/webgl/areaTexels';
import type { Atlas, AtlasStore } from '../state/atlas';
import type { Fineness, Meshes } from '../state/meshes';
import { notifyNotLoaded } from '../state/notifyNotLoaded';
import { CanvasSizedView } from './CanvasSizedView';
import { createFramesOnDemand, type FrameProvider } from './createFramesOnDemand';
import { ABOVE_AREAS } from './createMap';
import { overlayLayers } from './overlayLayers';
import { DETAIL_ZOOM } from './refined';

/** What stands on the map: a geography as triangles, and how each of its areas is drawn. */
interface Standing {
  readonly geography: Geography;
  readonly fineness: Fineness;
  readonly mesh: AreaMesh;
  readonly texels: AreaTexels;
}

/**
 * The deck.gl side: one layer for the areas and one for each overlay of MapState above them, fed from the store.
 *
 * Another level is another mesh, which the worker makes; until it has, the areas that stand go on standing. How fine
 * they are, outlines included, stands in `data-boundaries` of the container.
 *
 * @param onDrawn called when the areas stand on the canvas for the first time.
 * @param isCovered whether what lies over the map shows the same: then drawing has time.
 * @returns a function that ends it, before the map is removed.
 */
export function createAreaOverlay(
  map: MapLibre,
  atlas: AtlasStore,
  meshes: Meshes,
  onDrawn: () => void,
  isCovered: () => boolean,
): () => void {
  const { boundaries, land } = atlas.getState().data;
  const landMesh = land === null ? null : landMeshOf(land);
  const frames = createFramesOnDemand(window);
  const overlay = new MapLibreOverlay({
    interleaved: true,
    layers: [],
    // The overlay takes views, but its types know of none; and it hands deck.gl's loop what its types do not know.
    views: new CanvasSizedView(map.getCanvas()) as unknown as null,
    ...({ animationFrameProvider: frames } satisfies { animationFrameProvider: FrameProvider }),
    // deck.gl hears of a new size late, and its own wish to redraw is lost in the next move.
    onResize: () => map.triggerRepaint(),
  });
  const texelsOf = new Map<Level, AreaTexels>();
  let standing: Standing | null = null;
  /** The detail edition, once it has come. */
  let fine: Topology | null = null;
  let isRemoved = false;
  let outlined = '';
  let outlines = tessellateOutlines([], new Map());
  let hasDrawn = false;

  const update = () => {
    if (standing === null || isRemoved) return;
    const { geography, mesh, texels } = standing;
    const layer = new AreaLayer({
      id: 'areas',
      level: geography.level,
      mesh,
      land: landMesh,
      outlines,
      labelPoints: labelPointsOf(geography),
      texels,
      inks: inksOf(atlas.getState().appearance),
      beforeId: ABOVE_AREAS,
      onDraw() {
        if (hasDrawn) return;
        hasDrawn = true;
        onDrawn();
      },
    });
    const { overlays, appearance } = atlas.getState();
    overlay.setProps({ layers: [layer, ...overlayLayers(overlays, appearance)] });
    frames.wake();
  };

  const outline = (state: Atlas) => {
    const toOutline = outlinedBy(state);
    outlined = JSON.stringify([...toOutline]);
    const national = fine ?? boundaries.topology;
    const counties = state.data.geographies.county;
    const topologies = counties === null ? [national] : [national, counties.topology];
    outlines = tessellateOutlines(topologies, toOutline);
  };

  const write = () => {
    const { geography, portrayal, appearance } = atlas.getState();
    let texels = texelsOf.get(geography.level);
    if (texels === undefined) {
      texels = new AreaTexels(geography.areas.length);
      texelsOf.set(geography.level, texels);
    }
    texels.write(portrayal, inksOf(appearance).land);
    return texels;
  };

  const stand = async (fineness: Fineness) => {
    const { geography } = atlas.getState();
    const result = await meshes.of(geography, fineness);
    if (atlas.getState().geography !== geography || isRemoved) return;
    if (result.ok) {
      const isRefined = standing?.geography === geography && standing.fineness === 'detail';
      if (fineness === 'overview' && isRefined) return;
      standing = { geography, fineness, mesh: result.mesh, texels: write() };
      update();
      notifyFineness();
    } else notifyNotLoaded(atlas, fineness === 'overview' ? 'overview.topo.json' : 'detail.topo.json', result.reason);
  };

  const refine = async () => {
    if (isRemoved || map.getZoom() < DETAIL_ZOOM) return;
    const isRefined = standing?.geography === atlas.getState().geography && standing.fineness === 'detail';
    if (!isRefined) await stand('detail');
    if (fine !== null) return;
    // The outline of what is chosen is then as fine as the areas.
    fine = await meshes.detailTopology();
    if (fine === null || isRemoved) return;
    outline(atlas.getState());
    update();
    notifyFineness();
  };

  const notifyFineness = () => {
    const isFine = standing?.fineness === 'detail' && fine !== null;
    map.getContainer().dataset.boundaries = (isFine ? 'detail' : 'overview') satisfies Fineness;
  };

  write();
  map.on('render', frames.wake);
  map.once('style.load', async () => {
    map.addControl(overlay);
    await stand('overview');
    map.on('zoomend', refine);
    await refine();
  });

  const unsubscribe = atlas.subscribe((state, previous) => {
    const isStanding = standing?.geography === state.geography;
    const isOther = state.portrayal !== previous.portrayal && isStanding;
    if (isOther) write();
    if (state.geography !== previous.geography && !isStanding) void stand('overview').then(refine);
    if (state.appearance !== previous.appearance || state.overlays !== previous.overlays) update();
    // A county that was selected before its shape was here is outlined when it has come.
    if (JSON.stringify([...outlinedBy(state)]) !== outlined || state.data !== previous.data) {
      outline(state);
      update();
    }
    // At once, in the reader's own task: deck.gl by itself would draw in a later frame.
    if (isCovered()) map.triggerRepaint();
    else if (isOther && hasDrawn) map.redraw();
  });
  return () => {
    isRemoved = true;
    unsubscribe();
    delete map.getContainer().dataset.boundaries;
  };
}

/** Made once, for whatever map it is drawn on. */
const landMeshOf = keptBy(tessellateLand);

/** The same list for the same geography: the layer compares it. */
const labelPointsOf = keptBy(({ areas }: Geography) => areas.map(({ labelPoint }) => labelPoint));
