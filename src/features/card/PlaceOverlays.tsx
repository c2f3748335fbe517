import { useEffect, useMemo } from 'react';
import type { Adcode } from '../../core/areas/area';
import { asAuthored } from '../../core/overlays/choices';
import { type PortrayedOverlay, portrayOverlay } from '../../core/overlays/portrayOverlays';
import { useAtlas, useOverlayWork } from '../../ui/AtlasContext';
import { CoverageTable } from '../../ui/overlays/CoverageTable';
import { LayerComparisons } from '../../ui/overlays/LayerComparisons';
import { useWords } from '../../ui/wording/useWords';

/** What the atlas measured of a place beside what was published: lengths, and the land that response circles cover. */
export function PlaceOverlays({ adcode }: { readonly adcode: Adcode }) {
  const { t, of } = useWords();
  const overlays = usePlaceOverlays(adcode);
  const compared = overlays.filter(({ comparisons }) => comparisons.length > 0);
  // Beside the map, the table has it already.
  const isInTable = useAtlas(({ session }) => session.surface === 'table');
  const covering = isInTable ? [] : overlays.filter(({ parts }) => parts.some(({ type }) => type === 'discs'));
  return (
    <>
      {compared.length > 0 && (
        <section className="card__measured">
          <h3>{t('layers.compare')}</h3>
          {compared.map(({ choice, recipe, comparisons }) => (
            <div key={choice.id}>
              {recipe !== null && <h4>{of(recipe.title)}</h4>}
              <LayerComparisons comparisons={comparisons} />
            </div>
          ))}
        </section>
      )}
      {covering.map((overlay) => (
        <section key={overlay.choice.id} className="card__measured">
          <h3>{t('coverage.title')}</h3>
          <CoverageTable overlay={overlay} />
        </section>
      ))}
    </>
  );
}

/** Those of the place that are on the map, and of the others those that measure something. */
function usePlaceOverlays(adcode: Adcode): readonly PortrayedOverlay[] {
  const onMap = useAtlas((atlas) => atlas.overlays);
  const recipes = useAtlas(({ data }) => data.recipes);
  const record = useAtlas(({ data }) => data.record);
  const results = useAtlas((atlas) => atlas.overlayResults);
  const work = useOverlayWork();
  const measuring = useMemo(
    () => [...recipes.values()].filter(({ place, comparisons }) => place === adcode && comparisons.length > 0),
    [recipes, adcode],
  );
  useEffect(() => {
    for (const recipe of measuring) work.prepare(recipe);
  }, [measuring, work]);

  const drawn = onMap.filter(({ recipe, choice }) => recipe?.place === adcode && choice.isShown);
  const known = new Set(drawn.map(({ choice }) => choice.id));
  const others = measuring
    .filter(({ id }) => !known.has(id))
    .map((recipe) =>
      portrayOverlay({ choice: asAuthored(recipe.id), recipe, result: results.get(recipe.id) ?? null, record }),
    );
  return [...drawn, ...others.map((other) => ({ ...other, parts: [] }))];
}
