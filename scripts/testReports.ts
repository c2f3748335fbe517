/** What is read of the JSON reports of the two test runners. */

/** A file in the report of vitest's reporter `json`. */
export interface UnitFile {
  readonly name: string;
  readonly message?: string;
  readonly assertionResults: readonly {
    readonly fullName: string;
    readonly status?: string;
    /** In milliseconds; of a test that was skipped there is none. */
    readonly duration?: number;
    readonly failureMessages?: readonly string[];
  }[];
}

/** A suite in the report of Playwright's reporter `json`, or the report itself. */
export interface BrowserSuite {
  readonly specs?: readonly {
    readonly title: string;
    readonly file: string;
    readonly ok?: boolean;
    readonly tests: readonly {
      readonly results: readonly {
        /** In milliseconds. */
        readonly duration: number;
        readonly errors?: readonly { readonly message?: string }[];
      }[];
    }[];
  }[];
  readonly suites?: readonly BrowserSuite[];
}

/** The tests of a suite, and of all that it holds. */
export function specsIn({ specs = [], suites = [] }: BrowserSuite): NonNullable<BrowserSuite['specs']> {
  return [...specs, ...suites.flatMap(specsIn)];
}

/** A list of a report. @throws where there is none. */
export function listOf<Item>(report: unknown, name: string): readonly Item[] {
  const list: unknown = Object(report)[name];
  if (!Array.isArray(list)) throw new Error(`the test report has no list ${name}`);
  return list;
}
