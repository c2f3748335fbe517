import { kindOf } from '../../core/overlays/kinds/kindOf';
import type { Recipe } from '../../core/overlays/recipe';
import { certaintyText } from '../wording/layerWords';
import { useWords } from '../wording/useWords';

/** How far an overlay's positions can be trusted, in a word; or that there is nothing to draw. */
export function CertaintyBadge({ recipe }: { readonly recipe: Recipe }) {
  const words = useWords();
  return (
    <span className="certainty" data-certainty={kindOf(recipe).badge === null ? recipe.certainty : 'none'}>
      {certaintyText(words, recipe)}
    </span>
  );
}
