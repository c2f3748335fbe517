import type { Notice } from '../domain/notice';
import { asAuthored, overlaysOn, withChoice } from '../domain/overlays/choices';
import { rememberMesh } from '../domain/overlays/overlayMesh';
import { MOST_CHARACTERS, type OwnFile, type OwnLayer } from '../domain/overlays/own/ownLayer';
import {
  OWN_STATIONS,
  type OwnOverlay,
  ownGeometry,
  ownRecipe,
  stationParts,
  stationsRecipe,
} from '../domain/overlays/own/ownOverlay';
import { toWgs84Layer } from '../domain/overlays/own/toWgs84Layer';
import type { OwnPlace } from '../workers/overlayWorker';
import { layOverlays } from './actions';
import type { AtlasStore } from './atlas';
import type { OverlayQueue } from './overlayQueue';

/**
 * Reads a file of the reader's own and lays it on the map: stations with travel times as circles, all else as it is.
 * What is wrong with it is told, and nothing else on the map is touched by it.
 */
export async function openOwnFile(atlas: AtlasStore, queue: OverlayQueue, file: File): Promise<void> {
  const readable = await readText(file);
  if ('notice' in readable) {
    tell(atlas, [readable.notice]);
    return;
  }
  const answered = await queue.ask(`own ${file.name}`, { kind: 'own', file: readable });
  if (answered === null) return;
  if (!answered.ok || answered.answer.kind !== 'own') {
    tell(atlas, [{ code: 'unexpected', severity: 'error', values: { reason: answered.ok ? '' : answered.reason } }]);
    return;
  }
  const { layer, own, problems } = answered.answer;
  if (layer === null || own === null) tell(atlas, problems);
  else layOwn(atlas, layer, own, problems);
}

/** Draws a reader's layer with its coordinates read as GCJ-02, or again as they are. */
export function convertOwn(atlas: AtlasStore, id: string, isConverted: boolean): void {
  const overlay = atlas.getState().own.get(id);
  if (overlay === undefined) return;
  const layer = isConverted ? toWgs84Layer(overlay.layer) : overlay.layer;
  const stations = overlay.stations === null ? null : layer.stations;
  const parts = stations === null ? layer.parts : stationParts(stations);
  const geometry = { ...overlay.geometry, parts };
  atlas.getState().openOwn({ ...overlay, stations, geometry, isConverted });
}

async function readText(file: File): Promise<OwnFile | { readonly notice: Notice }> {
  const refuse = (code: 'own-too-long' | 'own-not-xml') => {
    const values = code === 'own-too-long' ? { file: file.name, limit: MOST_CHARACTERS / 1e6 } : { file: file.name };
    return { notice: { code, severity: 'error', values } as Notice };
  };
  if (file.size > MOST_CHARACTERS) return refuse('own-too-long');
  const bytes = await readBytes(file);
  if ('notice' in bytes) return bytes;
  const text = decodeText(bytes.content);
  if (!/\.(kml|gpx)$/i.test(file.name)) return { name: file.name, text };
  const { readMarkup } = await import('./readMarkup');
  const geojson = readMarkup(text, file.name);
  return geojson === null ? refuse('own-not-xml') : { name: file.name, geojson };
}

/** A folder that was dropped cannot be read, nor can a file that was moved or changed since. */
async function readBytes(file: File): Promise<{ readonly content: ArrayBuffer } | { readonly notice: Notice }> {
  try {
    return { content: await file.arrayBuffer() };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { notice: { code: 'file-not-loaded', severity: 'error', values: { file: file.name, reason } } };
  }
}

/** UTF-8; else what spreadsheets write in China, or with a byte order mark UTF-16. */
function decodeText(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  const marked = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  if (marked !== null) return new TextDecoder(marked).decode(bytes);
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not this one.
    }
  }
  return new TextDecoder().decode(bytes);
}

function layOwn(atlas: AtlasStore, layer: OwnLayer, own: OwnPlace, problems: readonly Notice[]): void {
  const overlay = overlayOf(atlas, layer, own, problems);
  overlay.geometry.parts.forEach((part) => {
    const mesh = own.meshes[layer.parts.indexOf(part)];
    if (mesh !== undefined) rememberMesh(part, mesh);
  });
  const { openOwn, dispatch } = atlas.getState();
  openOwn(overlay);
  const { mapState, theme } = atlas.getState();
  const id = overlay.recipe.id;
  const onMap = overlaysOn(mapState.overlays, theme);
  const before = onMap.find((choice) => choice.id === id);
  const choice = { ...(before ?? asAuthored(id)), isShown: true };
  // Roads lie below what is reached along them.
  const laid = layer.roads !== null && before === undefined ? [...onMap, choice] : withChoice(onMap, choice);
  // Stations stand in the place of centres that nobody published.
  const replaced = laid.map((other) => {
    const recipe = atlas.getState().data.recipes.get(other.id);
    const isReplaced =
      recipe?.kind === 'response-circles' && id === OWN_STATIONS && recipe.place === overlay.recipe.place;
    return isReplaced ? { ...other, isShown: false } : other;
  });
  dispatch(layOverlays(replaced));
  atlas.getState().updateSession({ focus: layer.bounds });
}

function overlayOf(atlas: AtlasStore, layer: OwnLayer, own: OwnPlace, problems: readonly Notice[]): OwnOverlay {
  const rest = { layer, datum: own.datum, isConverted: false, problems };
  const waiting = atlas.getState().data.recipes.get(OWN_STATIONS);
  const { stations, place } = own;
  if (stations === null || stations.minutes === null || place === null || waiting === undefined)
    return { ...rest, recipe: ownRecipe(layer), geometry: ownGeometry(layer.parts), stations: null };
  const geometry = { ...ownGeometry(stationParts(stations)), districts: own.districts };
  return { ...rest, recipe: stationsRecipe(waiting, stations, layer.name, place), geometry, stations };
}

function tell(atlas: AtlasStore, notices: readonly Notice[]): void {
  const { session, updateSession } = atlas.getState();
  updateSession({ notices: [...session.notices, ...notices] });
}
