import type { Source } from '../../../core/record/observation';
import { isSourceComplete } from './project';

/** Tables of a reader's own of which it is not said who published their figures, and when: those are not passed on. */
export function unsaidSources(sources: readonly Source[]): readonly Source[] {
  return sources.filter(
    ({ kind, publisher, date }) => kind === 'own' && !isSourceComplete({ publisher: publisher.zh, date }),
  );
}
