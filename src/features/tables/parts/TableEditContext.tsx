import { createContext, useContext } from 'react';
import type { TableEdit } from '../model/editTable';
import type { ProjectTable } from '../model/project';

/** Changes of one `group` that follow each other fast are one step of undo. */
export type EditTable = (change: TableEdit, group?: string) => void;

interface EditedTable {
  /** As the reader last said; a report may be of before. */
  readonly table: ProjectTable;
  readonly edit: EditTable;
}

const TableEditContext = createContext<EditedTable | null>(null);

export const TableEditProvider = TableEditContext;

/** @throws outside a TableEditProvider. */
export function useTableEdit(): EditedTable {
  const edited = useContext(TableEditContext);
  if (edited === null) throw new Error('useTableEdit: no TableEditProvider above');
  return edited;
}
