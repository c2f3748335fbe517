import { describeProblem } from '../../src/core/record/authored/describeProblem';
import type { Problem, ProblemCode } from '../../src/core/record/authored/problem';
import { groupBy } from '../../src/core/text/groupBy';
import { describeInconsistency, type InconsistencyCode } from '../../src/core/verify/consistency/inconsistency';
import { withoutConsequences } from '../../src/core/verify/withoutConsequences';
import type { TablesCheck } from '../geodata/checkRecord';
import { adviceFor } from './adviceFor';
import type { Finding } from './finding';

/** Problems of rows that are kept all the same; the page tells of them too. */
const KEPT: readonly ProblemCode[] = ['unknown-column', 'sources-disagree'];

/** A print that is no single figure may be a fair print all the same: it cannot be held against the value. */
const UNSURE: readonly InconsistencyCode[] = ['print-unread'];

/** Problems that are one mistake however many rows have it, by the value that is mistaken. */
const SHARED: Readonly<Partial<Record<ProblemCode, string>>> = {
  'unknown-adcode': 'adcode',
  'unknown-measure': 'measure',
  'unknown-source': 'source',
  'unknown-topic': 'topic',
  'unknown-unit': 'unit',
};

/** How many further places of one mistake are named; the others are counted. */
const MOST_PLACES = 4;

/** What is wrong with tables, each mistake once, with what to do. */
export function describeTables({
  problems,
  inconsistencies,
  others,
}: Pick<TablesCheck, 'problems' | 'inconsistencies' | 'others'>): readonly Finding[] {
  return [
    ...[...groupBy(withoutConsequences(problems), mistakeOf).values()].map(describeMistake),
    ...inconsistencies.map((inconsistency): Finding => {
      const isUnsure = UNSURE.includes(inconsistency.code);
      const advice = isUnsure ? 'compare the value with it yourself' : 'correct the one that is wrong';
      return {
        severity: isUnsure ? 'warning' : 'error',
        text: `${describeInconsistency(inconsistency)}; ${advice}`,
      };
    }),
    ...others.map((text): Finding => ({ severity: 'error', text })),
  ];
}

function mistakeOf(problem: Problem): string | Problem {
  const value = SHARED[problem.code];
  return value === undefined ? problem : `${problem.code} ${problem.values[value]}`;
}

function describeMistake(problems: readonly Problem[]): Finding {
  const [first, ...others] = problems as readonly [Problem, ...Problem[]];
  const figures = problems.filter(({ file }) => file.startsWith('observations/')).length;
  const places = others.slice(0, MOST_PLACES).map(({ file, line }) => `${file}:${line}`);
  const more = others.length - places.length;
  const also = others.length === 0 ? '' : `; also ${places.join(', ')}${more === 0 ? '' : ` and ${more} more`}`;
  const isOfArea = first.code === 'unknown-adcode' && figures > 0;
  const count = others.length > 0 || isOfArea ? ` (${figures} ${figures === 1 ? 'figure' : 'figures'}${also})` : '';
  return {
    severity: KEPT.includes(first.code) ? 'warning' : 'error',
    text: `${describeProblem(first)}${count}; ${adviceFor(first.code)}`,
  };
}
