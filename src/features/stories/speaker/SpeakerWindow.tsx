import { useEffect } from 'react';
import { useStore } from 'zustand';
import { useWords } from '../../../ui/wording/useWords';
import { slideAt } from '../model/presentation';
import { createStageKeys, isForElement } from '../model/stageKeys';
import type { Following } from '../state/followStage';
import { SpeakerView } from './SpeakerView';

/** The whole of the speaker's window: the view, and how it stands with the window that presents. */
export function SpeakerWindow({ following }: { readonly following: Following }) {
  const { t, of } = useWords();
  const { presentation, aspect, contact } = useStore(following.store);
  const title = presentation === null ? null : presentation.story.title;

  useEffect(() => {
    document.title = [t('speaker.title'), ...(title === null ? [] : [of(title)]), t('app.name')].join(' · ');
  }, [t, of, title]);

  useEffect(() => {
    const meaningOf = createStageKeys(() => following.store.getState().presentation?.story.slides.length ?? 0);
    const onKey = (event: KeyboardEvent) => {
      if (isForElement(event)) return;
      const meaning = meaningOf(event);
      // Commands a window carries out itself are not sent to the other.
      if (meaning === null || ['leave', 'fullscreen', 'speaker', 'nothing'].includes(meaning.do)) return;
      event.preventDefault();
      following.send(meaning as Parameters<Following['send']>[0]);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [following]);

  if (presentation === null)
    return (
      <main className="speaker--alone">
        <p role="status">{t(contact === 'ended' ? 'speaker.ended' : 'speaker.waiting')}</p>
      </main>
    );
  return (
    <main className="speaker-window" data-slide={slideAt(presentation).id}>
      <h1 className="visually-hidden">{t('speaker.title')}</h1>
      <SpeakerView
        presentation={presentation}
        aspect={aspect}
        send={following.send}
        status={
          <p className="speaker__contact" data-contact={contact}>
            {t(`speaker.${contact}`)}
          </p>
        }
      />
    </main>
  );
}
