import { remPixels } from './remPixels';
import { LABEL } from './styleTable';

/** How large names are at a zoom, in pixels. */
export function namePixels(zoom: number, pixelsPerRem: number): number {
  const [far, near] = LABEL.sizes;
  const share = Math.min(1, Math.max(0, (zoom - far.zoom) / (near.zoom - far.zoom)));
  return (far.sizeRem + share * (near.sizeRem - far.sizeRem)) * pixelsPerRem;
}

/** On the page as it is: before a room they are larger. */
export function namePixelsPerRem(stage: string): number {
  return (stage === 'presenting' ? LABEL.magnificationOnStage : 1) * remPixels();
}
