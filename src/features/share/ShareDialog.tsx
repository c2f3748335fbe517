import { Check, Copy, Maximize2, Minimize2, Send, X } from 'lucide-react';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { shareLink } from '../../state/link/shareLink';
import { useAtlas } from '../../ui/AtlasContext';
import { IconButton } from '../../ui/IconButton';
import { pageAddress } from '../../ui/pageAddress';
import { isLocalAddress } from '../../ui/qr/isLocalAddress';
import { QrPicture } from '../../ui/qr/QrPicture';
import { qrModules } from '../../ui/qr/qrCode';
import { useCopy } from '../../ui/useCopy';
import { useUnsaidTitles } from '../../ui/useUnsaidTitles';
import { useWords } from '../../ui/wording/useWords';
import { EMBED_HEIGHTS, embedCode } from './embedCode';
import { SourceUnsaid } from './SourceUnsaid';
import { type PackedFiles, usePackedFiles } from './usePackedFiles';

/** The map as a link: to copy, to scan, to send, and to put into another page. */
export function ShareDialog({ close }: { readonly close: () => void }) {
  const words = useWords();
  const { t, of } = words;
  const title = useAtlas(({ theme }) => of(theme.title));
  const [isLarge, setLarge] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const files = usePackedFiles();
  const unsaid = useUnsaidTitles();
  const address = useAtlas((atlas) => shareLink(atlas, pageAddress(), files.text));
  const embedded = useAtlas((atlas) => shareLink(atlas, `${pageAddress()}?embed=1`, files.text));
  const modules = useMemo(() => qrModules(address), [address]);

  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape and the button close it; the click is on what lies behind
    <dialog
      ref={dialog}
      className="share"
      data-large={isLarge}
      aria-labelledby="share-title"
      onClose={close}
      onClick={(event) => event.target === dialog.current && dialog.current.close()}
    >
      <div className="share__head">
        <h2 id="share-title">{isLarge ? title : t('share.title')}</h2>
        <span className="share__row">
          {modules !== null && unsaid.length === 0 && (
            <IconButton label={t(isLarge ? 'share.smaller' : 'share.larger')} onClick={() => setLarge(!isLarge)}>
              {isLarge ? <Minimize2 aria-hidden /> : <Maximize2 aria-hidden />}
            </IconButton>
          )}
          <IconButton label={t('share.close')} onClick={() => dialog.current?.close()}>
            <X aria-hidden />
          </IconButton>
        </span>
      </div>
      {unsaid.length > 0 ? (
        <SourceUnsaid titles={unsaid} close={() => dialog.current?.close()} />
      ) : isLarge && modules !== null ? (
        <div className="share__large">
          <QrPicture modules={modules} label={t('share.codeOf', { address })} />
          <p className="share__address">{address}</p>
        </div>
      ) : (
        <div className="share__body">
          <LinkSection address={address} title={title} files={files} />
          <section aria-labelledby="share-code">
            <h3 id="share-code">{t('share.code')}</h3>
            {modules === null ? (
              <p>{t('share.codeTooLong')}</p>
            ) : (
              <div className="share__code">
                <QrPicture modules={modules} label={t('share.codeOf', { address })} />
                <p>{t(isLocalAddress(location.hostname) ? 'share.local' : 'share.codeHint')}</p>
              </div>
            )}
          </section>
          <EmbedSection address={embedded} title={title} />
        </div>
      )}
    </dialog>
  );
}

interface LinkSectionProps {
  readonly address: string;
  readonly title: string;
  readonly files: PackedFiles;
}

function LinkSection({ address, title, files }: LinkSectionProps) {
  const { t } = useWords();
  const { outcome, copy } = useCopy();
  const id = useId();
  return (
    <section aria-labelledby={`${id}title`}>
      <h3 id={`${id}title`}>{t('share.link')}</h3>
      <div className="share__row">
        <input
          type="text"
          readOnly
          aria-labelledby={`${id}title`}
          value={address}
          onFocus={({ target }) => target.select()}
        />
        <button type="button" className="share__button" onClick={() => copy(address)}>
          {outcome === 'copied' ? <Check aria-hidden /> : <Copy aria-hidden />}
          {t('share.copyLink')}
        </button>
        {typeof navigator.share === 'function' && (
          <button
            type="button"
            className="share__button"
            // Closing the system's dialog is no error.
            onClick={() => navigator.share({ title, url: address }).catch(() => {})}
          >
            <Send aria-hidden />
            {t('share.send')}
          </button>
        )}
      </div>
      <p role="status">
        {outcome === null
          ? t('share.linkHint', { length: address.length })
          : t(outcome === 'copied' ? 'share.copied' : 'share.notCopied')}
      </p>
      {files.project !== 'none' && <p>{t(`share.project.${files.project}`)}</p>}
      {files.count > 0 && (
        <>
          <label className="share__row">
            <input type="checkbox" checked={files.isWanted} onChange={({ target }) => files.want(target.checked)} />
            {t('share.withFiles', { count: files.count })}
          </label>
          {files.text === null && <p>{t(files.isTooLarge ? 'share.filesTooLarge' : 'share.layerFiles')}</p>}
        </>
      )}
    </section>
  );
}

function EmbedSection({ address, title }: { readonly address: string; readonly title: string }) {
  const { t } = useWords();
  const { outcome, copy } = useCopy();
  const [height, setHeight] = useState(EMBED_HEIGHTS[1] ?? 480);
  const id = useId();
  const code = embedCode(address, title, height);
  return (
    <section aria-labelledby={`${id}title`}>
      <h3 id={`${id}title`}>{t('share.embed')}</h3>
      <textarea
        readOnly
        rows={3}
        aria-labelledby={`${id}title`}
        value={code}
        onFocus={({ target }) => target.select()}
      />
      <div className="share__row">
        <label htmlFor={`${id}height`}>{t('share.embedHeight')}</label>
        <select id={`${id}height`} value={height} onChange={({ target }) => setHeight(Number(target.value))}>
          {EMBED_HEIGHTS.map((pixels) => (
            <option key={pixels} value={pixels}>
              {t('share.pixels', { pixels })}
            </option>
          ))}
        </select>
        <button type="button" className="share__button" onClick={() => copy(code)}>
          {outcome === 'copied' ? <Check aria-hidden /> : <Copy aria-hidden />}
          {t('share.copyEmbed')}
        </button>
      </div>
      <p role="status">
        {outcome === null ? t('share.embedHint') : t(outcome === 'copied' ? 'share.copied' : 'share.embedNotCopied')}
      </p>
    </section>
  );
}
