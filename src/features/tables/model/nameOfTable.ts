import type { ProjectTable } from './project';
import { stemOf } from './stemOf';

/** As spreadsheets name a new sheet in the languages of their users, and its copies. */
const UNNAMED_SHEET = /^(?:(?:work)?sheet|工作表|表格?|table)[\s_-]?\d*(?:\s?\(\d+\))?$/i;

/** Where a list stands in JSON that services write: series.data. */
const UNNAMED_LIST = /^(?:(?:datas?|series|lists?|items?|rows|records|results?|contents?|values?|children)(?:\.|$))+$/i;

/** What a table is called where it has no title: as its sheet, where somebody named it, else as its file. */
export function nameOfTable({ sheet, fileName }: Pick<ProjectTable, 'sheet' | 'fileName'>): string {
  return sheet === '' || UNNAMED_SHEET.test(sheet.trim()) || UNNAMED_LIST.test(sheet) ? stemOf(fileName) : sheet;
}
