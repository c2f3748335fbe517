import type { OwnFigures } from '../../../core/record/ownFigures';
import { newId } from '../../../state/newId';
import type { ItemStorage } from '../../../state/storage/keepItems';
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
  /** Told of the open project's figures whenever they have changed; null: none is open. */
  onFigures(figures: OwnFigures | null): void;
}

type ProjectsList = KeptList<Project, Projects>;

/** The reader's projects in the browser's keeping, their tables read by `reader` whenever what is said of them changes. */
export function createProjects({ storage, contents: contentStorage, reader, onFigures }: Options): ProjectsStore {
  const contents = createTableContents(contentStorage);
  const list = keepProjects(storage, contents);
  const { getState, subscribe, takeUp, tell } = list;
  const loaded = whenLoaded(list);
  readOpenProject({
    list,
    reader,
    contents,
    onReadings: (readings) => takeUp(() => ({ readings })),
    onFigures,
  });
  clearContentsOnce(list, contents);
  const add = (project: Project) =>
    list.commit((state) => withProject(state, list.isTaken(project.id) ? { ...project, id: newId() } : project));
  const addParsed = (parsed: ParsedProject, origin: string | null) => {
    tell(parsed.ok ? parsed.notices : [parsed.notice]);
    if (!parsed.ok) return;
    for (const [id, csv] of parsed.cells) contents.put(id, new Blob([csv], { type: 'text/csv' }));
    add({ ...parsed.project, origin });
  };

  return {
    getState,
    subscribe,
    // What is opened is shown, as what is added is.
    open: (openId) =>
      takeUp(({ own }) => ({ openId, added: own.find(({ id }) => id === openId)?.tables[0]?.id ?? null })),
    add,
    async openLinked(json, origin) {
      await loaded;
      const known = getState().own.find((project) => project.origin === origin);
      // What was done to it since is newer than the link.
      if (known !== undefined) {
        takeUp(() => ({ openId: known.id }));
        return;
      }
      const parsed = parseProject(json, 'link', newId);
      addParsed(parsed, origin);
      // What was open is none of what the link shows.
      if (!parsed.ok) takeUp(() => ({ openId: null }));
    },
    async openOrigin(origin) {
      await loaded;
      const known = getState().own.find((project) => project.origin === origin);
      if (known !== undefined && known.id !== openProjectOf(getState())?.id) takeUp(() => ({ openId: known.id }));
    },
    duplicate(id) {
      const project = getState().own.find((candidate) => candidate.id === id);
      if (project !== undefined) add({ ...project, id: newId(), origin: null });
    },
    // What is taken in goes to the project that was open at the last visit, which has to have come.
    ...takeInFiles({
      reader,
      ready: loaded,
      onIntake: (intake) => takeUp(() => ({ intake })),
      tell,
      addSheet: (fileName, sheet, isPasted) => takeSheet(list, contents, { fileName, sheet, isPasted }),
      addProjectJson(json, fileName) {
        const parsed = parseProject(json, fileName, newId);
        addParsed(parsed, null);
        if (parsed.ok) takeUp(() => ({ added: parsed.project.tables[0]?.id ?? null }));
      },
    }),
    ...editsOf(list),
    get steps() {
      return list.steps;
    },
    onSteps: list.onSteps,
    forgetAdded: () => takeUp(() => ({ added: null })),
    dismissNotices: () => takeUp(() => ({ notices: [] })),
    ...waysOut(list, { reader, contents }, loaded),
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
    undo: () => openWhatComesBack(list, undo),
    redo: () => openWhatComesBack(list, redo),
  };
}

/** How projects leave the browser. */
function waysOut(
  { getState, tell }: ProjectsList,
  carrying: Carrying,
  loaded: Promise<void>,
): Pick<ProjectsStore, 'projectFile' | 'packable' | 'carryTables'> {
  return {
    async projectFile(id) {
      const project = getState().own.find((candidate) => candidate.id === id);
      if (project === undefined) return null;
      const { file, notices } = await carryAsFile(carrying, project);
      tell(notices);
      return file;
    },
    async packable() {
      const { readings } = getState();
      const project = openProjectOf(getState());
      if (project === null) return null;
      // Of what was refused, as for personal data, nothing is passed on.
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
      parse(json, id) {
        const parsed = parseProject(json, id, newId);
        return parsed.ok ? { ok: true, item: parsed.project, notices: parsed.notices } : parsed;
      },
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

/** Lets go of cells that nothing names, once all is known that could: what could not be read may name some, too. */
function clearContentsOnce(list: ProjectsList, contents: TableContents): void {
  list.subscribe((state, previous) => {
    const isAllKnown = state.keeping !== 'failed' && list.damaged.size === 0;
    if (state.isLoaded && !previous.isLoaded && isAllKnown) void contents.removeUnnamed(state.own).catch(() => {});
  });
}

/** A project that was deleted is on the map again. */
function openWhatComesBack({ getState, takeUp }: ProjectsList, step: () => void): void {
  const before = new Set(getState().own.map(({ id }) => id));
  step();
  const back = getState().own.find(({ id }) => !before.has(id));
  if (back !== undefined) takeUp(() => ({ openId: back.id }));
}

function takeSheet(
  { getState, commit, takeUp, tell }: ProjectsList,
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
    tell(added.notices);
    return;
  }
  contents.put(contentId, content);
  takeUp(() => ({ added: added.table.id }));
  tell(added.notices);
  commit(() => added.list);
}
