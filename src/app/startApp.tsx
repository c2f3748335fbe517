import type { i18n } from 'i18next';
import { type ReactNode, StrictMode, startTransition, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import type { Notice } from '../core/text/notice';
import { reasonOf } from '../core/text/reasonOf';
import { LANGUAGES, type Language } from '../core/text/text';
import { unexpected } from '../core/text/unexpected';
import { rememberFrontPage } from '../features/front/state/frontPageKey';
import { hasKeptPresentation } from '../features/stories/state/keptKey';
import { hasOpenProject } from '../features/tables/state/openProjectKey';
import type { OpenedProjects } from '../features/tables/state/openProjects';
import { createLanguages } from '../i18n/createLanguages';
import type { Atlas, AtlasStore } from '../state/atlas';
import { checkSelection } from '../state/checkSelection';
import { followAddressBar, type Opening } from '../state/link/addressBar';
import { followPlacePage } from '../state/link/followPlacePage';
import type { PageMode } from '../state/link/pageMode';
import type { LinkContext } from '../state/link/permalink';
import { loadAreaNames } from '../state/loadPlaces';
import { notifyNotLoaded } from '../state/notifyNotLoaded';
import { followOverlays, type OverlayWork } from '../state/overlays/overlayWork';
import type { PartName, Parts } from '../ui/AtlasContext';
import { whenIdle } from '../ui/whenIdle';
import { App } from './App';
import { FailurePage } from './FailurePage';
import { Page } from './Page';
import { keepForOffline } from './serviceWorker';

/** The first picture. */
export interface Still {
  end(): void;
}

/**
 * Joins the parts that may not know each other: the panels, the map and the address bar, on one store.
 *
 * @param still taken away once the map stands in its place.
 * @param opening how the page was opened; with the projects where these were needed before.
 */
export async function startApp(
  atlas: AtlasStore,
  context: LinkContext,
  still: Still,
  opening: Opening & { readonly mode: PageMode; readonly projects: OpenedProjects | null },
): Promise<void> {
  const root = document.documentElement;
  followRoot(atlas);
  const overlayWork = followOverlays(atlas);
  const languages = createLanguages(atlas.getState().mapState.language, atlas.getState().data.site?.title);
  const parts = laterParts(atlas, context, languages, overlayWork, opening.projects);
  const onPack = (pack: string) => {
    parts.awaitProject(pack);
    loadPack().then(
      ({ openPack }) => openPack(pack, atlas, { ...parts, openTables: overlayWork.openTables }),
      (error: unknown) => atlas.getState().notify([unexpected(error)]),
    );
  };
  followAddressBar(atlas, context, opening, onPack);
  followPlacePage(atlas);
  if (opening.pack !== null) onPack(opening.pack);
  checkSelection(atlas, loadAreaNames);
  const panels = mount(
    <App atlas={atlas} overlayWork={overlayWork} parts={parts} languages={languages}>
      <Page />
    </App>,
  );

  parts.openKeptProject();
  // A frame shares what this tab keeps with the page around it, where that is of the same site.
  if (hasKeptPresentation() && !opening.mode.embed) parts.resume();
  else parts.follow(opening.mode);

  const becomeReady = (map: 'ready' | 'missing') => {
    const { setMap, openSurface } = atlas.getState();
    setMap(map);
    if (map === 'missing') openSurface('table');
    whenIdle(() => {
      root.dataset.ready = 'true';
      if (import.meta.env.PROD) whenIdle(keepForOffline);
      whenIdle(() => void followPrints(atlas, overlayWork));
    });
  };
  const container = document.getElementById('map') as HTMLElement;
  const { keepMap } = await import('../map/keepMap');
  await keepMap(container, atlas, opening.mode.map, overlayWork.prepare, {
    panels,
    onDrawn() {
      requestAnimationFrame(still.end);
      becomeReady('ready');
    },
    onMissing: () => becomeReady('missing'),
  });
}

/** The browser waits for nothing once it prints, so what draws the sheet is fetched before. */
async function followPrints(atlas: AtlasStore, work: OverlayWork): Promise<void> {
  const { followPrinting } = await import('../ui/pictures/pageSheet');
  followPrinting(atlas, work);
}

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
function laterParts(
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
  const loadPublisher = once(async () => {
    const [store, { createPublisher }, { addDataLanguages }] = await Promise.all([
      loadProjects(),
      import('../features/tables/createPublisher'),
      import('../features/tables/phrases'),
    ]);
    addDataLanguages(languages);
    return createPublisher(store);
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
    data: loadPublisher,
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
        // What reads it may not come, as where the network is gone.
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
const loadPack = () => import('./openPack');

/** What is loaded when it is first asked for; the same promise each time. */
function once<Loaded>(load: () => Promise<Loaded>): () => Promise<Loaded> {
  let loading: Promise<Loaded> | null = null;
  return () => {
    loading ??= load();
    return loading;
  };
}

/** The speaker's window: no map of its own, only what belongs to the slide on the stage. */
export async function startSpeaker(atlas: AtlasStore, context: LinkContext): Promise<void> {
  const languages = createLanguages(atlas.getState().mapState.language, atlas.getState().data.site?.title);
  const [{ createSpeaker }, { addStoryLanguages }] = await Promise.all([
    import('../features/stories/speaker/createSpeaker'),
    import('../features/stories/phrases'),
  ]);
  addStoryLanguages(languages);
  followRoot(atlas);
  const noParts = () => Promise.reject(new Error('the speaker’s window has no parts'));
  const parts: Parts = { load: noParts, present: () => {}, openFiles: () => {}, packable: async () => null };
  await mount(
    <App atlas={atlas} overlayWork={followOverlays(atlas)} parts={parts} languages={languages}>
      {createSpeaker(atlas, context, location.hash)}
    </App>,
  );
  document.documentElement.dataset.stage = 'speaker';
  document.documentElement.dataset.ready = 'true';
}

/** Keeps appearance and language of the root element in step with the store, and whether the front page is open. */
function followRoot(atlas: AtlasStore): void {
  const root = document.documentElement;
  const apply = ({ appearance, mapState, session }: Atlas) => {
    const { tag } = LANGUAGES[mapState.language];
    const isFront = session.surface === 'front';
    // To say the same again would have the browser compute all styles anew.
    if (root.dataset.appearance !== appearance) root.dataset.appearance = appearance;
    if (root.lang !== tag) root.lang = tag;
    if (root.hasAttribute('data-front') !== isFront) root.toggleAttribute('data-front', isFront);
  };
  apply(atlas.getState());
  atlas.subscribe((state, previous) => {
    apply(state);
    if (previous.session.surface === 'front' && state.session.surface !== 'front') rememberFrontPage();
  });
}

/** The page shown if nothing can be mapped; it says which file is missing or damaged. */
export function showFailure(notices: readonly Notice[], language: Language): void {
  document.documentElement.lang = LANGUAGES[language].tag;
  void mount(<FailurePage notices={notices} language={language} />);
}

/**
 * In slices: drawn at once, all panels together would hold the page up for longer than a reader's hand bears.
 *
 * @returns settled once they stand, or have failed.
 */
function mount(content: ReactNode): Promise<void> {
  return new Promise((onMounted) => {
    const root = createRoot(document.getElementById('ui') as HTMLElement, {
      // The map does without panels that fail.
      onUncaughtError(error) {
        onMounted();
        reportError(error);
      },
    });
    startTransition(() =>
      root.render(
        <StrictMode>
          <Mounted onMounted={onMounted}>{content}</Mounted>
        </StrictMode>,
      ),
    );
  });
}

function Mounted({ onMounted, children }: { readonly onMounted: () => void; readonly children: ReactNode }) {
  useEffect(onMounted, [onMounted]);
  return children;
}
