export type Severity = 'info' | 'warning' | 'error';

/**
 * A data problem told to the reader. The domain knows no language: `code` picks the sentence (`notice.<code>` in the
 * languages), `values` fill its places. Dates are ISO strings, numbers are numbers; the surface formats them.
 */
export interface Notice {
  readonly code: string;
  readonly severity: Severity;
  readonly values: Readonly<Record<string, string | number>>;
}
