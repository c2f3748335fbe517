import { projectFileName } from '../../../core/record/fileName';
import { MOST_TABLES } from '../../../core/record/notedTable';
import type { OwnFigures } from '../../../core/record/ownFigures';
import type { Notice } from '../../../core/text/notice';
import { parseJson } from '../../../core/text/parseJson';
import { unexpected } from '../../../core/text/unexpected';
import { newId } from '../../../state/newId';
import { createKeptList, type ItemStorage } from '../../../state/storage/keptList';
import { carriedProject, notedTable, type TableOnItsWay } from '../model/carry/carriedProject';
import { NO_DECISIONS } from '../model/decisions';
import { ownFiguresOf, type TableFigures } from '../model/ownFiguresOf';
import { type ParsedProject, parseProject } from '../model/parseProject';
import { NO_SOURCE, type Project, type ProjectTable } from '../model/project';
import { PROJECT_FORMAT, projectJson } from '../model/projectFile';
import type { IntakeSheet } from '../worker/tableWorker';
import type { ContentStorage } from './contentStorage';
import { openProjectOf, type Projects, type ProjectsStore } from './projects';
import type { PastedTable, TableReader } from './tableReader';
import { cellsGone, createTableReadings } from './tableReadings';

interface Options {
  readonly storage: ItemStorage;
  readonly contents: ContentStorage;
  readonly reader: TableReader;
  /** Told of the open project's figures whenever they have changed; null: none is open. */
  onFigures(figures: OwnFigures | null): void;
}

/** What a copy of a file is called by browsers: table (1).csv. */
const COPY = /\s*\(\d+\)(?=\.\w+$)/;
/** Of a project file, in bytes: with the cells of a large table. */
const LARGEST_PROJECT_FILE = 300e6;
const LOOKED_AT_BYTES = 400;
const TABLE_ID_LENGTH = 10;

