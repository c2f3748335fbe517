import type { Level } from '../../core/areas/area';
import type { Bounds } from '../../core/geometry/mercator';
import type { Appearance } from '../../core/portrayal/palette';
import type { Rgb } from '../../core/portrayal/portrayal';
import { isRecord } from '../../core/text/isRecord';

/**
 * Of the Portrayal of the theme that the page opens with, what is drawn: portrayed when the page was built, so that its
 * first picture stands before figures have come and been read.
 */
export interface OpeningPicture {
  readonly version: 3;
  readonly level: Exclude<Level, 'county'>;
  /** Of the areas that the camera is to show. */
  readonly bounds: Bounds;
  /** Whether they are several and all of one province. */
  readonly isOfOneProvince: boolean;
  /** For each area of the level, in their order, which of the fills is its own. */
  readonly areas: readonly number[];
  /** null is plain land; which of them is hatched, as a gap among figures, −1 where none is. */
  readonly fills: Readonly<Record<Appearance, readonly (Rgb | null)[]>>;
  readonly hatched: number;
  readonly symbols: readonly OpeningSymbol[];
  readonly symbolColour: Readonly<Record<Appearance, Rgb>>;
  /** Whether links that name neither theme nor edition show it, too: what these mean is frozen. */
  readonly isOfLinks: boolean;
}

interface OpeningSymbol {
  /** Index of its area. */
  readonly area: number;
  readonly radiusPixels: number;
  /** Longitude, latitude. */
  readonly at: readonly [number, number];
}

/** null where there is none, or one of another version: the picture then waits for the figures. */
export function openingPictureOf(value: unknown): OpeningPicture | null {
  return isRecord(value) && value.version === 3 ? (value as unknown as OpeningPicture) : null;
}
