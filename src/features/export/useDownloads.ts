import { useTranslation } from 'react-i18next';
import type { FileFormat } from '../../core/record/fileName';
import { reasonOf } from '../../core/text/reasonOf';
import { notifyNotLoaded } from '../../state/notifyNotLoaded';
import { useAtlasStore } from '../../ui/AtlasContext';
import type { Subject } from './saveFigures';

/** Writes what is on the map now, or the whole record, into a file; gives the file's name, null where it could not be made. */
export function useDownloads(): (subject: Subject, format: FileFormat) => Promise<string | null> {
  const atlas = useAtlasStore();
  const { i18n } = useTranslation();
  return async (subject, format) => {
    try {
      const { saveFigures } = await import('./saveFigures');
      return await saveFigures(atlas, i18n, subject, format);
    } catch (error) {
      notifyNotLoaded(atlas, `${subject}.${format}`, reasonOf(error));
      return null;
    }
  };
}
