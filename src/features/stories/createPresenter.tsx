import type { ReactNode } from 'react';
import { type CarriedTables, NOTHING_CARRIED } from '../../core/record/carriedTables';
import type { AtlasStore } from '../../state/atlas';
import type { LinkContext } from '../../state/link/permalink';
import { newId } from '../../state/newId';
import { noteTables } from '../../state/noteTables';
import type { OverlayWork } from '../../state/overlays/overlayWork';
import { createItemStorage } from '../../state/storage/itemStorage';
import { StoryEditor } from './list/StoryEditor';
import { parseStory } from './model/parseStory';
import { tablesOfStory } from './model/storyTables';
import { type PresenterParts, PresenterProvider } from './slides/PresenterContext';
import { SlidesProvider } from './slides/SlidesContext';
import { Stage } from './stage/Stage';
import { enterFullscreen } from './stage/screen';
import { createPresenting, type Presenting } from './state/presenting';
import { createSlideStates } from './state/slideStates';
import { createStories, type StoryTables } from './state/stories';
import './index.css';

/** What the notices call a story that came with a link. */
const LINK = 'link';

/** Of a reader's projects, what stories need of them. */
interface StoryProjects {
  /** Opens the project that came with a story. */
  openLinked(json: unknown, origin: string): Promise<void>;
  openOrigin(origin: string): Promise<void>;
  carryTables(ids: readonly string[]): Promise<CarriedTables>;
}

/**
 * Stories and presenting, put together on the page's store.
 *
 * @param loadProjects where tables go that come with a story, and come from that go with one.
 */
export function createPresenter(
  atlas: AtlasStore,
  context: LinkContext,
  work: OverlayWork,
  loadProjects: () => Promise<StoryProjects>,
) {
  const storage = createItemStorage('bulletin-atlas-stories', 'stories', 'bulletin-atlas-open-story');
  const tables: StoryTables = {
    add: (project, origin) => void loadProjects().then((projects) => projects.openLinked(project, origin)),
    open: (origin) => void loadProjects().then((projects) => projects.openOrigin(origin)),
  };
  const stories = createStories(storage, undefined, tables);
  stories.subscribe(({ items }, previous) => {
    if (items !== previous.items)
      noteTables(
        atlas,
        items.flatMap((story) => story.tables ?? []),
      );
  });
  const stateOf = createSlideStates(atlas, context);
  const bare = createPresenting(atlas, stateOf, work);
  const presenting: Presenting = {
    ...bare,
    start(story, ...how) {
      if (story.origin !== undefined) tables.open(story.origin);
      bare.start(story, ...how);
    },
  };
  const parts: PresenterParts = {
    presenting,
    stories,
    async carry(story) {
      const ids = tablesOfStory(story);
      return ids.length === 0 ? NOTHING_CARRIED : (await loadProjects()).carryTables(ids);
    },
  };
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
      // Must run within the reader's click, as browsers require.
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
