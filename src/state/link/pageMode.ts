/** What a map is drawn with: a canvas of the CPU, or WebGL. */
export type SurfaceKind = '2d' | 'gl';

/** How the page itself is shown: said in the query of the address, where it is no part of the map or of its link. */
export interface PageMode {
  /** What the map is drawn with; null: what suits the browser. */
  readonly map: SurfaceKind | null;
  /** In the frame of another page. */
  readonly embed: boolean;
  /** As the speaker's window. */
  readonly speaker: boolean;
  /** As the page of the place that the link selects. */
  readonly place: boolean;
  /** Presenting, from this slide, counted from 1; null: not presenting. */
  readonly present: number | null;
  /** Seconds until the next slide; null: the presenter turns them. */
  readonly autoplaySeconds: number | null;
}

export const PAGE_PARAMETERS = ['embed', 'speaker', 'place', 'present', 'autoplay', 'map'] as const;
const MOST_SLIDES = 999;
const [LEAST_SECONDS, MOST_SECONDS] = [1, 3600];

/**
 * Reads `?embed=1`, `?map=2d` or `?speaker=1&present=3&autoplay=20`; what cannot be read counts as not said. Any site may frame what
 * says `embed=1`, and after a presentation the whole page would stand there: so a frame neither presents nor speaks.
 */
export function parsePageMode(search: string): PageMode {
  const parameters = new URLSearchParams(search);
  const drawnWith = parameters.get('map');
  const map = drawnWith === '2d' || drawnWith === 'gl' ? drawnWith : null;
  if (parameters.get('embed') === '1')
    return { map, embed: true, speaker: false, place: false, present: null, autoplaySeconds: null };
  return {
    map,
    embed: false,
    speaker: parameters.get('speaker') === '1',
    place: parameters.get('place') === '1',
    present: wholeNumber(parameters.get('present'), 1, MOST_SLIDES),
    autoplaySeconds: wholeNumber(parameters.get('autoplay'), LEAST_SECONDS, MOST_SECONDS),
  };
}

/** Whether a parameter says how the page is shown, and so is no unknown one in a link. */
export function isPageParameter(name: string): boolean {
  return PAGE_PARAMETERS.some((parameter) => parameter === name);
}

/** Of a query, what says how the page is shown, with its question mark; the rest is the link's. Empty where nothing is. */
export function pageModeQuery(search: string): string {
  const kept = [...new URLSearchParams(search)].filter(([name]) => isPageParameter(name));
  return kept.length === 0 ? '' : `?${new URLSearchParams(kept)}`;
}

function wholeNumber(text: string | null, least: number, most: number): number | null {
  if (text === null || !/^\d{1,4}$/.test(text)) return null;
  const number = Number(text);
  return number >= least && number <= most ? number : null;
}
