import type { ProjectFigures } from '../../../core/record/projectFigures';
import type { Addition, AtlasData } from '../../../data/assembleAtlas';
import { openTheme } from '../../../state/actions';
import { afterFrame } from '../../../state/afterFrame';
import type { AtlasStore } from '../../../state/atlas';
import { openingTheme } from '../../../state/openingTheme';
import { createItemStorage } from '../../../state/storage/itemStorage';
import { createContentStorage } from './contentStorage';
import { createProjects } from './createProjects';
import { createTableReader } from './createTableReader';
import { OPEN_PROJECT_KEY } from './openProjectKey';
import type { ProjectsStore } from './projects';

/** The reader's projects on this page. */
export interface OpenedProjects {
  readonly store: ProjectsStore;
  /** The first figures that hold a theme; null where they have not come in time. */
  figuresOf(theme: string, milliseconds: number): Promise<ProjectFigures | null>;
  /**
   * Gives no figures until the project that travelled in a link is the open one, or cannot be: those of the last visit may be of
   * a table of the same id.
   *
   * @param until settles then.
   */
  hold(until: Promise<unknown>): void;
  /** Told of each table of the reader's own whose cells another file has taken the place of. */
  onReplaced(listener: (table: string, fileName: string) => void): void;
  /** Has the atlas take up the figures, now and whenever they change. */
  follow(atlas: AtlasStore): void;
}

/** The reader's projects on the browser's own storage, read by a worker. */
export function openProjects(data: AtlasData): OpenedProjects {
  let figures: ProjectFigures | null = null;
  let holds = 0;
  const listeners = new Set<(figures: ProjectFigures | null) => void>();
  const shown = () => (holds > 0 && figures !== null ? NO_FIGURES : figures);
  const notify = () => {
    for (const listener of listeners) listener(shown());
  };
  const store = createProjects({
    storage: createItemStorage('bulletin-atlas-projects', 'projects', OPEN_PROJECT_KEY),
    contents: createContentStorage('bulletin-atlas-contents'),
    reader: createTableReader(data),
    onFigures(next) {
      figures = next;
      if (holds === 0) notify();
    },
  });
  return {
    store,
    figuresOf: (theme, milliseconds) =>
      new Promise((resolve) => {
        const settle = (found: ProjectFigures | null) => {
          listeners.delete(look);
          resolve(found);
        };
        const look = (next: ProjectFigures | null) => {
          if (next?.tables.some(({ measure }) => measure === theme)) settle(next);
        };
        listeners.add(look);
        setTimeout(() => settle(null), milliseconds);
        look(shown());
      }),
    onReplaced(listener) {
      store.subscribe(({ items }, previous) => {
        if (items === previous.items) return;
        for (const { id, tables } of items) {
          const before = new Map(
            previous.items.find((project) => project.id === id)?.tables.map((each) => [each.id, each]),
          );
          for (const table of tables) {
            const content = before.get(table.id)?.content;
            if (content !== undefined && content !== table.content) listener(table.id, table.fileName);
          }
        }
      });
    },
    hold(until) {
      holds += 1;
      if (figures !== null) notify();
      const release = () => {
        holds -= 1;
        if (holds === 0 && figures !== null) notify();
      };
      void until.then(release, release);
    },
    follow(atlas) {
      const apply = (next: ProjectFigures | null) => mergeFigures(atlas, next);
      listeners.add(apply);
      if (figures !== null) apply(shown());
      showWhatIsAdded(store, atlas);
    },
  };
}

/** A map of own figures stays, and says that its data are not here. */
const NO_FIGURES: ProjectFigures = { sources: [], measures: [], topics: [], tables: [] };

function mergeFigures(atlas: AtlasStore, projectFigures: ProjectFigures | null): void {
  const { newest, merge, theme, dispatch, renotify } = atlas.getState();
  if (newest.parts.projectFigures === projectFigures) return;
  merge({ parts: { projectFigures }, notices: [] } satisfies Addition);
  // The projects the page did not wait for have arrived.
  if (atlas.getState().theme.origin === 'project') renotify(({ code }) => code === 'link-table-theme', []);
  // When figures are closed, their map must not stay.
  const isGone = theme.origin === 'project' && !atlas.getState().newest.themes.has(theme.id);
  if (isGone && projectFigures === null) dispatch(openTheme(openingTheme(newest)));
}

/** Puts the first measure of an added table on the map, once it has been read, unless another of the table is there. */
function showWhatIsAdded(store: ProjectsStore, atlas: AtlasStore): void {
  store.subscribe(({ added, readings }, previous) => {
    if (added === null || readings === previous.readings) return;
    const reading = readings.get(added);
    if (reading === undefined || reading.status === 'reading' || (reading.status === 'ready' && reading.isAnew)) return;
    store.forgetAdded();
    const first = reading.status === 'ready' && reading.report.cells.read > 0 ? reading.report.measures[0] : undefined;
    const { newest, theme } = atlas.getState();
    const isShown = newest.themes.has(theme.id) && theme.id.startsWith(`own-${added}-`);
    if (first !== undefined && newest.themes.has(first.id) && !isShown) showSoon(atlas, first.id);
  });
}

/** Portrays a theme in a task of its own and shows it in another, so that no frame waits for both. */
function showSoon(atlas: AtlasStore, theme: string): void {
  afterFrame(() => {
    const { preview, mapState } = atlas.getState();
    preview(openTheme(theme)(mapState));
    afterFrame(() => {
      const { newest, dispatch } = atlas.getState();
      if (newest.themes.has(theme)) dispatch(openTheme(theme));
    });
  });
}
