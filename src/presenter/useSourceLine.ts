import { useCreditedSources } from '../ui/useCreditedSources';
import { useWords } from '../ui/wording/useWords';

/** Whose figures the slide shows, of what date, and whose the boundaries are: one line. */
export function useSourceLine(): string {
  const { t, of } = useWords();
  const sources = useCreditedSources();
  const list = sources.map((source) => t('stage.sourceItem', { publisher: of(source.publisher), date: source.date }));
  return [t('stage.source', { list: list.join(t('stage.sourceSeparator')) }), t('credits.base')].join(t('list.dot'));
}
