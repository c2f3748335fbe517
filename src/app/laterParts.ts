import type { i18n } from 'i18next';
import type { ReactNode } from 'react';
import { reasonOf } from '../core/text/reasonOf';
import { hasOpenProject } from '../features/tables/state/openProjectKey';
import type { OpenedProjects } from '../features/tables/state/openProjects';
import type { AtlasStore } from '../state/atlas';
import type { PageMode } from '../state/link/pageMode';
import type { LinkContext } from '../state/link/permalink';
import { notifyNotLoaded } from '../state/notifyNotLoaded';
import type { OverlayWork } from '../state/overlays/overlayWork';
import type { PartName, Parts } from '../ui/AtlasContext';

interface LaterParts extends Parts {
  /** Resumes the presentation that this tab showed before it was reloaded. */
  resume(): void;
  /** Presents at once if the address says so. */
  follow(mode: PageMode): void;
  /** Opens a story carried by a link. */
  openStory(story: unknown): void;
  /** Opens a project carried by a link. */
  openProject(project: unknown, origin: string): void;
  /** Has no other project's figures stand in the place of those that travelled in a link, until these are open. */
  awaitProject(pack: string): void;
  /** Restores the figures that were on the map at the last visit. */
  openKeptProject(): void;
}

/** Stories, presenting and a reader's own figures, which are fetched when they are first asked for. */
export function laterParts(
  atlas: AtlasStore,
  context: LinkContext,
  languages: i18n,
  work: OverlayWork,
  opened: OpenedProjects | null,
): LaterParts {
  const loadPresenter = once(async () => {
    const [{ createPresenter }, { addStoryLanguages }] = await Promise.all([
      import('../features/stories/createPresenter'),
      import('../features/stories/phrases'),
    ]);
    addStoryLanguages(languages);
    return createPresenter(atlas, context, work, loadProjects);
  });
  const {
    load: loadProjects,
    awaitProject,
    packable,
  } = laterProjects(atlas, opened, (table, fileName) => {
    void loadPresenter().then(({ stories }) => stories.tableReplaced(table, fileName));
  });
  const loadTablesPanel = once(async () => {
    const [store, { createTablesPanel }, { addDataLanguages }] = await Promise.all([
      loadProjects(),
      import('../features/tables/createTablesPanel'),
      import('../features/tables/phrases'),
    ]);
    addDataLanguages(languages);
    return createTablesPanel(store);
  });
  const openFile = async (file: File) => {
    const { fileKindOf } = await import('./fileKind');
    const kind = await fileKindOf(file);
    if (kind === 'overlay') return work.open([file]);
    atlas.getState().openSurface(kind === 'story' ? 'story' : 'data');
    if (kind === 'story') await (await loadPresenter()).stories.addFile(file);
    else await (await loadProjects()).addFile(file);
  };
  const views = new Map<PartName, Promise<ReactNode>>();
  const loadView: Readonly<Record<PartName, () => Promise<ReactNode>>> = {
    stories: async () => (await loadPresenter()).views.stories,
    stage: async () => (await loadPresenter()).views.stage,
    data: loadTablesPanel,
    front: () => loadFrontPage(languages),
    place: () => loadPlacePage(languages),
  };
  return {
    load(part) {
      const view = views.get(part) ?? loadView[part]();
      views.set(part, view);
      return view;
    },
    openFiles(files) {
      void (async () => {
        // The code that reads it may fail to load, as without a network.
        for (const file of files)
          await openFile(file).catch((error: unknown) => notifyNotLoaded(atlas, file.name, reasonOf(error)));
      })();
    },
    present: () => void loadPresenter().then((loaded) => loaded.present()),
    openStory(story) {
      void loadPresenter().then((loaded) => loaded.openStory(story));
      atlas.getState().openSurface('story');
    },
    awaitProject,
    openProject: (project, origin) => void loadProjects().then((store) => store.openLinked(project, origin)),
    openKeptProject() {
      if (hasOpenProject()) void loadProjects();
    },
    packable,
    follow({ present, autoplaySeconds }) {
      if (present === null) return;
      const playing = autoplaySeconds === null ? {} : { isPlaying: true, durationSeconds: autoplaySeconds };
      void loadPresenter().then((loaded) => loaded.present(present - 1, playing));
    },
    resume: () => void loadPresenter().then((loaded) => loaded.presenting.resume()),
  };
}

async function loadPlacePage(languages: i18n): Promise<ReactNode> {
  const [{ createPlacePage }, { addPlaceLanguages }] = await Promise.all([
    import('../features/place/createPlacePage'),
    import('../features/place/phrases'),
  ]);
  addPlaceLanguages(languages);
  return createPlacePage();
}

async function loadFrontPage(languages: i18n): Promise<ReactNode> {
  const [{ createFrontPage }, { addFrontLanguages }] = await Promise.all([
    import('../features/front/createFrontPage'),
    import('../features/front/phrases'),
  ]);
  addFrontLanguages(languages);
  return createFrontPage();
}

/** The reader's projects, loaded when they are first asked for, unless they were needed before. */
function laterProjects(
  atlas: AtlasStore,
  opened: OpenedProjects | null,
  onReplaced: (table: string, fileName: string) => void,
) {
  opened?.follow(atlas);
  opened?.onReplaced(onReplaced);
  let own = opened;
  let projects = opened === null ? null : Promise.resolve(opened.store);
  const awaited: Promise<unknown>[] = [];
  const load = () => {
    projects ??= import('../features/tables/state/openProjects').then(({ openProjects }) => {
      own = openProjects(atlas.getState().newest);
      for (const opening of awaited) own.hold(opening);
      own.follow(atlas);
      own.onReplaced(onReplaced);
      return own.store;
    });
    return projects;
  };
  return {
    load,
    awaitProject(pack: string) {
      const opening = loadPack()
        .then(({ openPackedProject }) => openPackedProject(pack, load))
        .catch(() => {});
      awaited.push(opening);
      own?.hold(opening);
    },
    packable: async () => (projects === null ? null : (await projects).packable()),
  };
}

/** What reads what travels in a link: few links carry anything. */
export const loadPack = () => import('./openPack');

/** What is loaded when it is first asked for; the same promise each time. */
function once<Loaded>(load: () => Promise<Loaded>): () => Promise<Loaded> {
  let loading: Promise<Loaded> | null = null;
  return () => {
    loading ??= load();
    return loading;
  };
}
