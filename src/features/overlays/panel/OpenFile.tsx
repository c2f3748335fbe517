import { FileText, FolderOpen } from 'lucide-react';
import { useRef } from 'react';
import { useOverlayWork } from '../../../ui/AtlasContext';
import { FileInput } from '../../../ui/FileInput';
import { useWords } from '../../../ui/wording/useWords';

const ACCEPTED = '.geojson,.json,.kml,.gpx,.csv,.tsv,.txt';

/** Reads files of the reader's own, which never leave the browser. */
export function OpenFile({ hasSamples = false }: { readonly hasSamples?: boolean }) {
  const { t } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const work = useOverlayWork();
  return (
    <div className="open-file">
      <button type="button" className="text-button" onClick={() => input.current?.click()}>
        <FolderOpen aria-hidden />
        {t('layers.open')}
      </button>
      {hasSamples && (
        <button type="button" className="text-button" onClick={() => work.openSamples()}>
          <FileText aria-hidden />
          {t('layers.openSamples')}
        </button>
      )}
      <FileInput ref={input} accept={ACCEPTED} multiple take={(files) => void work.open(files)} />
      <p>{t('layers.openHint')}</p>
    </div>
  );
}
