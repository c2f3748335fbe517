import type { MapState } from '../../core/portrayal/mapState';
import { pictureFileName, slideFileName } from '../../core/record/fileName';
import type { AtlasStore } from '../../state/atlas';
import type { OverlayWork } from '../../state/overlays/overlayWork';
import { downloadFile } from '../download';
import { makePicture, PICTURE_SIZES, type PictureFailure, type PictureOrder } from './makePicture';
import { type Paper, printPicture } from './printPicture';
import { rasterise } from './rasterise';
import { type Zipped, type ZippedFile, type ZipSettings, zipFiles } from './zipPictures';

/** What can be had of a map. */
export type PictureFormat = 'png1' | 'png2' | 'png4k' | 'svg' | Paper;

const TIMES = { png1: 1, png2: 2, png4k: 3 } as const;

/** The name of the file that was saved; null for what goes to the printer. */
export type SavedPicture =
  | { readonly ok: true; readonly name: string | null }
  | { readonly ok: false; readonly failure: PictureFailure };

/** Makes a picture of a MapState and saves it, or has it printed. */
export async function savePicture(
  atlas: AtlasStore,
  work: OverlayWork,
  mapState: MapState,
  format: PictureFormat,
): Promise<SavedPicture> {
  const isPrint = format === 'a4' || format === 'wide';
  const made = await makePicture(atlas, work, {
    mapState,
    size: format === 'a4' ? PICTURE_SIZES.a4 : PICTURE_SIZES.wide,
    times: format === 'png2' || format === 'png4k' ? TIMES[format] : 1,
    isOnPaper: isPrint,
  });
  if (!made.ok) return made;
  const { svg, staged, drawnSize } = made;
  const { level } = staged.scene.portrayal;
  if (isPrint) {
    await printPicture(svg, format, pictureFileName(staged.theme.id, level, format, 'svg').replace(/\.svg$/, ''));
    return { ok: true, name: null };
  }
  if (format === 'svg') {
    const name = pictureFileName(staged.theme.id, level, '', 'svg');
    downloadFile(name, new Blob([svg], { type: 'image/svg+xml' }));
    return { ok: true, name };
  }
  const raster = await rasterise(svg, drawnSize);
  if (!raster.ok) return raster;
  const name = pictureFileName(staged.theme.id, level, `${drawnSize.widthPixels}x${drawnSize.heightPixels}`, 'png');
  downloadFile(name, raster.png);
  return { ok: true, name };
}

/** A slide of a story as it goes into a folder of pictures. */
export interface SlidePicture extends Omit<PictureOrder, 'size' | 'times'> {
  /** What its file is called, after its number. */
  readonly name: string;
}

/**
 * A story as a folder of PNGs in a zip, numbered in its order. What cannot be made is left out and named.
 *
 * @param settings with `times`, 1 for 1280 × 720, 2, or 3 for 3840 × 2160, and what goes in `beside` the pictures.
 */
export function zipStory(
  atlas: AtlasStore,
  work: OverlayWork,
  slides: readonly SlidePicture[],
  settings: ZipSettings & { readonly times?: number; readonly beside?: readonly ZippedFile[] } = {},
): Promise<Zipped> {
  const { times = 2, beside = [], ...rest } = settings;
  const files = slides.map(({ name, ...order }, index) => ({
    name: slideFileName(index, slides.length, name),
    make: async () => {
      const made = await makePicture(atlas, work, { ...order, size: PICTURE_SIZES.wide, times });
      const raster = made.ok ? await rasterise(made.svg, made.drawnSize) : null;
      return raster?.ok === true ? raster.png : null;
    },
  }));
  return zipFiles([...files, ...beside], rest);
}
