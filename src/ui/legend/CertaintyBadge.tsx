import type { Recipe } from '../../core/overlays/recipe';
import { certaintyText } from '../wording/layerWords';
import { useWords } from '../wording/useWords';

/** How far an overlay's positions can be trusted, in a word; or that there is nothing to draw. */
export function CertaintyBadge({ recipe }: { readonly recipe: Recipe }) {
  const words = useWords();
  return (
    <span className="certainty" data-certainty={recipe.kind === 'withheld' ? 'none' : recipe.certainty}>
      {certaintyText(words, recipe)}
    </span>
  );
}
