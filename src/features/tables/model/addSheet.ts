import { MOST_TABLES } from '../../../core/record/notedTable';
import type { Notice } from '../../../core/text/notice';
import { NO_DECISIONS } from './decisions';
import { type EarlierTable, NO_SOURCE, type ProjectTable, type SheetPart } from './project';
import { openProjectOf, type ProjectList, withProject, withTable } from './projectList';

/** A table of a file as it was taken in. */
export interface SheetTakenIn {
  readonly fileName: string;
  /** '' where the file has no sheets, or of several that are read together. */
  readonly sheet: string;
  readonly parts: readonly SheetPart[];
  /** Id under which its cells are kept. */
  readonly content: string;
  /** So many columns a layout of it has. */
  readonly layoutWidth: number;
  /** Then its name is ours, and names no earlier table. */
  readonly isPasted: boolean;
}

export type SheetAdded =
  | { readonly ok: true; readonly list: ProjectList; readonly table: ProjectTable; readonly notices: readonly Notice[] }
  | { readonly ok: false; readonly notices: readonly Notice[] };

/** What a copy of a file is called by browsers: table (1).csv. */
const COPY = /\s*\(\d+\)(?=\.\w+$)/;
const TABLE_ID_LENGTH = 10;

/**
 * Adds a table to the open project, in the place of the reader's own that was read from the file of this name before, with
 * what was said of that one, here or in another project. Where none is open, to a new project that is named after the file.
 */
export function addSheet(list: ProjectList, sheet: SheetTakenIn, newId: () => string): SheetAdded {
  const { fileName } = sheet;
  const open = openProjectOf(list);
  const isSame = (table: ProjectTable) =>
    !sheet.isPasted && table.sheet === sheet.sheet && table.fileName.replace(COPY, '') === fileName.replace(COPY, '');
  // A table that came with a link or story stays as its author knew it; a new one of the same name is added beside it.
  const replaced = open === null || open.origin !== null ? undefined : open.tables.find(isSame);
  if (open !== null && replaced === undefined && open.tables.length >= MOST_TABLES) {
    const values = { name: open.name, file: fileName, limit: MOST_TABLES };
    return { ok: false, notices: [{ code: 'project-full', severity: 'warning', values }] };
  }
  const remembered = replaced ?? list.items.flatMap(({ tables }) => tables).findLast(isSame);
  const table: ProjectTable = {
    ...tableOf(sheet, remembered, replaced?.id ?? newId().slice(0, TABLE_ID_LENGTH)),
    ...(replaced === undefined ? {} : { earlier: replaced.earlier ?? earlierOf(replaced) }),
  };
  return {
    ok: true,
    table,
    notices:
      remembered === undefined ? [] : [{ code: 'project-remembered', severity: 'info', values: { file: fileName } }],
    list:
      open === null
        ? withProject(list, { id: newId(), name: fileName.replace(/\.\w{1,5}$/, ''), origin: null, tables: [table] })
        : {
            openId: open.id,
            items: list.items.map((project) => (project === open ? withTable(open, table) : project)),
          },
  };
}

function earlierOf({ fileName, sheet, parts, content, layout }: ProjectTable): EarlierTable {
  return { fileName, sheet, ...(parts === undefined ? {} : { parts }), content, layout };
}

function tableOf(
  { fileName, sheet, parts, content, layoutWidth }: SheetTakenIn,
  remembered: ProjectTable | undefined,
  id: string,
): ProjectTable {
  return {
    id,
    fileName,
    sheet,
    ...(parts.length === 0 ? {} : { parts }),
    content,
    // It would be wrong for a table with other columns or of another period.
    layout: remembered?.layout?.roles.length === layoutWidth ? { ...remembered.layout, isEarlier: true } : null,
    decisions: remembered?.decisions ?? NO_DECISIONS,
    measures: remembered?.measures ?? {},
    source: remembered?.source ?? NO_SOURCE,
  };
}
