import type { EntryForm } from '../../core/overlays/kinds/overlayKind';
import { OVERLAY, SWATCH } from './styleTable';

/** One shape of a swatch of 24 × 16 pixels, as SVG has it. */
export interface SwatchShape {
  readonly element: 'circle' | 'path' | 'rect';
  /** Where it lies: the attributes of its geometry. */
  readonly at: Readonly<Record<string, string | number>>;
  readonly fill: 'ink' | 'ground' | 'none';
  readonly fillOpacity: number;
  readonly strokePixels: number;
  readonly strokeOpacity: number;
  readonly isDashed: boolean;
}

/** What an entry of an overlay looks like: dashed, hatched or hollow where the atlas placed it. */
export function entryShapes(form: EntryForm, isSchematic: boolean): readonly SwatchShape[] {
  const plain = { fillOpacity: 1, strokePixels: SWATCH.strokePixels, strokeOpacity: 1, isDashed: isSchematic };
  switch (form) {
    case 'circle': {
      const at = { cx: 12, cy: 8, r: 7 };
      return [{ ...plain, element: 'circle', at, fill: 'ink', fillOpacity: SWATCH.discOpacity }];
    }
    case 'line': {
      const at = { d: 'M1 12C7 3 16 15 23 4' };
      return [{ ...plain, element: 'path', at, fill: 'none', strokePixels: SWATCH.linePixels }];
    }
    case 'dots': {
      const dot = { ...plain, element: 'circle', fill: isSchematic ? 'ground' : 'ink', isDashed: false } as const;
      return [
        { ...dot, at: { cx: 6, cy: 10, r: 3 } },
        { ...dot, at: { cx: 15, cy: 5, r: 3 } },
      ];
    }
    case 'area': {
      const { fillOpacity } = isSchematic ? OVERLAY.schematicArea : OVERLAY.area;
      const at = { x: 1.5, y: 1.5, width: 21, height: 13 };
      const area = { ...plain, element: 'rect', at, fill: 'ink', fillOpacity } as const;
      return isSchematic ? [area, { ...plain, ...HATCHED }] : [area];
    }
  }
}

/** Lines across an area. */
const HATCHED = {
  element: 'path',
  at: { d: 'M3 13L13 3M9 13L19 3M15 13L21 7' },
  fill: 'none',
  strokePixels: SWATCH.hatchPixels,
  strokeOpacity: SWATCH.hatchOpacity,
  isDashed: false,
} as const;
