import { reasonOf } from '../../core/text/reasonOf';
import { useAtlasStore, useOverlayWork } from '../../ui/AtlasContext';
import type { PictureFailure } from '../../ui/pictures/makePicture';
import type { PictureFormat } from '../../ui/pictures/pictureFiles';
import { useWords, type Words } from '../../ui/wording/useWords';

export const PICTURE_FORMATS: readonly PictureFormat[] = ['png1', 'png2', 'png4k', 'svg', 'a4', 'wide'];

/** Saves or prints a picture of what is on the map now; gives what there is to tell of it. */
export function usePictures(): (format: PictureFormat) => Promise<string> {
  const atlas = useAtlasStore();
  const work = useOverlayWork();
  const words = useWords();
  return async (format) => {
    try {
      // Readers who save no pictures should not load the code for them.
      const { savePicture } = await import('../../ui/pictures/pictureFiles');
      const saved = await savePicture(atlas, work, atlas.getState().mapState, format);
      if (!saved.ok) return failureText(words, saved.failure);
      return saved.name === null ? words.t('picture.printing') : words.t('export.done', { name: saved.name });
    } catch (error) {
      const reason = reasonOf(error);
      return failureText(words, { code: 'unexpected', reason });
    }
  };
}

function failureText({ t }: Words, failure: PictureFailure): string {
  return 'reason' in failure
    ? t(`picture.failed.${failure.code}`, { reason: failure.reason })
    : t(`picture.failed.${failure.code}`);
}
