import * as v from 'valibot';
import type { Problem } from '../record/authored/problem';

/** What the files of the overlays have in common. */
export const adcode = v.pipe(v.string(), v.regex(/^[1-9]\d{5}$/));
export const slug = v.pipe(v.string(), v.regex(/^[a-z][a-z\d-]*$/));

/** What the problem "bad-choice" says of the first thing that a schema found wrong. */
export function badChoiceOf([issue]: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): Problem['values'] {
  return { column: v.getDotPath(issue) ?? '', value: issue.received, choices: issue.expected ?? issue.message };
}
