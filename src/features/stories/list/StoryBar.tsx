import { Ellipsis, Play, Redo2, Undo2 } from 'lucide-react';
import { useId, useRef, useSyncExternalStore } from 'react';
import { storyFileName } from '../../../core/record/fileName';
import { isSourceComplete } from '../../../core/record/unsaidSources';
import { pack } from '../../../state/link/pack';
import { encodeLink } from '../../../state/link/permalink';
import { newId } from '../../../state/newId';
import { useAtlasStore } from '../../../ui/AtlasContext';
import { download } from '../../../ui/download';
import { FileInput } from '../../../ui/FileInput';
import { IconButton } from '../../../ui/IconButton';
import { MenuButton } from '../../../ui/MenuButton';
import { MenuItems } from '../../../ui/MenuItems';
import { pageAddress } from '../../../ui/pageAddress';
import { copyText } from '../../../ui/useCopy';
import { useWords } from '../../../ui/wording/useWords';
import { renameStory } from '../model/editStory';
import { LIMITS, NO_TEXT, type Story } from '../model/story';
import { carriedStoryJson, storyText } from '../model/storyFile';
import { tablesOfStory } from '../model/storyTables';
import { useOpenStory, usePresenter, useStories } from '../slides/PresenterContext';
import { copiedTitle } from './copiedTitle';
import { useStoryPictures } from './useStoryPictures';

/** Which story is open, whether it is safe, and what can be done with it as a whole. */
export function StoryBar({ say }: { readonly say: (text: string) => void }) {
  const words = useWords();
  const { t, of, language } = words;
  const { stories, presenting, carry } = usePresenter();
  const { builtIn, own, keeping } = useStories();
  const story = useOpenStory();
  const steps = useSyncExternalStore(stories.onSteps, () => stories.steps);
  const atlas = useAtlasStore();
  const file = useRef<HTMLInputElement>(null);
  const id = useId();
  const pictures = useStoryPictures(say);
  const isOwn = story !== null && own.some((other) => other.id === story.id);
  const titleOf = (title: { readonly zh: string; readonly en: string }) => of(title) || t('story.untitled');

  const save = async (saved: Story) => {
    const carried = await carry(saved);
    download(`${storyFileName(titleOf(saved.title))}.story.json`, storyText(saved, carried), 'json');
    const count = tablesOfStory(saved).length;
    const missing = count - carried.carried.length;
    if (count > 0) say(missing === 0 ? t('story.savedWithTables') : t('story.savedWithoutTables', { count: missing }));
  };
  /** A link to the map as it is, that brings the whole story with it, and its tables where there is room for them. */
  const share = async (shared: Story) => {
    const carried = await carry(shared);
    const unsaid = carried.carried.filter((table) => !isSourceComplete(table));
    if (unsaid.length > 0) {
      say(t('share.unsaid', { titles: unsaid.map(({ name }) => name).join(t('list.separator')) }));
      return;
    }
    const whole = await pack({ story: carriedStoryJson(shared, carried) });
    const isWhole = whole.ok && carried.carried.length === tablesOfStory(shared).length;
    const packed =
      whole.ok || carried.project === null
        ? whole
        : await pack({ story: carriedStoryJson(shared, { ...carried, project: null }) });
    if (!packed.ok) {
      say(t('story.shareTooLong', { length: packed.length, limit: packed.limit }));
      return;
    }
    const address = `${pageAddress()}#${encodeLink(atlas.getState().mapState, packed.text)}`;
    const isCopied = await copyText(address);
    const done = isWhole ? 'story.shared' : 'story.sharedWithoutTables';
    say(isCopied ? t(done, { length: address.length }) : t('story.shareFailed'));
  };

  const items: readonly (readonly [label: string, isOffered: boolean, run: () => void])[] = [
    [t('story.new'), true, () => stories.add({ id: newId(), title: NO_TEXT, slides: [] })],
    [
      t('story.copy'),
      story !== null,
      () => story !== null && stories.add({ ...story, id: newId(), title: copiedTitle(t, story.title) }),
    ],
    [t('story.openFile'), true, () => file.current?.click()],
    [t('story.save'), story !== null, () => story !== null && void save(story)],
    [
      t('story.pictures'),
      story !== null && story.slides.length > 0 && pictures.progress === null,
      () => story !== null && void pictures.make(story, storyFileName(titleOf(story.title))),
    ],
    [t('story.share'), story !== null && story.slides.length > 0, () => story !== null && void share(story)],
    [
      t('story.delete'),
      isOwn,
      () => {
        if (story === null) return;
        stories.remove(story.id);
        say(t('story.deleted'));
      },
    ],
  ];
  const offered = items.flatMap(([label, isOffered, run]) => (isOffered ? [[label, run] as const] : []));

  return (
    <div className="story-bar">
      <div className="story-bar__row">
        <label className="visually-hidden" htmlFor={id}>
          {t('story.choose')}
        </label>
        <select id={id} value={story?.id ?? ''} onChange={({ target }) => stories.open(target.value)}>
          {builtIn !== null && (
            <option value={builtIn.id}>{t('story.builtIn', { title: titleOf(builtIn.title) })}</option>
          )}
          {own.map((other) => (
            <option key={other.id} value={other.id}>
              {titleOf(other.title)}
            </option>
          ))}
        </select>
        <MenuButton label={t('story.more')} icon={<Ellipsis aria-hidden />}>
          {(close) => <MenuItems items={offered} close={close} />}
        </MenuButton>
        <FileInput
          ref={file}
          label={t('story.openFile')}
          accept=".json,application/json"
          take={([chosen]) => chosen !== undefined && void stories.addFile(chosen)}
        />
      </div>
      {isOwn && story !== null && (
        <input
          type="text"
          className="story-bar__title"
          aria-label={t('story.name')}
          placeholder={t('story.untitled')}
          maxLength={LIMITS.title}
          value={of(story.title)}
          onChange={({ target }) => stories.edit(story.id, renameStory(language, target.value), 'title')}
        />
      )}
      {pictures.progress !== null && (
        <div className="story-bar__row story-bar__pictures">
          <progress
            value={pictures.progress.done}
            max={pictures.progress.all}
            aria-label={t('story.picturesMaking', { ...pictures.progress })}
          />
          <button type="button" className="text-button" onClick={pictures.cancel}>
            {t('story.picturesCancel')}
          </button>
        </div>
      )}
      <div className="story-bar__row">
        <button
          type="button"
          className="story-bar__present"
          disabled={story === null || story.slides.length === 0}
          onClick={() => story !== null && presenting.start(story, 0)}
        >
          <Play aria-hidden />
          {t('story.present')}
        </button>
        <span className="story-bar__count">
          {story !== null && t('story.slides', { count: story.slides.length })}
          {isOwn && (
            <small data-keeping={keeping}>
              {t(keeping === 'failed' ? 'story.notKept' : keeping === 'kept' ? 'story.kept' : 'story.keeping')}
            </small>
          )}
        </span>
        <IconButton label={t('story.undo')} aria-disabled={!steps.canUndo} onClick={stories.undo}>
          <Undo2 aria-hidden />
        </IconButton>
        <IconButton label={t('story.redo')} aria-disabled={!steps.canRedo} onClick={stories.redo}>
          <Redo2 aria-hidden />
        </IconButton>
      </div>
    </div>
  );
}
