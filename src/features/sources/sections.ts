import { BOUNDARIES_SOURCE } from '../../core/record/observeAreas';

/** Id of the heading of a source's section. */
export function sectionId(source: string): string {
  return `source-${source}`;
}

/** What was computed from the boundaries leads to where they are described. */
export const BOUNDARIES_SECTION = sectionId(BOUNDARIES_SOURCE);
export const CITE_SECTION = 'sources-cite';

/** Brings a section to the top, for the eye and for the keyboard. */
export function showSection(id: string): void {
  const heading = document.getElementById(id);
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'start' });
}
