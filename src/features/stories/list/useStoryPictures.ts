import { useRef, useState } from 'react';
import { loadAreaNames } from '../../../state/loadPlaces';
import { useAtlas, useAtlasStore, useOverlayWork } from '../../../ui/AtlasContext';
import { downloadFile } from '../../../ui/download';
import { useWords } from '../../../ui/wording/useWords';
import { slideCaption, slideTitle } from '../model/slideText';
import type { Story } from '../model/story';
import { storyText } from '../model/storyFile';
import { tablesOfStory } from '../model/storyTables';
import { calloutWords, namesIn } from '../slides/calloutWords';
import { usePresenter } from '../slides/PresenterContext';
import { useSlideStates } from '../slides/SlidesContext';

/** How far the pictures of a story are; null: none are being made. */
interface PicturesProgress {
  readonly done: number;
  readonly all: number;
}

export interface StoryPictures {
  readonly progress: PicturesProgress | null;
  readonly make: (story: Story, name: string) => Promise<void>;
  readonly cancel: () => void;
}

/** Makes a picture of each slide and saves them as one zip, while the page stays as it is. */
export function useStoryPictures(say: (text: string) => void): StoryPictures {
  const words = useWords();
  const atlas = useAtlasStore();
  const work = useOverlayWork();
  const stateOf = useSlideStates();
  const { carry } = usePresenter();
  const themes = useAtlas(({ data }) => data.themes);
  const [progress, setProgress] = useState<PicturesProgress | null>(null);
  const control = useRef<AbortController | null>(null);

  const make = async (story: Story, name: string) => {
    const { zipStory } = await import('../../../ui/pictures/pictureFiles');
    const [carried, names] = await Promise.all([carry(story), loadAreaNames()]);
    const nameOf = namesIn(words, names);
    // Pictures of a reader's figures are dropped with the figures.
    const beside =
      tablesOfStory(story).length === 0
        ? []
        : [{ name: `${name}.story.json`, make: async () => new Blob([storyText(story, carried)]) }];
    control.current = new AbortController();
    setProgress({ done: 0, all: story.slides.length });
    const zipped = await zipStory(
      atlas,
      work,
      story.slides.map((slide) => {
        const title = slideTitle(words, slide, themes);
        const { state: mapState, callouts } = stateOf(slide, story, false);
        const { record } = atlas.getState().preview(mapState).data;
        return {
          name: title,
          title,
          caption: slideCaption(words, slide, themes),
          callouts: callouts.map((callout) => calloutWords(words, record, callout, nameOf)),
          mapState,
        };
      }),
      { signal: control.current.signal, beside, onProgress: (done, all) => setProgress({ done, all }) },
    );
    setProgress(null);
    if (zipped.ok) downloadFile(`${name}.zip`, zipped.zip);
    const left = zipped.ok ? zipped.left.length : 0;
    say(
      words.t(!zipped.ok ? 'story.picturesNone' : left === 0 ? 'story.picturesDone' : 'story.picturesLeft', {
        count: left,
      }),
    );
  };
  return { progress, make, cancel: () => control.current?.abort() };
}
