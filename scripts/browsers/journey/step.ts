import type { AtlasTour } from './atlasTour';

/** Something that a reader does, and what has to come of it. */
export interface Step {
  readonly name: string;
  /**
   * @returns what was measured on the way: "340 ms"; nothing where nothing was.
   * @throws Absent where the browser has not what it takes; any other error: the page failed.
   */
  run(tour: AtlasTour): Promise<string | undefined>;
}

/** A browser has not what a step takes, and the page is not to blame. */
export class Absent extends Error {}

export type Outcome =
  | { readonly kind: 'passed'; readonly seconds: number; readonly measured: string }
  | { readonly kind: 'absent'; readonly reason: string }
  | { readonly kind: 'failed'; readonly reason: string };
