import type { Level } from '../../core/areas/area';
import { type Bounds, fitView, type Padding, type Size } from '../../core/geometry/mercator';
import type { View } from '../../core/geometry/view';

/** Closer than this, a theme with two areas of a level would show nothing that tells where they are. */
const CLOSEST_ZOOM: Readonly<Record<Level, number>> = { province: 4.2, prefecture: 4.7, county: 7.2 };

/** Figures of one province show by themselves where they are: it fills the window, whatever that takes. */
const CLOSEST_ZOOM_OF_PROVINCE: Readonly<Record<Level, number>> = { province: 4.2, prefecture: 9, county: 10 };

/** What of a theme its camera depends on. */
interface ThemeExtent {
  readonly level: Level;
  /** Whether the figures are of several areas, all of one province. */
  readonly isOfOneProvince: boolean;
}

/** @param magnification of the page: on a wall everything is drawn larger. */
export function closestThemeZoom({ level, isOfOneProvince }: ThemeExtent, magnification: number): number {
  return (isOfOneProvince ? CLOSEST_ZOOM_OF_PROVINCE : CLOSEST_ZOOM)[level] + Math.log2(magnification);
}

/** Of a `Frame`, what a theme is fitted into. */
interface ThemeFrame {
  readonly size: Size;
  readonly padding: Padding;
  readonly magnification: number;
}

/** The camera that shows the figures of a theme. */
export function fitTheme(bounds: Bounds, extent: ThemeExtent, { size, padding, magnification }: ThemeFrame): View {
  return fitView(bounds, size, padding, closestThemeZoom(extent, magnification));
}
