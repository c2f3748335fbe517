import { type RefObject, useCallback, useEffect, useState } from 'react';
import { isOverviewMove } from '../model/overviewMoves';
import { isCovered } from '../model/presentation';
import { type Act, createStageKeys, isForElement, type KeyMeaning } from '../model/stageKeys';
import { usePresenter } from '../slides/PresenterContext';
import { openSpeakerWindow } from '../speaker/openSpeakerWindow';
import { keepScreenOn, leaveFullscreen, toggleFullscreen } from './screen';
import { followSwipes } from './swipes';

/** The keys, swipes and text size of the stage, and the screen that stays on. */
export function useStageControls(stage: RefObject<HTMLElement | null>): {
  readonly act: Act;
  /** Whether the speaker's view stands in this page, since its window was blocked. */
  readonly isSpeakerHere: boolean;
  readonly closeSpeaker: () => void;
} {
  const { presenting } = usePresenter();
  const [isSpeakerHere, setSpeakerHere] = useState(false);

  const act = useCallback(
    (meaning: KeyMeaning) => {
      const { presentation, channel: talk } = presenting.store.getState();
      if (presentation === null) return;
      switch (meaning.do) {
        case 'leave':
          if (isCovered(presentation)) {
            if (presentation.hasSpotlight) presenting.send({ do: 'toggle', what: 'spotlight' });
            presenting.send({ do: 'close' });
          } else {
            leaveFullscreen();
            presenting.leave();
          }
          break;
        case 'fullscreen':
          toggleFullscreen();
          break;
        case 'speaker':
          if (!openSpeakerWindow(talk)) setSpeakerHere(true);
          break;
        case 'nothing':
          break;
        default:
          presenting.send(meaning);
      }
    },
    [presenting],
  );

  useEffect(() => {
    const meaningOf = createStageKeys(() => presenting.store.getState().presentation?.story.slides.length ?? 0);
    const isForOverview = ({ key }: KeyboardEvent) =>
      presenting.store.getState().presentation?.isOverview === true && isOverviewMove(key);
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isForElement(event) || isForOverview(event)) return;
      const meaning = meaningOf(event);
      if (meaning === null) return;
      // The page's own keys and the map's are not meant.
      event.preventDefault();
      event.stopPropagation();
      act(meaning);
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, [act, presenting]);

  useEffect(() => followSwipes(act), [act]);
  useEffect(keepScreenOn, []);
  useEffect(() => enlargeTexts(presenting), [presenting]);

  const closeSpeaker = useCallback(() => {
    setSpeakerHere(false);
    stage.current?.focus();
  }, [stage]);
  return { act, isSpeakerHere, closeSpeaker };
}

/** Everything on the stage is sized by the root's text, which the stage's own style rule makes of the window's size. */
function enlargeTexts({ store }: ReturnType<typeof usePresenter>['presenting']): () => void {
  const root = document.documentElement;
  const apply = () => {
    const scale = store.getState().presentation?.textScale ?? 1;
    root.style.setProperty('--stage-text', String(scale));
  };
  apply();
  root.dataset.stage = 'presenting';
  const stop = store.subscribe(apply);
  return () => {
    stop();
    root.style.removeProperty('--stage-text');
    delete root.dataset.stage;
  };
}
