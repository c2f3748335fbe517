export type InconsistencyCode =
  | 'print-value'
  | 'print-sign'
  | 'print-qualifier'
  | 'print-unit'
  | 'print-unread'
  | 'no-print'
  | 'id-says-otherwise'
  | 'source-says-otherwise'
  | 'not-as-measured'
  | 'hedge-without-print'
  | 'bad-frame'
  | 'unframed'
  | 'not-as-framed'
  | 'figures-of-frame'
  | 'bad-sum'
  | 'wrong-sum'
  | 'unlisted-print'
  | 'printed-for-nothing';

/** What a table says in one place and not in another. The row is kept: which of the two is wrong, only an editor can know. */
export interface Inconsistency {
  /** Relative to the folder of the tables. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly code: InconsistencyCode;
  readonly values: Readonly<Record<string, string | number>>;
}

export function inconsistencyOf(
  { file, line }: { readonly file: string; readonly line: number },
  code: InconsistencyCode,
  values: Inconsistency['values'],
): Inconsistency {
  return { file, line, code, values };
}

type Values = Inconsistency['values'];

const sentences: Readonly<Record<InconsistencyCode, (values: Values) => string>> = {
  'print-value': (v) => `the column "value" has ${v.value}, but "published" says ${v.expected} (“${v.published}”)`,
  'print-sign': (v) => `the column "value" has ${v.value}, but “${v.published}” in "published" has the other sign`,
  'print-qualifier': (v) =>
    `the column "qualifier" has "${v.qualifier}", but “${v.published}” in "published" is hedged "${v.expected}"`,
  'print-unit': (v) =>
    `the column "unit" has "${v.unit}", but “${v.published}” in "published" counts in “${v.printed}”`,
  'print-unread': (v) => `“${v.published}” in the column "published" does not read as one figure (${v.reason})`,
  'no-print': (v) => `the column "${v.column}" is empty; a figure of a bulletin has its print and its paragraph`,
  'id-says-otherwise': (v) => `the id "${v.id}" is not "${v.expected}", which source, measure and place make`,
  'source-says-otherwise': (v) => `the source "${v.source}" is dated ${v.date}, which is not the year that its id has`,
  'not-as-measured': (v) => `the measure "${v.measure}" has the ${v.says}, but the figure is ${v.is}`,
  'hedge-without-print': (v) => `the column "qualifier" has "${v.qualifier}", but there is no print that would say so`,
  'bad-frame': (v) => `the frame gives ${v.found} numbers of figures for ${v.expected} paragraphs`,
  unframed: (v) => `no frame of frames.csv is for "${v.id}" in paragraph ${v.paragraph}`,
  'not-as-framed': (v) =>
    `the column "${v.column}" has "${v.found}", but its frame (frames.csv:${v.frame}) has "${v.expected}"`,
  'figures-of-frame': (v) =>
    `the frame has ${v.expected} figures in paragraph ${v.paragraph}, and there are ${v.found}`,
  'bad-sum': (v) => `no figure has the id "${v.id}"`,
  'unlisted-print': (v) =>
    `“${v.published}” of "${v.id}" is not among what paragraph ${v.paragraph} of "${v.source}" prints, or there already is a figure for it`,
  'printed-for-nothing': (v) => `no figure is for “${v.published}” of paragraph ${v.paragraph} of "${v.source}"`,
  'wrong-sum': (v) => `"${v.whole}" says ${v.value}, and ${v.said} make ${v.expected}`,
};

/** One line of plain English for the command line. */
export function describeInconsistency({ file, line, code, values }: Inconsistency): string {
  return `${file}:${line}: ${sentences[code](values)} [${code}]`;
}
