import type { Adcode } from '../../core/areas/area';
import {
  type Coverage,
  coverageOf,
  type PreparedDistricts,
  prepareDistricts,
} from '../../core/overlays/coverage/coverageOf';
import { drawRecipe, outlineOf, type PublishedValues } from '../../core/overlays/drawRecipe';
import { type Datum, datumOf } from '../../core/overlays/files/datumOf';
import type { FileLayer, LayerFile, Roads, Stations } from '../../core/overlays/files/fileLayer';
import { fileNotice } from '../../core/overlays/files/fileNotices';
import { readLayerFile } from '../../core/overlays/files/readLayerFile';
import { stationsWithin } from '../../core/overlays/files/stationsWithin';
import type { OverlayGeometry, OverlayPart, Positions } from '../../core/overlays/geometry';
import { createGrounds, type Grounds } from '../../core/overlays/grounds';
import { compareWithCircle } from '../../core/overlays/isochrone/compareWithCircle';
import { isochrone } from '../../core/overlays/isochrone/isochrone';
import { buildRoadNetwork } from '../../core/overlays/isochrone/roadNetwork';
import type { Parameters } from '../../core/overlays/kinds/overlayKind';
import type { OverlayMesh } from '../../core/overlays/knownMeshes';
import { meshOf } from '../../core/overlays/overlayMesh';
import type { Reach } from '../../core/overlays/portrayOverlays';
import { REACH_ENTRY, type Recipe } from '../../core/overlays/recipe';
import type { Notice } from '../../core/text/notice';
import { parseJson } from '../../core/text/parseJson';
import { reasonOf } from '../../core/text/reasonOf';
import { serve, type WorkHere } from './serve';

/** The ground first, once; then whatever is to be computed on it. */
export type OverlayRequest =
  | { readonly kind: 'ground'; readonly places: string; readonly national: string }
  | ({ readonly kind: 'geometry'; readonly id: number } & GeometryTask)
  | ({ readonly kind: 'coverage'; readonly id: number } & CoverageTask)
  | { readonly kind: 'file'; readonly id: number; readonly file: LayerFile }
  | ({ readonly kind: 'reach'; readonly id: number } & ReachTask);

interface GeometryTask {
  readonly recipe: Recipe;
  readonly parameters: Parameters;
  readonly values: PublishedValues;
}

interface CoverageTask {
  readonly place: Adcode;
  readonly positions: Positions;
  readonly minutes: Float64Array;
  readonly metresPerMinute: number;
}

interface ReachTask {
  readonly stations: Stations;
  readonly roads: Roads;
  /** Of the circles, and of roads without a speed. */
  readonly kmPerHour: number;
  readonly metresPerMinute: number;
}

/** What a worker made of a task. */
export type OverlayAnswer =
  | { readonly kind: 'geometry'; readonly geometry: OverlayGeometry; readonly meshes: readonly OverlayMesh[] }
  | { readonly kind: 'coverage'; readonly coverage: Coverage }
  | {
      readonly kind: 'file';
      readonly layer: FileLayer | null;
      readonly placed: FilePlace | null;
      readonly problems: readonly Notice[];
    }
  | { readonly kind: 'reach'; readonly mesh: OverlayMesh; readonly reach: Reach };

/** Where a reader's layer lies. */
export interface FilePlace {
  readonly datum: Datum;
  readonly meshes: readonly OverlayMesh[];
  /** The prefecture that most of its stations lie in; null for a layer without stations, or off the land. */
  readonly place: Adcode | null;
  /** Those inside it. */
  readonly stations: Stations | null;
  readonly districts: OverlayGeometry['districts'];
}

export type OverlayReply = { readonly id: number } & (
  | { readonly ok: true; readonly answer: OverlayAnswer }
  | { readonly ok: false; readonly reason: string }
);

/** A search on a road network each. */
const MOST_REACHES = 300;

let grounds: Grounds | null = null;
const prepared = new Map<string, PreparedDistricts>();

let reply: (message: OverlayReply) => void = (message) => self.postMessage(message);

