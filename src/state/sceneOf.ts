import type { Boundaries } from '../core/areas/boundaries';
import { nationalGeographies } from '../core/areas/geography';
import { drawnOn } from '../core/overlays/choices';
import type { OverlayGeometry } from '../core/overlays/geometry';
import { type OverlayResult, type PortrayedOverlay, portrayOverlay } from '../core/overlays/portrayOverlays';
import type { MapState } from '../core/portrayal/mapState';
import type { Appearance } from '../core/portrayal/palette';
import type { Theme } from '../core/record/theme';
import { mapLabels } from '../core/scene/mapLabels';
import type { MapScene } from '../core/scene/mapScene';
import type { Atlas } from './atlas';
import { derive } from './derive';
import type { OverlayWork } from './overlays/overlayWork';

/** What is drawn of any MapState, and what its legend is told from. */
export interface StagedScene {
  readonly mapState: MapState;
  /** With the figures of its edition. */
  readonly data: Atlas['data'];
  readonly theme: Theme;
  readonly overlays: readonly PortrayedOverlay[];
  readonly scene: MapScene;
}

/** Of the atlas, what a MapState is portrayed from. */
type Known = Pick<
  Atlas,
  'newest' | 'portrayalCache' | 'session' | 'mapState' | 'overlays' | 'overlayResults' | 'fileOverlays'
>;

/**
 * Portrays a MapState that need not be the one on the page. Overlays that have not been drawn yet are left out; see
 * `drawOverlays`.
 *
 * @param appearance that of the picture; null: as the MapState says.
 */
export function sceneOf(
  atlas: Known,
  work: Pick<OverlayWork, 'known'>,
  mapState: MapState,
  appearance: Appearance | null = null,
): StagedScene {
  const { newest, portrayalCache, session } = atlas;
  const lit = appearance === null ? mapState : { ...mapState, basemap: { ...mapState.basemap, appearance } };
  const derived = derive(newest, portrayalCache, lit, session.systemAppearance);
  const { data, theme, portrayal, geography } = derived;
  const overlays = overlaysFor(atlas, data, work, mapState, theme);
  const { language, basemap, selection } = mapState;
  const { geographies, land } = data;
  const labels = basemap.labels
    ? mapLabels({ geography, geographies, portrayal, overlays, measures: data.record.measures, language })
    : null;
  return {
    mapState,
    data,
    theme,
    overlays,
    scene: {
      portrayal,
      geography,
      geographies,
      land,
      overlays,
      selection,
      hovered: null,
      labels,
      appearance: derived.appearance,
    },
  };
}

/** The overlays of a MapState, the topmost first: those on the page as they are, others as far as they have been drawn. */
function overlaysFor(
  atlas: Known,
  data: Atlas['data'],
  work: Pick<OverlayWork, 'known'>,
  mapState: MapState,
  theme: Theme,
): readonly PortrayedOverlay[] {
  const isOnPage = (['overlays', 'theme', 'edition'] as const).every((key) => mapState[key] === atlas.mapState[key]);
  if (isOnPage) return atlas.overlays;
  const { fileOverlays, overlayResults } = atlas;
  return drawnOn(mapState.overlays, theme).map((choice) => {
    const ofReader = fileOverlays.get(choice.id);
    const recipe = ofReader?.recipe ?? data.recipes.get(choice.id) ?? null;
    const portrayed = (result: OverlayResult | null) => portrayOverlay({ choice, recipe, result, record: data.record });
    if (ofReader !== undefined) return portrayed(overlayResults.get(choice.id) ?? null);
    const bare = portrayed(null);
    const geometry = recipe === null ? null : work.known(recipe, bare.parameters);
    return geometry === null ? bare : portrayed(resultOf(geometry));
  });
}

function resultOf(geometry: OverlayGeometry): OverlayResult {
  return { geometry, failure: null, reach: null, coverage: null };
}

/** Has whatever overlays of a scene are shown and not drawn yet drawn; afterwards `sceneOf` has them. */
export async function drawOverlays(
  { overlays }: StagedScene,
  work: Pick<OverlayWork, 'draw'>,
): Promise<{ readonly failures: readonly string[] }> {
  const missing = overlays.flatMap(({ choice, recipe, parameters, parts, isComputing }) =>
    choice.isShown && recipe !== null && parts.length === 0 && isComputing ? [{ recipe, parameters }] : [],
  );
  const drawn = await Promise.all(missing.map(({ recipe, parameters }) => work.draw(recipe, parameters)));
  return { failures: drawn.flatMap((geometry) => (geometry.ok ? [] : [geometry.reason])) };
}

/** The same scene on boundaries that are fine enough to be drawn large; those of another edition are not taken. */
export function refined(scene: MapScene, detail: Boundaries | null): MapScene {
  if (detail === null) return scene;
  const fine = nationalGeographies(detail);
  const { geography, geographies } = scene;
  const isSame = (['province', 'prefecture'] as const).every((level) => {
    const [coarse, finer] = [geographies[level].areas, fine[level].areas];
    return coarse.length === finer.length && coarse.every(({ adcode }, index) => adcode === finer[index]?.adcode);
  });
  if (!isSame) return scene;
  return {
    ...scene,
    geography: geography.level === 'county' ? geography : fine[geography.level],
    geographies: { ...geographies, ...fine },
  };
}
