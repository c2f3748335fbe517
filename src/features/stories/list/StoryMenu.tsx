import { Ellipsis } from 'lucide-react';
import { useRef } from 'react';
import { storyFileName } from '../../../core/record/fileName';
import { newId } from '../../../state/newId';
import { FileInput } from '../../../ui/FileInput';
import { MenuButton } from '../../../ui/MenuButton';
import { MenuItems } from '../../../ui/MenuItems';
import { useWords } from '../../../ui/wording/useWords';
import { NO_TEXT, type Story } from '../model/story';
import { useIsOwnStory, useOpenStory, usePresenter } from '../slides/PresenterContext';
import { copiedTitle } from './copiedTitle';
import { useSendStory } from './useSendStory';
import type { StoryPictures } from './useStoryPictures';

type Item = readonly [label: string, run: () => void];

/** What can be done with a story as a whole. */
export function StoryMenu({
  pictures,
  say,
}: {
  readonly pictures: StoryPictures;
  readonly say: (text: string) => void;
}) {
  const { t, of } = useWords();
  const { stories } = usePresenter();
  const story = useOpenStory();
  const isOwn = useIsOwnStory();
  const file = useRef<HTMLInputElement>(null);
  const { save, share } = useSendStory(say);

  const onStory = (open: Story): readonly Item[] => {
    const hasSlides = open.slides.length > 0;
    const remove = () => {
      stories.remove(open.id);
      say(t('story.deleted'));
    };
    const makePictures = () => void pictures.make(open, storyFileName(of(open.title) || t('story.untitled')));
    return [
      [t('story.save'), () => void save(open)],
      ...(hasSlides && pictures.progress === null ? [[t('story.pictures'), makePictures] as const] : []),
      ...(hasSlides ? [[t('story.share'), () => void share(open)] as const] : []),
      ...(isOwn ? [[t('story.delete'), remove] as const] : []),
    ];
  };
  const copy = (open: Story) => stories.add({ ...open, id: newId(), title: copiedTitle(t, open.title) });
  const items: readonly Item[] = [
    [t('story.new'), () => stories.add({ id: newId(), title: NO_TEXT, slides: [] })],
    ...(story === null ? [] : [[t('story.copy'), () => copy(story)] as const]),
    [t('story.openFile'), () => file.current?.click()],
    ...(story === null ? [] : onStory(story)),
  ];
  return (
    <>
      <MenuButton label={t('story.more')} icon={<Ellipsis aria-hidden />}>
        {(close) => <MenuItems items={items} close={close} />}
      </MenuButton>
      <FileInput
        ref={file}
        label={t('story.openFile')}
        accept=".json,application/json"
        take={([chosen]) => chosen !== undefined && void stories.addFile(chosen)}
      />
    </>
  );
}
