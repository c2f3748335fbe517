/** Something that was found in what a publisher gave. With an error no site is built; a warning is told and no more. */
export interface Finding {
  readonly severity: 'error' | 'warning';
  /** Names the file, where it can the line, what is wrong and what to do. */
  readonly text: string;
}

export function errorIn(place: string, text: string): Finding {
  return { severity: 'error', text: `${place}: ${text}` };
}

export function warningIn(place: string, text: string): Finding {
  return { severity: 'warning', text: `${place}: ${text}` };
}

export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}

/** "atlas.json:4" for the line of the text that a pattern is first found in, "atlas.json" where it is not, or all is one line. */
export function placeIn(file: string, text: string, pattern: RegExp): string {
  const at = text.search(pattern);
  if (at < 0 || !text.trim().includes('\n')) return file;
  return `${file}:${text.slice(0, at).split('\n').length}`;
}
