/** The cells of a row by their column. */
export type Cells = Readonly<Record<string, string>>;

/** A row of an authored table. */
export interface AuthoredRow {
  readonly file: string;
  /** Counted from 1; the header is line 1. */
  readonly line: number;
  readonly cells: Cells;
}

/** What a mutation may draw on. */
export interface MutationContext {
  readonly rows: readonly AuthoredRow[];
  /** Measures by id, as their table has them. */
  readonly measures: ReadonlyMap<string, Cells>;
  /** Every adcode there is. */
  readonly adcodes: readonly string[];
  readonly units: readonly string[];
  /** One of a list; the list is not empty. */
  pick<Item>(list: readonly Item[]): Item;
}

/**
 * One way to get a row wrong, as a hand or a program does.
 *
 * `mutate` gives the rows that stand in the row's place — none: it is left out, two: there is another one — or null
 * where the row cannot be got wrong in this way. What it gives always says something else than the row does.
 */
export interface MutationKind {
  readonly name: string;
  readonly file: RegExp;
  mutate(row: AuthoredRow, context: MutationContext): readonly Cells[] | null;
}
