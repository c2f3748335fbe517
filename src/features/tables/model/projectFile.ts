import type { Project, ProjectTable } from './project';

/** What a project file says that it is. */
export const PROJECT_FORMAT = 'bulletin-atlas-project';
/** The version that is written; of newer ones whatever is known is read. */
export const PROJECT_VERSION = 1;

/** A project as the browser keeps it: plain JSON, with its cells apart, under the ids that its tables name. */
export function projectJson({ id, name, origin, tables }: Project): object {
  const of = origin === null ? {} : { origin };
  return { format: PROJECT_FORMAT, version: PROJECT_VERSION, id, name, ...of, tables: tables.map(tableJson) };
}

/**
 * A project as a file or a link carries it: the same with its cells, as lines of CSV for people to read.
 *
 * @param csvOf the cells by the id of the content.
 */
export function projectFileJson(project: Project, csvOf: (content: string) => string): object {
  return {
    ...projectJson({ ...project, origin: null }),
    tables: project.tables.map((table) => {
      const { content, earlier: _, ...said } = tableJson(table);
      return { ...said, cells: csvOf(content).replace(/\n$/, '').split('\n') };
    }),
  };
}

/** What is as by default is left out. */
function tableJson(table: ProjectTable) {
  const { id, fileName, sheet, content, earlier, layout, decisions, measures, source, parts = [] } = table;
  const { title, publisher, date } = source;
  return {
    id,
    fileName,
    ...(sheet === '' ? {} : { sheet }),
    ...(parts.length === 0 ? {} : { parts }),
    content,
    ...(earlier === undefined ? {} : { earlier }),
    ...(title + publisher + date === '' ? {} : { source }),
    ...(layout === null ? {} : { layout }),
    ...(Object.keys(decisions.places).length + Object.keys(decisions.duplicates).length === 0 ? {} : { decisions }),
    ...(Object.keys(measures).length === 0 ? {} : { measures }),
  };
}
