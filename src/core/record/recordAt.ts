import type { Revision } from './authored/parseRevisions';
import { withoutDuplicates } from './authored/withoutDuplicates';
import type { Observation, PublishedRecord } from './observation';

// A record never changes once it is read, and is asked for at every dispatch.
const known = new WeakMap<PublishedRecord, Map<number, PublishedRecord>>();

/**
 * The record as it was in an earlier edition: what was added since is gone, what was withdrawn is back, what was
 * revised says what it said. Where nothing was changed since, the record itself: the same object.
 */
export function recordAt<Dated extends PublishedRecord>(
  record: Dated,
  revisions: readonly Revision[],
  edition: number,
): Dated {
  const since = revisions.filter((revision) => revision.edition > edition);
  if (since.length === 0) return record;
  const ofRecord = known.get(record) ?? new Map<number, PublishedRecord>();
  known.set(record, ofRecord);
  let then = ofRecord.get(edition) as Dated | undefined;
  if (then === undefined) {
    then = { ...record, ...withoutDuplicates(figuresAt(allFigures(record), since), () => {}) };
    ofRecord.set(edition, then);
  }
  return then;
}

/** All figures of the tables, those included that another of the same source conflicts with. */
export function allFigures({ observations, conflicts }: Pick<PublishedRecord, 'observations' | 'conflicts'>) {
  const ids = new Set(observations.map(({ id }) => id));
  return [...observations, ...conflicts.map(({ other }) => other).filter(({ id }) => !ids.has(id))];
}

/** Takes the changes back, those of the newest edition first. */
function figuresAt(figures: readonly Observation[], since: readonly Revision[]): readonly Observation[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  for (const { id, earlier } of since.toSorted((a, b) => b.edition - a.edition)) {
    if (earlier === null) byId.delete(id);
    else byId.set(id, earlier);
  }
  return [...byId.values()];
}
