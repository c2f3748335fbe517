import type { OverlayPart } from '../../core/overlays/geometry';
import { DOT, OVERLAY } from './styleTable';

/** How a part is drawn, on the map, in the legend and in pictures alike. Lengths are CSS pixels. */
export interface OverlayStyle {
  readonly fillOpacity: number;
  /** Of hatch lines and the fill below them together; 0 for no hatch. */
  readonly hatchOpacity: number;
  readonly strokePixels: number;
  /** A dash with its gap; 0 for an unbroken line. */
  readonly dashPixels: number;
  /** Of dots; of circles with radii of their own, how much larger than these they are drawn. */
  readonly pointRadiusPixels: number;
  /** A dot that is a ring. */
  readonly isHollow: boolean;
}

const PLAIN: OverlayStyle = {
  fillOpacity: 0,
  hatchOpacity: 0,
  strokePixels: 0,
  dashPixels: 0,
  pointRadiusPixels: 0,
  isHollow: false,
};

/** What the atlas placed is dashed or hatched, and its dots are rings; what somebody measured is drawn whole. */
export function overlayStyle(part: OverlayPart): OverlayStyle {
  const isSchematic = part.certainty === 'schematic';
  switch (part.type) {
    case 'discs': {
      const { dashPixels, ...disc } = OVERLAY.disc;
      return { ...PLAIN, ...disc, dashPixels: isSchematic ? dashPixels : 0 };
    }
    case 'lines': {
      const { strokePixels, dashPixels } = OVERLAY.line;
      return { ...PLAIN, strokePixels: strokePixels[part.certainty], dashPixels: isSchematic ? dashPixels : 0 };
    }
    case 'areas':
      return { ...PLAIN, ...(isSchematic ? OVERLAY.schematicArea : OVERLAY.area) };
    case 'points': {
      const { fillOpacity, edgePixels } = OVERLAY.circle;
      // Their radii are their own, and drawn at this scale.
      if (part.radii !== undefined) return { ...PLAIN, fillOpacity, strokePixels: edgePixels, pointRadiusPixels: 1 };
      const count = part.positions.length / 2;
      const amount = count > DOT.mostSeveral ? 'many' : count > DOT.mostFew ? 'several' : 'few';
      return {
        ...PLAIN,
        fillOpacity: 1,
        pointRadiusPixels: DOT.radiusPixels[amount],
        isHollow: isSchematic && amount !== 'many',
      };
    }
  }
}
