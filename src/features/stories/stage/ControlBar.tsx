import {
  ChevronLeft,
  ChevronRight,
  Grid3x3,
  Keyboard,
  Maximize,
  MonitorSpeaker,
  Pause,
  Play,
  QrCode,
  Square,
  X,
} from 'lucide-react';
import { useEffect, useState } from 'react';
import { IconButton } from '../../../ui/IconButton';
import { useWords } from '../../../ui/wording/useWords';
import type { Presentation } from '../model/presentation';
import type { Act } from '../model/stageKeys';
import { useStaged } from '../slides/PresenterContext';

/** It hides when nothing has moved for so long. */
const SHOWN_MILLISECONDS = 3000;

interface ControlBarProps {
  readonly presentation: Presentation;
  readonly act: Act;
}

/** What the keys do, for fingers and the mouse: there when something moves, or when the focus is in it. */
export function ControlBar({ presentation, act }: ControlBarProps) {
  const { t } = useWords();
  const isAwake = useAwake();
  const isSpeakerThere = useStaged((staged) => staged.isSpeakerThere);
  const { index, story, isPlaying } = presentation;
  const speaker =
    isSpeakerThere === null
      ? t('stage.speaker')
      : `${t('stage.speaker')}: ${t(isSpeakerThere ? 'speaker.there' : 'speaker.gone')}`;
  return (
    <nav className="control-bar panel" aria-label={t('stage.controls')} data-awake={isAwake}>
      <IconButton label={t('stage.previous')} onClick={() => act({ do: 'previous' })}>
        <ChevronLeft aria-hidden />
      </IconButton>
      <button
        type="button"
        className="control-bar__position"
        aria-label={t('stage.overview')}
        title={t('stage.overview')}
        onClick={() => act({ do: 'toggle', what: 'overview' })}
      >
        <Grid3x3 aria-hidden />
        {t('stage.position', { number: index + 1, count: story.slides.length })}
      </button>
      <IconButton label={t('stage.next')} onClick={() => act({ do: 'next' })}>
        <ChevronRight aria-hidden />
      </IconButton>
      <IconButton
        label={t(isPlaying ? 'stage.pause' : 'stage.play')}
        onClick={() => act({ do: 'toggle', what: 'play' })}
      >
        {isPlaying ? <Pause aria-hidden /> : <Play aria-hidden />}
      </IconButton>
      <IconButton label={t('stage.black')} onClick={() => act({ do: 'toggle', what: 'black' })}>
        <Square aria-hidden />
      </IconButton>
      <IconButton label={t('stage.code')} onClick={() => act({ do: 'toggle', what: 'code' })}>
        <QrCode aria-hidden />
      </IconButton>
      <IconButton label={speaker} data-speaker={isSpeakerThere ?? undefined} onClick={() => act({ do: 'speaker' })}>
        <MonitorSpeaker aria-hidden />
      </IconButton>
      <IconButton label={t('stage.fullscreen')} onClick={() => act({ do: 'fullscreen' })}>
        <Maximize aria-hidden />
      </IconButton>
      <IconButton label={t('stage.help')} onClick={() => act({ do: 'toggle', what: 'help' })}>
        <Keyboard aria-hidden />
      </IconButton>
      <IconButton label={t('stage.leave')} onClick={() => act({ do: 'leave' })}>
        <X aria-hidden />
      </IconButton>
    </nav>
  );
}

/** Whether the pointer has moved a moment ago. The stage hides the pointer with the bar. */
function useAwake(): boolean {
  const [isAwake, setAwake] = useState(true);
  useEffect(() => {
    let timer = 0;
    const wake = () => {
      setAwake(true);
      clearTimeout(timer);
      timer = window.setTimeout(() => setAwake(false), SHOWN_MILLISECONDS);
    };
    wake();
    window.addEventListener('pointermove', wake);
    window.addEventListener('pointerdown', wake);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pointermove', wake);
      window.removeEventListener('pointerdown', wake);
    };
  }, []);
  return isAwake;
}
