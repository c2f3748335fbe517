import type { ProjectFigures } from '../../../core/record/projectFigures';
import { newId } from '../../../state/newId';
import type { ItemStorage } from '../../../state/storage/keepItems';
import { itemParser } from '../../../state/storage/kept';
import { createKeptList, type KeptList } from '../../../state/storage/keptList';
import { addSheet } from '../model/addSheet';
import { type ParsedProject, parseProject } from '../model/parseProject';
import type { Project } from '../model/project';
import { projectJson } from '../model/projectFile';
import { openProjectOf, withEdit, withoutTable, withProject } from '../model/projectList';
import type { IntakeSheet } from '../worker/tableWorker';
import { type Carrying, carryAsFile, carryInLink, carryWithStory } from './carryProjects';
import type { ContentStorage } from './contentStorage';
import type { Projects, ProjectsStore } from './projects';
import { readOpenProject } from './readOpenProject';
import { createTableContents, type TableContents } from './tableContents';
import type { TableReader } from './tableReader';
import { takeInFiles } from './takeInFiles';

interface Options {
  readonly storage: ItemStorage;
  readonly contents: ContentStorage;
  readonly reader: TableReader;
  /** Called with the open project's figures whenever they change; null: none is open. */
  onFigures(figures: ProjectFigures | null): void;
}

type ProjectsList = KeptList<Project, Projects>;

/** The reader's projects in the browser's storage; `reader` reads their tables again after every change. */
export function createProjects({ storage, contents: contentStorage, reader, onFigures }: Options): ProjectsStore {
  const contents = createTableContents(contentStorage);
  const list = keepProjects(storage, contents);
  const { getState, subscribe, applyWithoutUndo, notify } = list;
  const loaded = whenLoaded(list);
  readOpenProject({
    list,
    reader,
    contents,
    onReadings: (readings) => applyWithoutUndo(() => ({ readings })),
    onFigures,
  });
  clearContentsOnce(list, contents);
  const add = (project: Project) =>
    list.commit((state) => withProject(state, list.isTaken(project.id) ? { ...project, id: newId() } : project));
  const addParsed = (parsed: ParsedProject, origin: string | null) => {
    notify(parsed.ok ? parsed.notices : [parsed.notice]);
    if (!parsed.ok) return;
    for (const [id, csv] of parsed.cells) contents.put(id, new Blob([csv], { type: 'text/csv' }));
    add({ ...parsed.project, origin });
  };

  return {
    getState,
    subscribe,
    // An opened project is shown on the map, as an added one is.
    open: (openId) =>
      applyWithoutUndo(({ items }) => ({
        openId,
        added: items.find(({ id }) => id === openId)?.tables[0]?.id ?? null,
      })),
    add,
    async openLinked(json, origin) {
      await loaded;
      const known = getState().items.find((project) => project.origin === origin);
      // The stored project may have later changes than the link.
      if (known !== undefined) {
        applyWithoutUndo(() => ({ openId: known.id }));
        return;
      }
      const parsed = parseProject(json, 'link', newId);
      addParsed(parsed, origin);
      // The link does not show the project that was open.
      if (!parsed.ok) applyWithoutUndo(() => ({ openId: null }));
    },
    async openOrigin(origin) {
      await loaded;
      const known = getState().items.find((project) => project.origin === origin);
      if (known !== undefined && known.id !== openProjectOf(getState())?.id)
        applyWithoutUndo(() => ({ openId: known.id }));
    },
    duplicate(id) {
      const project = getState().items.find((candidate) => candidate.id === id);
      if (project !== undefined) add({ ...project, id: newId(), origin: null });
    },
    // New tables go to the project that was open at the last visit, which has to be loaded first.
    ...takeInFiles({
      reader,
      ready: loaded,
      onIntake: (intake) => applyWithoutUndo(() => ({ intake })),
      notify,
      addSheet: (fileName, sheet, isPasted) => addSheetTo(list, contents, { fileName, sheet, isPasted }),
      addProjectJson(json, fileName) {
        const parsed = parseProject(json, fileName, newId);
        addParsed(parsed, null);
        if (parsed.ok) applyWithoutUndo(() => ({ added: parsed.project.tables[0]?.id ?? null }));
      },
    }),
    ...editsOf(list),
    get steps() {
      return list.steps;
    },
    onSteps: list.onSteps,
    forgetAdded: () => applyWithoutUndo(() => ({ added: null })),
    dismissNotices: () => applyWithoutUndo(() => ({ notices: [] })),
    ...sharing(list, { reader, contents }, loaded),
  };
}

