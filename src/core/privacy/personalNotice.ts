import type { Notice } from '../text/notice';
import { plainText } from '../text/plainText';
import type { PersonalData, PersonalKind } from './personalDataIn';

/** One for each kind of personal data that a table is refused for. */
export const PERSONAL_NOTICES = {
  'table-personal-identity-number': 'identity-number',
  'table-personal-mobile-number': 'mobile-number',
  'table-personal-plate': 'plate',
  'table-personal-heading': 'heading',
} as const satisfies Readonly<Record<`table-personal-${PersonalKind}`, PersonalKind>>;

/** Which column was why a table is not read, with `file`, `column`, `heading` and `row`; the heading is cut and plain. */
export function personalNotice({ kind, column, heading, row }: PersonalData, fileName: string): Notice {
  const code: keyof typeof PERSONAL_NOTICES = `table-personal-${kind}`;
  // Where there is no heading, the number of the column says which.
  const shown = heading === '' ? '—' : plainText(heading);
  return { code, severity: 'error', values: { file: plainText(fileName), column, heading: shown, row } };
}
