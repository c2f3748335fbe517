import { newestEdition } from '../core/record/authored/parseEditions';
import { isTableTheme } from '../core/record/measureId';
import type { Notice } from '../core/text/notice';
import { type Addition, type AtlasData, withAddition } from '../data/assembleAtlas';
import { loadAtlas, loadEvidence } from '../data/loadAtlas';
import { loadCounties } from '../data/loadCounties';
import { opensFrontPage } from '../features/front/state/frontPageKey';
import { hasOpenProject } from '../features/tables/state/openProjectKey';
import { frameOf } from '../map/frame';
import { drawSketch } from '../render/canvas/sketch';
import { type AtlasStore, createAtlas } from '../state/atlas';
import { viewOf } from '../state/camera';
import { needsCounties } from '../state/derive';
import { addressParameters, PACK, parameterOf, readingsOf } from '../state/link/linkParameters';
import { type PageMode, parsePageMode } from '../state/link/pageMode';
import { decodeLink, type LinkContext } from '../state/link/permalink';
import { DEFAULT_MAP_STATE } from '../state/mapState';
import { nextTask } from '../state/nextTask';
import { openingTheme } from '../state/openingTheme';
import type { Session } from '../state/session';
import { afterPaint } from './afterPaint';
import { linkContext } from './linkContext';
import { preferredLanguage } from './preferredLanguage';
import { type Sketch, sketchAtEachSize } from './sketchAtEachSize';
import type { Still } from './startApp';

const NOTHING: Addition = { parts: {}, notices: [] };
const LONGEST_WAIT_MILLISECONDS = 1500;

/**
 * The way to a picture of what the address says, and from there to the page: load the data, read the link, portray, sketch.
 * React and the live map are fetched once a picture stands (`startApp.tsx`).
 *
 * @param opening the picture that stands already; null where there is none.
 */
export async function start(opening: Sketch | null): Promise<void> {
  const prefersNight = matchMedia('(prefers-color-scheme: dark)');
  const loaded = await loadAtlas();
  if (!loaded.ok) {
    const { showFailure } = await import('./startApp');
    showFailure(loaded.notices, preferredLanguage());
    return;
  }

  // Reading the figures and building the page are separate tasks.
  await nextTask();
  const known = { data: loaded.data };
  const context = linkContext(known);
  const parameters = addressParameters(location.search, location.hash);
  const address = await readAddress(known, context, parameters);
  const { early, opened, link, fresh } = address;
  // A county map starts with its counties if they arrive soon, otherwise without.
  const counties = needsCounties(known.data, link.state) ? loadCounties(known.data) : null;
  const inTime = await Promise.race([counties, after(LONGEST_WAIT_MILLISECONDS)]);
  const { data, notices } = withAddition(known.data, inTime ?? NOTHING);
  const mode = parsePageMode(location.search);
  if (mode.embed) document.documentElement.dataset.stage = 'embed';
  const session = openingSession(mode, prefersNight.matches, countiesOf(data, notices), [
    ...loaded.notices,
    ...address.notices,
    ...notices,
  ]);
  // Counties that are already being fetched are not requested twice.
  let onTheirWay = inTime === null ? counties : null;
  const atlas = createAtlas(data, link.state, session, (parts) => {
    const coming = onTheirWay ?? loadCounties(parts);
    onTheirWay = null;
    return coming;
  });
  atlas.subscribe((state) => {
    known.data = state.newest;
  });
  document.documentElement.dataset.appearance = atlas.getState().appearance;
  prefersNight.addEventListener('change', ({ matches }) =>
    atlas.getState().setSystemAppearance(matches ? 'night' : 'day'),
  );

  if (mode.speaker) {
    const [{ startSpeaker }, addition] = await Promise.all([import('./startApp'), early ?? loadEvidence(data)]);
    atlas.getState().merge(addition);
    const { projects } = opened ?? (hasOpenProject() ? await openProject(data, parameters, null) : { projects: null });
    projects?.follow(atlas);
    await startSpeaker(atlas, context);
    return;
  }
  opening?.end();
  const still = keepSketch(atlas);
  if (opening === null) {
    performance.mark('atlas:first-map');
    // The picture first: what follows would compete with it for the network and the processor.
    await afterPaint();
  }
  const evidence = early ?? loadEvidence(data).then((addition) => atlas.getState().merge(addition));
  const [{ startApp }] = await Promise.all([import('./startApp'), evidence]);
  await nextTask();
  startApp(atlas, context, still, { fresh, pack: link.pack, mode, projects: opened?.projects ?? null });
}