type Edits = Pick<ProjectsStore, 'rename' | 'remove' | 'editTable' | 'removeTable' | 'undo' | 'redo'>;

function editsOf(list: ProjectsList): Edits {
  const { edit, remove, undo, redo } = list;
  return {
    rename: (id, name) => edit(id, (project) => ({ ...project, name }), `name ${id}`),
    remove,
    editTable: (project, id, change, group) =>
      edit(project, (before) => withEdit(before, id, change), group === undefined ? undefined : `${id} ${group}`),
    removeTable: (project, id) => edit(project, (before) => withoutTable(before, id)),
    undo: () => openRestored(list, undo),
    redo: () => openRestored(list, redo),
  };
}

/** How projects leave the browser: as a file, in a link, with a story. */
function sharing(
  { getState, notify }: ProjectsList,
  carrying: Carrying,
  loaded: Promise<void>,
): Pick<ProjectsStore, 'projectFile' | 'packable' | 'carryTables'> {
  return {
    async projectFile(id) {
      const project = getState().items.find((candidate) => candidate.id === id);
      if (project === undefined) return null;
      const { file, notices } = await carryAsFile(carrying, project);
      notify(notices);
      return file;
    },
    async packable() {
      const { readings } = getState();
      const project = openProjectOf(getState());
      if (project === null) return null;
      // Nothing of a refused table (one with personal data, say) is shared.
      const shared = project.tables.filter(({ id }) => readings.get(id)?.status !== 'failed');
      return carryInLink(carrying, project, shared);
    },
    async carryTables(ids) {
      await loaded;
      return carryWithStory(carrying, getState(), ids);
    },
  };
}

function keepProjects(storage: ItemStorage, contents: TableContents): ProjectsList {
  return createKeptList<Project, Projects>(
    { readings: new Map(), intake: null, added: null },
    {
      storage,
      toJson: projectJson,
      notKept: 'project-not-kept',
      parse: itemParser(
        (json, id) => parseProject(json, id, newId),
        ({ project }) => project,
      ),
      keepFirst: contents.keep,
    },
  );
}

function whenLoaded({ subscribe }: ProjectsList): Promise<void> {
  return new Promise((resolve) => {
    const stop = subscribe(({ isLoaded }) => {
      if (!isLoaded) return;
      stop();
      resolve();
    });
  });
}

/** Removes cells that no project refers to, unless a damaged project might refer to them. */
function clearContentsOnce(list: ProjectsList, contents: TableContents): void {
  list.subscribe((state, previous) => {
    const isAllKnown = state.keeping !== 'failed' && list.damaged.size === 0;
    if (state.isLoaded && !previous.isLoaded && isAllKnown) void contents.removeUnnamed(state.items).catch(() => {});
  });
}

/** Runs undo or redo, and opens a project that it restores. */
function openRestored({ getState, applyWithoutUndo }: ProjectsList, step: () => void): void {
  const before = new Set(getState().items.map(({ id }) => id));
  step();
  const back = getState().items.find(({ id }) => !before.has(id));
  if (back !== undefined) applyWithoutUndo(() => ({ openId: back.id }));
}

function addSheetTo(
  { getState, commit, applyWithoutUndo, notify }: ProjectsList,
  contents: TableContents,
  { fileName, sheet, isPasted }: { readonly fileName: string; readonly sheet: IntakeSheet; readonly isPasted: boolean },
): void {
  const { name, contentId, content, parts, layoutWidth } = sheet;
  const added = addSheet(
    getState(),
    { fileName, sheet: name, parts, content: contentId, layoutWidth, isPasted },
    newId,
  );
  if (!added.ok) {
    notify(added.notices);
    return;
  }
  contents.put(contentId, content);
  applyWithoutUndo(() => ({ added: added.table.id }));
  notify(added.notices);
  commit(() => added.list);
}
