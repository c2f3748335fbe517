import type { Certainty } from '../../domain/overlays/recipe';
import { useWords } from '../wording/useWords';

/** How far positions can be trusted, in a word. */
export function CertaintyBadge({ certainty }: { readonly certainty: Certainty }) {
  const { t } = useWords();
  return (
    <span className="certainty" data-certainty={certainty}>
      {t(`layers.certainty.${certainty}`)}
    </span>
  );
}
