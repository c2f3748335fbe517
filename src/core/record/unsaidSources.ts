import type { Source } from './observation';

/** What a reader says of who published a table, and when; '' where it is not said. */
export interface SaidSource {
  readonly publisher: string;
  readonly date: string;
}

/** Whether the figures of a table may leave the browser: it is said who published them, and when. */
export function isSourceComplete({ publisher, date }: SaidSource): boolean {
  return publisher.trim() !== '' && date !== '';
}

/** Tables of a reader's own of which it is not said who published their figures, and when: those are not passed on. */
export function unsaidSources(sources: readonly Source[]): readonly Source[] {
  return sources.filter(
    ({ kind, publisher, date }) => kind === 'own' && !isSourceComplete({ publisher: publisher.zh, date }),
  );
}
