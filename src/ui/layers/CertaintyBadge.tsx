import type { Recipe } from '../../domain/overlays/recipe';
import { useWords, type Words } from '../wording/useWords';

/** How far an overlay's positions can be trusted, in a word; or that there is nothing to draw. */
export function CertaintyBadge({ recipe }: { readonly recipe: Recipe }) {
  const words = useWords();
  return (
    <span className="certainty" data-certainty={recipe.kind === 'withheld' ? 'none' : recipe.certainty}>
      {certaintyText(words, recipe)}
    </span>
  );
}

export function certaintyText({ t }: Words, { kind, certainty }: Pick<Recipe, 'kind' | 'certainty'>): string {
  return kind === 'withheld' ? t('value.notPublished') : t(`layers.certainty.${certainty}`);
}