/** What the address asks for, read with all that it takes to read it; `known` then holds that, too. */
async function readAddress(known: { data: AtlasData }, context: LinkContext, parameters: string) {
  // Themes of overlays come with the evidence, so wait for it.
  const { laterThemes } = known.data.parts;
  const themes = readingsOf(parameterOf(parameters, 'theme') ?? '');
  const early = themes.some((id) => laterThemes.includes(id)) ? await loadEvidence(known.data) : null;
  const informed = withAddition(known.data, early ?? NOTHING);
  known.data = informed.data;
  const wanted = themes.find(isTableTheme) ?? null;
  const opened = wanted === null ? null : await openProject(known.data, parameters, wanted);
  known.data = withAddition(known.data, opened?.addition ?? NOTHING).data;
  const edition = newestEdition(known.data.record);
  const fresh = { ...DEFAULT_MAP_STATE, theme: openingTheme(known.data), edition, language: preferredLanguage() };
  const link = decodeLink(parameters, context, fresh);
  return {
    early,
    opened,
    fresh,
    link,
    notices: [...informed.notices, ...(opened?.addition.notices ?? []), ...link.notices],
  };
}

function countiesOf(data: AtlasData, notices: readonly Notice[]): Session['counties'] {
  if (data.geographies.county !== null) return 'ready';
  return notices.length > 0 ? 'missing' : 'absent';
}

function openingSession(
  { embed, place }: PageMode,
  isNight: boolean,
  counties: Session['counties'],
  notices: readonly Notice[],
): Session {
  return {
    hovered: null,
    focus: null,
    upcoming: [],
    surface: !place && opensFrontPage(location) ? 'front' : 'map',
    stage: embed ? 'embed' : place ? 'place' : 'page',
    map: 'loading',
    counties,
    systemAppearance: isNight ? 'night' : 'day',
    notices,
  };
}

/** Draws the first picture, and again whenever what it shows changes. */
function keepSketch(atlas: AtlasStore): Still {
  const canvas = document.getElementById('sketch') as HTMLCanvasElement;
  const draw = () => {
    const state = atlas.getState();
    drawSketch(canvas, state, viewOf(state, frameOf(canvas, state.session)));
  };
  const sketch = sketchAtEachSize(canvas, draw);
  const unsubscribe = atlas.subscribe((state, previous) => {
    if (state.portrayal !== previous.portrayal || state.mapState.view !== previous.mapState.view) draw();
  });
  return {
    end() {
      unsubscribe();
      sketch.end();
      canvas.remove();
    },
  };
}

/**
 * The reader's projects where the link shows a theme of theirs, which is then waited for: one of the browser's keeping, or one
 * that travels in the link.
 *
 * @param theme null: nothing is waited for.
 */
async function openProject(data: AtlasData, parameters: string, theme: string | null) {
  const { openProjects } = await import('../features/tables/state/openProjects');
  const projects = openProjects(data);
  const pack = parameterOf(parameters, PACK);
  if (pack !== null) {
    // Not awaited: the map has to appear even if the browser's database never answers.
    const opening = import('./openPack').then(({ openPackedProject }) => openPackedProject(pack, () => projects.store));
    projects.hold(opening);
  }
  const projectFigures = theme === null ? null : await projects.figuresOf(theme, LONGEST_WAIT_MILLISECONDS);
  const isMissing = theme !== null && projectFigures === null;
  const addition: Addition = {
    parts: projectFigures === null ? {} : { projectFigures },
    notices: isMissing ? [{ code: 'link-table-theme', severity: 'warning', values: {} }] : [],
  };
  return { projects, addition };
}

function after(milliseconds: number): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), milliseconds));
}
