import type { Adcode } from './area';

/**
 * Divisions that are no more, or no more under that name and code: what names and codes of any year since 1980 meant, and
 * what became of them. Their file is fetched only where a name is not found among those of today.
 */
export interface FormerDivision {
  /** Its code then; empty where it is not known. */
  readonly adcode: string;
  readonly name: string;
  /** When it began; null where it is as old as the lists, or where no list says. */
  readonly since: Years | null;
  /** When it ended; null for a division of today, of which only its beginning is told. */
  readonly until: Years | null;
  /**
   * `former`: it goes on under another name or code. `merged`: it became a part of the one that is named. `divided`:
   * several share its ground. `alias`: no division, but a misspelling in a list. `unknown`: no list says what became of it.
   */
  readonly change: FormerChange;
  /** Codes of today. */
  readonly heirs: readonly Adcode[];
}

export type FormerChange = 'former' | 'merged' | 'divided' | 'alias' | 'unknown' | 'current';

/** The earliest and the latest year that something may have happened in; the same where the year is known. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/** A line each, fields separated by tabs: code or "", name, since, until, first letter of the change, codes of today. */
export interface FormerDivisionsFile {
  readonly version: 1;
  readonly divisions: string;
}

const CHANGES: readonly FormerChange[] = ['former', 'merged', 'divided', 'alias', 'unknown', 'current'];

export function packFormerDivisions(divisions: readonly FormerDivision[]): FormerDivisionsFile {
  const lines = divisions.map(({ adcode, name, since, until, change, heirs }) =>
    // A code that goes on is not said again.
    [
      adcode,
      name,
      yearsText(since),
      yearsText(until),
      change.charAt(0),
      heirs.map((heir) => (heir === adcode ? '' : heir)).join(';'),
    ]
      .join('\t')
      .trimEnd(),
  );
  return { version: 1, divisions: lines.join('\n') };
}

/** @throws when the file is of another version or damaged, naming the line. */
export function unpackFormerDivisions(file: FormerDivisionsFile): readonly FormerDivision[] {
  if (file.version !== 1) throw new Error(`Former divisions of version ${file.version}: only version 1 is known.`);
  return file.divisions.split('\n').map((line, index) => {
    const [adcode = '', name, since = '', until = '', letter = '', heirs = ''] = line.split('\t');
    const change = CHANGES.find((each) => each.startsWith(letter));
    if (!name || letter === '' || change === undefined) {
      throw new Error(`Former divisions, line ${index + 1} is damaged: "${line}".`);
    }
    const codes = change === 'unknown' ? [] : heirs.split(';').map((heir) => heir || adcode);
    return { adcode, name, since: readYears(since), until: readYears(until), change, heirs: codes };
  });
}

/** 2009, or 2012-2013; -2002 where only the latest is known. */
export function yearsText(years: Years | null): string {
  if (years === null) return '';
  if (years.from === years.to) return String(years.to);
  return `${years.from === 0 ? '' : years.from}-${years.to}`;
}

function readYears(text: string): Years | null {
  const [, from = '', dash = '', to = ''] = /^(\d*)(-?)(\d*)$/.exec(text) ?? [];
  if (text === '') return null;
  return dash === '' ? { from: Number(from), to: Number(from) } : { from: Number(from), to: Number(to) };
}

/** Whether it may have been in force at the end of a year: only what is sure not to have been is left out. */
export function mayHoldAt({ since, until }: FormerDivision, year: number): boolean {
  return (since === null || year >= since.from) && (until === null || year < until.to);
}
