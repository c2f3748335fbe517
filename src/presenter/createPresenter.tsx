import type { ReactNode } from 'react';
import { parseStory } from '../domain/story/parseStory';
import type { LinkContext } from '../share/permalink';
import type { AtlasStore } from '../state/atlas';
import { createItemStorage } from '../state/itemStorage';
import { newId } from '../state/newId';
import type { OverlayWork } from '../state/overlayWork';
import { createStories } from '../state/stories';
import { PresenterProvider } from './PresenterContext';
import { createPresenting } from './presenting';
import { SlidesProvider } from './SlidesContext';
import { Stage } from './Stage';
import { enterFullscreen } from './screen';
import { createSlideStates } from './slideStates';
import { StoryEditor } from './story/StoryEditor';
import './styles/index.css';

/** What the notices call a story that came with a link. */
const LINK = 'link';

export type Presenter = ReturnType<typeof createPresenter>;

/** Stories and presenting, put together on the page's store. */
export function createPresenter(atlas: AtlasStore, context: LinkContext, work: OverlayWork) {
  const stories = createStories(createItemStorage('bulletin-atlas-stories', 'stories', 'bulletin-atlas-open-story'));
  const stateOf = createSlideStates(atlas, context);
  const presenting = createPresenting(atlas, stateOf, work);
  const parts = { presenting, stories };
  const view = (content: ReactNode) => (
    <SlidesProvider value={stateOf}>
      <PresenterProvider value={parts}>{content}</PresenterProvider>
    </SlidesProvider>
  );
  return {
    stories,
    presenting,
    views: { stories: view(<StoryEditor />), stage: view(<Stage />) },
    /** Takes up a story that travelled in a link. */
    openStory(json: unknown) {
      stories.addParsed(parseStory(json, LINK, newId));
    },
    /** Presents the story that is open as soon as there is one. */
    async present(index = 0, options: { isPlaying?: boolean; durationSeconds?: number } = {}): Promise<void> {
      // Within the reader's click, which alone may ask for it.
      if (options.isPlaying !== true) enterFullscreen();
      const story = stories.openStory() ?? (await firstStory());
      if (story !== null) presenting.start(story, index, options);
    },
  };

  function firstStory() {
    return new Promise<ReturnType<typeof stories.openStory>>((resolve) => {
      const look = () => {
        const story = stories.openStory();
        const { isLoaded, notices } = stories.getState();
        if (story === null && !(isLoaded && notices.length > 0)) return;
        stop();
        resolve(story);
      };
      const stop = stories.subscribe(look);
      look();
    });
  }
}
