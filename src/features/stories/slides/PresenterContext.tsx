import { createContext, useContext, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { CarriedTables } from '../../../core/record/carriedTables';
import type { Story } from '../model/story';
import type { Presenting, Staged } from '../state/presenting';
import { openStoryOf, type Stories, type StoriesStore } from '../state/stories';

/** What the parts of the presenter share. */
export interface PresenterParts {
  readonly presenting: Presenting;
  readonly stories: StoriesStore;
  /** The tables of a reader's own that a story shows, as they go with it. */
  carry(story: Story): Promise<CarriedTables>;
}

const PresenterContext = createContext<PresenterParts | null>(null);

export const PresenterProvider = PresenterContext;

/** @throws outside a PresenterProvider. */
export function usePresenter(): PresenterParts {
  const parts = useContext(PresenterContext);
  if (parts === null) throw new Error('usePresenter: no PresenterProvider above');
  return parts;
}

export function useStaged<Picked>(selector: (staged: Staged) => Picked): Picked {
  return useStore(usePresenter().presenting.store, selector);
}

export function useStories(): Stories {
  const { stories } = usePresenter();
  return useSyncExternalStore(stories.subscribe, stories.getState);
}

export function useOpenStory(): Story | null {
  return openStoryOf(useStories());
}

/** Whether the story that is open is the reader's, to be changed; the atlas's own is not. */
export function useIsOwnStory(): boolean {
  const { items } = useStories();
  const story = useOpenStory();
  return story !== null && items.some(({ id }) => id === story.id);
}
