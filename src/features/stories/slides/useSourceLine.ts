import { useAtlas } from '../../../ui/AtlasContext';
import { useCreditedSources } from '../../../ui/useCreditedSources';
import { baseCredits } from '../../../ui/wording/creditWords';
import { publisherText } from '../../../ui/wording/sourceWords';
import { useWords } from '../../../ui/wording/useWords';

/** More are counted: the line is not to be cut. */
const MOST_PUBLISHERS = 3;

/** Whose figures the slide shows, and whose the boundaries are: one short line. */
export function useSourceLine(): string {
  const words = useWords();
  const { t } = words;
  const edition = useAtlas(({ data }) => data.boundaries.edition);
  const publishers = [...new Set(useCreditedSources().map((source) => publisherText(words, source)))];
  const named = publishers.slice(0, MOST_PUBLISHERS).join(t('list.separator'));
  const more = publishers.length - MOST_PUBLISHERS;
  const list = more > 0 ? t('stage.sourceMore', { list: named, count: more }) : named;
  return [t('stage.source', { list }), ...baseCredits(words, edition)].join(t('list.dot'));
}
