import { boundsOfParts } from '../../core/overlays/boundsOfParts';
import { asAuthored, overlaysOn, READER_STATIONS, withChoice } from '../../core/overlays/choices';
import { carriedText } from '../../core/overlays/files/carriedText';
import { type FileOverlay, fileOverlay } from '../../core/overlays/files/fileOverlay';
import type { PointChoice } from '../../core/overlays/files/pointColumns';
import { kindOf } from '../../core/overlays/kinds/kindOf';
import { rememberMesh } from '../../core/overlays/knownMeshes';
import { reasonOf } from '../../core/text/reasonOf';
import { layOverlays } from '../actions';
import type { AtlasStore } from '../atlas';
import type { OverlayAnswer } from '../workers/overlayWorker';
import type { OverlayQueue } from './overlayQueue';
import { readLayerText } from './readLayerText';

/** Where a file comes from. */
export interface Origin {
  /** With a link, which also says how it lies on the map and what the camera shows. */
  readonly fromLink: boolean;
  /** Whether its coordinates are read as GCJ-02. */
  readonly isConverted: boolean;
  /** By which columns points are drawn; null: as guessed. */
  readonly points: PointChoice | null;
}

const FROM_READER: Origin = { fromLink: false, isConverted: false, points: null };

/**
 * Reads a file of the reader's own and lays it on the map: stations with travel times as circles, all else as it is.
 * What is wrong with it is told, and nothing else on the map is touched by it.
 */
export async function openLayerFile(
  atlas: AtlasStore,
  queue: OverlayQueue,
  file: File,
  origin = FROM_READER,
): Promise<void> {
  try {
    const readable = await readLayerText(file);
    if ('notice' in readable) {
      atlas.getState().notify([readable.notice]);
      return;
    }
    const answered = await queue.ask(`file ${file.name}`, { kind: 'file', file: readable });
    if (answered === null) return;
    if (!answered.ok) notifyFailure(atlas, file, answered.reason);
    else if (answered.answer.kind === 'file') {
      // A file that was markup is opened again under its name.
      const { layer } = answered.answer;
      const text = 'text' in readable && layer !== null ? carriedText(layer) : null;
      layFile(atlas, answered.answer, text, origin);
    }
  } catch (error) {
    notifyFailure(atlas, file, reasonOf(error));
  }
}

/** Draws a reader's layer with its coordinates read as GCJ-02, or again as they are. */
export function convertOwn(atlas: AtlasStore, id: string, isConverted: boolean): void {
  const overlay = atlas.getState().fileOverlays.get(id);
  if (overlay !== undefined) drawAnew(atlas, overlay, isConverted, overlay.points);
}

/** Draws a reader's points by other columns. What was hidden of the kinds of another column is shown. */
export function drawPointsBy(atlas: AtlasStore, id: string, points: PointChoice): void {
  const overlay = atlas.getState().fileOverlays.get(id);
  if (overlay === undefined) return;
  drawAnew(atlas, overlay, overlay.isConverted, points);
  const { mapState, theme, dispatch } = atlas.getState();
  const laid = overlaysOn(mapState.overlays, theme);
  if (laid.some((choice) => choice.id === id && choice.hidden.length > 0))
    dispatch(layOverlays(laid.map((choice) => (choice.id === id ? { ...choice, hidden: [] } : choice))));
}

function drawAnew(atlas: AtlasStore, { source }: FileOverlay, isConverted: boolean, points: PointChoice | null): void {
  const { data, openFile } = atlas.getState();
  openFile(fileOverlay(source, data.recipes.get(READER_STATIONS) ?? null, isConverted, points));
}

/** @param text of the file where it may travel in a link; null otherwise. */
function layFile(
  atlas: AtlasStore,
  { layer, placed, problems }: Extract<OverlayAnswer, { kind: 'file' }>,
  text: string | null,
  { fromLink, isConverted, points }: Origin,
): void {
  if (layer === null || placed === null) {
    atlas.getState().notify(problems);
    return;
  }
  layer.parts.forEach((part, index) => {
    const mesh = placed.meshes[index];
    if (mesh !== undefined) rememberMesh(part, mesh);
  });
  const { datum, place, districts, stations } = placed;
  // Those outside the place stay left out when the layer is converted.
  const source = { layer: { ...layer, stations }, datum, place, districts, problems, text };
  const overlay = fileOverlay(source, atlas.getState().data.recipes.get(READER_STATIONS) ?? null, isConverted, points);
  const { mapState, theme } = atlas.getState();
  const isLaid = overlaysOn(mapState.overlays, theme).some(({ id }) => id === overlay.recipe.id);
  atlas.getState().openFile(overlay);
  if (fromLink && isLaid) return;
  layOnMap(atlas, overlay);
  atlas.getState().focusOn(boundsOfParts(overlay.geometry.parts));
}

function layOnMap(atlas: AtlasStore, { recipe, stations, roads }: FileOverlay): void {
  const { mapState, theme, data, dispatch } = atlas.getState();
  const onMap = overlaysOn(mapState.overlays, theme);
  const before = onMap.find(({ id }) => id === recipe.id);
  const choice = { ...(before ?? asAuthored(recipe.id)), isShown: true };
  // Roads lie below what is reached along them.
  const isBelow = roads !== null && stations === null && before === undefined;
  const laid = isBelow ? [...onMap, choice] : withChoice(onMap, choice);
  const isReplaced = (id: string) => {
    const other = data.recipes.get(id);
    return (
      stations !== null &&
      other !== undefined &&
      kindOf(other).withStations === 'is-hidden' &&
      other.place === recipe.place
    );
  };
  dispatch(layOverlays(laid.map((other) => (isReplaced(other.id) ? { ...other, isShown: false } : other))));
}

function notifyFailure(atlas: AtlasStore, { name }: File, reason: string): void {
  atlas.getState().notify([{ code: 'file-not-loaded', severity: 'error', values: { file: name, reason } }]);
}