/** In the page itself: replies go to a function. */
export const workHere: WorkHere<OverlayRequest, OverlayReply> = (answer) => {
  reply = answer;
  return handle;
};

serve(handle);

function handle(data: OverlayRequest): void {
  if (data.kind === 'ground') {
    grounds = createGrounds(parseJson(data.places), parseJson(data.national));
    return;
  }
  const { id } = data;
  try {
    reply({ id, ok: true, answer: answerTo(data) });
  } catch (error) {
    reply({ id, ok: false, reason: reasonOf(error) });
  }
}

function answerTo(request: Exclude<OverlayRequest, { kind: 'ground' }>): OverlayAnswer {
  switch (request.kind) {
    case 'geometry': {
      const { recipe, parameters, values } = request;
      const geometry = drawRecipe(recipe, parameters, values, groundsNow().of(recipe.place));
      return { kind: 'geometry', geometry, meshes: geometry.parts.map(meshOf) };
    }
    case 'coverage':
      return { kind: 'coverage', coverage: cover(request) };
    case 'file':
      return readOwn(request.file);
    case 'reach':
      return reachOf(request);
  }
}

function cover({ place, positions, minutes, metresPerMinute }: CoverageTask): Coverage {
  const districts = prepared.get(place) ?? prepareDistricts(groundsNow().of(place).districts);
  prepared.set(place, districts);
  return coverageOf(districts, { positions, minutes }, metresPerMinute);
}

function readOwn(file: LayerFile): OverlayAnswer {
  const read = readLayerFile(file);
  if (!read.ok) return { kind: 'file', layer: null, placed: null, problems: read.problems };
  const { layer } = read;
  const meshes = layer.parts.map(meshOf);
  const datum = datumOf(layer, groundsNow().landWithin(layer.bounds));
  const place = layer.stations === null ? null : groundsNow().placeOf(layer.stations.positions);
  const nothing = { datum, meshes, place: null, stations: null, districts: [] };
  if (layer.stations === null || place === null)
    return { kind: 'file', layer, placed: nothing, problems: read.problems };
  const ground = groundsNow().of(place);
  const polygons = ground.districts.flatMap((district) => district.polygons);
  const { kept, notice } = stationsWithin(layer.stations, { adcode: place, polygons }, layer.name);
  const districts = ground.districts.map(outlineOf);
  return {
    kind: 'file',
    layer,
    placed: { datum, meshes, place, stations: kept, districts },
    problems: notice === null ? read.problems : [...read.problems, notice],
  };
}

function reachOf({ stations, roads, kmPerHour, metresPerMinute }: ReachTask): OverlayAnswer {
  const { network, problems } = buildRoadNetwork(roads, kmPerHour);
  const lines: Positions[] = [];
  const notices: Notice[] = [...problems];
  const count = stations.names.length;
  if (count > MOST_REACHES)
    notices.push(fileNotice('layer-too-many-for-reach', 'warning', { count, limit: MOST_REACHES }));
  let [roadKm, reachedKm] = [0, 0];
  stations.names.slice(0, MOST_REACHES).forEach((name, index) => {
    const position = [stations.positions[2 * index] as number, stations.positions[2 * index + 1] as number] as const;
    const minutes = stations.minutes?.[index] ?? 0;
    if (!(minutes > 0)) return;
    const result = isochrone(network, { name, position }, minutes);
    if (!result.ok) {
      notices.push(result.problem);
      return;
    }
    lines.push(...result.isochrone.reached);
    const compared = compareWithCircle(network, result.isochrone, position, minutes * metresPerMinute);
    roadKm += compared.roadKm;
    reachedKm += compared.reachedKm;
  });
  const part: OverlayPart = { entry: REACH_ENTRY, certainty: 'derived', names: null, type: 'lines', lines };
  const reach = { file: roads.file, part, roadKm, reachedKm, problems: notices };
  return { kind: 'reach', mesh: meshOf(part), reach };
}

/** @throws before the ground has come, which is sent first. */
function groundsNow(): Grounds {
  if (grounds === null) throw new Error('overlayWorker: no ground');
  return grounds;
}
