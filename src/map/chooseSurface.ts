import type { SurfaceKind } from '../state/link/pageMode';
import type { WebGlReport } from './webGlReport';

/** Names of what draws on the CPU. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|swrast|software|basic render|gdi generic/i;

/** What the map is drawn with, and where the choice is the page's own, what it is to be held against. */
export interface SurfaceChoice {
  readonly kind: SurfaceKind;
  /** Whether WebGL is given up where its first frame takes too long. */
  readonly isOnTrial: boolean;
}

/**
 * Chooses what the map is drawn with: as the address says; else with WebGL where a graphics card does the work. Software
 * WebGL computes the same on the CPU as a canvas does, slower.
 *
 * @param wanted what the address says; null: nothing.
 * @param hasWorkers MapLibre breaks down without them.
 * @param report asked only where it counts; gives null where there is no WebGL 2.
 */
export async function chooseSurface(
  wanted: SurfaceKind | null,
  hasWorkers: boolean,
  report: () => Promise<WebGlReport | null>,
): Promise<SurfaceChoice> {
  const canvas: SurfaceChoice = { kind: '2d', isOnTrial: false };
  if (!hasWorkers || wanted === '2d') return canvas;
  if (wanted === 'gl') return { kind: 'gl', isOnTrial: false };
  const reported = await report();
  if (reported === null || reported.isSlow || SOFTWARE.test(reported.renderer)) return canvas;
  return { kind: 'gl', isOnTrial: true };
}
