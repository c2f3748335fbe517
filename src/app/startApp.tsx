import { type ReactNode, StrictMode, startTransition, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import type { Notice } from '../core/text/notice';
import { LANGUAGES, type Language } from '../core/text/text';
import { unexpected } from '../core/text/unexpected';
import { rememberFrontPage } from '../features/front/state/frontPageKey';
import { hasKeptPresentation } from '../features/stories/state/keptKey';
import type { OpenedProjects } from '../features/tables/state/openProjects';
import { createLanguages } from '../i18n/createLanguages';
import type { Atlas, AtlasStore } from '../state/atlas';
import { checkSelection } from '../state/checkSelection';
import { followAddressBar, type Opening } from '../state/link/addressBar';
import { followPlacePage } from '../state/link/followPlacePage';
import type { PageMode } from '../state/link/pageMode';
import type { LinkContext } from '../state/link/permalink';
import { loadAreaNames } from '../state/loadPlaces';
import { followOverlays } from '../state/overlays/overlayWork';
import { whenIdle } from '../state/whenIdle';
import type { Parts } from '../ui/AtlasContext';
import { followPrinting } from '../ui/pictures/followPrinting';
import { App } from './App';
import { FailurePage } from './FailurePage';
import { laterParts, loadPack } from './laterParts';
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
  // A frame shares this tab's storage with the page around it if both are of one site.
  if (hasKeptPresentation() && !opening.mode.embed) parts.resume();
  else parts.follow(opening.mode);

  const prepareSheet = followPrinting(atlas, overlayWork);
  const becomeReady = (map: 'ready' | 'missing') => {
    const { setMap, openSurface } = atlas.getState();
    setMap(map);
    if (map === 'missing') openSurface('table');
    whenIdle(() => {
      root.dataset.ready = 'true';
      if (import.meta.env.PROD)
        whenIdle(async () => {
          if (await keepForOffline()) prepareSheet();
        });
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
    // Setting the same value again would make the browser recompute all styles.
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
      // The map works without panels that fail to load.
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
