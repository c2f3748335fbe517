import { recordOf } from '../text/isRecord';
import type { LocalText } from '../text/text';

/** What a publisher's own site calls itself and opens with; the atlas as it comes has none of it. */
export interface Site {
  readonly title: LocalText;
  /** Id of the theme that is shown without a link, and by a link that names none. */
  readonly defaultTheme: string;
}

/** Reads what `record.json` says of the site; null where it says nothing that can be used. */
export function parseSite(value: unknown): Site | null {
  const { title, defaultTheme } = recordOf(value);
  const { zh, en } = recordOf(title);
  if (typeof zh !== 'string' || typeof en !== 'string' || typeof defaultTheme !== 'string') return null;
  return { title: { zh, en }, defaultTheme };
}
