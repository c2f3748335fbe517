import type { Adcode } from '../../../../core/areas/area';
import type { Measure, Period } from '../../../../core/record/observation';
import { plainText } from '../../../../core/text/plainText';
import { type Decisions, DUPLICATE_CHOICES, type DuplicateChoice, duplicateChoice } from '../decisions';
import type { JoinableArea } from '../join/joinReport';
import { type DuplicateFigures, type DuplicateGroup, MOST_GROUPS_NAMED, MOST_ROWS_NAMED } from '../matchReport';
import type { CollectedMeasure } from './collectedMeasures';
import type { Figure } from './figure';
import type { RowTexts } from './rowTexts';

/** Several figures for one area, measure and period, as the match report lists them by area. */
export interface DuplicateNotes {
  /** @param at index of the first of the figures in the measure, `index` that of the measure. */
  note(measure: CollectedMeasure, index: number, at: number, adcode: Adcode, figures: readonly Figure[]): void;
  list(decisions: Decisions, areas: ReadonlyMap<Adcode, JoinableArea>): readonly DuplicateFigures[];
}

const ALWAYS_OFFERED: readonly DuplicateChoice[] = ['keep-first', 'keep-last', 'refuse'];

/** @param kinds of the measures, in their order: only counts are summed. */
export function createDuplicateNotes(
  kinds: readonly Measure['kind'][],
  periods: readonly Period[],
  rowTexts: RowTexts,
): DuplicateNotes {
  const found = new Map<Adcode, { groups: DuplicateGroup[]; choices: Set<DuplicateChoice>; count: number }>();
  return {
    note(measure, index, at, adcode, figures) {
      const known = found.get(adcode) ?? { groups: [], choices: new Set<DuplicateChoice>(ALWAYS_OFFERED), count: 0 };
      found.set(adcode, known);
      known.count += 1;
      if (kinds[index] === 'count') known.choices.add('sum');
      if (!known.choices.has('keep-latest') && rowTexts.latest(rowsOf(figures)) !== null)
        known.choices.add('keep-latest');
      if (known.groups.length >= MOST_GROUPS_NAMED) return;
      const rows = figures
        .slice(0, MOST_ROWS_NAMED)
        .map(({ row, text }) => ({ row, text: rowTexts.place(row), printed: plainText(text) }));
      known.groups.push({ measure: measure.key, period: periods[measure.periods[at]!]!, rows });
    },
    list: (decisions, areas) =>
      [...found].map(([adcode, { groups, choices, count }]) => ({
        adcode,
        names: areas.get(adcode)!.names,
        ...groups[0]!,
        further: groups.slice(1),
        count,
        choices: DUPLICATE_CHOICES.filter((choice) => choices.has(choice)),
        choice: duplicateChoice(decisions, adcode),
      })),
  };
}

export function rowsOf(figures: readonly Figure[]): readonly number[] {
  return figures.map(({ row }) => row);
}
