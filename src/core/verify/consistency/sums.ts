import { BadCell, choiceIn, numberIn, optionalText, requiredText } from '../../record/authored/cells';
import { parseTable, type Report } from '../../record/authored/table';
import type { Observation } from '../../record/observation';
import { type Inconsistency, inconsistencyOf } from './inconsistency';

/** Figures that make another one. */
export interface Sum {
  /** Id of the figure that is made. */
  readonly whole: string;
  /** Ids of those that make it; one that ends in * is of all that begin so, but for the whole. */
  readonly parts: readonly string[];
  /** `sum`: together with the rest. `change`: a number and by how much it changed give the change in percent. */
  readonly how: 'sum' | 'change';
  /** What is in the whole and in none of the parts. */
  readonly rest: number;
  readonly file: string;
  readonly line: number;
}

const columns = ['whole', 'how', 'parts', 'rest', 'about'] as const;

export function parseSums(file: string, text: string | null, report: Report): readonly Sum[] {
  return parseTable(file, text, columns, report).flatMap(
    (row) =>
      BadCell.report(report, () => {
        requiredText(row, 'about');
        return {
          whole: requiredText(row, 'whole'),
          parts: requiredText(row, 'parts').split(/\s+/),
          how: choiceIn(row, 'how', ['sum', 'change']),
          rest: optionalText(row, 'rest') === null ? 0 : numberIn(row, 'rest'),
          file: row.file,
          line: row.line,
        };
      }) ?? [],
  );
}

export function checkSums(observations: readonly Observation[], sums: readonly Sum[]): readonly Inconsistency[] {
  const byId = new Map(observations.map((observation) => [observation.id, observation]));
  return sums.flatMap((sum) => {
    const whole = byId.get(sum.whole);
    const parts = sum.parts.map((part) => {
      if (!part.endsWith('*')) return { part, values: byId.has(part) ? [byId.get(part)?.value ?? 0] : [] };
      const isPart = (id: string) => id.startsWith(part.slice(0, -1)) && id !== sum.whole;
      return { part, values: observations.filter(({ id }) => isPart(id)).map(({ value }) => value) };
    });
    const gone = whole === undefined ? sum.whole : parts.find(({ values }) => values.length === 0)?.part;
    if (whole === undefined || gone !== undefined) return [inconsistencyOf(sum, 'bad-sum', { id: gone ?? '' })];
    const values = parts.flatMap((part) => part.values);
    const expected = sum.how === 'sum' ? sumOf(values) + sum.rest : changeOf(values, whole);
    if (whole.value === expected) return [];
    const said = sum.how === 'sum' ? `its ${values.length} parts` : `${values.join(' and ')}`;
    return [inconsistencyOf(sum, 'wrong-sum', { whole: sum.whole, value: whole.value, said, expected })];
  });
}

export function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** 233 after a fall by 99: −29.8 %, with the decimals that the print has. */
function changeOf([now = 0, difference = 0]: readonly number[], { published }: Observation): number {
  const decimals = /\.(\d+)/.exec(published)?.[1]?.length ?? 0;
  return Number(((100 * difference) / (now - difference)).toFixed(decimals));
}
