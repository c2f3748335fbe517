import type { Recipe } from '../../core/overlays/recipe';
import { figureById } from '../../core/record/recordIndex';
import type { Theme } from '../../core/record/theme';
import { useAtlas } from '../../ui/AtlasContext';
import { Facts } from '../../ui/digest/Facts';
import { EntrySwatch } from '../../ui/legend/EntrySwatch';
import { certaintyText } from '../../ui/wording/layerWords';
import { hedgedText } from '../../ui/wording/seriesText';
import { useWords } from '../../ui/wording/useWords';

/** More would be read in the legend. */
const MOST_FACTS = 3;

/** What layers stand for, as published, how they look, and how far their positions can be trusted. */
export function OverlayLine({ theme }: { readonly theme: Theme }) {
  const words = useWords();
  const recipes = useAtlas(({ data }) => data.recipes);
  const record = useAtlas(({ data }) => data.record);
  const drawn = theme.overlays.map((id) => recipes.get(id)).filter((recipe) => recipe !== undefined);
  const facts = drawn
    .flatMap(({ entries }) => entries)
    .flatMap(({ name, observation }) => {
      const figure = observation === null ? null : figureById(record, observation);
      const measure = figure === null ? undefined : record.measures.get(figure.measure);
      if (figure === null || measure === undefined) return [];
      return [{ value: hedgedText(words, figure, measure), of: words.of(name) }];
    });
  const certainties = [...new Set(drawn.map((recipe) => certaintyText(words, recipe)))].join(words.t('list.dot'));
  return (
    <>
      <Facts facts={facts.slice(0, MOST_FACTS)} remark={certainties} />
      {drawn[0] !== undefined && <RecipeGlyph recipe={drawn[0]} />}
    </>
  );
}

function RecipeGlyph({ recipe: { kind, certainty, entries } }: { readonly recipe: Recipe }) {
  return (
    <EntrySwatch
      kind={kind}
      entry={entries[0]?.id ?? ''}
      ink={entries[0]?.ink ?? 'blue'}
      isSchematic={certainty === 'schematic'}
    />
  );
}
