import type { OverlayStyle } from './overlayStyle';

/** Lengths as they are drawn on a wall, where the root size of the page grows. */
export function magnified(style: OverlayStyle, times: number): OverlayStyle {
  return {
    ...style,
    strokePixels: style.strokePixels * times,
    dashPixels: style.dashPixels * times,
    pointRadiusPixels: style.pointRadiusPixels * times,
  };
}
