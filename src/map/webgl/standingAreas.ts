import type { Map as MapLibre } from 'maplibre-gl';
import type { Level } from '../../core/areas/area';
import type { Geography } from '../../core/areas/geography';
import type { AreaMesh } from '../../core/areas/tessellate';
import type { Topology } from '../../core/areas/topology';
import { AreaTexels } from '../../render/webgl/areaTexels';
import type { AtlasStore } from '../../state/atlas';
import type { DetailTopology } from '../../state/detailTopology';
import type { Fineness, Meshes } from '../../state/meshes';
import { notifyNotLoaded } from '../../state/notifyNotLoaded';
import { markBoundaries } from '../markBoundaries';
import { DETAIL_ZOOM } from '../refined';

/** What stands on the map: a geography as triangles, and how each of its areas is drawn. */
interface Standing {
  readonly geography: Geography;
  readonly fineness: Fineness;
  readonly mesh: AreaMesh;
  readonly texels: AreaTexels;
}

export interface StandingAreas {
  /** null until the first areas have come. */
  readonly standing: Standing | null;
  /** The detail edition, once it has come. */
  readonly fine: Topology | null;
  /** Writes how the areas of the portrayal are drawn. */
  write(): void;
  /** Puts the geography of the store on the map. */
  stand(fineness: Fineness): Promise<void>;
  /** Puts finer boundaries on the map where it is zoomed in so far. */
  refine(): Promise<void>;
  end(): void;
}

/** What areas are made with. */
export interface AreaMaking {
  readonly meshes: Meshes;
  readonly detail: DetailTopology;
}

interface Listener {
  /** Other areas stand. */
  onStand(): void;
  /** The detail edition has come. */
  onFine(): void;
}

/**
 * The areas on the map. Another level is another mesh, which the worker makes; until it has, the areas that stand go on
 * standing.
 */
export function createStandingAreas(
  map: MapLibre,
  atlas: AtlasStore,
  { meshes, detail }: AreaMaking,
  { onStand, onFine }: Listener,
): StandingAreas {
  const texelsOf = new Map<Level, AreaTexels>();
  let standing: Standing | null = null;
  let fine: Topology | null = null;
  let hasEnded = false;

  const write = () => {
    const { geography, portrayal } = atlas.getState();
    const texels = texelsOf.get(geography.level) ?? new AreaTexels(geography.areas.length);
    texelsOf.set(geography.level, texels);
    texels.write(portrayal);
    return texels;
  };
  const isRefined = (geography: Geography) => standing?.geography === geography && standing.fineness === 'detail';
  const mark = () => markBoundaries(map.getContainer(), standing?.fineness === 'detail' && fine !== null);
  const stand = async (fineness: Fineness) => {
    const { geography } = atlas.getState();
    const result = await meshes.of(geography, fineness);
    if (atlas.getState().geography !== geography || hasEnded) return;
    if (!result.ok) {
      notifyNotLoaded(atlas, fineness === 'overview' ? 'overview.topo.json' : 'detail.topo.json', result.reason);
      return;
    }
    if (fineness === 'overview' && isRefined(geography)) return;
    standing = { geography, fineness, mesh: result.mesh, texels: write() };
    onStand();
    mark();
  };

  return {
    get standing() {
      return standing;
    },
    get fine() {
      return fine;
    },
    write,
    stand,
    async refine() {
      if (hasEnded || map.getZoom() < DETAIL_ZOOM) return;
      if (!isRefined(atlas.getState().geography)) await stand('detail');
      if (fine !== null) return;
      // The outline of what is chosen is then as fine as the areas.
      const loaded = await detail.load();
      if (!loaded.ok || hasEnded) return;
      fine = loaded.topology;
      onFine();
      mark();
    },
    end() {
      hasEnded = true;
    },
  };
}
