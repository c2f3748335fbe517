import { describe, expect, it } from 'vitest';
import { linkContext } from '../../../../src/app/linkContext';
import type { Story } from '../../../../src/features/stories/model/story';
import { createSlideStates } from '../../../../src/features/stories/state/slideStates';
import { type AtlasStore, createAtlas } from '../../../../src/state/atlas';
import { DEFAULT_MAP_STATE } from '../../../../src/state/mapState';
import { quarter, TABLE_SOURCE, tableOf, tableRow, thefts } from '../../../core/portrayal/readerTables';
import { dongying } from '../../../core/record/records';
import { data, session } from '../../../state/smallAtlas';
import { smallSlide } from '../model/smallSlide';

const THEME = 'own-ab12-x9';
const MEASURE = { ...thefts, id: THEME };
const brought: Story = {
  id: 's',
  title: { zh: '一月', en: 'January' },
  slides: [
    smallSlide('a', `theme=${THEME}`),
    smallSlide('b', 'theme=own-ab12-renamed'),
    smallSlide('c', 'theme=second'),
  ],
  tables: [{ id: 'ab12', name: '分局警情', publisher: '', date: '' }],
  origin: 'january',
};

/** Of each slide: which theme, whether it is absent, how many figures are seen. */
function shown(story: Story, origin?: string) {
  const atlas = atlasWith(origin);
  return statesOf(atlas, story).map(({ state, isAbsent, notices }) => {
    const { legend, credits } = atlas.getState().preview(state).portrayal;
    return { isAbsent, codes: notices.map(({ code }) => code), published: legend.published, credits };
  });
}

const states = (story: Story, origin: string) => statesOf(atlasWith(origin), story);

function statesOf(atlas: AtlasStore, story: Story) {
  const stateOf = createSlideStates(atlas, linkContext({ data: atlas.getState().newest }));
  return story.slides.map((slide) => stateOf(slide, story, false));
}

function atlasWith(origin?: string): AtlasStore {
  const atlas = createAtlas(data, DEFAULT_MAP_STATE, session);
  const projectFigures = {
    sources: [{ ...TABLE_SOURCE, id: 'own-ab12' }],
    measures: [MEASURE],
    topics: [],
    tables: [{ ...tableOf(MEASURE, [tableRow(dongying, quarter(1), 7)]), measure: THEME }],
    ...(origin === undefined ? {} : { origin }),
  };
  atlas.getState().merge({ parts: { projectFigures }, notices: [] });
  return atlas;
}

const ABSENT = { isAbsent: true, published: 0, credits: ['boundaries'] };

describe('a slide of a table that its story brought along', () => {
  it('shows the figures that came with it', () => {
    expect(shown(brought, 'january')[0]).toMatchObject({ isAbsent: false, codes: [], published: 1 });
  });

  it.each([
    ['of a later month', 'february'],
    ['of the reader’s own', undefined],
  ])('shows none of a table of the same id %s', (_, origin) => {
    const [first, , atlas] = shown(brought, origin);
    expect(first).toMatchObject({ ...ABSENT, codes: ['absent-table'] });
    expect(atlas).toMatchObject({ isAbsent: false, codes: [] });
  });

  it('shows none where the table has no such measure', () => {
    expect(shown(brought, 'january')[1]).toMatchObject(ABSENT);
  });

  it('is of the reader’s own tables where it is their own story', () => {
    const { origin: _, ...own } = brought;
    expect(shown(own)[0]).toMatchObject({ isAbsent: false, published: 1 });
    expect(shown({ ...brought, tables: [] })[0]).toMatchObject({ isAbsent: false, published: 1 });
  });

  it('calls out no figure of a table of the same id, nor opens one, beside a map of the atlas', () => {
    const id = `${THEME}@370500@2024-01-01_2024-03-31`;
    const callout = { figure: id, place: null, text: { zh: '见此', en: 'See' } };
    const slide = { ...smallSlide('d', `theme=second&area=370500&figure=${id}`), callouts: [callout] };
    const ofOrigin = (origin: string) => {
      const [first] = states({ ...brought, slides: [slide] }, origin);
      return [first!.state.figure, first!.callouts[0]!.figure];
    };
    expect(ofOrigin('january')).toEqual([id, id]);
    expect(ofOrigin('february')).toEqual([null, `unread-${id}`]);
  });
});

describe('a slide of what its theme does not have', () => {
  const story = (map: string): Story => ({ ...brought, slides: [smallSlide('e', map)] });
  it.each([
    [`theme=${THEME}&period=2023-01-01_2023-03-31`, 'no-figures-of-period'],
    [`theme=${THEME}&level=county`, 'link-bad-value'],
    ['theme=second&per=residents', 'not-divisible'],
  ])('shows none of another, and says so: %s', (map, code) => {
    const [slide] = shown(story(map), 'january');
    expect(slide).toMatchObject({ ...ABSENT, codes: [code] });
  });

  it.each(['period=2024-01-01_2024-03-31', 'level=prefecture', 'per=day'])('shows what it has: %s', (choice) => {
    expect(shown(story(`theme=${THEME}&${choice}`), 'january')[0]).toMatchObject({ isAbsent: false, published: 1 });
  });
});
