import type { Problem, ProblemCode } from './problem';

type Values = Problem['values'];

/** Exhaustive, so that a new code without a sentence does not compile. */
const sentences: Readonly<Record<ProblemCode, (values: Values) => string>> = {
  'missing-file': () => 'the file is missing or could not be read',
  'unlisted-file': (v) => `no source with the id "${v.source}" is listed in sources.csv; the file is not read`,
  'missing-column': (v) => `the column "${v.column}" is missing; the file is not read`,
  'unknown-column': (v) => `the column "${v.column}" is not known and is ignored`,
  'wrong-cell-count': (v) => `${v.found} cells where the header has ${v.expected}`,
  'unclosed-quote': () => 'a quotation mark is not closed on its line',
  'empty-cell': (v) => `the column "${v.column}" is empty`,
  'bad-choice': (v) => `"${v.value}" in the column "${v.column}" is none of ${v.choices}`,
  'not-a-number': (v) => `"${v.value}" in the column "${v.column}" is not a number`,
  'bad-date': (v) => `"${v.value}" in the column "${v.column}" is not a date (YYYY, YYYY-MM or YYYY-MM-DD)`,
  'bad-period': (v) => `the period "${v.start}" to "${v.end}" is not two calendar dates in order`,
  'bad-lines': (v) =>
    `column ${v.column}: "${v.value}" is not a list of ascending line numbers and ranges, such as 2-5 8 10`,
  'bad-paragraph': (v) => `"${v.value}" is not a list of line numbers counted from 1`,
  'negative-count': (v) => `the value is ${v.value}, and nothing that "${v.measure}" counts can be less than none`,
  'compared-count': (v) =>
    `the comparator is "${v.comparator}", but "${v.measure}" is no change and is compared with nothing`,
  'more-than-whole': (v) =>
    `the value is ${v.value} percent, more than the whole of "${v.measure}"; where that can be, measures.csv says "open" ` +
    'in its column "range"',
  'period-after-publication': (v) =>
    `the period ends on ${v.end}, after the source "${v.source}" was published (${v.date})`,
  'place-of-another': (v) =>
    `the place ${v.adcode} is not that of the source "${v.source}" (${v.place}), nor inside it, nor around it`,
  'bad-requires': (v) => `"${v.value}" in the column "requires" is not a list of different words among ${v.choices}`,
  'duplicate-id': (v) => `the id "${v.id}" stands already in ${v.otherFile}, line ${v.otherLine}`,
  'unknown-topic': (v) => `the topic "${v.topic}" is not listed in topics.csv`,
  'unknown-unit': (v) => `the unit "${v.unit}" is not known`,
  'unknown-source': (v) => `the source "${v.source}" is not listed in sources.csv`,
  'unknown-measure': (v) => `the measure "${v.measure}" is not listed in measures.csv`,
  'unknown-adcode': (v) => `no area has the adcode "${v.adcode}"`,
  'unknown-comparability': (v) =>
    `the group "${v.group}" is not listed in comparability.csv; the measure is comparable only with itself`,
  'unknown-observation': (v) => `no figure of the source "${v.source}" has the id "${v.observation}"`,
  'group-named-as-measure': (v) => `a group of comparability.csv is named like the measure "${v.id}"`,
  'wrong-unit': (v) => `the unit is "${v.unit}" where the measure "${v.measure}" has "${v.expected}"`,
  'wrong-file': (v) => `a figure of the source "${v.source}" stands in the file of "${v.expected}"`,
  'duplicate-observation': (v) =>
    `"${v.id}" repeats the figure of ${v.otherFile}, line ${v.otherLine}: same place, measure, source, comparator and period`,
  'conflicting-observation': (v) =>
    `"${v.id}" says ${v.value} where ${v.otherFile}, line ${v.otherLine}, says ${v.otherValue}: same place, measure, ` +
    'source, comparator and period',
  'missing-definition': (v) => `the measure "${v.measure}" has no definition`,
  'not-comparable': (v) =>
    `the theme "${v.id}" would let "${v.first}" and "${v.second}" share a legend (${v.reason}); it is not offered`,
  'bad-edition': (v) => `the edition "${v.id}" stands where ${v.expected} comes next`,
  'bad-digest': (v) => `"${v.value}" is not a digest of 16 hexadecimal digits`,
  'unknown-edition': (v) => `editions.csv has no edition "${v.edition}" that could have revised one before it`,
  'duplicate-revision': (v) => `edition ${v.edition} changes the figure "${v.id}" in line ${v.otherLine} already`,
  'unknown-revised': (v) => `no figure of the record has the id "${v.id}"`,
  'sources-disagree': (v) =>
    `"${v.id}" says ${v.value} where ${v.otherFile}, line ${v.otherLine}, of another source says ${v.otherValue}; both are kept`,
};

/** One line of plain English for the command line: "observations/x.csv:12: the unit …". */
export function describeProblem(problem: Problem): string {
  const place = problem.line === 0 ? problem.file : `${problem.file}:${problem.line}`;
  return `${place}: ${sentences[problem.code](problem.values)} [${problem.code}]`;
}
