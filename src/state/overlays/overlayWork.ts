import { overlaysOn, READER_STATIONS } from '../../core/overlays/choices';
import type { PackedFile } from '../../core/overlays/files/packedFiles';
import type { PointChoice } from '../../core/overlays/files/pointColumns';
import type { OverlayGeometry } from '../../core/overlays/geometry';
import type { Parameters } from '../../core/overlays/kinds/overlayKind';
import type { Recipe } from '../../core/overlays/recipe';
import { reasonOf } from '../../core/text/reasonOf';
import { fetchSample } from '../../data/fetchFile';
import type { Atlas, AtlasStore } from '../atlas';
import { notifyNotLoaded } from '../notifyNotLoaded';
import { createLaying } from './createLaying';
import { measureCoverage, measureReach } from './measureOverlays';
import type { Origin } from './openLayerFile';
import { createOverlayGeometries, type DrawnGeometry, type OverlayGeometries } from './overlayGeometries';
import { createOverlayQueue, type OverlayQueue } from './overlayQueue';
import { createQuestions } from './questions';

const SAMPLES = ['stations.csv', 'roads.geojson'] as const;

/** Of the atlas, what the overlays on the map follow from. */
const DEPENDS_ON = ['mapState', 'theme', 'data', 'overlayResults', 'fileOverlays'] as const;

/** Computes overlays off the main thread. */
export interface OverlayWork {
  /** Has the overlay of a recipe drawn as its author meant it, for a picture or a card, though it is not on the map. */
  prepare(recipe: Recipe): void;
  /** What a recipe looks like with these parameters, if it has been drawn so before. */
  known(recipe: Recipe, parameters: Parameters): OverlayGeometry | null;
  /** The same, drawn now if it has to be; for what is not on the map, which stays as it is. */
  draw(recipe: Recipe, parameters: Parameters): Promise<DrawnGeometry>;
  /** Reads files of the reader's own and lays them on the map. */
  open(files: readonly File[]): Promise<void>;
  /** Opens files that came with a link, whose MapState says how they lie. */
  openTables(tables: readonly PackedFile[]): Promise<void>;
  /** Opens the sample stations and roads that come with the page. */
  openSamples(): Promise<void>;
  /** Draws a reader's layer with its coordinates read as GCJ-02, or again as they are. */
  convert(id: string, isConverted: boolean): Promise<void>;
  /** Draws a reader's points by other columns. */
  drawPointsBy(id: string, points: PointChoice): Promise<void>;
}

/** What reads a reader's files, which is fetched with the first of them. */
const loadReader = () => import('./openLayerFile');

/**
 * Has whatever overlay lies on the map drawn, and its coverage measured, whenever what they depend on changes. A reply
 * to what is no longer wanted is dropped.
 */
export function followOverlays(atlas: AtlasStore): OverlayWork {
  const queue = createOverlayQueue((file, reason) => notifyNotLoaded(atlas, file, reason));
  const questions = createQuestions();
  const geometries = createOverlayGeometries(atlas, queue, questions);
  const measuring = { atlas, queue, questions };

  const update = (state: Atlas) => {
    for (const overlay of state.overlays) {
      const { choice, recipe, parameters } = overlay;
      if (recipe === null || !choice.isShown) continue;
      if (!state.fileOverlays.has(choice.id) && recipe.entries.length > 0) void geometries.show(recipe, parameters);
      void measureCoverage(measuring, recipe, overlay);
      if (choice.id === READER_STATIONS) void measureReach(measuring, state, overlay);
    }
  };
  const lay = createLaying();
  const layAnew = (state: Atlas) => {
    const overlays = lay(state);
    if (overlays !== state.overlays) atlas.getState().setOverlays(overlays);
  };

  layAnew(atlas.getState());
  update(atlas.getState());
  atlas.subscribe((state, previous) => {
    if (state.mapState !== previous.mapState) questions.retryFailed();
    if (DEPENDS_ON.some((key) => state[key] !== previous[key])) layAnew(state);
    if (state.overlays !== previous.overlays || state.fileOverlays !== previous.fileOverlays) update(state);
  });
  return {
    prepare: (recipe) => prepare(atlas.getState(), geometries, recipe),
    known: geometries.known,
    draw: geometries.draw,
    ...openingInto(atlas, queue),
  };
}

function prepare({ mapState, theme, overlayResults }: Atlas, geometries: OverlayGeometries, recipe: Recipe): void {
  const isShown = overlaysOn(mapState.overlays, theme).some((choice) => choice.id === recipe.id && choice.isShown);
  const isDrawn = overlayResults.get(recipe.id)?.geometry != null;
  if (isShown || isDrawn || recipe.entries.length === 0) return;
  void geometries.show(recipe, Object.fromEntries(recipe.parameters.map(({ id, default: value }) => [id, value])));
}

function openingInto(
  atlas: AtlasStore,
  queue: OverlayQueue,
): Pick<OverlayWork, 'open' | 'openTables' | 'openSamples' | 'convert' | 'drawPointsBy'> {
  const openFile = async (file: File, origin?: Origin) => {
    try {
      await (await loadReader()).openLayerFile(atlas, queue, file, origin);
    } catch (error) {
      notifyNotLoaded(atlas, file.name, reasonOf(error));
    }
  };
  return {
    async open(files) {
      for (const file of files) await openFile(file);
    },
    async openTables(tables) {
      for (const { name, text, isConverted, points } of tables) {
        const file = new File([text], name);
        await openFile(file, {
          fromLink: true,
          isConverted: isConverted === true,
          points: points ?? null,
        });
      }
    },
    async openSamples() {
      for (const name of SAMPLES) {
        const sample = await fetchSample(name);
        if (sample.ok) await openFile(sample.value);
        else notifyNotLoaded(atlas, name, sample.reason);
      }
    },
    convert: async (id, isConverted) => (await loadReader()).convertOwn(atlas, id, isConverted),
    drawPointsBy: async (id, points) => (await loadReader()).drawPointsBy(atlas, id, points),
  };
}
