import { useEffect } from 'react';
import type { Recipe } from '../../core/overlays/recipe';
import type { Appearance } from '../../core/portrayal/palette';
import { figureById } from '../../core/record/recordIndex';
import type { Theme } from '../../core/record/theme';
import { DEFAULT_MAP_STATE } from '../../state/mapState';
import { useAtlas, useAtlasStore, useOverlayWork } from '../../ui/AtlasContext';
import { CertaintyBadge } from '../../ui/legend/CertaintyBadge';
import { EntrySwatch } from '../../ui/legend/EntrySwatch';
import { previewSvg } from '../../ui/pictures/previewSvg';
import { SvgPicture } from '../../ui/pictures/SvgPicture';
import { hedgedText } from '../../ui/wording/seriesText';
import { useWords } from '../../ui/wording/useWords';
import { useLight } from './useLight';

const SIZE = { widthPixels: 300, heightPixels: 200 } as const;

/** One map of layers, small, with the figures that they stand for; it is drawn once they have been computed. */
export function PlaceLayer({ theme }: { readonly theme: Theme }) {
  const { of } = useWords();
  const atlas = useAtlasStore();
  const work = useOverlayWork();
  const recipes = useAtlas(({ data }) => data.recipes);
  const language = useAtlas(({ mapState }) => mapState.language);
  // Redrawn when one of them has arrived.
  useAtlas(({ overlayResults }) => overlayResults);
  const appearance = useLight();
  const shown = theme.overlays.map((id) => recipes.get(id)).filter((recipe) => recipe !== undefined);
  useEffect(() => {
    for (const id of theme.overlays) {
      const recipe = recipes.get(id);
      if (recipe !== undefined) work.prepare(recipe);
    }
  }, [theme, recipes, work]);
  const state = { ...DEFAULT_MAP_STATE, theme: theme.id, basemap: { appearance, labels: true }, language };
  return (
    <li>
      <SvgPicture svg={previewSvg(atlas, work, state, SIZE, SIZE)} />
      <p className="place-layer__title">{of(theme.title)}</p>
      {shown.map((recipe) => (
        <LayerEntries key={recipe.id} recipe={recipe} light={appearance} />
      ))}
    </li>
  );
}

function LayerEntries({ recipe, light }: { readonly recipe: Recipe; readonly light: Appearance }) {
  const words = useWords();
  const record = useAtlas(({ data }) => data.record);
  return (
    <ul>
      {recipe.entries.map(({ id, name, ink, observation }) => {
        const figure = observation === null ? null : figureById(record, observation);
        const measure = figure === null ? undefined : record.measures.get(figure.measure);
        return (
          <li key={id}>
            <EntrySwatch
              kind={recipe.kind}
              entry={id}
              ink={ink}
              isSchematic={recipe.certainty === 'schematic'}
              light={light}
            />
            {words.of(name)} {figure !== null && measure !== undefined && <b>{hedgedText(words, figure, measure)}</b>}
          </li>
        );
      })}
      <li>
        <CertaintyBadge recipe={recipe} />
      </li>
    </ul>
  );
}
