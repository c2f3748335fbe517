import { csvFormatRow, csvParseRows } from 'd3-dsv';
import type { AuthoredRow, Cells, MutationContext, MutationKind } from './mutation';

export type Files = Readonly<Record<string, string | null>>;

export interface Mutation {
  readonly kind: string;
  /** The row that was got wrong. */
  readonly file: string;
  readonly line: number;
  /** "adcode 210200 → 370200", or what else was done. */
  readonly what: string;
  /** The tables with it. */
  readonly files: Files;
}

/** The rows of all tables that a kind may get wrong. */
export function authoredRows(files: Files, kinds: readonly MutationKind[]): readonly AuthoredRow[] {
  return Object.entries(files)
    .filter(([file]) => kinds.some((kind) => kind.file.test(file)))
    .flatMap(([file, text]) => {
      const lines = (text ?? '').split('\n');
      const header = csvParseRows(lines[0] ?? '')[0] ?? [];
      return lines.slice(1).flatMap((line, index) => {
        if (line.trim() === '') return [];
        const cells = csvParseRows(line)[0] ?? [];
        const named = Object.fromEntries(header.map((column, at) => [column, cells[at] ?? '']));
        return [{ file, line: index + 2, cells: named }];
      });
    });
}

/** Each kind in turn on a row that it can get wrong, until there are as many mutations as are asked for. */
export function* mutateRows(
  files: Files,
  kinds: readonly MutationKind[],
  context: MutationContext,
  count: number,
): Generator<Mutation> {
  const rowsOf = new Map(kinds.map((kind) => [kind, context.rows.filter(({ file }) => kind.file.test(file))]));
  for (let made = 0; made < count; ) {
    const kind = kinds[made % kinds.length] as MutationKind;
    const row = context.pick(rowsOf.get(kind) ?? []);
    const instead = kind.mutate(row, context);
    if (instead === null) continue;
    made += 1;
    const { file, line, cells } = row;
    yield { kind: kind.name, file, line, what: described(cells, instead), files: withRows(files, row, instead) };
  }
}

function withRows(files: Files, { file, line }: AuthoredRow, instead: readonly Cells[]): Files {
  const lines = (files[file] ?? '').split('\n');
  const header = csvParseRows(lines[0] ?? '')[0] ?? [];
  lines.splice(line - 1, 1, ...instead.map((cells) => csvFormatRow(header.map((column) => cells[column] ?? ''))));
  return { ...files, [file]: lines.join('\n') };
}

function described(cells: Cells, instead: readonly Cells[]): string {
  const last = instead.at(-1);
  if (last === undefined) return `${cells.id} is gone`;
  const changed = Object.keys(cells).filter((column) => cells[column] !== last[column]);
  return `${cells.id}: ${changed.map((column) => `${column} ${cells[column] || '–'} → ${last[column] || '–'}`).join(', ')}`;
}
