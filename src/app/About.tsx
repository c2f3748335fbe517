import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useOpenSources } from '../ui/citation/useOpenSources';
import { IconButton } from '../ui/IconButton';
import { useWords } from '../ui/wording/useWords';

const READING = ['published', 'evidence', 'compare', 'symbols'] as const;
const KEYS = [
  ['PgUp PgDn', 'pages'],
  ['/', 'search'],
  ['← ↑ → ↓ + −', 'map'],
  ['enter', 'areas'],
  ['space', 'inView'],
  ['Esc', 'escape'],
] as const;
/** Keys whose names depend on the language. */
const isNamed = (key: string): key is 'enter' | 'space' => key === 'enter' || key === 'space';

/** How to read the atlas, and its keys. The platform's dialog keeps the focus and Escape. */
export function About({ close }: { readonly close: () => void }) {
  const { t } = useWords();
  const openSources = useOpenSources();
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);

  const showSources = () => {
    dialog.current?.close();
    openSources();
  };

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape and the button close it; the click is on what lies behind
    <dialog
      ref={dialog}
      className="about"
      aria-labelledby="about-title"
      onClose={close}
      onClick={(event) => event.target === dialog.current && dialog.current?.close()}
    >
      <div className="about__page">
        <header>
          <h2 id="about-title">{t('about.title')}</h2>
          <IconButton label={t('about.close')} onClick={() => dialog.current?.close()}>
            <X aria-hidden />
          </IconButton>
        </header>
        <h3>{t('about.reading')}</h3>
        <ul className="about__reading">
          {READING.map((key) => (
            <li key={key}>{t(`about.reading.${key}`)}</li>
          ))}
        </ul>
        <section className="about__keyboard">
          <h3>{t('about.keyboard')}</h3>
          <dl className="about__keys">
            {KEYS.map(([keys, name]) => (
              <div key={name}>
                <dt>
                  {keys.split(' ').map((key) => (
                    <kbd key={key}>{isNamed(key) ? t(`about.keys.${key}`) : key}</kbd>
                  ))}
                </dt>
                <dd>{t(`about.keys.${name}`)}</dd>
              </div>
            ))}
          </dl>
        </section>
        <button type="button" className="text-button" onClick={showSources}>
          {t('about.sources')}
        </button>
        <p>{t('about.privacy')}</p>
      </div>
    </dialog>
  );
}
