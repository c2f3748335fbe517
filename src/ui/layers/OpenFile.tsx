import { FolderOpen } from 'lucide-react';
import { useRef } from 'react';
import { useWords } from '../wording/useWords';
import { useOpenOwn } from './useOpenOwn';

const ACCEPTED = '.geojson,.json,.kml,.gpx,.csv,.tsv,.txt';

/** Reads a file of the reader's own; it never leaves the browser. */
export function OpenFile() {
  const { t } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const open = useOpenOwn();
  return (
    <>
      <button type="button" className="text-button" onClick={() => input.current?.click()}>
        <FolderOpen aria-hidden />
        {t('layers.open')}
      </button>
      <input
        ref={input}
        type="file"
        accept={ACCEPTED}
        multiple
        hidden
        aria-label={t('layers.open')}
        onChange={({ target }) => {
          void open([...(target.files ?? [])]);
          target.value = '';
        }}
      />
      <p>{t('layers.openHint')}</p>
    </>
  );
}
