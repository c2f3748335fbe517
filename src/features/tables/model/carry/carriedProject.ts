import { namesPerson } from '../../../../core/privacy/personName';
import type { NotedTable } from '../../../../core/record/notedTable';
import type { Project, ProjectTable } from '../project';
import { projectFileJson } from '../projectFile';

/** A table as it was carried, beside what it is here. */
export interface TableOnItsWay {
  readonly here: ProjectTable;
  readonly carried: ProjectTable;
  /** As CSV. */
  readonly cells: string;
}

/**
 * A project as a file, a link or a story carries it. A name that it has of a file which
 * travels without its own, or that says how a person is reached, it has no more.
 */
export function carriedProject({ id, name }: Pick<Project, 'id' | 'name'>, tables: readonly TableOnItsWay[]): object {
  const isOfFile = tables.some(
    ({ here, carried }) => here.fileName !== carried.fileName && stemOf(here.fileName) === name,
  );
  const cells = new Map(tables.map(({ carried, cells: csv }) => [carried.id, csv]));
  const project: Project = {
    id,
    name: isOfFile || namesPerson(name, () => true) ? '' : name,
    origin: null,
    // An id stands for the cells of a table, so it occurs once in a project.
    tables: tables.map(({ carried }) => ({ ...carried, content: carried.id })),
  };
  return projectFileJson(project, (content) => cells.get(content) ?? '');
}

/** What is told of a table, whether or not its cells travel. */
export function notedTable({ id, fileName, source }: ProjectTable): NotedTable {
  return { id, name: source.title.trim() || fileName, publisher: source.publisher.trim(), date: source.date };
}

function stemOf(fileName: string): string {
  return fileName.replace(/\.\w{1,5}$/, '');
}
