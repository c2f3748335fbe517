import { act, fireEvent, waitFor, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { linkContext } from '../../../src/app/linkContext';
import { NOTHING_CARRIED } from '../../../src/core/record/carriedTables';
import { StoryEditor } from '../../../src/features/stories/list/StoryEditor';
import { type Presentation, presentationOf } from '../../../src/features/stories/model/presentation';
import type { Slide, Story } from '../../../src/features/stories/model/story';
import { PresenterProvider } from '../../../src/features/stories/slides/PresenterContext';
import { SlidesProvider } from '../../../src/features/stories/slides/SlidesContext';
import { SpeakerView } from '../../../src/features/stories/speaker/SpeakerView';
import { Stage } from '../../../src/features/stories/stage/Stage';
import { createPresenting } from '../../../src/features/stories/state/presenting';
import { createSlideStates, type SlideStates } from '../../../src/features/stories/state/slideStates';
import { createStories } from '../../../src/features/stories/state/stories';
import type { AtlasStore } from '../../../src/state/atlas';
import { useAtlasStore } from '../../../src/ui/AtlasContext';
import { eventually } from '../../eventually';
import { renderPart } from '../../renderPart';
import { createBrowser } from '../../state/memoryStorage';
import { atlasOf } from '../figureTables';
import { smallSlide } from './model/smallSlide';

const data = atlasOf([{}, { measure: 'cases', value: 3 }]);
const text = (zh: string, en: string) => ({ zh, en });
const fraud: Slide = {
  ...smallSlide('a', 'theme=fraud-cases'),
  caption: text('说明', 'A caption'),
  notes: text('备注', 'Say this'),
};
const cases: Slide = { ...smallSlide('b', 'theme=cases'), title: text('破案标题', 'Cases at a glance') };
const story = (id: string, ...slides: Slide[]): Story => ({ id, title: text(id, id), slides });
const BUILT_IN = story('Built in', fraud, cases);
const work = { prepare: () => {}, known: () => null } as never;

/** What the parts of the presenter share, once the page's store is there. */
function presenterOf(atlas: AtlasStore, stories: ReturnType<typeof createStories>) {
  const stateOf = createSlideStates(atlas, linkContext({ data }));
  const presenting = createPresenting(atlas, stateOf, work);
  return { stateOf, parts: { presenting, stories, carry: async () => NOTHING_CARRIED } };
}

type Presenter = ReturnType<typeof presenterOf>;
let presenter: Presenter | null = null;

/** Puts the presenter on the store that the part stands in. */
function WithPresenter({ stories, children }: { stories: ReturnType<typeof createStories>; children: ReactNode }) {
  const atlas = useAtlasStore();
  presenter ??= presenterOf(atlas, stories);
  return (
    <SlidesProvider value={presenter.stateOf as SlideStates}>
      <PresenterProvider value={presenter.parts}>{children}</PresenterProvider>
    </SlidesProvider>
  );
}

async function open(part: ReactNode, settings: Parameters<typeof renderPart>[1] = {}, browser = createBrowser()) {
  const { storage } = browser.openTab();
  const stories = createStories(storage, async () => ({ ok: true, story: BUILT_IN, notices: [] }) as const);
  await eventually(() => expect([stories.getState().isLoaded, stories.getState().builtIn]).toEqual([true, BUILT_IN]));
  const view = renderPart(<WithPresenter stories={stories}>{part}</WithPresenter>, {
    data,
    overlayWork: work,
    ...settings,
  });
  return { ...view, stories, presenting: presenter!.parts.presenting };
}

afterEach(() => {
  act(() => presenter?.parts.presenting.leave());
  presenter = null;
});

describe('the list of slides', () => {
  it('has the slides of the story that comes with the atlas, to show and not to change', async () => {
    const { getByRole, queryByRole, atlas, user } = await open(<StoryEditor />);
    const slides = within(getByRole('list', { name: 'Slides' }));
    expect(slides.getAllByRole('button').map((button) => button.getAttribute('aria-label'))).toEqual([
      'Show slide 1: Fraud',
      'Show slide 2: Cases at a glance',
    ]);
    expect(getByRole('combobox', { name: 'Story' }).textContent).toBe('Built in (comes with the atlas)');
    expect(queryByRole('button', { name: /^Edit slide/ })).toBeNull();
    slides.getByRole('button', { name: /^Show slide 2/ }).focus();
    await user.keyboard('{Enter}');
    expect(atlas.getState().mapState.theme).toBe('cases');
  });

  it('speaks Chinese', async () => {
    const { getByRole } = await open(<StoryEditor />, { language: 'zh' });
    const slides = getByRole('list', { name: '页面' });
    expect(within(slides).getAllByRole('button')[1]?.getAttribute('aria-label')).toContain('破案标题');
  });

  it('adds the map to a copy of what cannot be changed, and says so', async () => {
    const { getByRole, getByText, stories, user } = await open(<StoryEditor />, { mapState: { theme: 'residents' } });
    await user.click(getByRole('button', { name: 'Add this map as a slide' }));
    expect(stories.getState().items.map(({ title, slides }) => [title.en, slides.length])).toEqual([
      ['Built in (copy)', 3],
    ]);
    expect(getByText('Slide 3 added').role).toBe('status');
    expect(within(getByRole('combobox', { name: 'Story' })).getAllByRole('option')).toHaveLength(2);
    expect(getByRole('button', { name: 'Show slide 3: Residents' })).toBeTruthy();
    expect(stories.getState().builtIn?.slides).toHaveLength(2);
  });

  it('says what an empty story needs, and has nothing to present', async () => {
    const { getByRole, getByText, stories } = await open(<StoryEditor />);
    act(() => stories.add(story('Mine')));
    expect(getByText(/^No slides yet/)).toBeTruthy();
    expect((getByRole('button', { name: 'Present' }) as HTMLButtonElement).disabled).toBe(true);
  });

  it('moves, duplicates and deletes a slide by key; undo brings it back', async () => {
    const { getByRole, getByText, getAllByRole, stories, user } = await open(<StoryEditor />);
    act(() => stories.add(story('Mine', fraud, cases)));
    const ids = () => stories.openStory()?.slides.map(({ id }) => id);
    expect((getByRole('button', { name: 'Move slide 1 up' }) as HTMLButtonElement).disabled).toBe(true);
    getByRole('button', { name: 'Move slide 1 down' }).focus();
    await user.keyboard('{Enter}');
    expect(ids()).toEqual(['b', 'a']);
    expect(getByText('Now slide 2').role).toBe('status');
    await user.click(getByRole('button', { name: 'Duplicate slide 1' }));
    expect(ids()).toHaveLength(3);
    getByRole('button', { name: 'Delete slide 1' }).focus();
    await user.keyboard('{Enter}');
    expect(ids()).toHaveLength(2);
    await waitFor(() => expect(document.activeElement).toBe(getAllByRole('button', { name: /^Show slide/ })[0]));
    await user.click(getByRole('button', { name: 'Undo the last change to a story' }));
    expect(ids()).toHaveLength(3);
  });

  it('is written on in the language of the reader; a time that cannot be is not taken', async () => {
    const { getByRole, queryByRole, stories, user } = await open(<StoryEditor />);
    act(() => stories.add(story('Mine', fraud)));
    const edit = getByRole('button', { name: 'Edit slide 1' });
    await user.click(edit);
    expect(edit.getAttribute('aria-expanded')).toBe('true');
    const title = getByRole('textbox', { name: 'Title' });
    expect(title.getAttribute('placeholder')).toBe('Fraud');
    fireEvent.change(title, { target: { value: 'New' } });
    fireEvent.change(getByRole('spinbutton', { name: /^Seconds/ }), { target: { value: '-4' } });
    const slide = stories.openStory()?.slides[0];
    expect(slide?.title.en).toBe('New');
    expect(slide?.durationSeconds).toBeNull();
    await user.click(getByRole('button', { name: 'Done' }));
    expect(queryByRole('textbox', { name: 'Title' })).toBeNull();
  });

  it('says which slides show a theme that is not here, and that a story could not be kept', async () => {
    const browser = createBrowser();
    const { getByRole, findByText, stories } = await open(<StoryEditor />, {}, browser);
    browser.refuses.items = true;
    act(() => stories.add(story('Mine', smallSlide('gone', 'theme=gone'))));
    const slide = getByRole('list', { name: 'Slides' });
    expect(slide.textContent).toContain('There is no theme “gone” here');
    expect(within(slide).getByText('Data not here')).toBeTruthy();
    expect(await findByText('Not saved: save it as a file')).toBeTruthy();
  });
});

describe('the stage', () => {
  const staged = async (settings: Parameters<typeof renderPart>[1] = {}) => {
    const view = await open(<Stage />, settings);
    await act(async () => view.presenting.start(BUILT_IN, 0));
    await waitFor(() => expect(view.getByRole('heading', { level: 1 })).toBeTruthy());
    return view;
  };

  it('shows the slide with its caption, legend and sources, and says it to a screen reader', async () => {
    const { getByRole, getByText } = await staged();
    const stage = getByRole('region', { name: 'Presentation: Built in' });
    expect(within(stage).getByRole('heading', { level: 1 }).textContent).toBe('Fraud');
    expect(stage.textContent).toContain('A caption');
    expect(getByText('Slide 1 of 2: Fraud').role).toBe('status');
    expect(within(stage).getByRole('region', { name: 'Legend' })).toBeTruthy();
    expect(stage.textContent).toContain('Source: Bureau, Mapmakers · © OpenStreetMap');
  });

  it('is turned by its bar and by keys', async () => {
    const { getByRole, findByRole, user } = await staged();
    const bar = within(getByRole('navigation', { name: 'Controls' }));
    await user.click(bar.getByRole('button', { name: 'Next slide' }));
    expect(await findByRole('heading', { level: 1, name: 'Cases at a glance' })).toBeTruthy();
    await user.keyboard('{ArrowLeft}');
    expect(await findByRole('heading', { level: 1, name: 'Fraud' })).toBeTruthy();
    await user.click(bar.getByRole('button', { name: 'Autoplay' }));
    expect(await findByRole('button', { name: 'Stop autoplay' })).toBeTruthy();
  });

  it('has its keys and all slides in dialogs that give the focus back', async () => {
    const { getByRole, findByRole, queryByRole, user } = await staged({ language: 'zh' });
    await user.keyboard('?');
    const help = await findByRole('dialog');
    expect(document.activeElement).toBe(help);
    expect(within(help).getAllByRole('term').length).toBeGreaterThan(15);
    await user.keyboard('{Escape}');
    await waitFor(() => expect(queryByRole('dialog')).toBeNull());
    expect(getByRole('heading', { level: 1 }).textContent).toBe('诈骗发案');
    await user.keyboard('o');
    expect(within(await findByRole('dialog')).getAllByRole('button').length).toBeGreaterThan(2);
  });
});

describe('what the speaker sees', () => {
  const at = (index: number, change: Partial<Presentation> = {}) => ({
    ...presentationOf(BUILT_IN, index, Date.now()),
    ...change,
  });

  it('has this slide and the next, notes, sources and the way to every slide', async () => {
    const send = vi.fn();
    const view = <SpeakerView aspect={16 / 9} presentation={at(0)} send={send} status={<p>In step</p>} />;
    const { getByRole, user } = await open(view);
    expect(getByRole('region', { name: 'Now' }).textContent).toContain('Fraud');
    expect(getByRole('region', { name: 'Next' }).textContent).toContain('Cases at a glance');
    const notes = getByRole('region', { name: 'Notes' });
    expect(notes.textContent).toContain('Say this');
    expect(notes.textContent).toContain('Bulletin Bureau, 2024-10-12');
    expect(getByRole('status').textContent).toContain('In stepOn the screen: the slide');
    const slides = within(getByRole('navigation', { name: 'Slides' }));
    expect(slides.getByRole('button', { current: true }).textContent).toBe('1 Fraud');
    await user.click(slides.getByRole('button', { name: '2 Cases at a glance' }));
    expect(send).toHaveBeenLastCalledWith({ do: 'go', to: 1 });
    await user.click(getByRole('button', { name: 'Next slide' }));
    expect(send).toHaveBeenLastCalledWith({ do: 'next' });
  });

  it('says where there are no notes, that the story ends, and that the screen is black', async () => {
    const view = (
      <SpeakerView aspect={16 / 9} presentation={at(1, { screen: 'black' })} send={() => {}} status={null} />
    );
    const { getByRole } = await open(view);
    expect(getByRole('region', { name: 'Notes' }).textContent).toContain('No notes for this slide.');
    expect(getByRole('region', { name: 'Next' }).textContent).toContain('End of the story');
    expect(getByRole('status').textContent).toBe('On the screen: black');
  });
});
