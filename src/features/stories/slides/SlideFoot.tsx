import { useEffect, useState } from 'react';
import { useWords } from '../../../ui/wording/useWords';
import { elapsedText } from '../model/clock';
import type { Presentation } from '../model/presentation';
import { useSourceLine } from './useSourceLine';

interface SlideFootProps {
  readonly presentation: Presentation;
  /** Some of the slide cannot be shown. */
  readonly isMissing: boolean;
}

/** Where the figures are from, what cannot be shown, how far the story has come, and the time where it is wanted. */
export function SlideFoot({ presentation, isMissing }: SlideFootProps) {
  const { t } = useWords();
  const { story, index, hasTimer, startedAt, isPlaying } = presentation;
  const source = useSourceLine();
  return (
    <footer className="stage__foot">
      <p className="stage__source">{source}</p>
      {isMissing && <p className="stage__missing">{t('stage.dataMissing')}</p>}
      {hasTimer && <Timer startedAt={startedAt} />}
      <p className="stage__position" data-playing={isPlaying}>
        {t('stage.position', { number: index + 1, count: story.slides.length })}
      </p>
    </footer>
  );
}

function Timer({ startedAt }: { readonly startedAt: number }) {
  const { t } = useWords();
  const now = useNow();
  return (
    <p className="stage__timer">
      <span className="visually-hidden">{t('stage.timer')}</span> {elapsedText(now - startedAt)}
    </p>
  );
}

/** Milliseconds since 1970, each second. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
