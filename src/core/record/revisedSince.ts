import type { Adcode } from '../areas/area';
import type { Revision } from './authored/parseRevisions';
import { denominatorMeasures } from './normalise';
import type { Observation, PublishedRecord } from './observation';
import { allFigures } from './recordAt';
import { showsMeasure, type Theme } from './theme';

/** A figure that is another one now than in an earlier edition. */
export interface RevisedFigure {
  readonly id: string;
  readonly change: Revision['change'];
  /** As it was, or as it is where it was added. */
  readonly figure: Observation;
}

/** What became of the figures of an edition, each told once however often it was changed. */
export function revisedSince(
  record: PublishedRecord,
  revisions: readonly Revision[],
  edition: number,
): readonly RevisedFigure[] {
  const now = new Map(allFigures(record).map((figure) => [figure.id, figure]));
  const first = new Map<string, Revision>();
  const since = revisions.filter((revision) => revision.edition > edition);
  for (const revision of since.toSorted((a, b) => a.edition - b.edition))
    if (!first.has(revision.id)) first.set(revision.id, revision);
  return [...first.values()].flatMap(({ id, earlier }): readonly RevisedFigure[] => {
    const current = now.get(id);
    if (earlier !== null) return [{ id, change: current === undefined ? 'withdrawn' : 'revised', figure: earlier }];
    // One that was added and withdrawn again does not concern the reader.
    return current === undefined ? [] : [{ id, change: 'added', figure: current }];
  });
}

/** What a map shows, as far as figures go. */
export interface ShownFigures {
  readonly theme: Pick<Theme, 'measure' | 'alongside' | 'normalisation'>;
  readonly areas: ReadonlySet<Adcode>;
  /** Figures that the overlays on it stand for. */
  readonly overlayFigures: ReadonlySet<string>;
}

/** Those that a map shows or divides by. */
export function revisedOnMap(
  revised: readonly RevisedFigure[],
  { theme, areas, overlayFigures }: ShownFigures,
): readonly RevisedFigure[] {
  const divisors = denominatorMeasures(theme.normalisation);
  return revised.filter(
    ({ id, figure: { measure, adcode } }) =>
      overlayFigures.has(id) || (areas.has(adcode) && (showsMeasure(theme, measure) || divisors.includes(measure))),
  );
}
