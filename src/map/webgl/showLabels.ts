import type { ExpressionSpecification, GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import { inksOf } from '../../core/portrayal/palette';
import type { Rgb } from '../../core/portrayal/portrayal';
import { labelFeatures, labelSizes } from '../../render/style/labelsOf';
import { LABEL } from '../../render/style/styleTable';
import type { Atlas, AtlasStore } from '../../state/atlas';
import { followRem } from '../followRem';

const SOURCE = 'labels';
const LAYER = 'labels';

/**
 * Names of areas, as a symbol layer of MapLibre: it keeps them from covering one another, and without a glyphs URL it
 * draws them from the system's fonts, so that nothing is fetched. Areas with a figure come first.
 *
 * @returns a function that ends it.
 */
export function showLabels(map: MapLibre, atlas: AtlasStore): () => void {
  let isVisible = true;
  /** What the names say: while they are hidden, they are left as they are. */
  let named: Atlas | null = null;
  const update = (state: Atlas) => {
    const { labels } = state.mapState.basemap;
    const before = named;
    if (labels) named = state;
    const source = map.getSource<GeoJSONSource>(SOURCE);
    if (source === undefined) {
      if (!labels) return;
      map.addSource(SOURCE, { type: 'geojson', data: labelFeatures(state) });
      map.addLayer({
        id: LAYER,
        type: 'symbol',
        source: SOURCE,
        layout: {
          'text-field': ['get', 'name'],
          'text-font': ['sans-serif'],
          'text-size': sizeOf(state),
          'symbol-sort-key': ['get', 'order'],
          'text-padding': LABEL.paddingPixels,
          'text-max-width': LABEL.longestLineEm,
          'text-line-height': LABEL.lineHeightEm,
        },
        paint: paintOf(state),
      });
      return;
    }
    if (labels !== isVisible) map.setLayoutProperty(LAYER, 'visibility', labels ? 'visible' : 'none');
    isVisible = labels;
    if (!labels) return;
    const isOfOthers = state.portrayal !== before?.portrayal || state.overlays !== before.overlays;
    if (isOfOthers || state.mapState.language !== before.mapState.language) source.setData(labelFeatures(state));
    if (state.appearance !== before?.appearance) {
      const paint = paintOf(state);
      map.setPaintProperty(LAYER, 'text-color', paint['text-color']);
      map.setPaintProperty(LAYER, 'text-halo-color', paint['text-halo-color']);
    }
  };

  const resize = () => {
    if (map.getLayer(LAYER) !== undefined) map.setLayoutProperty(LAYER, 'text-size', sizeOf(atlas.getState()));
  };

  update(atlas.getState());
  const unfollowRem = followRem(map.getContainer(), resize);
  const unsubscribe = atlas.subscribe((state, previous) => {
    if (state.session.stage !== previous.session.stage) resize();
    if (
      state.portrayal !== previous.portrayal ||
      state.overlays !== previous.overlays ||
      state.appearance !== previous.appearance ||
      state.mapState.basemap !== previous.mapState.basemap ||
      state.mapState.language !== previous.mapState.language
    )
      update(state);
  });
  return () => {
    unfollowRem();
    unsubscribe();
  };
}

function sizeOf(state: Atlas): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], ...labelSizes(state.session.stage).flat()];
}

function paintOf({ appearance }: Atlas) {
  const inks = inksOf(appearance);
  return {
    'text-color': css(inks.label),
    'text-halo-color': css(inks.labelHalo),
    'text-halo-width': LABEL.haloPixels,
  } as const;
}

function css([red, green, blue]: Rgb): string {
  return `rgb(${red}, ${green}, ${blue})`;
}
