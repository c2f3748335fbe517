import { MapLibreOverlay } from '@deck.gl/maplibre';
import type { Map as MapLibre } from 'maplibre-gl';
import type { Adcode } from '../../core/areas/area';
import type { Geography } from '../../core/areas/geography';
import { tessellateLand, tessellateOutlines } from '../../core/areas/tessellate';
import type { Topology } from '../../core/areas/topology';
import { inksOf } from '../../core/portrayal/palette';
import { keptBy } from '../../core/text/keptBy';
import { outlinedBy } from '../../render/style/outlinedBy';
import { remPixels } from '../../render/style/remPixels';
import { AreaLayer } from '../../render/webgl/AreaLayer';
import type { Atlas, AtlasStore } from '../../state/atlas';
import { followRem } from '../followRem';
import { CanvasSizedView } from './CanvasSizedView';
import { createFramesOnDemand, type FrameProvider } from './createFramesOnDemand';
import { overlayLayers } from './overlayLayers';
import { type AreaMaking, createStandingAreas } from './standingAreas';

/**
 * The deck.gl side: one layer for the areas and one for each overlay of MapState above them, fed from the store.
 *
 * @param onDrawn called when the areas stand on the canvas for the first time.
 * @param isCovered whether what lies over the map shows the same: then drawing has time.
 * @returns a function that ends it, before the map is removed.
 */
export function createAreaOverlay(
  map: MapLibre,
  atlas: AtlasStore,
  making: AreaMaking,
  onDrawn: () => void,
  isCovered: () => boolean,
): () => void {
  const { land } = atlas.getState().data;
  const landMesh = land === null ? null : landMeshOf(land);
  const frames = createFramesOnDemand(window);
  const overlay = createDeckOverlay(map, frames);
  const outlines = createOutlines();
  let hasEnded = false;
  let hasDrawn = false;
  const onDraw = () => {
    if (hasDrawn) return;
    hasDrawn = true;
    onDrawn();
  };

  const update = () => {
    if (areas.standing === null || hasEnded) return;
    const { overlays, appearance, session } = atlas.getState();
    const { geography, mesh, texels } = areas.standing;
    const layer = new AreaLayer({
      id: 'areas',
      level: geography.level,
      mesh,
      land: landMesh,
      outlines: outlines.mesh,
      hovered: session.hovered === null ? -1 : indexOf(geography, session.hovered.adcode),
      magnification: remPixels() / 16,
      labelPoints: labelPointsOf(geography),
      texels,
      inks: inksOf(appearance),
      onDraw,
    });
    overlay.setProps({ layers: [layer, ...overlayLayers(overlays, appearance)] });
    frames.wake();
  };
  const outline = () => {
    outlines.make(atlas.getState(), areas.fine);
    update();
  };
  const areas = createStandingAreas(map, atlas, making, { onStand: update, onFine: outline });

  areas.write();
  map.on('render', frames.wake);
  map.once('style.load', async () => {
    map.addControl(overlay);
    await areas.stand('overview');
    map.on('zoomend', areas.refine);
    await areas.refine();
  });
  const unsubscribe = atlas.subscribe((state, previous) => {
    const isStanding = areas.standing?.geography === state.geography;
    const isOther = state.portrayal !== previous.portrayal && isStanding;
    if (isOther) areas.write();
    if (state.geography !== previous.geography && !isStanding) void areas.stand('overview').then(areas.refine);
    if (state.appearance !== previous.appearance || state.overlays !== previous.overlays) update();
    // A county that was selected before its shape was here is outlined when it has come.
    if (!outlines.isOf(state) || state.data !== previous.data) outline();
    // At once, in the reader's own task: deck.gl by itself would draw in a later frame.
    if (isCovered()) map.triggerRepaint();
    else if (isOther && hasDrawn) map.redraw();
  });
  const unfollowRem = followRem(map.getContainer(), update);
  return () => {
    hasEnded = true;
    unsubscribe();
    unfollowRem();
    areas.end();
  };
}

function createDeckOverlay(map: MapLibre, frames: FrameProvider): MapLibreOverlay {
  return new MapLibreOverlay({
    interleaved: true,
    layers: [],
    // The overlay takes views, but its types know of none; and it hands deck.gl's loop what its types do not know.
    views: new CanvasSizedView(map.getCanvas()) as unknown as null,
    ...({ animationFrameProvider: frames } satisfies { animationFrameProvider: FrameProvider }),
    // deck.gl hears of a new size late, and its own wish to redraw is lost in the next move.
    onResize: () => map.triggerRepaint(),
  });
}

/** Outlines of what is chosen and pointed at. */
function createOutlines() {
  let outlined = '';
  let mesh = tessellateOutlines([], new Map());
  const keyOf = (state: Atlas) => JSON.stringify([...outlinedBy(state)]);
  return {
    get mesh() {
      return mesh;
    },
    /** Whether it is of what the state outlines. */
    isOf: (state: Atlas) => keyOf(state) === outlined,
    /** @param fine the detail edition, as far as it has come. */
    make(state: Atlas, fine: Topology | null) {
      outlined = keyOf(state);
      const national = fine ?? state.data.boundaries.topology;
      const counties = state.data.geographies.county;
      const topologies = counties === null ? [national] : [national, counties.topology];
      mesh = tessellateOutlines(topologies, outlinedBy(state));
    },
  };
}

function indexOf({ areas }: Geography, adcode: Adcode): number {
  return areas.findIndex((area) => area.adcode === adcode);
}

/** Made once, for whatever map it is drawn on. */
const landMeshOf = keptBy(tessellateLand);

/** The same list for the same geography: the layer compares it. */
const labelPointsOf = keptBy(({ areas }: Geography) => areas.map(({ labelPoint }) => labelPoint));
