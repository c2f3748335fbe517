import { readGrid } from '../../../../src/core/grid/readGrid';
import { readPastedTable } from '../../../../src/core/grid/readPastedTable';
import { gridOfCsv, writeGrid } from '../../../../src/core/grid/writeGrid';
import { personalDataIn } from '../../../../src/core/privacy/personalDataIn';
import { personalNotice } from '../../../../src/core/privacy/personalNotice';
import { carryTable, notCarried } from '../../../../src/features/tables/model/carry/carryTable';
import { sheetsWithoutPersons } from '../../../../src/features/tables/model/privacy/sheetsWithoutPersons';
import type { ProjectTable } from '../../../../src/features/tables/model/project';
import { readTable } from '../../../../src/features/tables/model/read/readTable';
import { sheetChoices } from '../../../../src/features/tables/model/shape/sheetChoices';
import { withChanges } from '../../../../src/features/tables/model/tableChanges';
import type { TableReader } from '../../../../src/features/tables/state/tableReader';
import { newId } from '../../../../src/state/newId';
import { context } from '../model/builtContext';

/** Reads as the worker does, without one; intakes or readings that are asked for while they are held wait until they are let go. */
export function createDirectTableReader() {
  const held = { intake: Promise.resolve(), read: Promise.resolve() };
  let letGo = () => {};
  let cancel = () => {};
  /** What was asked to be read, in turn. */
  const asked: ProjectTable[] = [];

  const reader: TableReader = {
    async intake(source, onProgress) {
      const cancelled = new Promise<true>((resolve) => {
        cancel = () => resolve(true);
      });
      onProgress('parse', 0);
      if ((await Promise.race([held.intake, cancelled])) === true) return { status: 'cancelled' };
      const isFile = source instanceof File;
      const fileName = isFile ? source.name : source.fileName;
      const result = isFile
        ? readGrid(new Uint8Array(await source.arrayBuffer()), fileName)
        : readPastedTable(source.text, source.html, fileName);
      if (!result.ok) return { status: 'refused', notice: result.notice };
      const allowed = sheetsWithoutPersons(result.sheets, fileName, context.resolve);
      if (!allowed.ok) return { status: 'refused', notice: allowed.notice };
      const sheets = sheetChoices(allowed.sheets, fileName, context.resolve).map(({ grid, ...choice }) => ({
        ...choice,
        rowCount: grid.length,
        columnCount: Math.max(...grid.map(({ length }) => length)),
        contentId: newId(),
        content: new Blob([writeGrid(grid)], { type: 'text/csv' }),
      }));
      return { status: 'read', fileName, sheets, notices: [...result.notices, ...allowed.notices] };
    },
    async read({ content, table, earlier }, onProgress) {
      asked.push(table);
      onProgress('resolve', 0.5);
      await held.read;
      const grid = gridOfCsv(await content.text());
      const personal = personalDataIn(grid);
      if (personal !== null) return { status: 'refused', notice: personalNotice(personal, table.fileName) };
      const read = readTable(grid, table, context);
      const before = earlier === undefined ? null : gridOfCsv(await earlier.text());
      return { status: 'read', ...(before === null ? read : withChanges(read, before, table, context)) };
    },
    async carry({ content, table }) {
      const grid = gridOfCsv(await content.text());
      const personal = personalDataIn(grid);
      if (personal !== null) return { status: 'refused', notice: personalNotice(personal, table.fileName) };
      const carried = carryTable(grid, table, context);
      return carried.ok
        ? { status: 'carried', table: carried.table, cells: writeGrid(carried.cells) }
        : { status: 'refused', notice: notCarried(table) };
    },
    cancelIntake: () => cancel(),
  };
  return {
    reader,
    asked,
    hold(which: keyof typeof held) {
      held[which] = new Promise((resolve) => {
        letGo = () => {
          held[which] = Promise.resolve();
          resolve();
        };
      });
    },
    letGo: () => letGo(),
  };
}
