import type { Project, ProjectTable } from '../model/project';
import type { ContentStorage } from './contentStorage';

/** The cells of tables: those that were taken in or read since the page was opened, and those that the browser keeps. */
export interface TableContents {
  put(id: string, cells: Blob): void;
  /** undefined where they are gone. */
  of(table: Pick<ProjectTable, 'content'>): Promise<Blob | undefined>;
  /** Has the browser keep the cells that a project names; those of before stay as they are. */
  keep(project: Project): Promise<void>;
  /** Lets go of what no project names. */
  removeUnnamed(projects: readonly Project[]): Promise<void>;
}

export function createTableContents(storage: ContentStorage): TableContents {
  const known = new Map<string, Blob>();
  return {
    put(id, cells) {
      known.set(id, cells);
    },
    async of({ content }) {
      const cells = known.get(content) ?? (await storage.read(content).catch(() => undefined));
      if (cells !== undefined) known.set(content, cells);
      return cells;
    },
    async keep({ tables }) {
      for (const content of tables.flatMap(contentsOf)) {
        const cells = known.get(content);
        if (cells !== undefined && !(await storage.has(content))) await storage.write(content, cells);
      }
    },
    removeUnnamed: (projects) =>
      storage.removeUnnamed(new Set(projects.flatMap(({ tables }) => tables.flatMap(contentsOf)))),
  };
}

function contentsOf({ content, earlier }: ProjectTable): readonly string[] {
  return earlier === undefined ? [content] : [content, earlier.content];
}
