import type { Feature, Geometry } from 'geojson';

/** What one invariant was found to be. */
export interface Invariant {
  /** Also the name of the file that offending geometry is written to. */
  readonly name: string;
  readonly ok: boolean;
  /** The figure found, with its unit. */
  readonly figure: string;
  /** What it is held to. */
  readonly limit: string;
  /** What breaks it, to look at; empty where there is nothing to draw. */
  readonly offending: readonly Feature<Geometry>[];
  /** Said besides: known differences, each with its reason. */
  readonly remarks?: readonly string[];
}

export function describeInvariant({ name, ok, figure, limit, remarks = [] }: Invariant): string {
  return [
    `${ok ? 'ok    ' : 'FAILED'} ${name}: ${figure} (limit: ${limit})`,
    ...remarks.map((remark) => `         ${remark}`),
  ].join('\n');
}
