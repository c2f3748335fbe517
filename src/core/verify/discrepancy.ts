import type { Observation } from '../record/observation';

export type DiscrepancyCode =
  | 'no-document'
  | 'no-source'
  | 'no-evidence'
  | 'unreadable'
  | 'not-in-paragraph'
  | 'wrong-value'
  | 'wrong-sign'
  | 'wrong-unit'
  | 'wrong-qualifier'
  | 'wrong-comparator'
  | 'wrong-measure'
  | 'wrong-date'
  | 'wrong-body'
  | 'unaccounted'
  | 'unused-not-figure';

/** One thing in which the record and the documents differ. */
export interface Discrepancy {
  readonly source: string;
  /** The observation that differs; null for what concerns a document. */
  readonly id: string | null;
  readonly code: DiscrepancyCode;
  readonly values: Readonly<Record<string, string | number>>;
}

export function discrepancyOf(
  observation: Observation,
  code: DiscrepancyCode,
  values: Discrepancy['values'],
): Discrepancy {
  const { source, id, published, file, line } = observation;
  return { source, id, code, values: { published, file, line, ...values } };
}

type Values = Discrepancy['values'];

const sentences: Readonly<Record<DiscrepancyCode, (values: Values) => string>> = {
  'no-document': () => 'no document holds its figures',
  'no-source': () => 'no source has its figures in this document',
  'no-evidence': () => 'no paragraph is given',
  unreadable: (v) => `“${v.published}” does not read as one figure (${v.reason})`,
  'not-in-paragraph': (v) => `“${v.published}” does not stand, or not once more, in paragraph ${v.paragraph}`,
  'wrong-value': (v) => `“${v.published}” says ${v.expected}, not ${v.found}`,
  'wrong-sign': (v) => `“${v.published}” stands after ${v.expected}, the value is ${v.found}`,
  'wrong-unit': (v) => `“${v.published}” counts in “${v.expected}”, which is not the unit "${v.found}"`,
  'wrong-qualifier': (v) => `“${v.published}” is hedged "${v.expected}", not "${v.found}"`,
  'wrong-comparator': (v) => `“${v.published}” is compared "${v.expected}", not "${v.found}"`,
  'wrong-measure': (v) => `the sentence of “${v.published}” names nothing of “${v.expected}”`,
  'wrong-date': (v) => `the document does not print the day on which it was published (${v.date})`,
  'wrong-body': (v) => `line ${v.line} of the document is ${v.found}`,
  unaccounted: (v) => `the numeral ${v.numeral} of paragraph ${v.paragraph} (…${v.around}…) is unaccounted for`,
  'unused-not-figure': (v) => `“${v.text}” accounts for no numeral (${v.file}:${v.line})`,
};

/** One line of plain English for the command line. */
export function describeDiscrepancy({ source, id, code, values }: Discrepancy): string {
  const place = id === null ? source : `${values.file}:${values.line}: ${id}`;
  return `${place}: ${sentences[code](values)} [${code}]`;
}
