import type { Problem } from '../../record/authored/problem';
import type { PublishedRecord } from '../../record/observation';
import { allFigures } from '../../record/recordAt';
import { checkFrames } from './checkFrames';
import { checkIds } from './checkIds';
import { checkMeasures } from './checkMeasures';
import { checkPrints } from './checkPrints';
import type { CheckTables } from './checkTables';
import type { Inconsistency } from './inconsistency';
import { parseFrames } from './parseFrames';
import { checkPrintsOfParagraphs, parsePrints } from './printsOfParagraphs';
import { checkSums, parseSums } from './sums';

/**
 * Where the record does not agree with itself. What the figures say of themselves, by their prints, is asked of every
 * record; ids, frames, sums and the prints of paragraphs only of one that has the tables, and only where no row was left out of it, which is told
 * already.
 *
 * @param isWhole whether the record holds every row of its tables.
 */
export function checkConsistency(
  record: Pick<PublishedRecord, 'observations' | 'conflicts' | 'measures' | 'sources'>,
  isWhole: boolean,
  tables: CheckTables,
): { readonly inconsistencies: readonly Inconsistency[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const report = (problem: Problem) => {
    problems.push(problem);
  };
  const { measures, sources } = record;
  const observations = allFigures(record);
  const { 'frames.csv': framesText, 'sums.csv': sumsText, 'prints.csv': printsText } = tables;
  const frames = framesText === undefined ? null : parseFrames('frames.csv', framesText, report);
  const sums = sumsText === undefined ? [] : parseSums('sums.csv', sumsText, report);
  const prints = printsText === undefined ? null : parsePrints('prints.csv', printsText, report);
  const isFramed = isWhole && problems.length === 0;
  return {
    inconsistencies: [
      ...checkPrints(observations, measures),
      ...(isFramed && frames !== null ? checkIds(observations, sources) : []),
      ...(isFramed && frames !== null ? checkMeasures(observations, measures) : []),
      ...(isFramed && frames !== null ? checkFrames(observations, measures, sources, frames) : []),
      ...(isFramed ? checkSums(observations, sums) : []),
      ...(isFramed && prints !== null ? checkPrintsOfParagraphs(observations, prints) : []),
    ],
    problems,
  };
}
