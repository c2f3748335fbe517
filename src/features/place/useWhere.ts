import { use } from 'react';
import { countedParagraphs } from '../../core/record/countedParagraphs';
import type { Observation } from '../../core/record/observation';
import { useAtlas } from '../../ui/AtlasContext';
import { useWords } from '../../ui/wording/useWords';
import { PlaceContext } from './PlaceContext';

/** "[1] ¶ 7": the source by its number in the list below, and the paragraph in it. */
export function useWhere(): (observation: Observation) => string {
  const { t } = useWords();
  const { sources } = use(PlaceContext);
  const documents = useAtlas(({ data }) => data.record.sources);
  return ({ source, paragraphs, line, column }) => {
    const number = sources.indexOf(source) + 1;
    const counted = countedParagraphs(paragraphs, documents.get(source)?.body);
    const list = (numbers: readonly number[]) => numbers.join(t('list.separator'));
    const where =
      column !== undefined
        ? t('card.cell', { row: line, column })
        : [
            ...(counted.paragraphs.length === 0 ? [] : [t('place.paragraphs', { list: list(counted.paragraphs) })]),
            ...(counted.others.length === 0 ? [] : [t('place.lines', { list: list(counted.others) })]),
          ].join(t('list.separator'));
    return where === '' ? t('place.source', { source: number }) : t('place.where', { source: number, where });
  };
}
