import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readGrid } from '../../../src/core/grid/readGrid';
import { anyDamage, type Damage } from '../damage';
import { fuzzKind } from '../fuzzKind';
import { independentCells, trimmed } from '../tables/independentCells';
import { oddCells, oddNames } from '../tables/oddTable';
import { type PlainTable, plainTables } from '../tables/plainTable';
import { isReadAs, isSound, readSheet } from '../tables/tableLaws';
import { anyWriting, type Writing, writeTable } from '../tables/writeTable';

/** A file of less than a megabyte is read or refused within so long, of the processor's time. */
const MOST_SECONDS = 3;

type TableInput =
  | { readonly kind: 'plain'; readonly table: PlainTable; readonly writing: Writing }
  | {
      readonly kind: 'damaged';
      readonly fileName: string;
      readonly cells: readonly (readonly string[])[];
      readonly writing: Writing;
      readonly damage: readonly Damage[];
    }
  | { readonly kind: 'bytes'; readonly fileName: string; readonly bytes: Uint8Array };

const inputs: fc.Arbitrary<TableInput> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('plain' as const), table: plainTables, writing: anyWriting }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('damaged' as const),
      fileName: oddNames,
      cells: oddCells,
      writing: anyWriting,
      damage: fc.array(anyDamage, { maxLength: 4 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('bytes' as const),
      fileName: oddNames,
      bytes: fc.oneof(
        fc.uint8Array(),
        fc.string({ unit: 'binary' }).map((text) => new TextEncoder().encode(text)),
      ),
    }),
  },
);

/** Files of tables: plain ones are read as everybody reads them, of all others nothing is shown that they do not hold. */
export const tables = fuzzKind('tables', 100, inputs, async (input) => {
  const begun = process.cpuUsage();
  if (input.kind === 'plain') await isReadAsWritten(input.table, input.writing);
  else if (input.kind === 'damaged')
    isReadSoundly(writeTable(input.cells, input.writing, input.damage), input.fileName);
  else isReadSoundly(input.bytes, input.fileName);
  const { user, system } = process.cpuUsage(begun);
  assert.ok(user + system < MOST_SECONDS * 1e6, `${(user + system) / 1e6} s for one file`);
});

async function isReadAsWritten({ fileName, cells, figures }: PlainTable, writing: Writing): Promise<void> {
  const bytes = writeTable(cells, writing);
  const result = readGrid(bytes, fileName);
  assert.ok(result.ok, `refused: ${JSON.stringify(result)}`);
  const [sheet] = result.sheets;
  assert.ok(sheet !== undefined && result.sheets.length === 1);
  const independent = await independentCells(cells, bytes, writing);
  if (independent !== null) assert.deepEqual(sheet.grid, trimmed(independent), 'another reader finds other cells');
  const read = readSheet(sheet, fileName);
  isSound(read, sheet.grid, fileName);
  isReadAs(read, figures);
}

function isReadSoundly(bytes: Uint8Array, fileName: string): void {
  const result = readGrid(bytes, fileName);
  if (!result.ok) {
    assert.match(result.notice.code, /^table-/);
    return;
  }
  for (const sheet of result.sheets) isSound(readSheet(sheet, fileName), sheet.grid, fileName);
}
