import type { Measure } from '../../core/record/observation';
import { useAtlas } from '../../ui/AtlasContext';
import { useWords } from '../../ui/wording/useWords';
import { ThemeLinks } from './ThemeLinks';

/** What is measured, what to know when comparing it, and which theme maps it. */
export function AboutMeasure({ measure }: { readonly measure: Measure }) {
  const { t, of } = useWords();
  const statement = useAtlas(({ data }) => data.record.comparability.get(measure.comparability)?.statement ?? null);
  return (
    <>
      <p>{of(measure.definition)}</p>
      {statement !== null && (
        <p>
          {t('card.comparing')} {of(statement)}
        </p>
      )}
      <ThemeLinks measure={measure} />
    </>
  );
}