/** The reader's projects in the browser's keeping, their tables read by `reader` whenever what is said of them changes. */
export function createProjects({ storage, contents, reader, onFigures }: Options): ProjectsStore {
  /** Those that were taken in or read since the page was opened. */
  const cells = new Map<string, Blob>();
  let figures: ReadonlyMap<string, TableFigures> = new Map();
  let answerSheet: ((name: string | null) => void) | null = null;

  const list = createKeptList<Project, Projects>(
    { readings: new Map(), intake: null, added: null },
    {
      storage,
      toJson: projectJson,
      notKept: 'project-not-kept',
      parse(json, id) {
        const parsed = parseProject(json, id, newId);
        return parsed.ok ? { ok: true, item: parsed.project, notices: parsed.notices } : parsed;
      },
      async keepFirst({ tables }) {
        for (const { content } of tables) {
          const blob = cells.get(content);
          if (blob !== undefined && !(await contents.has(content))) await contents.write(content, blob);
        }
      },
    },
  );
  const { store, tell, takeUp } = list;
  // What is taken in goes to the project that was open at the last visit, which has to have come.
  const loaded = new Promise<void>((resolve) => {
    const stop = store.subscribe(({ isLoaded }) => {
      if (!isLoaded) return;
      stop();
      resolve();
    });
  });
  let intakes = loaded;

  const contentOf = async ({ content }: ProjectTable): Promise<Blob | undefined> => {
    const known = cells.get(content) ?? (await contents.read(content).catch(() => undefined));
    if (known !== undefined) cells.set(content, known);
    return known;
  };
  const openProject = () => openProjectOf(store.getState());
  let isTold = false;
  const publish = () => {
    const project = openProject();
    // Nothing was read yet: the atlas has nothing to take up.
    if ((project === null || figures.size === 0) && !isTold) return;
    isTold = project !== null;
    onFigures(project === null ? null : ownFiguresOf(project, figures));
  };
  const readings = createTableReadings({
    reader,
    contentOf,
    onReadings: (next) => takeUp(() => ({ readings: next })),
    onFigures(next) {
      figures = next;
      publish();
    },
  });

  store.subscribe((state, previous) => {
    const project = openProjectOf(state);
    const before = openProjectOf(previous);
    if (project === before && state.isLoaded === previous.isLoaded) return;
    readings.follow(project?.tables ?? []);
    publish();
    // What could not be read may name contents, too.
    const isAllKnown = state.keeping !== 'failed' && list.damaged.size === 0;
    if (state.isLoaded && !previous.isLoaded && isAllKnown) void removeUnnamed(state.own).catch(() => {});
  });
  const removeUnnamed = (own: readonly Project[]) =>
    contents.removeUnnamed(new Set(own.flatMap(({ tables }) => tables.map(({ content }) => content))));

  /** A project that was deleted is on the map again. */
  const openWhatComesBack = (step: () => void) => {
    const before = new Set(store.getState().own.map(({ id }) => id));
    step();
    const back = store.getState().own.find(({ id }) => !before.has(id));
    if (back !== undefined) takeUp(() => ({ openId: back.id }));
  };

  const addProject = (project: Project) => {
    const added = list.isTaken(project.id) ? { ...project, id: newId() } : project;
    store.setState(({ own }) => ({ own: [...own, added], openId: added.id }));
  };
  const addParsed = (parsed: ParsedProject, origin: string | null) => {
    tell(parsed.ok ? parsed.notices : [parsed.notice]);
    if (!parsed.ok) return;
    for (const [id, csv] of parsed.cells) cells.set(id, new Blob([csv], { type: 'text/csv' }));
    addProject({ ...parsed.project, origin });
  };
  const setIntake = (intake: Projects['intake']) => takeUp(() => ({ intake }));

  /** Adds a table to the open project, in the place of the one that was read from the file of this name before. */
  const addSheet = (
    fileName: string,
    { name: sheet, contentId, content, parts, layoutWidth }: IntakeSheet,
    isPasted: boolean,
  ) => {
    const { own } = store.getState();
    const open = openProject();
    const isSame = (table: ProjectTable) =>
      !isPasted && table.sheet === sheet && table.fileName.replace(COPY, '') === fileName.replace(COPY, '');
    const replaced = open?.tables.find(isSame);
    if (open !== null && replaced === undefined && open.tables.length >= MOST_TABLES) {
      tell([
        { code: 'project-full', severity: 'warning', values: { name: open.name, file: fileName, limit: MOST_TABLES } },
      ]);
      return;
    }
    cells.set(contentId, content);
    const remembered = replaced ?? own.flatMap(({ tables }) => tables).findLast(isSame);
    const table: ProjectTable = {
      id: replaced?.id ?? newId().slice(0, TABLE_ID_LENGTH),
      fileName,
      sheet,
      ...(parts.length === 0 ? {} : { parts }),
      content: contentId,
      // Of a table with other columns it would say the wrong thing, and of another period too.
      layout: remembered?.layout?.roles.length === layoutWidth ? { ...remembered.layout, isEarlier: true } : null,
      decisions: remembered?.decisions ?? NO_DECISIONS,
      measures: remembered?.measures ?? {},
      source: remembered?.source ?? NO_SOURCE,
    };
    takeUp(() => ({ added: table.id }));
    if (remembered !== undefined) tell([{ code: 'project-remembered', severity: 'info', values: { file: fileName } }]);
    if (open === null)
      addProject({ id: newId(), name: fileName.replace(/\.\w{1,5}$/, ''), origin: null, tables: [table] });
    else {
      const tables =
        replaced === undefined
          ? [...open.tables, table]
          : open.tables.map((other) => (other === replaced ? table : other));
      list.edit(open.id, (project) => ({ ...project, tables }));
    }
  };

  const takeIn = async (source: File | PastedTable) => {
    const fileName = source instanceof File ? source.name : source.fileName;
    setIntake({ status: 'reading', fileName, phase: 'parse', share: 0 });
    const result = await reader.intake(source, (phase, share) =>
      setIntake({ status: 'reading', fileName, phase, share }),
    );
    if (result.status === 'refused') tell([result.notice]);
    if (result.status === 'read') {
      const [first] = result.sheets;
      const chosen = result.sheets.length === 1 ? first?.name : await askForSheet(result.fileName, result.sheets);
      const sheet = result.sheets.find(({ name }) => name === chosen);
      if (sheet !== undefined) {
        tell(result.notices);
        addSheet(result.fileName, sheet, !(source instanceof File));
      }
    }
    setIntake(null);
  };
  const askForSheet = (fileName: string, sheets: readonly IntakeSheet[]) =>
    new Promise<string | null>((resolve) => {
      answerSheet = resolve;
      setIntake({ status: 'choosing', fileName, sheets });
    });

  const addProjectFile = async (file: File) => {
    if (file.size > LARGEST_PROJECT_FILE) {
      const values = { name: file.name, limit: LARGEST_PROJECT_FILE / 1e6 };
      tell([{ code: 'project-too-large', severity: 'warning', values }]);
      return;
    }
    const parsed = parseProject(parseJson(await file.text()), file.name, newId);
    addParsed(parsed, null);
    if (parsed.ok) takeUp(() => ({ added: parsed.project.tables[0]?.id ?? null }));
  };
  /** One file after the other: of two, both may have sheets to choose from. */
  const inTurn = (task: () => Promise<void>) => {
    const run = intakes.then(task).catch((error: unknown) => {
      setIntake(null);
      tell([unexpected(error)]);
    });
    intakes = run;
    return run;
  };
  /** The tables as they may leave the browser, and a notice for each that stays. */
  const carried = async (tables: readonly ProjectTable[]) => {
    const onTheirWay: TableOnItsWay[] = [];
    const notices: Notice[] = [];
    let isWhole = true;
    for (const here of tables) {
      const content = await contentOf(here);
      const result = content === undefined ? null : await reader.carry({ content, table: here });
      if (result === null) notices.push(cellsGone(here));
      else if (result.status === 'carried') {
        onTheirWay.push({ here, carried: result.table, cells: result.cells });
        isWhole &&= result.cells === (await content?.text());
      } else if (result.status === 'refused') notices.push(result.notice);
    }
    return { tables: onTheirWay, notices, isWhole };
  };

  return {
    getState: store.getState,
    subscribe: store.subscribe,
    // What is opened is shown, as what is added is.
    open: (openId) =>
      takeUp(({ own }) => ({ openId, added: own.find(({ id }) => id === openId)?.tables[0]?.id ?? null })),
    add: addProject,
    async openLinked(json, origin) {
      await loaded;
      const known = store.getState().own.find((project) => project.origin === origin);
      if (known === undefined) addParsed(parseProject(json, 'link', newId), origin);
      // What was done to it since is newer than the link.
      else takeUp(() => ({ openId: known.id }));
    },
    rename: (id, name) => list.edit(id, (project) => ({ ...project, name }), `name ${id}`),
    duplicate(id) {
      const project = store.getState().own.find((candidate) => candidate.id === id);
      if (project !== undefined) addProject({ ...project, id: newId(), origin: null });
    },
    remove: list.remove,
    addFile: (file) =>
      inTurn(async () => {
        if (await isProjectFile(file)) await addProjectFile(file);
        else await takeIn(file);
      }),
    addPasted: (pasted) => inTurn(() => takeIn(pasted)),
    chooseSheet: (name) => answerSheet?.(name),
    cancelIntake() {
      answerSheet?.(null);
      reader.cancelIntake();
    },
    editTable: (project, id, edit, group) =>
      list.edit(
        project,
        (before) => ({ ...before, tables: before.tables.map((table) => (table.id === id ? edit(table) : table)) }),
        group === undefined ? undefined : `${id} ${group}`,
      ),
    removeTable: (project, id) =>
      list.edit(project, (before) => ({ ...before, tables: before.tables.filter((table) => table.id !== id) })),
    undo: () => openWhatComesBack(list.undo),
    redo: () => openWhatComesBack(list.redo),
    get steps() {
      return list.steps;
    },
    onSteps: list.onSteps,
    async projectFile(id) {
      const project = store.getState().own.find((candidate) => candidate.id === id);
      if (project === undefined) return null;
      const { tables, notices, isWhole } = await carried(project.tables);
      tell(isWhole ? notices : [...notices, { code: 'project-cells-stay', severity: 'info', values: {} }]);
      // Of what was asked for nothing is there.
      if (tables.length === 0 && notices.length > 0) return null;
      const json = carriedProject(project, tables);
      const blob = new Blob([`${JSON.stringify(json, null, 1)}\n`], { type: 'application/json' });
      return { name: `${projectFileName('name' in json ? String(json.name) : '')}.project.json`, blob };
    },
    forgetAdded: () => takeUp(() => ({ added: null })),
    async packable() {
      const { readings } = store.getState();
      const project = openProject();
      if (project === null) return null;
      // Of what was refused, as for personal data, nothing is passed on.
      const shared = project.tables.filter(({ id }) => readings.get(id)?.status !== 'failed');
      const { tables } = await carried(shared);
      return carriedProject(project, tables);
    },
    async carryTables(ids) {
      await loaded;
      const { own } = store.getState();
      const open = openProject();
      const projects = open === null ? own : [open, ...own.filter((project) => project !== open)];
      const found = ids.flatMap((id) => {
        const project = projects.find(({ tables }) => tables.some((table) => table.id === id));
        const table = project?.tables.find((candidate) => candidate.id === id);
        return project === undefined || table === undefined ? [] : [{ project, table }];
      });
      const { tables } = await carried(found.map(({ table }) => table));
      const [first] = found;
      return {
        project: first === undefined || tables.length === 0 ? null : carriedProject(first.project, tables),
        carried: tables.map((table) => notedTable(table.carried)),
      };
    },
    async openOrigin(origin) {
      await loaded;
      const known = store.getState().own.find((project) => project.origin === origin);
      if (known !== undefined && known.id !== openProject()?.id) takeUp(() => ({ openId: known.id }));
    },
    dismissNotices: () => takeUp(() => ({ notices: [] })),
  };
}

async function isProjectFile(file: File): Promise<boolean> {
  if (!/\.json$/i.test(file.name)) return false;
  const beginning = await file.slice(0, LOOKED_AT_BYTES).text();
  return beginning.includes(`"${PROJECT_FORMAT}"`);
}
