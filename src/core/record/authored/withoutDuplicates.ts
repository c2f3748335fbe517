import type { Conflict, Observation } from '../observation';
import { problemOf, type Report } from './table';

/**
 * Leaves out the second of two figures that have the same id, or the same place, measure, source, comparator and
 * period. Which of two conflicting values is right cannot be known: both are named and given as a conflict, so that
 * whoever shows the first can show the other too. Two sources that disagree are both kept, and are a conflict as well.
 */
export function withoutDuplicates(
  observations: readonly Observation[],
  report: Report,
): { readonly observations: readonly Observation[]; readonly conflicts: readonly Conflict[] } {
  const conflicts: Conflict[] = [];
  const byId = new Map<string, Observation>();
  const byFigure = new Map<string, Observation>();
  const byFact = new Map<string, Observation>();
  const kept = observations.filter((observation) => {
    const { id, source, value } = observation;
    const sameId = byId.get(id);
    if (sameId !== undefined) {
      report(problemOf(observation, 'duplicate-id', { id, ...placeOf(sameId) }));
      return false;
    }
    const fact = factKey(observation);
    const figure = `${source} ${fact}`;
    const sameFigure = byFigure.get(figure);
    if (sameFigure !== undefined) {
      const code = sameFigure.value === value ? 'duplicate-observation' : 'conflicting-observation';
      if (sameFigure.value !== value) conflicts.push({ kept: sameFigure, other: observation });
      report(problemOf(observation, code, { id, value, otherValue: sameFigure.value, ...subjectOf(sameFigure) }));
      return false;
    }
    const sameFact = byFact.get(fact);
    if (sameFact !== undefined && sameFact.value !== value) {
      conflicts.push({ kept: sameFact, other: observation });
      report(
        problemOf(observation, 'sources-disagree', { id, value, otherValue: sameFact.value, ...subjectOf(sameFact) }),
      );
    }
    byId.set(id, observation);
    byFigure.set(figure, observation);
    if (sameFact === undefined) byFact.set(fact, observation);
    return true;
  });
  return { observations: kept, conflicts };
}

function factKey({ adcode, measure, comparator, period }: Observation): string {
  return [adcode, measure, comparator, period.start, period.end].join(' ');
}

function placeOf(other: Observation) {
  return { otherFile: other.file, otherLine: other.line };
}

function subjectOf(other: Observation) {
  return { adcode: other.adcode, measure: other.measure, otherId: other.id, ...placeOf(other) };
}
