import { LEVELS } from '../../src/core/areas/area';
import { duplicateChoice } from '../../src/features/tables/model/decisions';
import type { JoinContext } from '../../src/features/tables/model/read/placeRows';
import { isOfSameColumns } from '../../src/features/tables/model/tableLayout';
import type { TableReport } from '../../src/features/tables/model/tableReport';
import type { TableDecisions } from './decisionsFile';

/** What of a file of decisions does not count for a table, each in a sentence. */
export interface DecisionRemarks {
  /** What can be done for no table: areas that do not exist or are not drawn, choices that the figures do not allow. */
  readonly faults: readonly string[];
  /** What this table has no use for, as next month's may have none: a place that is not in it, a heading written otherwise. */
  readonly unused: readonly string[];
}

export function decisionRemarks(
  { decisions, measures, layout }: TableDecisions,
  { matchReport, measures: read, headings }: Pick<TableReport, 'matchReport' | 'measures' | 'headings'>,
  { resolve, areasOf }: JoinContext,
): DecisionRemarks {
  const drawn = new Set(LEVELS.flatMap(areasOf).map(({ adcode }) => adcode));
  const wrongArea = (adcode: string) =>
    drawn.has(adcode)
      ? []
      : [resolve({ name: adcode }).status === 'matched' ? `${adcode} is not drawn` : `there is no area ${adcode}`];
  const places = Object.entries(decisions.places);
  const ofOne = Object.keys(decisions.duplicates).filter((adcode) => adcode !== '*');
  const { matched, ambiguous, unmatched, setAside, duplicates } = matchReport;
  const inTable = new Set([matched, ambiguous, unmatched, setAside].flat().map(({ key }) => key));
  const several = new Set(duplicates.map(({ adcode }) => adcode));
  const known = new Set(read.map(({ key }) => key));
  return {
    faults: [
      ...places.flatMap(([key, adcode]) =>
        adcode === null
          ? []
          : wrongArea(adcode).map((reason) => `The decision for “${placeOf(key)}” is not taken: ${reason}.`),
      ),
      ...ofOne.flatMap((adcode) =>
        wrongArea(adcode).map((reason) => `The decision for several figures of ${adcode} is not taken: ${reason}.`),
      ),
      ...duplicates.flatMap(({ adcode, names, choices }) => {
        const choice = duplicateChoice(decisions, adcode);
        if (choice === null || choices.includes(choice)) return [];
        return [
          `“${choice}” cannot be done with the several figures of ${adcode} ${names.zh}, but ${choices.join(', ')}; none is shown.`,
        ];
      }),
    ],
    unused: [
      ...places.flatMap(([key]) => (inTable.has(key) ? [] : [`No place of this table is “${placeOf(key)}”.`])),
      ...ofOne.flatMap((adcode) =>
        several.has(adcode) || !drawn.has(adcode) ? [] : [`Of ${adcode} this table has not several figures.`],
      ),
      ...Object.keys(measures).flatMap((key) =>
        known.has(key) ? [] : [`No measure of this table is “${key}”: what was said of it does not count here.`],
      ),
      ...(layout === null || isOfSameColumns(layout, headings)
        ? []
        : ['The columns of this table have other names than those decided on, so they are read as recognised.']),
    ],
  };
}

/** As the file of decisions has it, without the columns beside it where they say nothing. */
function placeOf(key: string): string {
  return key.replace(/\|+$/, '');
}
