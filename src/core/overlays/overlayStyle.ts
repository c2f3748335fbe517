import type { OverlayPart } from './geometry';
import type { Certainty } from './recipe';

/** How a part is drawn, on the map, in the legend and in pictures alike. Lengths are CSS pixels. */
export interface OverlayStyle {
  readonly fillOpacity: number;
  /** Of hatch lines on the fill; 0 for none. */
  readonly hatchOpacity: number;
  readonly strokePixels: number;
  /** A dash with its gap; 0 for an unbroken line. */
  readonly dashPixels: number;
  /** Of dots; of circles with radii of their own, how much larger than these they are drawn. */
  readonly pointRadiusPixels: number;
  /** A dot that is a ring. */
  readonly isHollow: boolean;
}

/** Beyond so many, dots are drawn smaller. */
const MANY_POINTS = 2000;
const SEVERAL_POINTS = 200;

const LINE_PIXELS: Readonly<Record<Certainty, number>> = { surveyed: 1.4, derived: 3.5, schematic: 2 };

/** What the atlas placed is dashed or hatched, and its dots are rings; what somebody measured is drawn whole. */
export function overlayStyle(part: OverlayPart): OverlayStyle {
  const isSchematic = part.certainty === 'schematic';
  const dashPixels = isSchematic ? 8 : 0;
  const isPlain = { hatchOpacity: 0, pointRadiusPixels: 0, isHollow: false } as const;
  switch (part.type) {
    case 'discs':
      return { ...isPlain, fillOpacity: 0.12, strokePixels: 1.6, dashPixels, pointRadiusPixels: 1.6 };
    case 'lines':
      // What is reached lies on the roads, and is to be seen beside them.
      return {
        ...isPlain,
        fillOpacity: 0,
        strokePixels: LINE_PIXELS[part.certainty],
        dashPixels: isSchematic ? 10 : 0,
      };
    case 'areas':
      return {
        ...isPlain,
        fillOpacity: isSchematic ? 0.1 : 0.3,
        hatchOpacity: isSchematic ? 0.45 : 0,
        strokePixels: 1.6,
        dashPixels,
      };
    case 'points': {
      // Their radii are their own, and drawn at this scale.
      if (part.radii !== undefined)
        return { ...isPlain, fillOpacity: 0.75, strokePixels: 1, dashPixels: 0, pointRadiusPixels: 1 };
      const isMany = part.positions.length / 2 > MANY_POINTS;
      return {
        fillOpacity: 1,
        hatchOpacity: 0,
        strokePixels: 0,
        dashPixels: 0,
        pointRadiusPixels: isMany ? 1.5 : part.positions.length / 2 > SEVERAL_POINTS ? 2.6 : 3.6,
        isHollow: isSchematic && !isMany,
      };
    }
  }
}
