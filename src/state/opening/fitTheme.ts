import type { Level } from '../../core/areas/area';
import { type Bounds, fitView, type Padding, type Size } from '../../core/geometry/mercator';
import type { View } from '../../core/geometry/view';

/** Closer than this, a theme with two areas of a level would show nothing that tells where they are. */
const CLOSEST_ZOOM: Readonly<Record<Level, number>> = { province: 4.2, prefecture: 4.7, county: 7.2 };

/** @param magnification of the page: on a wall everything is drawn larger. */
export function closestThemeZoom(level: Level, magnification: number): number {
  return CLOSEST_ZOOM[level] + Math.log2(magnification);
}

/** Of a `Frame`, what a theme is fitted into. */
interface ThemeFrame {
  readonly size: Size;
  readonly padding: Padding;
  readonly magnification: number;
}

/** The camera that shows the figures of a theme. */
export function fitTheme(bounds: Bounds, level: Level, { size, padding, magnification }: ThemeFrame): View {
  return fitView(bounds, size, padding, closestThemeZoom(level, magnification));
}
