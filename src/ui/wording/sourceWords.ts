import type { Source } from '../../core/record/observation';
import type { Words } from './useWords';

/** Who published a document; that nobody said it, of a table of the reader's own. */
export function publisherText({ t, of }: Words, { publisher }: Source): string {
  const name = of(publisher);
  return name === '' ? t('source.noPublisher') : name;
}

/** When it was published, as an ISO date; that nobody said it. */
export function dateText({ t }: Words, { date }: Source): string {
  return date === '' ? t('source.noDate') : date;
}
