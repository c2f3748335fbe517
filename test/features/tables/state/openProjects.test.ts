import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ProjectFigures } from '../../../../src/core/record/projectFigures';
import { figuresOfProject } from '../../../../src/features/tables/model/figuresOfProject';
import { openProjects } from '../../../../src/features/tables/state/openProjects';
import type { Projects, ProjectsStore } from '../../../../src/features/tables/state/projects';
import { chooseTheme } from '../../../../src/state/actions';
import { createAtlas } from '../../../../src/state/atlas';
import { DEFAULT_MAP_STATE } from '../../../../src/state/mapState';
import { data, session } from '../../../state/smallAtlas';
import { read, untouched } from '../model/builtContext';

type Change = Partial<Projects>;
const state = {
  items: [],
  openId: null,
  isLoaded: true,
  keeping: 'kept',
  notices: [],
  intake: null,
  added: null,
} as const;
const page = vi.hoisted(() => ({ onFigures: (_: ProjectFigures | null) => {}, store: null as unknown }));

vi.mock('../../../../src/features/tables/state/createProjects', () => ({
  createProjects: ({ onFigures }: { onFigures: typeof page.onFigures }) => {
    page.onFigures = onFigures;
    return page.store;
  },
}));

const GRID = '城市|发案|破案\n济南|1|2\n东营|3|4\n';
const { report, figures } = read(GRID, { fileName: '2024年.csv' });
const project = { id: 'p1', name: '甲', origin: null, tables: [untouched] };
const OWN = figuresOfProject(project, new Map([[untouched.id, { measures: report.measures, figures }]]));
const NONE_READ = figuresOfProject(project, new Map());
const [first, second] = report.measures.map(({ id }) => id) as [string, string];
const ready = new Map([[untouched.id, { status: 'ready', report, isAnew: false } as const]]);

let store: StoreApi<Projects>;
beforeEach(() => {
  // No frame comes in a hidden tab: what waits for one is done at once.
  vi.stubGlobal('document', { hidden: true });
  store = createStore<Projects>(() => ({ ...state, readings: new Map() }));
  const forgetAdded = () => store.setState({ added: null });
  page.store = { ...store, forgetAdded } as unknown as ProjectsStore;
});
const set = (change: Change) => store.setState(change);

function followed(known = data) {
  const own = openProjects(known);
  const atlas = createAtlas(known, { ...DEFAULT_MAP_STATE, theme: 'second' }, session, async () => ({
    parts: {},
    notices: [],
  }));
  own.follow(atlas);
  return { own, atlas, theme: () => atlas.getState().theme.id };
}

describe('the reader’s projects on the page', () => {
  it('give the first figures that hold a theme, and none where they do not come in time', async () => {
    const own = openProjects(data);
    const found = own.figuresOf(first, 1000);
    page.onFigures(NONE_READ);
    page.onFigures(OWN);
    expect(await found).toBe(OWN);
    expect(await own.figuresOf(second, 1000)).toBe(OWN);
    expect(await own.figuresOf('own-other-1', 5)).toBeNull();
  });

  it('are no longer said to be missing once they have come', () => {
    const { atlas } = followed();
    const codes = () => atlas.getState().session.notices.map(({ code }) => code);
    atlas.getState().notify([{ code: 'link-table-theme', severity: 'warning', values: {} }]);
    atlas.getState().dispatch(chooseTheme(first));
    page.onFigures(NONE_READ);
    expect(codes()).toEqual(['link-table-theme']);
    page.onFigures(OWN);
    expect(codes()).toEqual([]);
  });

  it('are held back until the project of a link is open, whatever was open before', async () => {
    const { own, atlas } = followed();
    const published = () => atlas.getState().newest.parts.projectFigures?.tables.length ?? null;
    let damage = (_: Error) => {};
    const opening = new Promise((_, reject) => {
      damage = reject;
    });
    page.onFigures(OWN);
    expect(published()).toBe(2);
    own.hold(opening);
    expect(published()).toBe(0);
    expect(await own.figuresOf(first, 5)).toBeNull();
    page.onFigures({ ...OWN, origin: 'link' });
    expect(published()).toBe(0);
    damage(new Error('not unpacked'));
    await vi.waitFor(() => expect(atlas.getState().newest.parts.projectFigures?.origin).toBe('link'));
    expect(published()).toBe(2);
  });

  it('tell of a table whose cells another file has taken the place of', () => {
    const own = openProjects(data);
    const replaced: unknown[] = [];
    own.onReplaced((...told) => replaced.push(told));
    set({ items: [project] });
    set({ items: [{ ...project, name: '乙' }] });
    const february = { ...untouched, content: 'c2', fileName: '2月.csv' };
    set({
      items: [
        { ...project, tables: [february] },
        { ...project, id: 'p2' },
      ],
    });
    expect(replaced).toEqual([['t1', '2月.csv']]);
  });

  it('are taken up by the atlas whenever they change, also those that came before', () => {
    const own = openProjects(data);
    page.onFigures(OWN);
    const atlas = createAtlas(data, DEFAULT_MAP_STATE, session, async () => ({ parts: {}, notices: [] }));
    own.follow(atlas);
    expect(atlas.getState().newest.themes.has(first)).toBe(true);
    page.onFigures(null);
    expect(atlas.getState().newest.themes.has(first)).toBe(false);
  });

  it('leave no map behind when they are put away', () => {
    const { atlas, theme } = followed();
    page.onFigures(OWN);
    atlas.getState().dispatch(chooseTheme(first));
    page.onFigures(null);
    expect(atlas.getState().newest.themes.has(theme())).toBe(true);
  });

  it('put what was added on the map, once, as soon as it is read', () => {
    const { atlas, theme } = followed();
    set({ added: untouched.id, readings: new Map([[untouched.id, { status: 'reading', phase: 'join', share: 0 }]]) });
    expect([theme(), store.getState().added]).toEqual(['second', untouched.id]);
    page.onFigures(OWN);
    set({ readings: ready });
    expect([theme(), store.getState().added]).toEqual([first, null]);
    atlas.getState().dispatch(chooseTheme('second'));
    set({ readings: new Map(ready) });
    expect(theme()).toBe('second');
  });

  it('stay on another measure of a table that was replaced', () => {
    const { atlas, theme } = followed();
    page.onFigures(OWN);
    atlas.getState().dispatch(chooseTheme(second));
    set({ added: untouched.id });
    set({ readings: new Map([[untouched.id, { status: 'ready', report, isAnew: true }]]) });
    expect(store.getState().added).toBe(untouched.id);
    set({ readings: ready });
    expect([theme(), store.getState().added]).toEqual([second, null]);
  });

  it('leave the map as it is where nothing of what was added could be read', () => {
    const { theme } = followed();
    const notice = { code: 'table-empty', severity: 'error', values: {} } as const;
    set({ added: untouched.id, readings: new Map([[untouched.id, { status: 'failed', notice }]]) });
    expect([theme(), store.getState().added]).toEqual(['second', null]);
  });

  it('go back, once put away, to the theme that a publisher’s site opens with', () => {
    const site = { title: { zh: '某市', en: 'A city' }, defaultTheme: 'second' };
    const { theme } = followed({ ...data, site });
    set({ added: untouched.id });
    page.onFigures(OWN);
    set({ readings: ready });
    expect(theme()).toBe(first);
    page.onFigures(null);
    expect(theme()).toBe('second');
  });
});
