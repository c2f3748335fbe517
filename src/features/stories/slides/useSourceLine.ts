import { useAtlas } from '../../../ui/AtlasContext';
import { useCreditedSources } from '../../../ui/useCreditedSources';
import { baseCredits } from '../../../ui/wording/creditWords';
import { dateText, publisherText } from '../../../ui/wording/sourceWords';
import { useWords } from '../../../ui/wording/useWords';

/** Whose figures the slide shows, of what date, and whose the boundaries are: one line. */
export function useSourceLine(): string {
  const words = useWords();
  const { t } = words;
  const edition = useAtlas(({ data }) => data.boundaries.edition);
  const sources = useCreditedSources();
  const list = sources.map((source) =>
    t('stage.sourceItem', { publisher: publisherText(words, source), date: dateText(words, source) }),
  );
  return [t('stage.source', { list: list.join(t('stage.sourceSeparator')) }), ...baseCredits(words, edition)].join(
    t('list.dot'),
  );
}
