import { useWords } from '../../../ui/wording/useWords';
import type { Presentation } from '../model/presentation';
import type { Act } from '../model/stageKeys';
import { StageDialog } from '../slides/StageDialog';
import { SpeakerView } from './SpeakerView';

interface SpeakerPanelProps {
  readonly presentation: Presentation;
  readonly close: () => void;
  readonly act: Act;
}

/** The speaker's view in the page itself, where the browser blocked its window. */
export function SpeakerPanel({ presentation, close, act }: SpeakerPanelProps) {
  const { t } = useWords();
  return (
    <StageDialog title={t('speaker.title')} className="speaker-panel" close={close}>
      <SpeakerView
        presentation={presentation}
        aspect={innerWidth / innerHeight}
        send={act}
        status={<p>{t('speaker.blocked')}</p>}
      />
    </StageDialog>
  );
}
