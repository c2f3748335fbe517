import { storyFileName } from '../../../core/record/fileName';
import { encodeLink } from '../../../state/link/permalink';
import { useAtlasStore } from '../../../ui/AtlasContext';
import { download } from '../../../ui/download';
import { pageAddress } from '../../../ui/pageAddress';
import { copyText } from '../../../ui/useCopy';
import { useWords } from '../../../ui/wording/useWords';
import type { Story } from '../model/story';
import { storyText } from '../model/storyFile';
import { tablesOfStory } from '../model/storyTables';
import { usePresenter } from '../slides/PresenterContext';
import { packStory } from '../state/packStory';

/** The ways in which a story leaves the page, with the tables that it shows. What became of it is said. */
export function useSendStory(say: (text: string) => void): {
  readonly save: (story: Story) => Promise<void>;
  /** Copies a link to the map as it is, that brings the whole story with it. */
  readonly share: (story: Story) => Promise<void>;
} {
  const { t, of } = useWords();
  const { carry } = usePresenter();
  const atlas = useAtlasStore();
  return {
    async save(story) {
      const carried = await carry(story);
      const name = storyFileName(of(story.title) || t('story.untitled'));
      download(`${name}.story.json`, storyText(story, carried), 'json');
      const count = tablesOfStory(story).length;
      const missing = count - carried.carried.length;
      if (count > 0)
        say(missing === 0 ? t('story.savedWithTables') : t('story.savedWithoutTables', { count: missing }));
    },
    async share(story) {
      const packed = await packStory(story, await carry(story));
      if (packed.status === 'unsaid') say(t('share.unsaid', { titles: packed.titles.join(t('list.separator')) }));
      else if (packed.status === 'too-long')
        say(t('story.shareTooLong', { length: packed.length, limit: packed.limit }));
      else {
        const address = `${pageAddress()}#${encodeLink(atlas.getState().mapState, packed.text)}`;
        const isCopied = await copyText(address);
        const done = packed.isWhole ? 'story.shared' : 'story.sharedWithoutTables';
        say(isCopied ? t(done, { length: address.length }) : t('story.shareFailed'));
      }
    },
  };
}
