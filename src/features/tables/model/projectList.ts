import type { Project, ProjectTable } from './project';

/** A reader's projects, and which one's figures are on the map. */
export interface ProjectList {
  readonly items: readonly Project[];
  readonly openId: string | null;
}

/** The project whose figures are on the map; null: none's. */
export function openProjectOf({ items, openId }: ProjectList): Project | null {
  return items.find(({ id }) => id === openId) ?? null;
}

/** With a project more, which is open. */
export function withProject({ items }: ProjectList, project: Project): ProjectList {
  return { items: [...items, project], openId: project.id };
}

/** With a table in the place of the one of its id, or at the end. */
export function withTable(project: Project, table: ProjectTable): Project {
  const isThere = project.tables.some(({ id }) => id === table.id);
  return isThere ? withEdit(project, table.id, () => table) : { ...project, tables: [...project.tables, table] };
}

export function withEdit(project: Project, tableId: string, edit: (table: ProjectTable) => ProjectTable): Project {
  return { ...project, tables: project.tables.map((table) => (table.id === tableId ? edit(table) : table)) };
}

export function withoutTable(project: Project, tableId: string): Project {
  return { ...project, tables: project.tables.filter(({ id }) => id !== tableId) };
}

/** Tables by their ids, each with its project: of several that have it, the open one, or else the first. */
export function tablesById(
  list: ProjectList,
  ids: readonly string[],
): readonly { readonly project: Project; readonly table: ProjectTable }[] {
  const open = openProjectOf(list);
  const projects = open === null ? list.items : [open, ...list.items.filter((project) => project !== open)];
  return ids.flatMap((id) => {
    const found = projects.flatMap((project) => project.tables.map((table) => ({ project, table })));
    return found.filter(({ table }) => table.id === id).slice(0, 1);
  });
}
