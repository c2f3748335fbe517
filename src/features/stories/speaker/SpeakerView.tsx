import { ChevronLeft, ChevronRight, RotateCcw } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { LANGUAGES } from '../../../core/text/text';
import { useAtlas } from '../../../ui/AtlasContext';
import { IconButton } from '../../../ui/IconButton';
import { useWords } from '../../../ui/wording/useWords';
import { elapsedText } from '../model/clock';
import { type Command, type Presentation, slideAt } from '../model/presentation';
import { slideTitle } from '../model/slideText';
import { FinishedSlide } from '../slides/FinishedSlide';
import { useNow } from '../slides/SlideFoot';
import { SlideSources } from './SlideSources';

interface SpeakerViewProps {
  readonly presentation: Presentation;
  /** Of the room's window, its width by its height. */
  readonly aspect: number;
  readonly send: (command: Command) => void;
  /** How the windows stand to each other. */
  readonly status: ReactNode;
}

/** What only the speaker sees: this slide and the next, notes, sources, the clock and the way to every slide. */
export function SpeakerView({ presentation, aspect, send, status }: SpeakerViewProps) {
  const words = useWords();
  const { t, language } = words;
  const themes = useAtlas(({ data }) => data.themes);
  const { story, index, startedAt, screen, loops } = presentation;
  const slide = slideAt(presentation);
  const next = story.slides[index + 1] ?? (loops ? story.slides[0] : undefined);
  const now = useNow();
  const notes = words.of(slide.notes);
  return (
    <div className="speaker">
      <header className="speaker__head">
        <p className="speaker__clock">
          <span>{t('speaker.clock')}</span>
          <b>{new Intl.DateTimeFormat(LANGUAGES[language].locale, { timeStyle: 'short' }).format(now)}</b>
        </p>
        <p className="speaker__clock">
          <span>{t('speaker.timer')}</span>
          <b>{elapsedText(now - startedAt)}</b>
        </p>
        <IconButton label={t('speaker.restart')} onClick={() => send({ do: 'restart-timer', now: Date.now() })}>
          <RotateCcw aria-hidden />
        </IconButton>
        <div className="speaker__status" role="status">
          {status}
          <p>{t('speaker.screen', { screen: t(`speaker.screen.${screen}`) })}</p>
        </div>
        <div className="speaker__turn">
          <IconButton label={t('stage.previous')} onClick={() => send({ do: 'previous' })}>
            <ChevronLeft aria-hidden />
          </IconButton>
          <b>{t('stage.position', { number: index + 1, count: story.slides.length })}</b>
          <IconButton label={t('stage.next')} onClick={() => send({ do: 'next' })}>
            <ChevronRight aria-hidden />
          </IconButton>
        </div>
      </header>
      <section className="speaker__now" aria-label={t('speaker.now')}>
        <h2>
          <small>{t('speaker.now')}</small> {slideTitle(words, slide, themes)}
        </h2>
        <FinishedSlide slide={slide} presentation={presentation} aspect={aspect} />
      </section>
      <section className="speaker__next" aria-label={t('speaker.nextUp')}>
        <h2>
          <small>{t('speaker.nextUp')}</small> {next === undefined ? t('speaker.end') : slideTitle(words, next, themes)}
        </h2>
        {next !== undefined && <FinishedSlide slide={next} presentation={presentation} aspect={aspect} />}
      </section>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and so has to be reached by key */}
      <section className="speaker__notes" aria-label={t('speaker.notes')} tabIndex={0}>
        <h2>
          <small>{t('speaker.notes')}</small>
        </h2>
        {notes === '' ? <p className="speaker__none">{t('speaker.noNotes')}</p> : <p>{notes}</p>}
        <SlideSources presentation={presentation} />
      </section>
      <SlideList presentation={presentation} send={send} />
    </div>
  );
}

function SlideList({ presentation, send }: Pick<SpeakerViewProps, 'presentation' | 'send'>) {
  const words = useWords();
  const themes = useAtlas(({ data }) => data.themes);
  const { story, index } = presentation;
  const current = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list follows the slide
  useEffect(() => {
    current.current?.scrollIntoView({ block: 'nearest' });
  }, [index]);
  return (
    <nav className="speaker__slides" aria-label={words.t('speaker.slides')}>
      <ol>
        {story.slides.map((slide, at) => (
          <li key={slide.id}>
            <button
              ref={at === index ? current : null}
              type="button"
              aria-current={at === index ? 'true' : undefined}
              onClick={() => send({ do: 'go', to: at })}
            >
              <b>{at + 1}</b> {slideTitle(words, slide, themes)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
