import { stageFrame } from '../../../map/frame';
import { mapPicture } from '../../../render/svg/mapPicture';
import { STAGE_STYLE } from '../../../render/svg/mapStyle';
import type { Atlas } from '../../../state/atlas';
import type { OverlayWork } from '../../../state/overlays/overlayWork';
import { sceneOf } from '../../../state/sceneOf';
import { seenAtRest, stageView } from '../../../state/stageView';

/** Of a rem, in the drawing. */
const REM_PIXELS = 16;
/** What the title and the legend cover on the left. */
const COVERED_REM = 22;

/** How large a slide is before a room of this shape, in rem: its root size is made of the window's; see slide.css. */
export function stageRem(aspect: number, textScale: number): { readonly width: number; readonly height: number } {
  const height = Math.min(100 / 2.4, 100 / 1.5 / aspect) / textScale;
  return { width: aspect * height, height };
}

/** The map of a slide as the room sees it, as SVG text. */
export function finishedMap(
  still: Atlas,
  work: Pick<OverlayWork, 'known'>,
  { width, height }: ReturnType<typeof stageRem>,
): string {
  const size = { widthPixels: width * REM_PIXELS, heightPixels: height * REM_PIXELS };
  const { scene } = sceneOf(still, work, still.mapState);
  const view = seenAtRest(still, stageView(still, stageFrame(size, REM_PIXELS)), size);
  const covered = { x: 0, y: 0, width: COVERED_REM * REM_PIXELS, height: size.heightPixels };
  return mapPicture(scene, view, size, STAGE_STYLE, [covered]);
}
