import type { CarriedTables } from '../../../core/record/carriedTables';
import { projectFileName } from '../../../core/record/fileName';
import type { Notice } from '../../../core/text/notice';
import { carriedProject, notedTable, type TableOnItsWay } from '../model/carry/carriedProject';
import type { Project, ProjectTable } from '../model/project';
import { type ProjectList, tablesById } from '../model/projectList';
import type { TableContents } from './tableContents';
import type { TableReader } from './tableReader';
import { cellsGone } from './tableReadings';

/** What tables are carried with. */
export interface Carrying {
  readonly reader: Pick<TableReader, 'carry'>;
  readonly contents: Pick<TableContents, 'of'>;
}

export interface ProjectFile {
  readonly name: string;
  readonly blob: Blob;
}

/** A project as a file; null where nothing of its tables may leave the browser. What stays is told either way. */
export async function carryAsFile(
  carrying: Carrying,
  project: Project,
): Promise<{ readonly file: ProjectFile | null; readonly notices: readonly Notice[] }> {
  const { tables, notices, isWhole } = await carry(carrying, project.tables);
  const told: readonly Notice[] = isWhole
    ? notices
    : [...notices, { code: 'project-cells-stay', severity: 'info', values: {} }];
  // None of what was asked for is here.
  if (tables.length === 0 && notices.length > 0) return { file: null, notices: told };
  const json = carriedProject(project, tables);
  const blob = new Blob([`${JSON.stringify(json, null, 1)}\n`], { type: 'application/json' });
  const name = `${projectFileName('name' in json ? String(json.name) : '')}.project.json`;
  return { file: { name, blob }, notices: told };
}

/** A project with those of its tables that may go with a link. */
export async function carryInLink(
  carrying: Carrying,
  project: Project,
  tables: readonly ProjectTable[],
): Promise<object> {
  return carriedProject(project, (await carry(carrying, tables)).tables);
}

/** Tables by their ids, as one project for a story. */
export async function carryWithStory(
  carrying: Carrying,
  list: ProjectList,
  ids: readonly string[],
): Promise<CarriedTables> {
  const found = tablesById(list, ids);
  const { tables } = await carry(
    carrying,
    found.map(({ table }) => table),
  );
  const [first] = found;
  return {
    project: first === undefined || tables.length === 0 ? null : carriedProject(first.project, tables),
    carried: tables.map(({ carried }) => notedTable(carried)),
  };
}

/** The tables as they may leave the browser, and a notice for each that stays. */
async function carry({ reader, contents }: Carrying, tables: readonly ProjectTable[]) {
  const onTheirWay: TableOnItsWay[] = [];
  const notices: Notice[] = [];
  let isWhole = true;
  for (const here of tables) {
    const content = await contents.of(here);
    const result = content === undefined ? null : await reader.carry({ content, table: here });
    if (result === null) notices.push(cellsGone(here));
    else if (result.status === 'carried') {
      onTheirWay.push({ here, carried: result.table, cells: result.cells });
      isWhole &&= result.cells === (await content?.text());
    } else if (result.status === 'refused') notices.push(result.notice);
  }
  return { tables: onTheirWay, notices, isWhole };
}
