import { type RefCallback, useMemo, useRef } from 'react';
import { BOUNDARIES_SOURCE } from '../../core/record/observeAreas';

/** The sections of the page, by the ids of their headings. */
export interface Sections {
  /** What the heading of a section needs so that it can be led to. */
  headingOf(id: string): { readonly id: string; readonly tabIndex: -1; readonly ref: RefCallback<HTMLElement> };
  /** Brings a section to the top, for the eye and for the keyboard. */
  show(id: string): void;
}

export function useSections(): Sections {
  const headings = useRef(new Map<string, HTMLElement>());
  return useMemo(
    () => ({
      headingOf: (id) => ({
        id,
        tabIndex: -1,
        ref(heading) {
          if (heading === null) headings.current.delete(id);
          else headings.current.set(id, heading);
        },
      }),
      show(id) {
        const heading = headings.current.get(id);
        heading?.focus({ preventScroll: true });
        heading?.scrollIntoView({ block: 'start' });
      },
    }),
    [],
  );
}

/** Id of the heading of a source's section. */
export function sectionId(source: string): string {
  return `source-${source}`;
}

/** What was computed from the boundaries leads to where they are described. */
export const BOUNDARIES_SECTION = sectionId(BOUNDARIES_SOURCE);
export const CITE_SECTION = 'sources-cite';
